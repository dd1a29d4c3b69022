#include "app/cli/arguments.h"

#include <algorithm>

#include "core/base/number_text.h"

namespace theca::cli {

namespace {

std::string listed(const std::vector<Option>& options) {
    std::string text;
    for (const Option& option : options) text.append(text.empty() ? "" : ", ").append(option.name);
    return text;
}

/// Splits "--csv=out" into its two parts.
struct Given {
    std::string name;
    std::optional<std::string> value;
};

Given parted(const std::string& word) {
    const auto equals = word.find('=');
    if (equals == std::string::npos) return {word, std::nullopt};
    return {word.substr(0, equals), word.substr(equals + 1)};
}

const Option* optionNamed(const std::vector<Option>& options, std::string_view name) {
    const auto found =
        std::find_if(options.begin(), options.end(), [name](const Option& one) { return one.name == name; });
    return found == options.end() ? nullptr : &*found;
}

bool isName(std::string_view word) { return word.size() < 2 || word.front() != '-'; }

/// Reads one option, whose value may be the next word.
class OptionReader {
public:
    OptionReader(const std::vector<std::string>& words, const std::vector<Option>& options)
        : m_words(words), m_options(options) {}

    /// The error in the option at `place`, if any; moves `place` to its last word.
    std::optional<Error> read(std::size_t& place, Arguments& arguments) const {
        Given given = parted(m_words[place]);
        const Option* option = optionNamed(m_options, given.name);
        if (!option) return Error{"unknown_option", {}, {given.name, listed(m_options)}};
        if (arguments.has(given.name)) return Error{"option_twice", {}, {given.name}};
        const bool isSwitch = option->kind == Option::Kind::Switch;
        if (isSwitch && given.value) return Error{"option_without_value", {}, {given.name}};
        if (!isSwitch && !given.value && !isOptionAt(place + 1)) given.value = m_words[++place];
        const bool nameless = option->kind == Option::Kind::Output && given.value == "";
        if (!isSwitch && (!given.value || nameless)) return Error{"option_value_missing", {}, {given.name}};
        arguments.options[given.name] = given.value.value_or(std::string());
        return std::nullopt;
    }

private:
    bool isOptionAt(std::size_t place) const {
        return place >= m_words.size() || optionNamed(m_options, parted(m_words[place]).name);
    }

    const std::vector<std::string>& m_words;
    const std::vector<Option>& m_options;
};

}  // namespace

std::string Arguments::value(const std::string& option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::string() : found->second;
}

bool asks(const std::vector<std::string>& words, std::string_view option) {
    const auto end = std::find(words.begin(), words.end(), "--");
    return std::find(words.begin(), end, option) != end;
}

Result<Arguments> sorted(const std::vector<std::string>& words, const std::vector<Option>& options) {
    Arguments arguments;
    const OptionReader reader(words, options);
    bool optionsEnded = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (optionsEnded || isName(words[i])) {
            arguments.names.push_back(words[i]);
        } else if (words[i] == "--") {
            optionsEnded = true;
        } else if (auto problem = reader.read(i, arguments)) {
            return *std::move(problem);
        }
    }
    return arguments;
}

Result<std::optional<double>> numberOption(const Arguments& arguments, const std::string& option, double minimum,
                                           double maximum) {
    if (!arguments.has(option)) return std::optional<double>();
    const std::string text = arguments.value(option);
    const auto number = numberIn(text);
    if (number && *number >= minimum && *number <= maximum) return number;
    return Error{"option_outside", {}, {option, text, spelledOut(minimum), spelledOut(maximum)}};
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
