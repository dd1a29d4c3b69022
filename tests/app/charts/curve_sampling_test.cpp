#include "app/charts/curve_sampling.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/charts/chart_curve.h"
#include "tests/app/charts/chart_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

CurveSource sourceFrom(std::function<double(double)> value, double horizon, std::vector<double> breaks = {0}) {
    const auto sample = [value](std::span<const double> hours, std::span<double> values) {
        for (std::size_t i = 0; i < hours.size(); ++i) values[i] = value(hours[i]);
    };
    return {sample, std::move(breaks), horizon};
}

std::vector<Sample> drawn(const CurveSource& source, const PixelMap& map) {
    return thinned(refined(source, firstLook(source, map.range, map.width), map), map);
}

double distance(QPointF p, QPointF a, QPointF b) {
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double part = length > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length, 0.0, 1.0) : 0;
    const QPointF to = p - (a + part * along);
    return std::hypot(to.x(), to.y());
}

/// The largest distance in pixels between the curve and the drawn line inside the plot; checked 20 times per pixel.
double worstError(const CurveSource& source, const std::vector<Sample>& samples, const PixelMap& map) {
    double worst = 0;
    const int steps = static_cast<int>(map.width * 20);
    std::size_t place = 0;
    for (int i = 0; i <= steps; ++i) {
        double hours = map.range[0] + (map.range[1] - map.range[0]) * i / steps;
        hours = std::min(hours, source.horizon);
        double value = 0;
        source.sample(std::span(&hours, 1), std::span(&value, 1));
        const QPointF at(map.x(hours), map.y(value));
        if (at.y() < 0 || at.y() > map.height) continue;
        while (place + 1 < samples.size() && samples[place + 1].hours < hours) ++place;
        double nearest = 1e9;
        for (std::size_t k = place > 0 ? place - 1 : 0; k + 1 < samples.size() && k < place + 3; ++k)
            nearest = std::min(nearest, distance(at, {map.x(samples[k].hours), map.y(samples[k].value)},
                                                 {map.x(samples[k + 1].hours), map.y(samples[k + 1].value)}));
        worst = std::max(worst, nearest);
    }
    return worst;
}

}  // namespace

TEST_CASE("lines between points are within a quarter pixel of the curve") {
    const ChartContent content = app::test::threeTherapies();
    for (const bool log : {false, true}) {
        for (const std::array<double, 2> range : {std::array{0.0, 72.0}, std::array{7.0, 11.0}, std::array{0.0, 0.5}}) {
            for (const ChartSpec& chart : content.charts) {
                for (const Curve& curve : curvesOf(content, chart)) {
                    const Scale scale = chart.scale ? Scale{1, 5, false}
                                        : log       ? Scale{0.01, 1000, true}
                                                    : Scale{0, 1000};
                    const PixelMap map{range, scale, 900, 220};
                    const auto samples = drawn(curve.source, map);
                    INFO(chart.id.toStdString()
                         << " " << curve.name.toStdString() << " log " << log << " " << range[1]);
                    CHECK(worstError(curve.source, samples, map) < 0.25);
                    CHECK(samples.size() < 2 * 900);
                }
            }
        }
    }
}

TEST_CASE("every drawn point is the trajectory's own value") {
    const ChartContent content = app::test::threeTherapies();
    const ChartSpec& chart = content.charts[1];
    const auto curves = curvesOf(content, chart);
    const PixelMap map{{0, 72}, {0, 400}, 900, 220};
    for (std::size_t i = 0; i < curves.size(); ++i) {
        for (const Sample& sample : drawn(curves[i].source, map)) {
            const double exact = content.run.therapies[i].value(chart.signal, Hours(sample.hours)) * chart.factor;
            REQUIRE(sample.value == Approx(exact).epsilon(1e-12).margin(1e-12));
        }
    }
}

TEST_CASE("a jump is drawn as a vertical line") {
    const auto source = sourceFrom([](double h) { return h < 10 ? 1.0 : 100 * std::exp(-(h - 10)); }, 24, {0, 10});
    const PixelMap map{{0, 24}, {0, 100}, 600, 200};
    const auto samples = drawn(source, map);
    const auto high =
        std::max_element(samples.begin(), samples.end(), [](auto& a, auto& b) { return a.value < b.value; });
    CHECK(high->hours == 10);
    CHECK(high->value == 100);
    CHECK((high - 1)->value == 1);
    CHECK(map.x(high->hours) - map.x((high - 1)->hours) < 1e-6);
}

TEST_CASE("a peak narrower than a pixel is not lost") {
    const auto spike = [](double h) {
        return h < 100 ? 0.0 : 50 * std::exp(-2 * (h - 100)) * (1 - std::exp(-5 * (h - 100)));
    };
    const auto source = sourceFrom(spike, 8784, {0, 100});
    const PixelMap map{{0, 8784}, {0, 50}, 800, 200};
    double highest = 0;
    for (const Sample& sample : drawn(source, map)) highest = std::max(highest, sample.value);
    double peak = 0;
    for (double h = 100; h < 103; h += 0.001) peak = std::max(peak, spike(h));
    CHECK(map.height * (peak - highest) / 50 < 2);
}

