#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace theca::cli {

/// An option of a command: "--csv" with a value, or "--json" as a switch.
struct Option {
    std::string_view name;
    bool takesValue = true;
};

/// What stands on the command line after the command's name, sorted.
struct Arguments {
    std::vector<std::string> names;              ///< what is no option
    std::map<std::string, std::string> options;  ///< switches have an empty value

    bool has(const std::string& option) const { return options.contains(option); }
    /// The value of an option; empty where it is not given.
    std::string value(const std::string& option) const;
};

/// Sorts `words` (`--name value` or `--name=value`; after `--` everything is a name). Refuses what `options`
/// does not list, an option given twice and one without its value.
Result<Arguments> sorted(const std::vector<std::string>& words, const std::vector<Option>& options);

/// The number an option gives, checked against its limits; nothing where the option is not there.
Result<std::optional<double>> numberOption(const Arguments& arguments, const std::string& option, double minimum,
                                           double maximum);
/// The same for a whole number, in digits only.
Result<std::optional<std::uint64_t>> wholeOption(const Arguments& arguments, const std::string& option,
                                                 std::uint64_t least, std::uint64_t most);

}  // namespace theca::cli
