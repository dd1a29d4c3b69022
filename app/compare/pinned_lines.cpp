#include "app/compare/pinned_lines.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/display.h"
#include "core/model/signal.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pins)
};

/// The signal of a chart in a run of another drug: the same place, or the read-out with the same column and kind.
std::optional<Signal> signalIn(const Drug& other, const ChartSpec& chart, const Drug& shown) {
    if (chart.signal.kind != Signal::Kind::ReadOut) return chart.signal;
    const auto found = signalNamed(signalName(chart.signal, shown), other);
    if (!found || found->kind != Signal::Kind::ReadOut) return std::nullopt;
    const auto kindOf = [](const Drug& drug, Signal signal) {
        return drug.readOuts[static_cast<std::size_t>(signal.index)].kind;
    };
    return kindOf(other, *found) == kindOf(shown, chart.signal) ? found : std::nullopt;
}

/// The curve of a trajectory in a chart; none if its drug does not have the signal.
std::optional<ChartLine> lineIn(const ChartSpec& chart, const Shown& shown, const Trajectory& trajectory,
                                const TherapyLook& look) {
    const Drug& drug = trajectory.model().drug();
    const auto signal = signalIn(drug, chart, shown.drug);
    if (!signal) return std::nullopt;
    const double factor = isConcentration(*signal, drug) ? unitFactor(shown.scenario.view.units, drug) : 1;
    return ChartLine{look, trajectory, *signal, factor, std::nullopt};
}

bool sameCourse(const Therapy& a, const Therapy& b) {
    return a.oral == b.oral && a.injections == b.injections && a.pump == b.pump;
}

/// The therapy that an earlier one became: the one with its index; if therapies were added or removed, the equal one.
std::optional<std::size_t> presentPlace(const Scenario& before, std::size_t index, const Scenario& now) {
    if (before.therapies.size() == now.therapies.size()) return index;
    const Therapy& therapy = before.therapies[index];
    const auto found = std::find_if(now.therapies.begin(), now.therapies.end(), [&therapy](const Therapy& one) {
        return one.name == therapy.name || sameCourse(one, therapy);
    });
    if (found == now.therapies.end()) return std::nullopt;
    return static_cast<std::size_t>(found - now.therapies.begin());
}

/// Whether a therapy's run is unchanged; then it needs no ghost.
bool unchanged(const Scenario& before, std::size_t index, const Scenario& now, std::optional<std::size_t> place) {
    if (!place || before.drug != now.drug || before.csfModel != now.csfModel || !(before.patient == now.patient))
        return false;
    return sameCourse(before.therapies[index], now.therapies[*place]);
}

}  // namespace

QString pinTitle(const Pin& pin, const Drug& drug, const Library& library) {
    const QString name = inLanguage(pin.name);
    if (pin.scenario.drug == drug.name) return name;
    const auto other = library.drugs.find(pin.scenario.drug);
    if (other == library.drugs.end()) return name;
    return Words::tr("%1 (%2)", "pin, drug").arg(isolated(name), inLanguage(other->second.title));
}

std::vector<TherapyLook> pinLooks(const Pin& pin, const QString& title, const Theme& theme) {
    const auto& therapies = pin.scenario.therapies;
    const auto shown = std::count_if(therapies.begin(), therapies.end(), [](const Therapy& one) { return one.shown; });
    std::vector<TherapyLook> looks;
    for (const Therapy& therapy : therapies) {
        const QString whole =
            shown > 1 ? Words::tr("%1: %2", "pin, therapy").arg(isolated(title), isolatedName(therapy.name)) : title;
        looks.push_back({whole, theme.pinStyle(pin.colour), therapy.shown});
    }
    return looks;
}

void addPinned(const Shown& shown, ChartContent& content) {
    for (const PinnedRun& pinned : shown.pinned) {
        if (!pinned.run) continue;
        const auto looks = pinLooks(pinned.pin, pinTitle(pinned.pin, shown.drug, shown.library), content.theme);
        for (std::size_t i = 0; i < pinned.run->therapies.size(); ++i) {
            for (ChartSpec& chart : content.charts) {
                auto line = lineIn(chart, shown, pinned.run->therapies[i], looks[i]);
                if (line && looks[i].shown) chart.pinned.push_back(std::move(*line));
            }
        }
    }
}

void addGhosts(const Shown& shown, ChartContent& content) {
    if (!shown.before) return;
    const Scenario& before = shown.before->scenario;
    const Scenario& now = shown.simulated;
    if (before.drug != now.drug) return;  // curves of another drug would mean nothing on these axes
    for (std::size_t i = 0; i < shown.before->run.therapies.size(); ++i) {
        const auto place = presentPlace(before, i, now);
        if (unchanged(before, i, now, place) || !before.therapies[i].shown) continue;
        for (ChartSpec& chart : content.charts) {
            auto line = lineIn(chart, shown, shown.before->run.therapies[i], {});
            if (!line) continue;
            line->therapy = place;
            chart.ghosts.push_back(std::move(*line));
        }
    }
}

}  // namespace theca::app
