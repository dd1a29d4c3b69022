#include "app/cli/command.h"
#include "core/text/schema_text.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

Outcome schema(const Arguments& arguments, const Data&) {
    const std::string& kind = arguments.names.front();
    if (kind == "scenario") return printed(scenarioSchema());
    if (kind == "drug") return printed(drugSchema());
    if (kind == "lesson") return printed(lessonSchema());
    if (kind == "explain") return printed(explainSchema());
    return failUsage({"unknown_choice", {}, {kind, "scenario, drug, lesson, explain"}});
}

}  // namespace

Command schemaCommand() {
    return {"schema",
            "scenario|drug|lesson|explain",
            SENTENCE("CommandLine", "the JSON Schema of a kind of file"),
            "",
            {},
            1,
            1,
            schema};
}

}  // namespace theca::cli
