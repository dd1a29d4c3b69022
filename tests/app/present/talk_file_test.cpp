#include <QFile>
#include <QTemporaryDir>
#include <fstream>
#include <iterator>

#include "core/text/lesson_text.h"
#include "tests/app/present/stage_fixture.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

std::string shippedText() { return std::string(builtInLessonText("ten-minutes")); }

/// The text with the first of `before` replaced.
std::string replaced(std::string text, const std::string& before, const std::string& after) {
    const std::size_t at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

/// The text of a lesson with so many scenes.
std::string withScenes(std::size_t count) {
    Lesson lesson = readLesson(shippedText()).value();
    Scene scene = std::get<Scene>(lesson.steps.back());
    for (std::size_t i = lesson.steps.size(); i < count; ++i) {
        scene.id = "more-" + std::to_string(i);
        lesson.steps.emplace_back(scene);
    }
    return writeLesson(lesson);
}

/// The line, from 1, on which `words` first stand in a text.
int lineOf(const std::string& text, const std::string& words) {
    const auto at = static_cast<std::ptrdiff_t>(text.find(words));
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + at, '\n'));
}

/// What a file with this text is refused for: one error, with its place.
void checkRefused(const std::string& text, const std::string& code, const std::string& place) {
    INFO(code);
    const auto lesson = readLesson(text);
    REQUIRE(!lesson);
    const Error& error = lesson.errors().front();
    CHECK(error.code == code);
    CHECK(error.line == lineOf(text, place));
    CHECK(error.column >= 1);
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("talk.theca"));
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(text));
    file.close();
    const OpenedTalk opened = openTalk(name, hallLibrary());
    CHECK(!opened.facts);
    CHECK(opened.problem.startsWith(QStringLiteral("%1:%2:%3: ").arg(name).arg(error.line).arg(error.column)));
}

}  // namespace

TEST_CASE(
    "P-15: a talk's file is written as it was read, what is wrong in one is said with its place, a drug comes along") {
    const std::string text = shippedText();
    const Lesson lesson = readLesson(text).value();
    const std::string written = writeLesson(lesson);
    CHECK(readLesson(written).value() == lesson);
    CHECK(writeLesson(readLesson(written).value()) == written);

    checkRefused(replaced(text, "\"order\": 100", "\"ordre\": 100"), "unknown_key", "\"ordre\"");
    checkRefused(replaced(text, "\"scenario\": \"race\"", "\"scenario\": \"rice\""), "unknown_choice", "\"rice\"");
    checkRefused(replaced(text, "\"path\": \"therapies/0/", "\"path\": \"../../etc/"), "no_such_place", "../../etc/");
    checkRefused(replaced(text, "\"race\": {", "\"other\": \"../other.theca\",\n    \"race\": {"), "not_object",
                 "../other.theca");
    CHECK(readLesson(withScenes(40)));
    const std::string many = withScenes(41);
    checkRefused(many, "wrong_count", "\"steps\"");
    checkRefused(replaced(text, "\"version\": 1", "\"version\": 2"), "newer_version", "\"version\"");

    std::ifstream file(sourcePath("resources/drugs/baclofen.json"), std::ios::binary);
    std::string drug{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    Lesson own = lesson;
    own.drugs["ours"] = replaced(std::move(drug), "\"name\": \"baclofen\"", "\"name\": \"ours\"");
    for (auto& [name, scenario] : own.scenarios) scenario.drug = "ours";
    REQUIRE(!hallLibrary()->drugs.contains("ours"));
    const OpenedTalk opened =
        openTalk(std::make_shared<const Lesson>(readLesson(writeLesson(own)).value()), hallLibrary());
    CHECK(opened.problem.toStdString() == "");
    REQUIRE(opened.facts);
    CHECK(opened.facts->talk().scenes.size() == 9);
}
