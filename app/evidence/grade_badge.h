#pragma once

#include <QLabel>

#include "core/data/parameter.h"

namespace theca::app {

/// How well a number is known, in a word; hatched for an assumption.
class GradeBadge final : public QLabel {
    Q_OBJECT

public:
    explicit GradeBadge(Grade grade, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Grade m_grade;
};

}  // namespace theca::app
