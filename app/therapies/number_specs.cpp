#include "app/therapies/number_specs.h"

#include <QCoreApplication>

namespace theca::app {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Numbers", text); }

NumberScale linear(double from, double to) { return {from, to, false, false, false}; }
NumberScale logarithmic(double from, double to) { return {from, to, true, false, false}; }

constexpr bool aboveLowest = true;

}  // namespace

NumberSpec tabletDose() {
    return {say("Dose"), QStringLiteral("mg"), say("How much drug one dose holds."), 0, 1000,
            aboveLowest, logarithmic(1, 200)};
}

NumberSpec tabletInterval() {
    return {say("Every"), QStringLiteral("h"), say("Hours from one dose to the next."), 0, longestTime_h,
            aboveLowest,  linear(1, 24)};
}

NumberSpec tabletCount() {
    return {say("How many"),
            QString(),
            say("How many doses are taken in all."),
            1,
            10000,
            false,
            {1, 60, false, true, false}};
}

NumberSpec injectionDose() {
    return {say("Dose"), QStringLiteral("µg"), say("How much drug is given at once."), 0, 100000,
            aboveLowest, logarithmic(5, 1000)};
}

NumberSpec pumpRate() {
    return {say("Rate"), QStringLiteral("µg/day"),     say("How much drug the pump gives in a day."), 0, 20000,
            false,       {20, 2000, true, false, true}};
}

NumberSpec pumpConcentration() {
    return {say("Strength"),
            QStringLiteral("µg/mL"),
            say("How strong the solution in the reservoir is; a stronger one lets the pump run slower."),
            0,
            100000,
            aboveLowest,
            logarithmic(50, 4000)};
}

NumberSpec timeOf(const QString& label, const QString& tip, Hours horizon) {
    return {label, QStringLiteral("h"), tip, 0, longestTime_h, false, linear(0, horizon.number())};
}

NumberSpec creatinineClearance() {
    return {say("Creatinine clearance"),
            QStringLiteral("mL/min"),
            say("How well the kidneys work; weak kidneys keep the drug in the blood for longer."),
            10,
            150,
            false,
            linear(10, 150)};
}

NumberSpec spinalFluidVolume() {
    return {say("Spinal fluid"),
            QStringLiteral("mL"),
            say("Cerebrospinal fluid in the spinal canal; the brain's is not counted."),
            30,
            300,
            false,
            linear(30, 300)};
}

NumberSpec canalLength() {
    return {say("Length of the canal"),
            QStringLiteral("cm"),
            say("From the base of the skull to the sacrum."),
            20,
            80,
            false,
            linear(20, 80)};
}

NumberSpec scoreBaseline() {
    return {say("Ashworth before treatment"),
            QString(),
            say("Muscle tone without the drug, from 1 (normal) to 5 (rigid)."),
            1,
            5,
            false,
            linear(1, 5)};
}

NumberSpec shownTime() {
    return {say("Time shown"),
            QStringLiteral("h"),
            say("How long the run lasts: an hour to a year."),
            1,
            longestTime_h,
            false,
            {6, longestTime_h, true, false, false}};
}

}  // namespace theca::app
