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

/// The words of a command line, sorted.
struct Arguments {
    std::vector<std::string> names;              ///< what is no option
    std::map<std::string, std::string> options;  ///< switches have an empty value

    bool has(const std::string& option) const { return options.contains(option); }
    /// The value of an option; empty where it is not given.
    std::string value(const std::string& option) const;
};

/// Whether `option` stands among the words, before any `--`: for --help and --version, which go before all else.
bool asks(const std::vector<std::string>& words, std::string_view option);

/// Sorts `words` (`--name value` or `--name=value`; after `--` everything is a name). Refuses what `options`
/// does not list, an option given twice, one without its value (the name of another option is none) and an output
/// without a name.
Result<Arguments> sorted(const std::vector<std::string>& words, const std::vector<Option>& options);

/// The number an option gives, checked against its limits; nothing where the option is not there.
Result<std::optional<double>> numberOption(const Arguments& arguments, const std::string& option, double minimum,
                                           double maximum);
/// The same for a whole number, in digits only.
Result<std::optional<std::uint64_t>> wholeOption(const Arguments& arguments, const std::string& option,
                                                 std::uint64_t least, std::uint64_t most);

}  // namespace theca::cli
