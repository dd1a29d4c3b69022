#include <utility>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/text/lesson_text.h"
#include "core/text/scenario_text.h"
#include "core/text/table.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

std::string list() {
    Table table({"lesson", "minutes", "title"}, 2);
    for (const std::string& id : builtInLessonIds()) {
        const Result<Lesson> lesson = builtInLesson(id);
        const std::string minutes = lesson ? std::to_string(static_cast<int>(lesson->minutes)) : std::string();
        table.add({id, minutes, lesson ? lesson->title.english() : std::string("(has errors: see check)")});
    }
    return table.text();
}

/// The text of a shipped lesson by its name, or of a file.
Result<std::string> textOf(const std::string& name) {
    const std::string_view shipped = builtInLessonText(name);
    return shipped.empty() ? readFile(name) : Result<std::string>(std::string(shipped));
}

Outcome golden(const std::string& name, const Data& data) {
    const Result<Library> library = data.simulatedLibrary();
    if (!library) return failData(data, library.errors());
    const Result<std::string> text = textOf(name);
    if (!text) return fail(name, text.errors());
    const Result<Lesson> lesson = readLesson(*text);
    if (!lesson) return fail(name, lesson.errors());
    const Result<Library> all = libraryWithDrugsOf(*lesson, *library);
    if (!all) return fail(name, located(*text, all.errors()));
    const Result<LessonRun> run = runLesson(*lesson, *all);
    if (!run) return fail(name, located(*text, run.errors()));
    return printed(lessonKeys(*lesson, *run));
}

Outcome lesson(const Arguments& arguments, const Data& data) {
    if (arguments.names.empty()) return printed(list());
    const std::string& name = arguments.names.front();
    if (arguments.has("--golden")) return golden(name, data);
    const std::string_view text = builtInLessonText(name);
    if (text.empty()) return failUsage({"unknown_lesson", {}, {name}});
    return printed(text);
}

constexpr std::string_view help = SENTENCE(
    "CommandLine",
    "Without a name: the shipped lessons. With the name of one: its file, to start from (docs/lessons.md).\n"
    "  --golden         the answers as the runs give them, of a shipped lesson or of a file: every measure, right "
    "choice\n"
    "                   and order, as JSON\n");

}  // namespace

Command lessonCommand() {
    return {"lesson",
            "[NAME|FILE] [--golden]",
            SENTENCE("CommandLine", "the shipped lessons; one of them; or the answers its runs give"),
            help,
            {{"--golden", Option::Kind::Switch}},
            0,
            1,
            lesson};
}

}  // namespace theca::cli
