#include "app/files/lesson_files.h"
#include "app/explore/banner.h"
#include "app/explore/learn_commands.h"
#include "core/text/lesson_text.h"
#include "tests/app/file_dialogs.h"
#include "tests/app/learn/lesson_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

QByteArray shipped(std::string_view id) { return QByteArray::fromStdString(std::string(builtInLessonText(id))); }

}  // namespace

TEST_CASE("a lesson's file is opened as a lesson and leaves the document as it is", "[learn]") {
    OpenWindow open;
    const Scenario before = open.document().scenario();
    const QString name = open.path("mine.theca");
    put(name, shipped("relief-comes-late"));
    REQUIRE(isLessonFile(name));
    CHECK(open.window.files().open(name));
    REQUIRE(open.window.learn().lesson());
    CHECK(open.window.learn().lesson()->player().lesson().id == "relief-comes-late");
    CHECK(open.document().scenario() == before);
    CHECK(open.window.learn().file() == name);
}

TEST_CASE("what is wrong with a lesson's file is said with its line, and nothing opens", "[learn]") {
    OpenWindow open;
    const QString name = open.path("broken.theca");
    put(name, R"({ "theca": "lesson", "version": 1, "id": "x", "steps": [ { "kind": "dance" } ] })");
    CHECK_FALSE(open.window.files().open(name));
    CHECK_FALSE(open.window.learn().lesson());
    CHECK(open.window.files().lastProblem().contains(QStringLiteral("dance")));
    CHECK(open.window.files().lastProblem().startsWith(name));
}

TEST_CASE("a wrong key in a lesson's file is told when it is opened, with its place", "[learn]") {
    OpenWindow open;
    QByteArray text = shipped("relief-comes-late");
    const auto check = text.indexOf("\"id\": \"check\"");
    const auto early = text.indexOf("\"is\": \"t = 0.25\",", check);
    const auto right = text.indexOf("\"right\": true", early);
    REQUIRE((check > 0 && early > check && right > early));
    text.replace(right, 13, "\"right\": false");
    text.insert(early, "\"right\": true, ");
    const QString name = open.path("wrong.theca");
    put(name, text);
    REQUIRE(open.window.files().open(name));
    const Banner* banner = open.window.findChild<Banner*>();
    REQUIRE(banner->isVisible());
    INFO(banner->text().toStdString());
    CHECK(banner->text().contains(QStringLiteral("steps/4/choices/0")));
    CHECK(banner->text().contains(QStringLiteral("steps/4/choices/1")));
    put(name, shipped("relief-comes-late"));
    REQUIRE(open.window.files().open(name));
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("a lesson made from what is shown can be done at once, and is read again when it is saved", "[learn]") {
    OpenWindow open;
    LearnCommands& learn = open.window.learn();
    const QString name = open.path("new.theca");
    REQUIRE(learn.writeFromRun(name));
    REQUIRE(learn.lesson());
    CHECK(std::holds_alternative<Predict>(learn.lesson()->player().step()));
    CHECK(learn.file() == name);
    const Result<Lesson> written = readLesson(bytesOf(name).toStdString());
    REQUIRE(written);
    Lesson changed = *written;
    changed.title = plainText("Another title");
    learn.lesson()->player().skip();
    const std::size_t step = learn.lesson()->player().place().step;
    REQUIRE(step == 1);
    put(name, QByteArray::fromStdString(writeLesson(changed)));
    learn.reload();
    REQUIRE(learn.lesson());
    CHECK(learn.lesson()->player().lesson().title == changed.title);
    CHECK(learn.lesson()->player().place().step == step);
    put(name, "{ half a file");
    learn.reload();
    REQUIRE(learn.lesson());
    CHECK(learn.lesson()->player().lesson().title == changed.title);
}
