#include "app/charts/end_labels.h"

#include <algorithm>
#include <cmath>

#include "tests/catch.h"

using namespace theca::app;

TEST_CASE("labels with room stand at their curves") {
    CHECK(spread({20, 60, 100}, 14, 0, 200) == std::vector<double>{20, 60, 100});
}

TEST_CASE("labels that would collide move apart evenly") {
    const auto places = spread({100, 100, 100}, 14, 0, 200);
    std::vector<double> sorted = places;
    std::sort(sorted.begin(), sorted.end());
    CHECK(sorted == std::vector<double>{86, 100, 114});
}

TEST_CASE("labels stay inside and keep the order of their curves") {
    const auto places = spread({199, 2, 200, 198, 1}, 14, 0, 200);
    CHECK(places[4] >= 7);
    CHECK(places[1] - places[4] >= 14 - 1e-9);
    CHECK(places[0] - places[3] >= 14 - 1e-9);
    CHECK(places[2] - places[0] >= 14 - 1e-9);
    CHECK(places[2] <= 193 + 1e-9);
}

TEST_CASE("more labels than fit share the room") {
    const auto places = spread(std::vector<double>(20, 50), 14, 0, 100);
    CHECK(*std::min_element(places.begin(), places.end()) == Approx(7));
    CHECK(*std::max_element(places.begin(), places.end()) == Approx(93));
}

TEST_CASE("no labels need no room") { CHECK(spread({}, 14, 0, 100).empty()); }
