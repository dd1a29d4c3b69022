#include "core/people/fast/streamed_percentiles.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "tests/catch.h"

using namespace theca;

namespace {

using Values = std::vector<double>;

/// Adds `values` in pieces of `piece`.
void feed(StreamedPercentiles& streamed, const Values& values, std::size_t piece) {
    for (std::size_t from = 0; from < values.size(); from += piece) {
        streamed.add(std::span(values).subspan(from, std::min(piece, values.size() - from)));
    }
}

struct Outcome {
    Percentiles percentiles;
    bool twice;
};
Outcome streamed(const Values& values, std::size_t piece = 128) {
    StreamedPercentiles one(values.size());
    feed(one, values, piece);
    const bool twice = !one.resolved();
    if (twice) {
        one.startSecondPass();
        feed(one, values, piece);
    }
    REQUIRE(one.resolved());
    return {one.percentiles(), twice};
}

Values logNormal(std::size_t count, unsigned seed) {
    std::mt19937_64 chance(seed);
    std::lognormal_distribution<double> value(0, 0.7);
    Values values(count);
    std::generate(values.begin(), values.end(), [&] { return value(chance); });
    return values;
}

}  // namespace

TEST_CASE("streamed percentiles equal those of the whole list", "[M12]") {
    for (const std::size_t count : {1U, 2U, 3U, 5U, 100U, 511U, 512U, 513U, 1000U, 10'000U, 60'000U}) {
        for (const std::size_t piece : {1U, 100U, 128U, 1000U, 100'000U}) {
            CAPTURE(count, piece);
            const Values values = logNormal(count, static_cast<unsigned>(count));
            CHECK(streamed(values, piece).percentiles == percentilesOf(values));
        }
    }
}

TEST_CASE("values in no order need one pass", "[M12]") {
    int twice = 0;
    for (unsigned seed = 0; seed < 300; ++seed) twice += streamed(logNormal(5000, seed)).twice ? 1 : 0;
    CHECK(twice == 0);
}

TEST_CASE("values in order need a second pass, and it gives the right answer", "[M12]") {
    for (const std::size_t count : {2000U, 10'000U}) {
        Values values = logNormal(count, 5);
        std::sort(values.begin(), values.end());
        CHECK(streamed(values).twice);
        CHECK(streamed(values).percentiles == percentilesOf(values));
        std::reverse(values.begin(), values.end());
        CHECK(streamed(values).twice);
        CHECK(streamed(values).percentiles == percentilesOf(values));
        std::rotate(values.begin(), values.begin() + 700, values.end());
        CHECK(streamed(values).percentiles == percentilesOf(values));
    }
}

TEST_CASE("values that are often equal are counted", "[M12]") {
    std::mt19937_64 chance(3);
    for (const double share : {0.04, 0.06, 0.3, 0.5, 0.7, 0.96, 1.0}) {
        Values values = logNormal(10'000, 11);
        std::bernoulli_distribution isLimit(share);
        for (double& value : values) value = isLimit(chance) ? 1.0 : value;
        CAPTURE(share);
        CHECK(streamed(values).percentiles == percentilesOf(values));
        for (double& value : values) value = std::round(value * 4);
        CHECK(streamed(values).percentiles == percentilesOf(values));
        std::sort(values.begin(), values.end());
        CHECK(streamed(values).percentiles == percentilesOf(values));
    }
    CHECK(streamed(Values(10'000, 0.0)).percentiles == Percentiles{});
    CHECK(streamed({-0.0, 0.0, -1e300, 1e300, 5e-324}).percentiles ==
          percentilesOf({-0.0, 0.0, -1e300, 1e300, 5e-324}));
}

TEST_CASE("a streamed percentile holds far less than all values", "[M12]") {
    CHECK(StreamedPercentiles::mostBytes(10'000) < 10'000 * sizeof(double) / 5);
    CHECK(StreamedPercentiles::mostBytes(1'000'000) < 1'000'000 * sizeof(double) / 50);
}
