#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/language.h"
#include "app/cli/scenario_file.h"
#include "core/text/exchange.h"
#include "core/text/scenario_text.h"
#include "core/text/take_home.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

std::string formatNames() {
    std::string names;
    for (const ExchangeFormat& one : exchangeFormats()) names.append(names.empty() ? "" : ", ").append(one.name);
    return names;
}

Result<ExchangeFormat> formatIn(const Arguments& arguments) {
    if (!arguments.has("--to")) return Error{"option_missing", {}, {"--to", formatNames()}};
    const std::string name = arguments.value("--to");
    for (const ExchangeFormat& one : exchangeFormats())
        if (one.name == name) {
            if (one.needsEngine && takeHomeEngine().empty()) return Error{"no_take_home_engine", {}, {}};
            return one;
        }
    return Error{"unknown_choice", {}, {"--to " + name, formatNames()}};
}

/// "1 Tablets, 2 One injection, 3 Pump"
std::string numbered(const std::vector<Therapy>& therapies) {
    std::string list;
    for (std::size_t i = 0; i < therapies.size(); ++i) {
        list.append(list.empty() ? "" : ", ").append(std::to_string(i + 1)).append(" ");
        list.append(therapies[i].name.english());
    }
    return list;
}

/// Which therapy goes into a file that holds one; from 0.
Result<std::size_t> therapyIn(const Arguments& arguments, const Scenario& scenario, const ExchangeFormat& format) {
    const std::size_t count = scenario.therapies.size();
    const auto given = wholeOption(arguments, "--therapy", 1, count);
    if (!given) return given.errors();
    if (*given) return static_cast<std::size_t>(**given - 1);
    if (!format.oneTherapy || count == 1) return std::size_t(0);
    return Error{"option_missing", {}, {"--therapy", numbered(scenario.therapies)}};
}

Outcome write(const std::string& text, const std::string& name) {
    Result<OutputFile> opened = OutputFile::open(name);
    if (!opened) return fail(name, opened.errors());
    std::vector<OutputFile> files;
    files.push_back(std::move(opened).value());
    files.back().write(text);
    if (const Errors errors = finishAll(files); !errors.empty()) return fail(errors.front().arguments.back(), errors);
    return Done;
}

Outcome exportTo(const Arguments& arguments, const Data& data) {
    const Result<ExchangeFormat> format = formatIn(arguments);
    if (!format) return failUsage(format.errors().front());
    const std::string& name = arguments.names.front();
    const Result<ScenarioFile> file = readScenarioFile(name);
    if (!file) return fail(name, file.errors());
    const Result<Library> library = data.simulatedLibraryOf(file->scenario.drug);
    if (!library) return failData(data, library.errors());
    const Result<std::size_t> therapy = therapyIn(arguments, file->scenario, *format);
    if (!therapy) return failUsage(therapy.errors().front());
    const Result<NamedTexts> texts = data.texts();
    if (!texts) return failData(data, texts.errors());
    const Result<std::string> text = format->write({file->scenario, *library, *texts, *therapy});
    if (!text) return fail(name, located(file->text, text.errors()));
    return write(*text, arguments.has("-o") ? arguments.value("-o") : "-");
}

/// In the language that is spoken when it is first asked.
const std::string& help() {
    static const std::string text = [] {
        std::string lines = said(SENTENCE("CommandLine", "  --to FORMAT      one of\n"));
        for (const ExchangeFormat& one : exchangeFormats()) {
            std::string name = "                   ";
            name.append(one.name);
            name.resize(std::max(name.size() + 1, std::size_t(27)), ' ');
            lines.append(name).append(said(one.does)).append("\n");
        }
        return lines.append(said(SENTENCE(
            "CommandLine",
            "  --therapy N      which one, from 1, for a format that holds one; may be left out where there is one\n"
            "  -o OUT           the file; standard output unless given (- is standard output too)\n")));
    }();
    return text;
}

}  // namespace

Command exportCommand() {
    return {"export",
            "FILE --to sbml|nonmem|r|python|html [--therapy N] [-o OUT]",
            SENTENCE("CommandLine", "a scenario in the form another program reads"),
            help(),
            {{"--to"}, {"--therapy"}, {"-o", Option::Kind::Output}},
            1,
            1,
            exportTo};
}

}  // namespace theca::cli
