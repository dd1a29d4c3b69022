#include "core/solve/why.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/solve/exposure.h"
#include "core/solve/steady_state.h"

namespace theca {

namespace {

constexpr int steps = 400;            ///< looked at between the start and the time
constexpr double steadyPart = 0.005;  ///< of the value, over a twentieth of the run: less is no change
constexpr double dust = 1e-12;        ///< µg/mL, or of a read-out

/// Times to look at, from 0 to `at`: even ones and every break.
std::vector<double> lookedAt(const Trajectory& run, double at) {
    std::vector<double> hours;
    for (int i = 0; i <= steps; ++i) hours.push_back(at * i / steps);
    for (const double one : run.breaks())
        if (one > 0 && one < at) hours.push_back(one);
    std::sort(hours.begin(), hours.end());
    hours.erase(std::unique(hours.begin(), hours.end()), hours.end());
    return hours;
}

/// Where the curve last turned round before the end of `hours`, going `way` (1 or −1) since.
double lastTurn(const Trajectory& run, Signal signal, const std::vector<double>& hours, double way) {
    std::vector<double> values(hours.size());
    run.sample(signal, hours, values);
    std::size_t i = hours.size() - 1;
    while (i > 0 && way * (values[i] - values[i - 1]) >= 0) --i;
    if (i == 0) return 0;
    const double from = hours[i - 1], until = hours[std::min(i + 1, hours.size() - 1)];
    const Extremes found = extremes(run, signal, Hours(from), Hours(until));
    return (way > 0 ? found.lowest : found.highest).at.number();
}

/// Where a concentration would settle if what flows in now went on.
std::optional<double> plateau(const Trajectory& run, Signal signal, double at) {
    Eigen::VectorXd inflow = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(run.model().compartments().size()));
    for (const Inflow& one : run.inputs().inflows)
        if (one.from.number() <= at && at < one.until.number())
            inflow += one.rate.number() * run.model().spread(one.into);
    if (inflow.isZero()) return std::nullopt;
    const double settled = steadyConcentrations(run.model(), inflow)(run.model().node(signal));
    return std::isfinite(settled) ? std::optional(settled) : std::nullopt;
}

void lookAtSite(const Trajectory& run, Signal signal, double at, Why& why) {
    const Drug& drug = run.model().drug();
    const auto pieces = run.stretches(signal, Hours(at), Hours(at));
    if (!pieces.empty()) why.site = std::max(0.0, pieces.back().value(at));
    const Signal fluid = Signal::csf(drug.sites[drug.readOuts[static_cast<std::size_t>(signal.index)].site].level);
    if (run.offers(fluid)) why.fluid = run.value(fluid, Hours(at));
}

}  // namespace

std::optional<Why> whyAt(const Trajectory& run, Signal signal, Hours time) {
    if (!run.offers(signal) || run.events().empty()) return std::nullopt;
    const double horizon = run.horizon().number(), at = std::clamp(time.number(), 0.0, horizon);
    Why why;
    why.value = run.value(signal, Hours(at));
    const double back = std::max(0.0, at - horizon / 20), shortBack = std::max(0.0, at - horizon / 2000);
    const double ahead = std::min(horizon, at + horizon / 2000);
    const double slope =
        at > 0 ? why.value - run.value(signal, Hours(shortBack)) : run.value(signal, Hours(ahead)) - why.value;
    const double change = std::abs(why.value - run.value(signal, Hours(back)));
    const bool steady = at > 0 && change <= steadyPart * std::abs(why.value) + dust;
    why.way = steady || std::abs(slope) <= dust ? Why::Way::Steady : slope > 0 ? Why::Way::Rising : Why::Way::Falling;
    if (why.way != Why::Way::Steady) why.since = Hours(lastTurn(run, signal, lookedAt(run, at), slope > 0 ? 1 : -1));
    if (signal.kind == Signal::Kind::ReadOut)
        lookAtSite(run, signal, at, why);
    else
        why.towards = plateau(run, signal, at);
    return why;
}

}  // namespace theca
