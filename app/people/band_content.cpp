#include "app/people/band_content.h"

#include <algorithm>

#include "app/charts/axis_scale.h"

namespace theca::app {

namespace {

constexpr std::size_t mostTimes = 600;
constexpr double soon[] = {1.0 / 60, 0.1, 0.25, 0.5, 1, 2};  ///< h after an event

/// The times of the table of numbers, and closer ones where doses and faults bend the curves.
std::vector<double> bandTimes(const Run& run, double horizon) {
    std::vector<double> events;
    for (const Trajectory& trajectory : run.therapies) {
        for (const double at : trajectory.breaks()) events.push_back(at);
    }
    std::vector<double> times = timeGrid({0, horizon}, crosshairStep(horizon, false));
    times.push_back(horizon);
    const bool few = events.size() * (std::size(soon) + 1) + times.size() <= mostTimes;
    for (const double at : events) {
        if (!few) break;
        times.push_back(at);
        for (const double after : soon) times.push_back(at + after);
    }
    std::erase_if(times, [horizon](double at) { return at > horizon; });
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

std::vector<double> scaled(std::vector<double> values, double factor) {
    for (double& value : values) value *= factor;
    return values;
}

/// The scenario with all that does not affect a band set to fixed values, so that equal requests compare equal.
Scenario plain(Scenario scenario) {
    const Scenario usual;
    scenario.title = usual.title;
    scenario.notes = usual.notes;
    scenario.observations.clear();
    scenario.pins.clear();
    scenario.view = usual.view;
    scenario.lock.clear();
    for (Therapy& therapy : scenario.therapies) {
        therapy.name = {};
        therapy.shown = true;
    }
    return scenario;
}

}  // namespace

std::optional<BandRequest> bandRequest(const Scenario& simulated, std::shared_ptr<const Library> library,
                                       const ChartContent& content) {
    if (simulated.population.patients <= 0) return std::nullopt;
    BandRequest request{plain(simulated), std::move(library), {}, {}};
    for (const ChartSpec& chart : content.charts) request.which.push_back(chart.signal);
    for (const Signal signal : request.which)
        if (signal.kind != Signal::Kind::ReadOut) request.places.push_back(signal);
    request.hours = bandTimes(content.run, simulated.horizon.number());
    return request;
}

void addBands(const PopulationBands& bands, ChartContent& content) {
    if (bands.therapies.size() != content.run.therapies.size()) return;
    for (ChartSpec& chart : content.charts) {
        const auto signal = std::find(bands.which.begin(), bands.which.end(), chart.signal);
        if (signal == bands.which.end()) continue;
        const auto column = static_cast<std::size_t>(signal - bands.which.begin());
        chart.people = bands.people;
        for (std::size_t i = 0; i < bands.therapies.size(); ++i) {
            const Band& band = bands.therapies[i][column];
            const double factor = chart.factor;
            chart.bands.push_back({i, bands.hours, scaled(band.p5, factor), scaled(band.p25, factor),
                                   scaled(band.p50, factor), scaled(band.p75, factor), scaled(band.p95, factor)});
        }
    }
}

}  // namespace theca::app
