#pragma once

#include <string>

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace theca::cli {

/// A scenario with the text it was read from, to find the places of errors.
struct ScenarioFile {
    std::string name;
    std::string text;
    Scenario scenario;
};

/// Reads a file; prints every error in it if that fails.
Result<ScenarioFile> readScenarioFile(const std::string& name);

}  // namespace theca::cli
