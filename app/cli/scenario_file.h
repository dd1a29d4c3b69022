#pragma once

#include <string>

#include "core/base/result.h"
#include "core/scenario/scenario.h"

namespace theca::cli {

/// A scenario with the text it was read from, to find places in.
struct ScenarioFile {
    std::string name;
    std::string text;
    Scenario scenario;
};

/// Reads a file, or fails with every error in it.
Result<ScenarioFile> readScenarioFile(const std::string& name);

}  // namespace theca::cli
