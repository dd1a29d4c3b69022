#include "app/therapies/patient_panel.h"

#include <QCheckBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/therapies/number_specs.h"

namespace theca::app {

PatientPanel::PatientPanel(QWidget* parent) : Section(parent), m_heading(new QToolButton(this)) {
    buildHeading();
    m_parts = {addField(
                   shownTime(), QStringLiteral("horizon_h"), [](auto& s) -> auto& { return s.horizon; }),
               withSource(addField(
                              creatinineClearance(), QStringLiteral("patient/creatinine_clearance_mL_per_min"),
                              [](auto& s) -> auto& { return s.patient.creatinineClearance_mL_per_min; }),
                          ParameterId::renalFraction),
               withSource(addField(
                              spinalFluidVolume(), QStringLiteral("patient/spinal_csf_volume_mL"),
                              [](auto& s) -> auto& { return s.patient.spinalCsfVolume; }),
                          ParameterId::spinalVolume),
               withSource(addField(
                              canalLength(), QStringLiteral("patient/canal_length_cm"),
                              [](auto& s) -> auto& { return s.patient.canalLength; }),
                          ParameterId::canalLength),
               withSource(addField(
                              scoreBaseline(), QStringLiteral("patient/ashworth_baseline"),
                              [](auto& s) -> auto& { return s.patient.scoreBaseline; }),
                          ParameterId::scoreBaseline),
               m_tolerance = addCheck(
                   tr("Becomes tolerant"), tr("Over weeks the same amount of drug does less."),
                   [](const Scenario& s) { return s.patient.tolerance; },
                   [](Scenario& s, bool on) { s.patient.tolerance = on; })};
    setOpen(false);
}

void PatientPanel::buildHeading() {
    m_heading->setText(tr("Patient and time"));
    m_heading->setToolTip(tr("Kidneys, spinal fluid, muscle tone before treatment, and how long the run lasts."));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    setTextRole(m_heading, TextRole::Strong);
    rows()->addWidget(m_heading);
    connect(m_heading, &QToolButton::toggled, this, &PatientPanel::setOpen);
}

void PatientPanel::setOpen(bool open) {
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    for (QWidget* part : m_parts) part->setVisible(open);
}

}  // namespace theca::app
