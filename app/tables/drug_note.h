#pragma once

#include <QFrame>

#include "core/data/drug.h"

class QLabel;

namespace theca::app {

/// What the drug is and what its model leaves out.
class DrugNote final : public QFrame {
    Q_OBJECT

public:
    explicit DrugNote(QWidget* parent = nullptr);

    void show(const Drug& drug);
    using QFrame::show;

private:
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_heading;
    QLabel* m_limits;
};

}  // namespace theca::app
