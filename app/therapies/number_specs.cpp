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