TEST_CASE("a straight line needs two points") {
    const auto source = sourceFrom([](double h) { return 2 * h; }, 24);
    CHECK(drawn(source, {{0, 24}, {0, 100}, 900, 200}).size() == 2);
}

TEST_CASE("a stretch without values stays a gap") {
    const auto source = sourceFrom([](double h) { return h < 6 ? std::nan("") : h; }, 24, {0, 6});
    const auto samples = drawn(source, {{0, 24}, {0, 24}, 900, 200});
    REQUIRE(samples.size() >= 3);
    CHECK(std::isnan(samples.front().value));
    CHECK(samples.back().value == 24);
    for (const Sample& sample : samples) CHECK(std::isnan(sample.value) == (sample.hours < 6));
}

TEST_CASE("a year of tablets is drawn with few points a pixel") {
    const ChartContent content = app::test::threeTherapies(366 * 24);
    const auto curves = curvesOf(content, content.charts[1]);
    const PixelMap map{{0, 366 * 24}, {0, 400}, 900, 220};
    const auto samples = drawn(curves[0].source, map);
    CHECK(samples.size() <= 3 * 900 + 2);
    double highest = 0;
    for (const Sample& sample : samples) highest = std::max(highest, sample.value);
    CHECK(highest == Approx(370.5).epsilon(0.01));
}

TEST_CASE("nothing is asked of a curve outside its run") {
    const auto source = sourceFrom([](double h) { return h < 0 || h > 24 ? throw 1 : h; }, 24);
    CHECK(firstLook(source, {-5, 48}, 500).front().hours == 0);
    CHECK(firstLook(source, {-5, 48}, 500).back().hours == 24);
    CHECK(firstLook(source, {30, 48}, 500).empty());
}

namespace {

/// Thousands of jumps of different heights, each falling back at once.
struct Jumps {
    static constexpr int count = 5000;

    Jumps() {
        for (int i = 0; i < count; ++i) breaks.push_back(i * 1.7);
    }
    static double height(std::size_t jump) { return 10 + static_cast<double>(jump * 37 % 101); }
    double value(double hours) const {
        const auto after = std::upper_bound(breaks.begin(), breaks.end(), hours);
        const auto jump = static_cast<std::size_t>(after - breaks.begin()) - 1;
        return height(jump) * std::exp(-2 * (hours - breaks[jump]));
    }

    std::vector<double> breaks;
};

}  // namespace

TEST_CASE("of thousands of doses only those that stand out of their pixel column are sampled") {
    const Jumps jumps;
    std::size_t asked = 0;
    const auto sample = [&](std::span<const double> hours, std::span<double> values) {
        asked += hours.size();
        for (std::size_t i = 0; i < hours.size(); ++i) values[i] = jumps.value(hours[i]);
    };
    const CurveSource source{sample, jumps.breaks, jumps.breaks.back() + 1.7};
    const PixelMap map{{0, source.horizon}, {0, 120}, 600, 200};
    const std::vector<Sample> samples = drawn(source, map);
    CHECK(asked <= Jumps::count + 25 * 600);  // once a dose, and for each pixel a few
    std::vector<double> highest(600), drawnHighest(600);
    const auto column = [&map](double hours) { return std::min<std::size_t>(599, std::size_t(map.x(hours))); };
    for (std::size_t i = 0; i < jumps.breaks.size(); ++i) {
        double& here = highest[column(jumps.breaks[i])];
        here = std::max(here, Jumps::height(i));
    }
    for (const Sample& one : samples) {
        CHECK(one.value == jumps.value(one.hours));
        drawnHighest[column(one.hours)] = std::max(drawnHighest[column(one.hours)], one.value);
    }
    for (std::size_t i = 0; i < highest.size(); ++i) CHECK(drawnHighest[i] >= highest[i] - 1e-9);
}

TEST_CASE("where thousands of doses begin is asked in the quick way, and only at doses") {
    const Jumps jumps;
    std::size_t asked = 0;
    const auto sample = [&](std::span<const double> hours, std::span<double> values) {
        asked += hours.size();
        for (std::size_t i = 0; i < hours.size(); ++i) values[i] = jumps.value(hours[i]);
    };
    CurveSource source{sample, jumps.breaks, jumps.breaks.back() + 1.7};
    const PixelMap map{{0.3, source.horizon}, {0, 120}, 600, 200};
    const std::vector<Sample> expected = drawn(source, map);
    const std::size_t without = std::exchange(asked, 0);
    std::size_t quick = 0;
    source.sampleBreaks = [&](std::span<const double> hours, std::span<double> values) {
        for (std::size_t i = 0; i < hours.size(); ++i) {
            CHECK(std::binary_search(jumps.breaks.begin(), jumps.breaks.end(), hours[i]));
            values[i] = jumps.value(hours[i]);
        }
        quick += hours.size();
    };
    CHECK(drawn(source, map) == expected);
    CHECK(quick > Jumps::count - 2);
    CHECK(asked + quick == without);
}

TEST_CASE("few doses of many are sampled as closely as if there were no others") {
    const Jumps jumps;
    const auto source = sourceFrom([&](double hours) { return jumps.value(hours); }, 8500, jumps.breaks);
    const PixelMap map{{100, 110}, {0, 120}, 600, 200};
    CHECK(worstError(source, drawn(source, map), map) < 0.25);
}
