#include "app/therapies/number_specs.h"

#include <QCoreApplication>

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

NumberScale linear(double from, double to) { return {from, to, false, false, false}; }
NumberScale logarithmic(double from, double to) { return {from, to, true, false, false}; }

constexpr bool aboveLowest = true;

}  // namespace

NumberSpec tabletDose() {
    return {Words::tr("Dose"), QStringLiteral("mg"), Words::tr("How much drug one dose holds."), 0, 1000,
            aboveLowest,       logarithmic(1, 200)};
}

NumberSpec tabletInterval() {
    return {Words::tr("Every"), QStringLiteral("h"), Words::tr("Hours from one dose to the next."), 0, longestTime_h,
            aboveLowest,        linear(1, 24)};
}

NumberSpec tabletCount() {
    return {Words::tr("How many"),      QString(), Words::tr("How many doses are taken in all."), 1, 10000, false,
            {1, 60, false, true, false}};
}

NumberSpec injectionDose() {
    return {Words::tr("Dose"), QStringLiteral("µg"), Words::tr("How much drug is given at once."), 0, 100000,
            aboveLowest,       logarithmic(5, 1000)};
}

NumberSpec pumpRate() {
    return {Words::tr("Rate"),
            QStringLiteral("µg/day"),
            Words::tr("How much drug the pump gives in a day."),
            0,
            20000,
            false,
            {20, 2000, true, false, true}};
}

NumberSpec pumpConcentration() {
    return {Words::tr("Strength"),
            QStringLiteral("µg/mL"),
            Words::tr("How strong the solution in the reservoir is; a stronger one lets the pump run slower."),
            0,
            100000,
            aboveLowest,
            logarithmic(50, 4000)};
}

NumberSpec givenOver() {
    return {Words::tr("Given over"),
            QStringLiteral("min"),
            Words::tr("How long the extra dose runs; 0 is as fast as the pump can."),
            0,
            1440,
            false,
            linear(0, 120)};
}

NumberSpec lockout() {
    return {Words::tr("Lock-out"), QStringLiteral("h"), Words::tr("Hours before the next extra dose is given."), 0, 168,
            aboveLowest,           linear(1, 24)};
}

NumberSpec mostPerDay() {
    return {
        Words::tr("Most in 24 h"),  QString(), Words::tr("How many extra doses the pump gives in a day."), 1, 24, false,
        {1, 12, false, true, false}};
}

NumberSpec fillVolume() {
    return {Words::tr("Filled with"),
            QStringLiteral("mL"),
            Words::tr("How much solution is put into the reservoir."),
            0,
            100,
            false,
            linear(0, 40)};
}

NumberSpec alarmVolume() {
    return {Words::tr("Alarm below"),
            QStringLiteral("mL"),
            Words::tr("The pump sounds its alarm when no more than this is left."),
            0,
            20,
            false,
            linear(0, 5)};
}

NumberSpec catheterLength() {
    return {Words::tr("Catheter"), QStringLiteral("cm"), Words::tr("How long the catheter is."), 0, 150, false,
            linear(0, 150)};
}

NumberSpec tubingVolume() {
    return {Words::tr("Tubing in the pump"),
            QStringLiteral("mL"),
            Words::tr("What stands in the pump between reservoir and catheter."),
            0,
            2,
            false,
            linear(0, 1)};
}

NumberSpec flowAccuracy() {
    return {Words::tr("True flow"),
            QStringLiteral("%"),
            Words::tr("What the pump really moves, in per cent of what it is set to."),
            50,
            150,
            false,
            linear(80, 120)};
}

NumberSpec leakShare() {
    return {
        Words::tr("Lost"), QStringLiteral("%"), Words::tr("How much of the drug leaks out beside the canal."), 0, 100,
        aboveLowest,       linear(5, 100)};
}

NumberSpec trueConcentration() {
    return {Words::tr("True strength"),
            QStringLiteral("µg/mL"),
            Words::tr("What was filled in by mistake; the pump was told the other strength."),
            0,
            100000,
            false,
            {10, 4000, true, false, true}};
}

NumberSpec pocketDose() {
    return {Words::tr("Beside the pump"),
            QStringLiteral("µg"),
            Words::tr("How much drug was put into the tissue beside the pump instead of into it."),
            0,
            100000,
            aboveLowest,
            logarithmic(100, 100000)};
}

NumberSpec timeOf(const QString& label, const QString& tip, Hours horizon) {
    return {label, QStringLiteral("h"), tip, 0, longestTime_h, false, linear(0, horizon.number())};
}

NumberSpec creatinineClearance() {
    return {Words::tr("Creatinine clearance"),
            QStringLiteral("mL/min"),
            Words::tr("How well the kidneys work; weak kidneys keep the drug in the blood for longer."),
            10,
            150,
            false,
            linear(10, 150)};
}

NumberSpec spinalFluidVolume() {
    return {Words::tr("Spinal fluid"),
            QStringLiteral("mL"),
            Words::tr("Cerebrospinal fluid in the spinal canal; the brain's is not counted."),
            30,
            300,
            false,
            linear(30, 300)};
}

NumberSpec canalLength() {
    return {Words::tr("Length of the canal"),
            QStringLiteral("cm"),
            Words::tr("From the base of the skull to the sacrum."),
            20,
            80,
            false,
            linear(20, 80)};
}

NumberSpec scoreBaseline() {
    return {Words::tr("Ashworth before treatment"),
            QString(),
            Words::tr("Muscle tone without the drug, from 1 (normal) to 5 (rigid)."),
            1,
            5,
            false,
            linear(1, 5)};
}

NumberSpec shownTime() {
    return {Words::tr("Time shown"),
            QStringLiteral("h"),
            Words::tr("How long the run lasts: an hour to a year."),
            1,
            longestTime_h,
            false,
            {6, longestTime_h, true, false, false}};
}

}  // namespace theca::app
