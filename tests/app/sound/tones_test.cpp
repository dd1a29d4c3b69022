#include "app/sound/tones.h"

#include <algorithm>
#include <cmath>

#include "app/sound/curve_tones.h"
#include "tests/catch.h"

using namespace theca::app;

namespace {

/// One ear's samples over a part of the time.
std::vector<double> heard(const std::vector<std::int16_t>& samples, int ear, double from, double until) {
    std::vector<double> all;
    const std::size_t count = samples.size() / 2;
    for (auto i = static_cast<std::size_t>(from * static_cast<double>(count));
         i < static_cast<std::size_t>(until * static_cast<double>(count)); ++i)
        all.push_back(samples[2 * i + static_cast<std::size_t>(ear)]);
    return all;
}

double loudness(const std::vector<double>& all) {
    double sum = 0;
    for (const double one : all) sum += one * one;
    return all.empty() ? 0 : std::sqrt(sum / static_cast<double>(all.size()));
}

/// Hz, by the times at which it rises through zero.
double pitchIn(const std::vector<double>& all) {
    double first = -1, last = -1;
    int count = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (!(all[i - 1] < 0 && all[i] >= 0)) continue;
        last = static_cast<double>(i) - all[i] / (all[i] - all[i - 1]);
        if (first < 0) first = last;
        ++count;
    }
    return count < 2 ? 0 : (count - 1) * samplesPerSecond / (last - first);
}

Tones tonesOfHeights(std::vector<double> heights) {
    Tones tones;
    tones.lines = {{std::move(heights), 0}};
    return tones;
}

HeardCurve straight(double from, double by) {
    return {[from, by](double hours) { return from + by * hours; }, {}};
}

}  // namespace

TEST_CASE("the pitch of a sound is the height of its curve, at every time", "[sound]") {
    const auto samples = rendered(tonesOfHeights({0, 1, 0.5, 0.5}));
    CHECK(samples.size() == std::size_t{2} * 4 * samplesPerSecond);
    for (const double at : {0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9}) {
        const double part = 3 * at;
        const double height = part < 1 ? part : part < 2 ? 1.5 - 0.5 * part : 0.5;
        const double expected = part < 1 ? part : part < 2 ? 1 - 0.5 * (part - 1) : 0.5;
        CHECK(std::abs(height - expected) < 1e-12);
        const double pitch = pitchIn(heard(samples, 0, at - 0.005, at + 0.005));
        CAPTURE(at, pitch);
        CHECK(std::abs(pitch / pitchOf(expected) - 1) < 0.02);
    }
    CHECK(pitchOf(0) == 220);
    CHECK(pitchOf(1) == Approx(1760));
}

TEST_CASE("equal steps on the axis are equal intervals, on a linear and on a logarithmic one", "[sound]") {
    const HeardCurve curve = straight(1, 99.0 / 24);
    const Tones linear = tonesOf({curve}, {}, {0, 100, false}, {0, 24}, 4);
    const Tones log = tonesOf({curve}, {}, {1, 100, true}, {0, 24}, 4);
    CHECK(linear.lines[0].heights.back() == Approx(1));
    CHECK(linear.lines[0].heights[1000] == Approx(0.505).margin(0.002));
    CHECK(log.lines[0].heights.front() == Approx(0).margin(1e-9));
    const double pitch = pitchIn(heard(rendered(log), 0, 0.49, 0.51));
    CHECK(std::abs(pitch / pitchOf(std::log10(1 + 99 * 0.5) / 2) - 1) < 0.01);
}

TEST_CASE("of two curves one is heard left and one right, where one has no values it is silent", "[sound]") {
    const HeardCurve half{[](double hours) { return hours < 12 ? 50 : std::nan(""); }, {}};
    const auto samples = rendered(tonesOf({half, straight(100, 0)}, {}, {0, 100, false}, {0, 24}, 2));
    CHECK(std::abs(pitchIn(heard(samples, 0, 0.1, 0.4)) / pitchOf(0.5) - 1) < 0.005);
    CHECK(std::abs(pitchIn(heard(samples, 1, 0.1, 0.4)) / pitchOf(1) - 1) < 0.005);
    CHECK(loudness(heard(samples, 0, 0.1, 0.4)) > 1000);
    CHECK(loudness(heard(samples, 0, 0.6, 0.9)) < 1);
    CHECK(loudness(heard(samples, 1, 0.6, 0.9)) > 1000);
}

TEST_CASE("a dose clicks at its time, and a line crossed is told upwards and downwards", "[sound]") {
    HeardCurve silent{[](double) { return std::nan(""); }, {6, 40}};
    const Tones click = tonesOf({silent}, {}, {0, 1, false}, {0, 24}, 4);
    REQUIRE(click.marks.size() == 1);
    const auto samples = heard(rendered(click), 0, 0, 1);
    const auto first = std::find_if(samples.begin(), samples.end(), [](double one) { return std::abs(one) > 50; });
    CHECK(std::abs(static_cast<double>(first - samples.begin()) / samplesPerSecond - 1) < 0.001);
    CHECK(std::abs(pitchIn({first, first + 600}) - 2500) < 60);

    const HeardCurve hill{[](double hours) { return 10 - std::abs(hours - 12); }, {}};
    const ReferenceLine line{QStringLiteral("EC50"), {{0, 4}, {24, 4}}};
    const Tones crossed = tonesOf({hill}, {line}, {0, 20, false}, {0, 24}, 4);
    REQUIRE(crossed.marks.size() == 2);
    CHECK(crossed.marks[0].kind == ToneMark::Kind::Rise);
    CHECK(crossed.marks[0].at == Approx(6.0 / 24).margin(0.001));
    CHECK(crossed.marks[1].kind == ToneMark::Kind::Fall);
    CHECK(crossed.marks[1].at == Approx(18.0 / 24).margin(0.001));
}
