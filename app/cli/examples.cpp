#include <map>

#include "app/cli/command.h"
#include "core/text/scenario_text.h"
#include "core/text/table.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

constexpr std::string_view folder = "scenarios/";
constexpr std::string_view ending = ".theca";

/// The shipped scenarios: name without folder and ending, and content.
std::map<std::string, std::string> examplesIn(const NamedTexts& texts) {
    std::map<std::string, std::string> examples;
    for (const auto& [path, text] : texts) {
        if (!path.starts_with(folder) || !path.ends_with(ending)) continue;
        examples.emplace(path.substr(folder.size(), path.size() - folder.size() - ending.size()), text);
    }
    return examples;
}

std::string list(const std::map<std::string, std::string>& examples) {
    Table table({"example", "title"}, 2);
    for (const auto& [name, text] : examples) {
        const Result<Scenario> scenario = readScenario(text);
        table.add({name, scenario ? scenario->title.english() : std::string("(has errors: see check)")});
    }
    return table.text();
}

std::string namesIn(const std::map<std::string, std::string>& examples) {
    std::string names;
    for (const auto& [name, text] : examples) names.append(names.empty() ? "" : ", ").append(name);
    return names;
}

Outcome examples(const Arguments& arguments, const Data& data) {
    const Result<NamedTexts> texts = data.texts();
    if (!texts) return failData(data, texts.errors());
    const auto all = examplesIn(*texts);
    if (arguments.names.empty()) return printed(list(all));
    const auto found = all.find(arguments.names.front());
    if (found == all.end()) return failUsage({"unknown_example", {}, {arguments.names.front(), namesIn(all)}});
    return printed(found->second);
}

}  // namespace

Command examplesCommand() {
    return {
        "examples", "[NAME]", SENTENCE("CommandLine", "the shipped scenarios; or one of them, as a file to start from"),
        "",         {},       0,
        1,          examples};
}

}  // namespace theca::cli
