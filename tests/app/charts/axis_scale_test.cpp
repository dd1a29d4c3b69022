#include "app/charts/axis_scale.h"

#include <cmath>

#include "tests/catch.h"

using namespace theca::app;

TEST_CASE("steps snap to 1, 2 and 5") {
    CHECK(niceStep(0.7) == Approx(1));
    CHECK(niceStep(1) == Approx(1));
    CHECK(niceStep(1.2) == Approx(2));
    CHECK(niceStep(2.1) == Approx(5));
    CHECK(niceStep(0.0051) == Approx(0.01));
    CHECK(niceStep(700) == Approx(1000));
}

TEST_CASE("a linear scale starts at zero and ends a little above the curve") {
    for (const double highest : {0.013, 1.0, 9.99, 145.1, 370.5, 980.0, 12345.0}) {
        const Scale scale = linearScale(highest);
        CHECK(scale.low == 0);
        CHECK(scale.high >= highest * 1.02);
        CHECK(scale.high <= highest * 1.45);
        const auto ticks = valueTicks(scale, 7);
        CHECK(ticks.size() >= 3);
        CHECK(ticks.size() <= 7);
    }
}

TEST_CASE("no drug at all still has a scale") {
    CHECK(linearScale(0).high > 0);
    CHECK(linearScale(std::nan("")).high > 0);
    CHECK(logScale(0).low > 0);
}

TEST_CASE("zeros lie on the bottom of a log scale and NaN stays NaN") {
    const Scale scale = logScale(370);
    CHECK(scale.high == Approx(500));
    CHECK(scale.low == Approx(0.01));
    CHECK(scale.fraction(0) == 0);
    CHECK(scale.fraction(-1) == 0);
    CHECK(scale.fraction(1e-300) == 0);
    CHECK(scale.fraction(500) == Approx(1));
    CHECK(std::isnan(scale.fraction(std::nan(""))));
    CHECK(scale.valueAt(scale.fraction(12.5)) == Approx(12.5));
}

TEST_CASE("a log axis shows 1-2-5 where there is room and decades where not") {
    const Scale decade{1, 20, true};
    CHECK(valueTicks(decade, 7) == std::vector<double>{1, 2, 5, 10, 20});
    const auto ticks = valueTicks({0.01, 500, true}, 6);
    REQUIRE(ticks.size() == 5);
    CHECK(ticks.front() == Approx(0.01));
    CHECK(ticks.back() == Approx(100));
    CHECK(valueTicks({0.01, 500, true}, 3).size() <= 3);
}

TEST_CASE("a log axis zoomed within a decade has linear ticks") {
    const auto ticks = valueTicks({10, 40, true}, 6);
    CHECK(ticks.size() >= 3);
    CHECK(ticks.front() >= 10);
    CHECK(ticks.back() <= 40 * (1 + 1e-9));
}

TEST_CASE("ticks are few and on the axis whatever its ends") {
    const double ends[] = {-1e9, -3.0000000000000004, -3, -5e-324, 0, 5e-324, 1e-300, 1e-9, 1, 3, 3.0000000000000004,
                           8783.9999999, 8784, 999999999, 1e9, 1.7e308};
    for (const double low : ends) {
        for (const double high : ends) {
            for (const bool log : {false, true}) {
                if (!(low < high)) continue;
                CAPTURE(low, high, log);
                const auto ticks = valueTicks({low, high, log}, 7);
                CHECK(ticks.size() <= 7);
                const double slack = 1e-6 * (high - low);
                for (const double tick : ticks) CHECK((tick >= low - slack && tick <= high + slack));
            }
            if (!(low < high) || high > 1e9) continue;
            CHECK(timeTicks({low, high}, 7, false).at.size() <= 8);
            CHECK(timeGrid({low, high}, (high - low) / 1000).size() <= 1002);
        }
    }
}

TEST_CASE("time ticks are hours, six hours, days") {
    CHECK(timeTicks({0, 24}, 8, false).step == Approx(3));
    CHECK(timeTicks({0, 72}, 12, false).step == Approx(6));
    CHECK(timeTicks({0, 72}, 6, false).step == Approx(12));
    CHECK(timeTicks({0, 10 * 24}, 10, true).step == Approx(24));
    CHECK(timeTicks({0, 366 * 24}, 12, true).step == Approx(56 * 24));
    CHECK(timeTicks({0, 1}, 6, false).step == Approx(1.0 / 6));
    const auto ticks = timeTicks({5, 20}, 6, false);
    CHECK(ticks.at == std::vector<double>{6, 9, 12, 15, 18});
}

TEST_CASE("the crosshair steps in round times") {
    CHECK(crosshairStep(72, false) == Approx(0.5));
    CHECK(crosshairStep(72, true) == Approx(5.0 / 60));
    CHECK(crosshairStep(1, false) == Approx(1.0 / 60));
    CHECK(crosshairStep(0.1, true) > 0);
}
