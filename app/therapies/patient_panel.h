#pragma once

#include <QWidget>

#include "app/therapies/section.h"

class QCheckBox;
class QToolButton;

namespace theca::app {

/// The numbers of the patient; closed at first.
class PatientPanel final : public Section {
    Q_OBJECT

public:
    explicit PatientPanel(QWidget* parent = nullptr);

    QToolButton* heading() const { return m_heading; }

private:
    void buildHeading();
    void setOpen(bool open);

    QToolButton* m_heading;
    QCheckBox* m_tolerance = nullptr;
    std::vector<QWidget*> m_parts;
};

}  // namespace theca::app
