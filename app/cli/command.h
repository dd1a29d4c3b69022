#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/data.h"
#include "app/cli/outcome.h"

namespace theca::cli {

/// One command of the program. `run` gets its words sorted by `options` and at least `leastNames` names.
struct Command {
    std::string_view name;
    std::string_view usage;  ///< what follows the name
    std::string_view does;   ///< one line
    std::string_view help;   ///< more lines
    std::vector<Option> options;
    std::size_t leastNames = 0;
    std::size_t mostNames = 0;
    Outcome (*run)(const Arguments& arguments, const Data& data) = nullptr;
};

Command runCommand();
Command checkCommand();
Command drugsCommand();
Command modelCommand();
Command examplesCommand();
Command schemaCommand();
Command validateCommand();
Command exportCommand();

/// Says one error on standard error, in the line form every command keeps to; returns Failed.
Outcome fail(std::string_view file, const Error& error);
/// The first of several.
Outcome fail(std::string_view file, const Errors& errors);
/// An error of data files: their names stand in its path.
Outcome failData(const Data& data, const Errors& errors);
/// Says an error that belongs to no file.
Outcome failUsage(const Error& error);
/// Prints on standard output, control characters but line breaks and tabs as signs; Failed where that cannot be
/// written.
Outcome printed(std::string_view text);

}  // namespace theca::cli
