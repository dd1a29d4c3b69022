#include "app/therapies/patient_panel.h"

#include <QCheckBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/controls/fold_heading.h"
#include "app/therapies/number_specs.h"

namespace theca::app {

PatientPanel::PatientPanel(QWidget* parent) : Section(parent), m_heading(new QToolButton(this)) {
    buildHeading();
    const QString path = keyOf<&Scenario::patient>() + QLatin1Char('/');
    const auto patient = [](auto& s) -> auto& { return s.patient; };
    m_parts = {
        addField(
            shownTime(), keyOf<&Scenario::horizon>(), [](auto& s) -> auto& { return s.horizon; }),
        withSource(addMember<&Patient::creatinineClearance_mL_per_min>(creatinineClearance(), path, patient),
                   ParameterId::renalFraction),
        withSource(addMember<&Patient::spinalCsfVolume>(spinalFluidVolume(), path, patient), ParameterId::spinalVolume),
        withSource(addMember<&Patient::canalLength>(canalLength(), path, patient), ParameterId::canalLength),
        withSource(addMember<&Patient::scoreBaseline>(scoreBaseline(), path, patient), ParameterId::scoreBaseline),
        m_tolerance = addCheck(
            tr("Becomes tolerant"), tr("Over weeks the same amount of drug does less."),
            path + keyOf<&Patient::tolerance>(), [](const Scenario& s) { return s.patient.tolerance; },
            [](Scenario& s, bool on) { s.patient.tolerance = on; })};
    setOpen(false);
}

void PatientPanel::buildHeading() {
    makeFoldHeading(*m_heading, tr("Patient and time"),
                    tr("Kidneys, spinal fluid, muscle tone before treatment, and how long the run lasts."));
    rows()->addWidget(m_heading);
    connect(m_heading, &QToolButton::toggled, this, &PatientPanel::setOpen);
}

void PatientPanel::setOpen(bool open) {
    pointTo(*m_heading, open);
    for (QWidget* part : m_parts) part->setVisible(open);
}

}  // namespace theca::app
