#include "app/cli/command.h"
#include "app/cli/scenario_file.h"
#include "core/text/model_text.h"
#include "core/text/scenario_text.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

Outcome model(const Arguments& arguments, const Data& data) {
    const std::string& name = arguments.names.front();
    const Result<ScenarioFile> file = readScenarioFile(name);
    if (!file) return fail(name, file.errors());
    const Result<Library> library = data.simulatedLibraryOf(file->scenario.drug);
    if (!library) return failData(data, library.errors());
    const auto describe = arguments.has("--json") ? modelJson : modelText;
    const Result<std::string> text = describe(file->scenario, *library);
    if (!text) return fail(name, located(file->text, text.errors()));
    return printed(*text);
}

constexpr std::string_view help =
    SENTENCE("CommandLine", "  --json           the same as JSON, with the whole matrix and full precision\n");

}  // namespace

Command modelCommand() {
    return {"model",
            "FILE [--json]",
            SENTENCE("CommandLine", "compartments, volumes, rate matrix K and inputs of a scenario"),
            help,
            {{"--json", Option::Kind::Switch}},
            1,
            1,
            model};
}

}  // namespace theca::cli
