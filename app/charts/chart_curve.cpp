#include "app/charts/chart_curve.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// The concentration at the site of a read-out where drug in the blood has an effect of its own, too.
std::optional<Signal> siteWithPlasma(const Trajectory& trajectory, Signal signal) {
    const Drug& drug = trajectory.model().drug();
    const auto place = static_cast<std::size_t>(signal.index);
    if (signal.kind != Signal::Kind::ReadOut || trajectory.model().plasmaSite(place) < 0) return std::nullopt;
    const auto isThere = [&](const ReadOut& one) {
        return one.kind == ReadOutKind::Concentration && one.site == drug.readOuts[place].site;
    };
    const auto found = std::find_if(drug.readOuts.begin(), drug.readOuts.end(), isThere);
    if (found == drug.readOuts.end()) return std::nullopt;
    return Signal::readOut(static_cast<int>(found - drug.readOuts.begin()));
}

/// Adds what is assumed of a curve: of an index all of it, of an effect what drug in the blood adds.
Curve withAssumed(Curve curve, const Trajectory& trajectory, Signal signal, double factor) {
    if (signal.kind != Signal::Kind::ReadOut) return curve;
    const ReadOut& readOut = trajectory.model().drug().readOuts[static_cast<std::size_t>(signal.index)];
    if (readOut.kind == ReadOutKind::Withdrawal) {
        curve.assumed = Words::tr("Hatched: an illustration. Overshoot, fever, fits and death are not in it");
        curve.withoutAssumed = [](std::span<const double>, std::span<double> values) {
            std::fill(values.begin(), values.end(), 0.0);
        };
    } else if (const auto site = siteWithPlasma(trajectory, signal)) {
        curve.assumed = Words::tr("Hatched: from the blood, assumed");
        curve.withoutAssumed = [sample = sourceOf(trajectory, *site, 1).sample, trajectory, signal, factor](
                                   std::span<const double> hours, std::span<double> values) {
            sample(hours, values);
            for (std::size_t i = 0; i < hours.size(); ++i)
                values[i] = factor * trajectory.readOutOf(signal, {values[i], 0, 0, 0}, Hours(hours[i]));
        };
    }
    return curve;
}

Curve curveOf(const ChartLine& line) {
    return {line.look.name, line.look.style, sourceOf(line.trajectory, line.signal, line.factor), line.therapy};
}

}  // namespace

CurveSource sourceOf(const Trajectory& trajectory, Signal signal, double factor) {
    const double horizon = trajectory.horizon().number();
    const auto curves = std::make_shared<Trajectory::SegmentCurves>();
    const auto sample = [=](std::span<const double> hours, std::span<double> values) {
        const auto known =
            static_cast<std::size_t>(std::upper_bound(hours.begin(), hours.end(), horizon) - hours.begin());
        trajectory.sample(signal, hours.first(known), values.first(known), *curves);
        for (double& value : values.first(known)) value *= factor;
        std::fill(values.begin() + static_cast<std::ptrdiff_t>(known), values.end(), std::nan(""));
    };
    const auto sampleBreaks = [=](std::span<const double> hours, std::span<double> values) {
        trajectory.sampleBreaks(signal, hours, values);
        for (double& value : values) value *= factor;
    };
    return {sample, trajectory.breaks(), horizon, trajectory.identity(), signal, factor, sampleBreaks};
}

double Curve::valueAt(double hours) const {
    double value = 0;
    source.sample(std::span(&hours, 1), std::span(&value, 1));
    return value;
}

std::vector<Curve> curvesOf(const ChartContent& content, const ChartSpec& chart) {
    std::vector<Curve> curves;
    const std::size_t count = std::min(content.looks.size(), content.run.therapies.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Trajectory& trajectory = content.run.therapies[i];
        if (!content.looks[i].shown || !trajectory.offers(chart.signal)) continue;
        curves.push_back(withAssumed(
            {content.looks[i].name, content.looks[i].style, sourceOf(trajectory, chart.signal, chart.factor), i},
            trajectory, chart.signal, chart.factor));
    }
    for (const ChartLine& line : chart.pinned)
        if (line.look.shown && line.trajectory.offers(line.signal)) curves.push_back(curveOf(line));
    return curves;
}

std::vector<CurveSource> hiddenCurvesOf(const ChartContent& content, const ChartSpec& chart) {
    std::vector<CurveSource> hidden;
    const std::size_t count = std::min(content.looks.size(), content.run.therapies.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Trajectory& trajectory = content.run.therapies[i];
        if (!content.looks[i].shown && trajectory.offers(chart.signal))
            hidden.push_back(sourceOf(trajectory, chart.signal, chart.factor));
    }
    return hidden;
}

std::vector<Curve> ghostsOf(const ChartContent& content, const ChartSpec& chart) {
    std::vector<Curve> ghosts;
    for (const ChartLine& line : chart.ghosts) {
        const bool hidden = line.therapy && *line.therapy < content.looks.size() && !content.looks[*line.therapy].shown;
        if (!hidden && line.trajectory.offers(line.signal)) ghosts.push_back(curveOf(line));
    }
    return ghosts;
}

double horizonOf(const ChartContent& content) {
    double horizon = 0;
    for (const Trajectory& trajectory : content.run.therapies)
        horizon = std::max(horizon, trajectory.horizon().number());
    return horizon > 0 ? horizon : 1;
}

std::array<double, 2> shownTimes(const ChartContent& content) {
    const double horizon = horizonOf(content);
    const auto& typed = content.timeLimits;
    if (!typed || !std::isfinite((*typed)[0]) || !std::isfinite((*typed)[1])) return {0, horizon};
    const double from = std::clamp((*typed)[0], 0.0, horizon);
    const double until = std::min((*typed)[1], horizon);
    return until > from ? std::array{from, until} : std::array{0.0, horizon};
}

}  // namespace theca::app
