#include "app/therapies/number_specs.h"

#include <QCoreApplication>

#include "app/therapies/member_spec.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

}  // namespace

NumberSpec tabletDose() {
    return memberSpec<&OralCourse::dose>(Words::tr("Dose"), Words::tr("How much drug one dose holds."),
                                         logarithmic(1, 200));
}

NumberSpec tabletInterval() {
    return memberSpec<&OralCourse::interval>(Words::tr("Every"), Words::tr("Hours from one dose to the next."),
                                             linear(1, 24));
}

NumberSpec tabletCount() {
    return memberSpec<&OralCourse::doses>(Words::tr("How many"), Words::tr("How many doses are taken in all."),
                                          counted(1, 60));
}

NumberSpec injectionDose() {
    return memberSpec<&Injection::dose>(Words::tr("Dose"), Words::tr("How much drug is given at once."),
                                        logarithmic(5, 1000));
}

NumberSpec pumpRate() {
    return memberSpec<&RateStep::rate>(Words::tr("Rate"), Words::tr("How much drug the pump gives in a day."),
                                       {20, 2000, true, false, true});
}

NumberSpec pumpConcentration() {
    return memberSpec<&Pump::concentration>(
        Words::tr("Strength"),
        Words::tr("How strong the solution in the reservoir is; a stronger one lets the pump run slower."),
        logarithmic(50, 4000));
}

NumberSpec givenOver() {
    NumberSpec spec = memberSpec<&PumpBolus::over>(
        Words::tr("Given over"), Words::tr("How long the extra dose runs; 0 is as fast as the pump can."),
        linear(0, 120));
    spec.lowestExcluded = false;
    return spec;
}

NumberSpec lockout() {
    return memberSpec<&PatientBoluses::lockout>(Words::tr("Lock-out"),
                                                Words::tr("Hours before the next extra dose is given."), linear(1, 24));
}

NumberSpec mostPerDay() {
    return memberSpec<&PatientBoluses::maxPerDay>(
        Words::tr("Most in 24 h"), Words::tr("How many extra doses the pump gives in a day."), counted(1, 12));
}

NumberSpec fillVolume() {
    return memberSpec<&Pump::fill>(Words::tr("Filled with"), Words::tr("How much solution is put into the reservoir."),
                                   linear(0, 40));
}

NumberSpec alarmVolume() {
    return memberSpec<&Pump::lowAlarm>(
        Words::tr("Alarm below"), Words::tr("The pump sounds its alarm when no more than this is left."), linear(0, 5));
}

NumberSpec catheterLength() {
    return memberSpec<&Pump::catheterLength>(Words::tr("Catheter"), Words::tr("How long the catheter is."),
                                             linear(0, 150));
}

NumberSpec tubingVolume() {
    return memberSpec<&Pump::deadVolume>(Words::tr("Tubing in the pump"),
                                         Words::tr("What stands in the pump between reservoir and catheter."),
                                         linear(0, 1));
}

NumberSpec flowAccuracy() {
    return percentSpec<&Pump::flowAccuracy>(Words::tr("True flow"),
                                            Words::tr("What the pump really moves, in per cent of what it is set to."),
                                            linear(80, 120));
}

NumberSpec timeOf(const QString& label, const QString& tip, Hours horizon) {
    return memberSpec<&Injection::at>(label, tip, linear(0, horizon.number()));
}

NumberSpec creatinineClearance() {
    NumberSpec spec = memberSpec<&Patient::creatinineClearance_mL_per_min>(
        Words::tr("Creatinine clearance"),
        Words::tr("How well the kidneys work; weak kidneys keep the drug in the blood for longer."), linear(10, 150));
    spec.unit = QStringLiteral("mL/min");
    return spec;
}

NumberSpec spinalFluidVolume() {
    return memberSpec<&Patient::spinalCsfVolume>(
        Words::tr("Spinal fluid"), Words::tr("Cerebrospinal fluid in the spinal canal; the brain's is not counted."),
        linear(30, 300));
}

NumberSpec canalLength() {
    return memberSpec<&Patient::canalLength>(Words::tr("Length of the canal"),
                                             Words::tr("From the base of the skull to the sacrum."), linear(20, 80));
}

NumberSpec scoreBaseline() {
    return memberSpec<&Patient::scoreBaseline>(Words::tr("Ashworth before treatment"),
                                               Words::tr("Muscle tone without the drug, from 1 (normal) to 5 (rigid)."),
                                               linear(1, 5));
}

NumberSpec shownTime() {
    return memberSpec<&Scenario::horizon>(Words::tr("Time shown"),
                                          Words::tr("How long the run lasts: an hour to a year."),
                                          {6, longestTime_h, true, false, false});
}

}  // namespace theca::app
