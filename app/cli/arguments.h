#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace theca::cli {

/// An option: "--step-min" with a value, "--json" as a switch, "--csv" with the name of a file to write.
struct Option {
    enum class Kind { Value, Switch, Output };

    std::string_view name;
    Kind kind = Kind::Value;
};

/// The words of a command line, sorted into names and options.
struct Arguments {
    std::vector<std::string> names;              ///< what is not an option
    std::map<std::string, std::string> options;  ///< switches have an empty value

    bool has(const std::string& option) const { return options.contains(option); }
    /// The value of an option; empty if it is not given.
    std::string value(const std::string& option) const;
};

/// Whether `option` is among the words, before any `--`: for --help and --version, which are handled before all else.
bool asks(const std::vector<std::string>& words, std::string_view option);

/// Sorts `words` (`--name value` or `--name=value`; after `--` everything is a name). Refuses options that `options`
/// does not list, an option given twice, a missing value (the name of another option is not a value) and an output
/// without a name.
Result<Arguments> sorted(const std::vector<std::string>& words, const std::vector<Option>& options);

/// The number given with an option, checked against its limits; none if the option is not given.
Result<std::optional<double>> numberOption(const Arguments& arguments, const std::string& option, double minimum,
                                           double maximum);
/// The same for a whole number, in digits only.
Result<std::optional<std::uint64_t>> wholeOption(const Arguments& arguments, const std::string& option,
                                                 std::uint64_t least, std::uint64_t most);

}  // namespace theca::cli
