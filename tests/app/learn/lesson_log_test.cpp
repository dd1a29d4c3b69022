#include "app/learn/lesson_log.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

TEST_CASE("a place in a lesson comes back from its text, with everything given", "[learn][L11]") {
    LessonPlace place = startOf(*smallLesson());
    place.step = 2;
    place.beat = 4;
    place.given[0].done = true;
    place.given[0].sure = Sureness::Fairly;
    place.given[0].because = "drug, so relief";
    place.given[0].pattern = "with-the-drug";
    place.given[0].answer.line = {{Hours(0), 3.5}, {Hours(24), 1.25}};
    place.given[2].answer.choice = 2;
    place.given[2].tried = {2};
    place.given[2].tries = 1;
    place.given[3].hinted = true;
    place.given[3].answer.profile = {{levelNamed("L1"), 12.5}, {std::nullopt, 3}};
    CHECK(placeOf(placeText(place)) == place);
    CHECK_FALSE(placeOf(QStringLiteral("{}")));
    CHECK_FALSE(placeOf(QStringLiteral("{\"step\": 7, \"given\": [{}]}")));
    CHECK_FALSE(placeOf(QStringLiteral("not json")));
}

TEST_CASE("a lesson is remembered in the settings until it is finished", "[learn][L11]") {
    Sandbox sandbox;
    CHECK_FALSE(lastLesson());
    LessonPlace place = startOf(*smallLesson());
    place.step = 1;
    place.given[0].done = true;
    rememberPlace("small", place);
    LessonPlace other = startOf(*smallLesson());
    other.step = 2;
    rememberPlace("other", other);
    CHECK(lastLesson()->lesson == "other");
    rememberPlace("small", place);
    const auto again = lastLesson();
    REQUIRE(again);
    CHECK(again->lesson == "small");
    CHECK(again->place == place);
    forgetLast();
    CHECK_FALSE(lastLesson());
    CHECK(rememberedPlace("small") == place);
    forgetPlace("small");
    CHECK_FALSE(rememberedPlace("small"));
    CHECK(rememberedPlace("other") == other);
}

TEST_CASE("a missed question is asked first until it is answered at once", "[learn]") {
    Sandbox sandbox;
    rememberQuestion("a/check", true);
    rememberQuestion("b/check", true);
    CHECK(missedQuestions() == QStringList{QStringLiteral("b/check"), QStringLiteral("a/check")});
    rememberQuestion("b/check", false);
    CHECK(missedQuestions() == QStringList{QStringLiteral("a/check")});
}
