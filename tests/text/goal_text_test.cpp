#include "core/text/goal_text.h"

#include "core/text/library_text.h"
#include "tests/catch.h"

using namespace theca;

namespace {

const Drug& baclofen() {
    static const Library library = *builtInLibrary();
    return library.drugs.at("baclofen");
}

Result<std::vector<Goal>> goals(const char* text) { return readGoals(text, baclofen(), Hours(72)); }

}  // namespace

TEST_CASE("a goal is read as it is typed, in the units people see", "[exercise]") {
    const auto band = goals("80 < csf:L1 < 200 from 24 until 48");
    REQUIRE(band);
    CHECK(band->at(0) == Goal{Signal::csf(*levelNamed("L1")), 0.08, 0.2, Hours(24), Hours(48)});
    const auto two = goals("ashworth_legs<=2 from 24 and plasma > 1.5;csf:cranial<3");
    REQUIRE(two);
    REQUIRE(two->size() == 3);
    CHECK(two->at(0).highest == 2.0);
    CHECK_FALSE(two->at(0).lowest);
    CHECK(two->at(0).until == Hours(72));
    CHECK(two->at(1).lowest == 0.0015);
    CHECK(two->at(2).what == Signal::cranial());
}

TEST_CASE("a goal that is written reads back the same", "[exercise]") {
    for (const char* text : {"80 < csf:L1 < 200 from 24 until 48", "plasma > 1.5 from 0 until 72",
                             "ashworth_legs < 2 from 0.5 until 1.25"}) {
        const auto read = goals(text);
        REQUIRE(read);
        CHECK(goalText(read->front(), baclofen()) == text);
    }
}

TEST_CASE("what is no goal is refused with what is allowed", "[exercise]") {
    for (const char* text : {"", "plasma", "plasma <", "plasma < x", "1 < plasma > 2", "1 > plasma", "plasma < 2 from",
                             "plasma < 2 until x", "plasma < 2 and", "plasma < 2 ng/mL", "plasma < 2 < 3"}) {
        INFO(text);
        const auto read = goals(text);
        REQUIRE_FALSE(read);
        CHECK(read.errors().front().code == "goal_form");
    }
    CHECK(goals("tone < 2").errors().front().code == "unknown_signal");
}
