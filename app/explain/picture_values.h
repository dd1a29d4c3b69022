#pragma once

#include <QString>
#include <array>
#include <vector>

#include "core/explain/chance.h"
#include "core/explain/telling.h"
#include "core/explain/words.h"

/// What the pictures show, as values; they are drawn in pictures.cpp.
namespace theca::app {

/// Dots in one body at one time; one dot is the same amount in both.
struct BodyDots {
    int blood = 0;
    int fluid = 0;
    bool bloodUnderOne = false;  ///< the one dot drawn stands for less
    bool fluidUnderOne = false;

    bool operator==(const BodyDots&) const = default;
};

/// How much is in each part: blood, near the legs' nerves, near the arms' nerves, around the brain.
using PartAmounts = std::array<Amount, 4>;

struct BodiesValues {
    BodyDots tablets;
    BodyDots pump;
    PartAmounts tabletAmounts{};
    PartAmounts pumpAmounts{};

    bool operator==(const BodiesValues&) const = default;
};

/// The amount one dot stands for, µg: the body with the most has 240 dots at its fullest hour.
double dotOf(const ToldRun& run);
/// At an hour 0 … 24 of the last day; below 0 the mean of the day.
BodiesValues bodiesAt(const ToldRun& run, int hour);

/// Dots for what is given in a day: one stands for what the pump gives, at most 1,000.
int dotsGiven(const ToldRun& run);

/// A day as a ring: its thickness is the level in blood, over the highest of the planned day, 0 … 1.
struct ClockValues {
    std::vector<double> thickness;  ///< every quarter of an hour, 97
    std::vector<double> tablets;    ///< hours at which one is taken
    bool operator==(const ClockValues&) const = default;
};
enum class DayKind { Planned, Missed, Empty };
ClockValues tabletClock(const ToldRun& run, DayKind kind);
ClockValues pumpClock(const ToldRun& run, DayKind kind);
/// The clock's time of the first tablet, in hours after midnight.
inline constexpr double firstTabletClock = 7;

QString amountWord(const Telling& telling, Amount amount);
/// The bodies in words, for those who do not see them.
QString bodiesText(const Telling& telling, const BodiesValues& values);
QString clocksText(const Telling& telling, DayKind kind);

}  // namespace theca::app
