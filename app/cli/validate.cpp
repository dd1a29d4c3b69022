#include <vector>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/language.h"
#include "core/text/target_text.h"
#include "core/text/translations.h"
#include "core/text/validation_text.h"

namespace theca::cli {

namespace {

constexpr const char* targetsFile = "targets.json";

Errors inTargetsFile(Errors errors) {
    for (Error& error : errors) error.path = std::string(targetsFile) + "#" + error.path;
    return errors;
}

Result<Validation> validated(const NamedTexts& texts, const Library& library) {
    const auto text = texts.find(targetsFile);
    if (text == texts.end()) return inTargetsFile({Error{"data_file_missing", {}, {targetsFile}}});
    Result<std::vector<Target>> targets = readTargets(text->second, library);
    if (!targets) return inTargetsFile(targets.errors());
    return theca::validate(std::move(targets).value(), library);
}

Outcome write(const Arguments& arguments, const Validation& validation, const Library& library) {
    const std::string_view told = toldLanguage();
    std::vector<OutputFile> files;
    bool toStandardOutput = false;
    for (const std::string option : {"--json", "--markdown"}) {
        if (!arguments.has(option)) continue;
        const std::string name = arguments.value(option);
        toStandardOutput = toStandardOutput || name == "-";
        Result<OutputFile> opened = OutputFile::open(name);
        if (!opened) return fail(name == "-" ? standardOutputName : std::string_view(name), opened.errors());
        files.push_back(std::move(opened).value());
        files.back().write(option == "--json" ? validationJson(validation, told)
                                              : validationMarkdown(validation, library, told));
    }
    if (const Errors errors = finishAll(files); !errors.empty()) return fail(errors.front().arguments.back(), errors);
    return toStandardOutput ? Done : printed(validationTable(validation, told));
}

Outcome validate(const Arguments& arguments, const Data& data) {
    const Result<NamedTexts> texts = data.texts();
    if (!texts) return failData(data, texts.errors());
    const Result<Library> library = readLibrary(*texts);
    if (!library) return failData(data, library.errors());
    const Result<Validation> validation = validated(*texts, *library);
    if (!validation) return failData(data, validation.errors());
    const Outcome written = write(arguments, *validation, *library);
    if (written != Done) return written;
    return validation->passed() ? Done : FoundErrors;
}

constexpr std::string_view help = SENTENCE(
    "CommandLine",
    "Runs the fixed protocols of resources/targets.json and holds every part against its tolerance.\n"
    "The model was tuned to these observations: \"fitted\" names what was, \"by construction\" what was put in.\n"
    "  --json OUT       everything as JSON (- is standard output)\n"
    "  --markdown OUT   as docs/validation.md has it\n"
    "The table is printed unless an output goes to standard output. All is in English unless --language tells\n"
    "another.\n"
    "Exit 0: every part passes or is a declared misfit where it was expected. 1: a part fails. 2: it could not be\n"
    "run or written.\n");

}  // namespace

Command validateCommand() {
    return {"validate",
            "[--json OUT] [--markdown OUT]",
            SENTENCE("CommandLine", "holds the model against published observations, target by target"),
            help,
            {{"--json", Option::Kind::Output}, {"--markdown", Option::Kind::Output}},
            0,
            0,
            validate};
}

}  // namespace theca::cli
