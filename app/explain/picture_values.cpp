#include "app/explain/picture_values.h"

#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

constexpr double mostDots = 240;
constexpr int mostGiven = 1000;

/// Rounded; at least one where there is anything.
int dots(double amount, double dot, bool& underOne) {
    if (amount <= 0) return 0;
    const auto many = static_cast<int>(std::lround(amount / dot));
    underOne = many < 1;
    return std::max(many, 1);
}

BodyDots dotsIn(const BodyAmounts& body, double dot) {
    BodyDots shown;
    shown.blood = dots(body.blood, dot, shown.bloodUnderOne);
    shown.fluid = dots(body.fluid, dot, shown.fluidUnderOne);
    return shown;
}

std::array<double, 4> levels(const BodyAmounts& body) {
    return {body.bloodLevel, body.legsLevel, body.armsLevel, body.brainLevel};
}

const BodyAmounts& bodyAt(const ToldDay& day, int hour) {
    return hour < 0 ? day.mean : day.hours[static_cast<std::size_t>(hour)];
}

/// In each part, against the larger of the two means of the day.
PartAmounts amountsIn(const BodyAmounts& body, const ToldRun& run) {
    const auto here = levels(body);
    const auto one = levels(run.tablets.mean), other = levels(run.pump.mean);
    PartAmounts amounts{};
    for (std::size_t i = 0; i < amounts.size(); ++i) amounts[i] = amountWords(here[i], std::max(one[i], other[i]));
    return amounts;
}

ClockValues clockOf(const ToldDay& shown, const ToldDay& planned) {
    const double most = *std::max_element(planned.blood.begin(), planned.blood.end());
    ClockValues clock;
    for (const double level : shown.blood) clock.thickness.push_back(std::min(1.0, level / most));
    return clock;
}

QString word(const Telling& telling, std::string_view name, const std::map<std::string, std::string>& own) {
    return QString::fromStdString(telling.word(name, own));
}

}  // namespace

double dotOf(const ToldRun& run) {
    double most = 0;
    for (const ToldDay* day : {&run.tablets, &run.pump})
        for (const BodyAmounts& body : day->hours) most = std::max(most, body.blood + body.fluid);
    return most / mostDots;
}

BodiesValues bodiesAt(const ToldRun& run, int hour) {
    const double dot = dotOf(run);
    const BodyAmounts& tablets = bodyAt(run.tablets, hour);
    const BodyAmounts& pump = bodyAt(run.pump, hour);
    return {dotsIn(tablets, dot), dotsIn(pump, dot), amountsIn(tablets, run), amountsIn(pump, run)};
}

int dotsGiven(const ToldRun& run) {
    return std::clamp(static_cast<int>(std::lround(run.tablets.given / run.pump.given)), 1, mostGiven);
}

ClockValues tabletClock(const ToldRun& run, DayKind kind) {
    ClockValues clock = clockOf(kind == DayKind::Missed ? run.missed : run.tablets, run.tablets);
    for (const double hour : run.tabletHours) {
        const bool missed = kind == DayKind::Missed && hour > 0 && hour <= 12 && hour + 24.0 / run.tabletsADay > 12;
        if (!missed) clock.tablets.push_back(hour);
    }
    return clock;
}

ClockValues pumpClock(const ToldRun& run, DayKind kind) {
    return clockOf(kind == DayKind::Empty ? run.empty : run.pump, run.pump);
}

QString amountWord(const Telling& telling, Amount amount) {
    constexpr std::array<std::string_view, 4> names = {"none", "a_little", "some", "a_lot"};
    return QString::fromStdString(telling.word(names[static_cast<std::size_t>(amount)]));
}

QString bodiesText(const Telling& telling, const BodiesValues& values) {
    std::map<std::string, std::string> own;
    constexpr std::array<const char*, 4> parts = {"blood", "legs", "arms", "brain"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        own[std::string("t_").append(parts[i])] = amountWord(telling, values.tabletAmounts[i]).toStdString();
        own[std::string("p_").append(parts[i])] = amountWord(telling, values.pumpAmounts[i]).toStdString();
    }
    return word(telling, "bodies_alt", own);
}

QString clocksText(const Telling& telling, DayKind kind) {
    const auto filled = [&](std::string_view name, const char* change) {
        const std::string day = std::string("{tablets_a_day}");
        const std::string both = telling.word(name, {{"day", day}, {"change", change}});
        Text text = plainText(both);
        return QString::fromStdString(telling.filled(text));
    };
    if (kind == DayKind::Missed) return word(telling, "clock_missed", {});
    if (kind == DayKind::Empty) return word(telling, "clock_empty", {});
    return filled("clock_tablets", "{tablets_change}") + QLatin1Char(' ') + filled("clock_pump", "{pump_change}");
}

}  // namespace theca::app
