#include "app/document/plan_shape.h"

namespace theca::app {

QString planShape(const Scenario& scenario) {
    QString shape = QString::number(scenario.horizon.number());
    for (const Therapy& therapy : scenario.therapies) {
        const auto& pump = therapy.pump;
        shape += QStringLiteral(" o%1i%2").arg(therapy.oral.size()).arg(therapy.injections.size());
        if (!pump) continue;
        shape += QStringLiteral("p%1b%2").arg(pump->program.size()).arg(pump->boluses.size());
        shape += QStringLiteral("d%1r%2").arg(pump->daySchedule.size()).arg(pump->refills.size());
        shape += pump->patientBoluses ? QStringLiteral("a") : QString();
        for (const Fault& fault : pump->faults) shape += QStringLiteral("f%1").arg(fault.index());
    }
    return shape;
}

QString heldRangesOf(const Scenario& scenario) {
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromStdString(scenario.drug))
        .arg(static_cast<int>(scenario.csfModel))
        .arg(planShape(scenario));
}

}  // namespace theca::app
