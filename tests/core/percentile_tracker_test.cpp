#include "core/people/fast/percentile_tracker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

#include "tests/catch.h"

using namespace theca;

namespace {

using Values = std::vector<double>;

Values logNormal(std::size_t count, unsigned seed) {
    std::mt19937_64 chance(seed);
    std::lognormal_distribution<double> value(0, 0.7);
    Values values(count);
    std::generate(values.begin(), values.end(), [&] { return value(chance); });
    return values;
}

/// Whether every row's percentiles equal those of sorting it, whatever rows came before.
bool allExact(const std::vector<Values>& rows) {
    PercentileTracker percentiles;
    return std::all_of(rows.begin(), rows.end(),
                       [&](const Values& row) { return percentiles.next(row) == percentilesOf(row); });
}

/// People whose values drift, each at its own rate.
std::vector<Values> drifting(std::size_t count, int rows, double step) {
    const Values first = logNormal(count, 1);
    const Values pace = logNormal(count, 2);
    std::vector<Values> result;
    for (int row = 0; row < rows; ++row) {
        Values values(count);
        for (std::size_t i = 0; i < count; ++i) values[i] = first[i] * std::exp(-step * row * pace[i]);
        result.push_back(values);
    }
    return result;
}

}  // namespace

TEST_CASE("percentiles of a row are those of sorting it", "[M12]") {
    for (std::size_t count = 1; count < 450; ++count) {
        CAPTURE(count);
        CHECK(allExact({logNormal(count, 1), logNormal(count, 1), logNormal(count, 2)}));
    }
    for (const std::size_t count : {1000U, 10'000U, 60'000U}) {
        CAPTURE(count);
        CHECK(allExact(drifting(count, 12, 0.01)));
        CHECK(allExact(drifting(count, 6, 1)));
    }
}

TEST_CASE("a useless row before changes no percentile", "[M12]") {
    for (const std::size_t count : {200U, 777U, 5000U}) {
        std::vector<Values> rows;
        for (unsigned seed = 0; seed < 20; ++seed) rows.push_back(logNormal(count, seed));
        Values sorted = rows.back();
        std::sort(sorted.begin(), sorted.end());
        rows.push_back(sorted);
        std::reverse(sorted.begin(), sorted.end());
        rows.push_back(sorted);
        for (double& value : sorted) value = -value;
        rows.push_back(sorted);
        rows.push_back(logNormal(count + 1, 3));
        rows.push_back(logNormal(count / 2, 3));
        CHECK(allExact(rows));
    }
}

TEST_CASE("rows of equal values have their percentiles", "[M12]") {
    constexpr std::size_t count = 3000;
    std::mt19937_64 chance(3);
    std::vector<Values> rows = {Values(count, 0.0), Values(count, 0.0), logNormal(count, 4), Values(count, 7.0)};
    for (const double share : {0.04, 0.06, 0.3, 0.5, 0.7, 0.96}) {
        Values values = logNormal(count, 11);
        std::bernoulli_distribution isLimit(share);
        for (double& value : values) value = isLimit(chance) ? 1.0 : value;
        rows.push_back(values);
        for (double& value : values) value = std::round(value * 4);
        rows.push_back(values);
        rows.push_back(values);
    }
    constexpr double greatest = std::numeric_limits<double>::max();
    Values extremes = logNormal(count, 5);
    extremes[7] = greatest;
    extremes[8] = std::numeric_limits<double>::denorm_min();
    extremes[9] = -0.0;
    rows.push_back(extremes);
    CHECK(allExact(rows));
}
