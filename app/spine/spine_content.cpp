#include "app/spine/spine_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/document/plan_shape.h"
#include "app/base/rough_number.h"
#include "app/document/routes.h"
#include "core/solve/exposure.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spine)
};

constexpr Milligrams tiny(0.02);  ///< less than any dose of the drugs that are measured in milligrams

std::array<Signal, placeCount> allPlaces() {
    std::array<Signal, placeCount> places;
    for (int place = 0; place < placeCount; ++place) places[static_cast<std::size_t>(place)] = placeSignal(place);
    return places;
}

std::vector<SpineDevice> devicesOf(const Therapy& therapy) {
    std::vector<SpineDevice> devices;
    if (therapy.pump) devices.push_back({SpineDevice::Kind::Tip, therapy.pump->tip, {}});
    for (std::size_t i = 0; i < therapy.injections.size(); ++i) {
        const Level level = therapy.injections[i].level;
        const auto same = std::find_if(devices.begin(), devices.end(), [level](const SpineDevice& device) {
            return device.kind == SpineDevice::Kind::Needle && device.level == level;
        });
        if (same == devices.end())
            devices.push_back({SpineDevice::Kind::Needle, level, {i}});
        else
            same->injections.push_back(i);
    }
    return devices;
}

/// The highest value of any place, accurate enough for colours: at breaks and evenly spaced times.
double highestOf(const Trajectory& trajectory) {
    constexpr int evenTimes = 60;
    constexpr std::size_t mostBreaks = 120;
    std::vector<double> hours;
    const double horizon = trajectory.horizon().number();
    for (int i = 0; i <= evenTimes; ++i) hours.push_back(horizon * i / evenTimes);
    const auto& breaks = trajectory.breaks();
    for (std::size_t i = 0; i < std::min(mostBreaks, breaks.size()); ++i)
        if (breaks[i] <= horizon) hours.push_back(breaks[i]);
    std::sort(hours.begin(), hours.end());
    std::vector<double> values(hours.size() * placeCount);
    trajectory.sample(allPlaces(), hours, values);
    double highest = 0;
    for (const double value : values) highest = std::max(highest, value);  // false if value is NaN
    return highest;
}

/// The same, taken from an earlier content where the run is the same.
double highestOf(const Trajectory& trajectory, const SpineContent& before) {
    for (const SpineTherapy& known : before.therapies)
        if (known.trajectory.identity() == trajectory.identity()) return known.highest;
    return highestOf(trajectory);
}

/// What the colours have to reach: kept since a scenario of this kind was first seen.
double heldReach(const Shown& shown, const SpineContent& before, std::map<QString, double>& held) {
    const auto [place, isNew] = held.try_emplace(heldRangesOf(shown.simulated), 0.0);
    if (isNew)
        for (const Trajectory& trajectory : shown.run.therapies)
            place->second = std::max(place->second, highestOf(trajectory, before));
    return place->second;
}

SpineTherapy spineOf(const Shown& shown, std::size_t index, const TherapyLook& look, int reading) {
    const Therapy& therapy = shown.simulated.therapies[index];
    const Trajectory& trajectory = shown.run.therapies[index];
    return {index,
            look,
            trajectory,
            therapy,
            ratioText(trajectory, reading),
            devicesOf(therapy),
            0,
            mayDiffer(therapy, trajectory)};
}

}  // namespace

Signal placeSignal(int place) {
    if (place == bloodPlace) return Signal::plasma();
    return place == brainPlace ? Signal::cranial() : Signal::csf(Level{place});
}

QString placeText(int place) {
    if (place == bloodPlace) return Words::tr("blood");
    return place == brainPlace ? Words::tr("brain") : levelText(Level{place});
}

QString ratioText(const Trajectory& trajectory, int place) {
    const Signal csf = placeSignal(place);
    if (place == bloodPlace || !trajectory.offers(csf)) return QStringLiteral("–");
    const std::optional<double> ratio = csfToPlasma(trajectory, csf).value;
    return ratio ? Words::tr("%1 : 1").arg(roughText(*ratio, QLocale())) : QStringLiteral("–");
}

std::vector<double> placeValues(const SpineTherapy& therapy, double hours, double factor) {
    std::vector<double> values(placeCount);
    const double at = std::clamp(hours, 0.0, therapy.trajectory.horizon().number());
    therapy.trajectory.sample(allPlaces(), std::span(&at, 1), values);
    for (double& value : values) value *= factor;
    return values;
}

SpineContent spineContent(const Shown& shown, const Theme& theme, bool logColours, const SpineContent& before) {
    const Scenario& scenario = shown.simulated;
    const View& view = shown.scenario.view;
    const auto looks = therapyLooks(scenario, theme);
    SpineContent content;
    content.reading = view.level;
    content.levelsMatter = scenario.csfModel == CsfModel::Levels;
    content.factor = unitFactor(view.units, shown.drug);
    content.unit = unitName(view.units);
    content.horizon = scenario.horizon.number();
    content.inDays = countsInDays(view.timeUnit, content.horizon);
    content.theme = theme;
    for (const LevelAnatomy& level : shown.run.model->individual().canal)
        content.heights.push_back(level.height.number());
    const int reading = view.level ? view.level->index : brainPlace;
    double highest = 0;
    Milligrams largest(0);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (!looks[i].shown) continue;
        largest = std::max(largest, largestDose(scenario.therapies[i]));
        SpineTherapy therapy = spineOf(shown, i, looks[i], reading);
        therapy.highest = highestOf(therapy.trajectory, before);
        highest = std::max(highest, therapy.highest);
        content.therapies.push_back(std::move(therapy));
    }
    content.micro = largest < tiny;
    content.held = before.held;
    const double reach = heldReach(shown, before, content.held);
    content.colours = colourScale(reach * content.factor, logColours);
    content.beyond = highest * content.factor > content.colours.scale.high;
    return content;
}

}  // namespace theca::app
