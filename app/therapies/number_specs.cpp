#include "app/therapies/number_specs.h"

#include <QCoreApplication>

#include "app/document/parameter_words.h"
#include "core/scenario/unit_of.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

NumberScale linear(double from, double to) { return {from, to, false, false, false}; }
NumberScale logarithmic(double from, double to) { return {from, to, true, false, false}; }
NumberScale counted(double from, double to) { return {from, to, false, true, false}; }

NumberSpec within(const format::Range& range, double factor = 1) {
    return {{}, {}, {}, range.lowest * factor, range.highest * factor, range.lowestExcluded, {}};
}
NumberSpec within(const format::WholeRange& range) {
    return {{}, {}, {}, static_cast<double>(range.least), static_cast<double>(range.most), false, {}};
}

/// A member's limits and unit, if its type has one; its label, its explanation and its slider.
template <auto member>
NumberSpec of(const QString& label, const QString& tip, const NumberScale& scale) {
    using Owner = decltype(format::ownerOf(member));
    NumberSpec spec = within(format::field<member>().limits);
    spec.label = label;
    spec.unit = shownUnit(unitOf<std::remove_cvref_t<decltype(std::declval<Owner>().*member)>>);
    spec.tip = tip;
    spec.scale = scale;
    return spec;
}

/// The same for a share, shown in per cent.
template <auto member>
NumberSpec percentOf(const QString& label, const QString& tip, const NumberScale& scale) {
    NumberSpec spec = within(format::field<member>().limits, 100);
    spec.label = label;
    spec.unit = QStringLiteral("%");
    spec.tip = tip;
    spec.scale = scale;
    return spec;
}

}  // namespace

NumberSpec tabletDose() {
    return of<&OralCourse::dose>(Words::tr("Dose"), Words::tr("How much drug one dose holds."), logarithmic(1, 200));
}

NumberSpec tabletInterval() {
    return of<&OralCourse::interval>(Words::tr("Every"), Words::tr("Hours from one dose to the next."), linear(1, 24));
}

NumberSpec tabletCount() {
    return of<&OralCourse::doses>(Words::tr("How many"), Words::tr("How many doses are taken in all."), counted(1, 60));
}

NumberSpec injectionDose() {
    return of<&Injection::dose>(Words::tr("Dose"), Words::tr("How much drug is given at once."), logarithmic(5, 1000));
}

NumberSpec pumpRate() {
    return of<&RateStep::rate>(Words::tr("Rate"), Words::tr("How much drug the pump gives in a day."),
                               {20, 2000, true, false, true});
}

NumberSpec pumpConcentration() {
    return of<&Pump::concentration>(
        Words::tr("Strength"),
        Words::tr("How strong the solution in the reservoir is; a stronger one lets the pump run slower."),
        logarithmic(50, 4000));
}

NumberSpec givenOver() {
    NumberSpec spec =
        of<&PumpBolus::over>(Words::tr("Given over"),
                             Words::tr("How long the extra dose runs; 0 is as fast as the pump can."), linear(0, 120));
    spec.lowestExcluded = false;
    return spec;
}

NumberSpec lockout() {
    return of<&PatientBoluses::lockout>(Words::tr("Lock-out"), Words::tr("Hours before the next extra dose is given."),
                                        linear(1, 24));
}

NumberSpec mostPerDay() {
    return of<&PatientBoluses::maxPerDay>(Words::tr("Most in 24 h"),
                                          Words::tr("How many extra doses the pump gives in a day."), counted(1, 12));
}

NumberSpec fillVolume() {
    return of<&Pump::fill>(Words::tr("Filled with"), Words::tr("How much solution is put into the reservoir."),
                           linear(0, 40));
}

NumberSpec alarmVolume() {
    return of<&Pump::lowAlarm>(Words::tr("Alarm below"),
                               Words::tr("The pump sounds its alarm when no more than this is left."), linear(0, 5));
}

NumberSpec catheterLength() {
    return of<&Pump::catheterLength>(Words::tr("Catheter"), Words::tr("How long the catheter is."), linear(0, 150));
}

NumberSpec tubingVolume() {
    return of<&Pump::deadVolume>(Words::tr("Tubing in the pump"),
                                 Words::tr("What stands in the pump between reservoir and catheter."), linear(0, 1));
}

NumberSpec flowAccuracy() {
    return percentOf<&Pump::flowAccuracy>(Words::tr("True flow"),
                                          Words::tr("What the pump really moves, in per cent of what it is set to."),
                                          linear(80, 120));
}

NumberSpec leakShare() {
    return percentOf<&Leak::fraction>(Words::tr("Lost"), Words::tr("How much of the drug leaks out beside the canal."),
                                      linear(5, 100));
}

NumberSpec trueConcentration() {
    return of<&WrongRefill::concentration>(
        Words::tr("True strength"), Words::tr("What was filled in by mistake; the pump was told the other strength."),
        {10, 4000, true, false, true});
}

NumberSpec pocketDose() {
    return of<&PocketFill::dose>(Words::tr("Beside the pump"),
                                 Words::tr("How much drug was put into the tissue beside the pump instead of into it."),
                                 logarithmic(100, 100000));
}

NumberSpec timeOf(const QString& label, const QString& tip, Hours horizon) {
    return of<&Injection::at>(label, tip, linear(0, horizon.number()));
}

NumberSpec creatinineClearance() {
    NumberSpec spec = of<&Patient::creatinineClearance_mL_per_min>(
        Words::tr("Creatinine clearance"),
        Words::tr("How well the kidneys work; weak kidneys keep the drug in the blood for longer."), linear(10, 150));
    spec.unit = QStringLiteral("mL/min");
    return spec;
}

NumberSpec spinalFluidVolume() {
    return of<&Patient::spinalCsfVolume>(
        Words::tr("Spinal fluid"), Words::tr("Cerebrospinal fluid in the spinal canal; the brain's is not counted."),
        linear(30, 300));
}

NumberSpec canalLength() {
    return of<&Patient::canalLength>(Words::tr("Length of the canal"),
                                     Words::tr("From the base of the skull to the sacrum."), linear(20, 80));
}

NumberSpec scoreBaseline() {
    return of<&Patient::scoreBaseline>(Words::tr("Ashworth before treatment"),
                                       Words::tr("Muscle tone without the drug, from 1 (normal) to 5 (rigid)."),
                                       linear(1, 5));
}

NumberSpec shownTime() {
    return of<&Scenario::horizon>(Words::tr("Time shown"), Words::tr("How long the run lasts: an hour to a year."),
                                  {6, longestTime_h, true, false, false});
}

}  // namespace theca::app
