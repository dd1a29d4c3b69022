#include "app/cli/arguments.h"

#include <algorithm>

#include "core/text/number_text.h"

namespace theca::cli {

namespace {

std::string listed(const std::vector<Option>& options) {
    std::string text;
    for (const Option& option : options) text.append(text.empty() ? "" : ", ").append(option.name);
    return text;
}

/// "--csv=out" in its two parts.
struct Given {
    std::string name;
    std::optional<std::string> value;
};

Given parted(const std::string& word) {
    const auto equals = word.find('=');
    if (equals == std::string::npos) return {word, std::nullopt};
    return {word.substr(0, equals), word.substr(equals + 1)};
}

}  // namespace

std::string Arguments::value(const std::string& option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::string() : found->second;
}

Result<Arguments> sorted(const std::vector<std::string>& words, const std::vector<Option>& options) {
    Arguments arguments;
    bool optionsEnded = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isName = optionsEnded || words[i].size() < 2 || words[i].front() != '-';
        if (isName) {
            arguments.names.push_back(words[i]);
            continue;
        }
        if (words[i] == "--") {
            optionsEnded = true;
            continue;
        }
        Given given = parted(words[i]);
        const auto named = [&given](const Option& option) { return option.name == given.name; };
        const auto option = std::find_if(options.begin(), options.end(), named);
        if (option == options.end()) return Error{"unknown_option", {}, {given.name, listed(options)}};
        if (arguments.has(given.name)) return Error{"option_twice", {}, {given.name}};
        if (!option->takesValue && given.value) return Error{"option_without_value", {}, {given.name}};
        if (option->takesValue && !given.value) {
            if (i + 1 == words.size()) return Error{"option_value_missing", {}, {given.name}};
            given.value = words[++i];
        }
        arguments.options[given.name] = given.value.value_or(std::string());
    }
    return arguments;
}

Result<std::optional<double>> numberOption(const Arguments& arguments, const std::string& option, double minimum,
                                           double maximum) {
    if (!arguments.has(option)) return std::optional<double>();
    const std::string text = arguments.value(option);
    const auto number = numberIn(text);
    if (number && *number >= minimum && *number <= maximum) return number;
    return Error{"option_outside", {}, {option, text, shortest(minimum), shortest(maximum)}};
}

Result<std::optional<std::uint64_t>> wholeOption(const Arguments& arguments, const std::string& option,
                                                 std::uint64_t least, std::uint64_t most) {
    if (!arguments.has(option)) return std::optional<std::uint64_t>();
    const std::string text = arguments.value(option);
    const auto number = wholeNumberIn(text);
    if (number && *number >= least && *number <= most) return number;
    return Error{"option_not_whole", {}, {option, text, std::to_string(least), std::to_string(most)}};
}

}  // namespace theca::cli
