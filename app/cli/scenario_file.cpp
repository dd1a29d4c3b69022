#include "app/cli/scenario_file.h"

#include "app/cli/files.h"
#include "core/text/scenario_text.h"

namespace theca::cli {

Result<ScenarioFile> readScenarioFile(const std::string& name) {
    Result<std::string> text = readFile(name);
    if (!text) return text.errors();
    Result<Scenario> scenario = readScenario(*text);
    if (!scenario) return scenario.errors();
    return ScenarioFile{name, std::move(text).value(), std::move(scenario).value()};
}

}  // namespace theca::cli
