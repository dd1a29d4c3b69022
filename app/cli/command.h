#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/data.h"
#include "app/cli/outcome.h"

namespace theca::cli {

/// One command of the program. `run` receives its words sorted by `options`, with at least `leastNames` names.
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
Command lessonCommand();
Command validateCommand();
Command exportCommand();
Command solveCommand();

/// Prints one error on standard error, on one line in the form that all commands use; returns Failed.
Outcome fail(std::string_view file, const Error& error);
/// Prints the first of several errors.
Outcome fail(std::string_view file, const Errors& errors);
/// Prints an error of data files: the file's name is in its path.
Outcome failData(const Data& data, const Errors& errors);
/// Prints an error that belongs to no file.
Outcome failUsage(const Error& error);
/// Prints on standard output, control characters except line breaks and tabs as signs; returns Failed if that cannot be
/// written.
Outcome printed(std::string_view text);

}  // namespace theca::cli
