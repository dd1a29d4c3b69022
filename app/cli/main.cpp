#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/language.h"
#include "app/cli/last_word.h"
#include "app/cli/unfinished.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = {runCommand(),      checkCommand(),  drugsCommand(),  modelCommand(),
                                             examplesCommand(), lessonCommand(), schemaCommand(), validateCommand(),
                                             exportCommand(),   solveCommand()};
    return all;
}

constexpr std::string_view opening =
    SENTENCE("CommandLine",
             "theca-cli: the simulator of intrathecal drug delivery on the command line.\n"
             "For teaching, not for dosing a person.\n");
constexpr std::string_view ending =
    SENTENCE("CommandLine",
             "  --data DIR  works with the data files in DIR instead of those compiled in\n"
             "  --language en|zh_CN|es  speaks this language instead of that of LC_ALL, LC_MESSAGES or LANG\n"
             "  --help      tells more about a command\n"
             "  --version   tells the version\n"
             "Exit: 0 done; 1 check found errors or validate a failure; 2 bad usage or input, or output that could not "
             "be written.\n");
constexpr std::string_view shared =
    SENTENCE("CommandLine",
             "  --data DIR       works with the data files in DIR instead of those compiled in\n"
             "  --language en|zh_CN|es  speaks this language\n");

std::string usage() {
    std::string text = said(opening) + "\n";
    for (const Command& one : commands()) {
        text.append("  theca-cli ").append(one.name).append(" ").append(one.usage).append("\n");
        text.append("      ").append(said(one.does)).append("\n");
    }
    return text + "\n" + said(ending);
}

std::string helpOf(const Command& command) {
    std::string text = "theca-cli ";
    text.append(command.name).append(" ").append(command.usage).append("\n");
    text.append(said(command.does)).append("\n").append(said(command.help));
    return text + said(shared);
}

std::string version() { return "theca-cli " THECA_VERSION "\n"; }

std::string commandNames() {
    std::string names;
    for (const Command& one : commands()) names.append(names.empty() ? "" : ", ").append(one.name);
    return names;
}

/// Checks the files that the options of a command would write against all it reads.
std::optional<Error> clashIn(const Arguments& arguments, const std::vector<Option>& options, const Data& data) {
    std::vector<std::string> outputs;
    for (const Option& option : options) {
        const std::string name(option.name);
        if (option.kind == Option::Kind::Output && arguments.has(name)) outputs.push_back(arguments.value(name));
    }
    if (outputs.empty()) return std::nullopt;
    std::vector<std::string> inputs = data.files();
    inputs.insert(inputs.end(), arguments.names.begin(), arguments.names.end());
    return clash(outputs, inputs);
}

Outcome runWith(const Command& command, const std::vector<std::string>& words) {
    std::vector<Option> options = command.options;
    options.push_back({"--data"});
    const Result<Arguments> arguments = sorted(words, options);
    if (!arguments) return failUsage(arguments.errors().front());
    const std::size_t names = arguments->names.size();
    if (names < command.leastNames || names > command.mostNames) {
        return failUsage({"wrong_usage", {}, {std::string(command.name), std::string(command.usage)}});
    }
    if (arguments->has("--data") && arguments->value("--data").empty()) {
        return failUsage({"option_value_missing", {}, {"--data"}});
    }
    const Data data(arguments->value("--data"));
    if (const auto problem = clashIn(*arguments, options, data)) return failUsage(*problem);
    return command.run(*arguments, data);
}

/// Options that all commands share may also come before the command.
void putCommandFirst(std::vector<std::string>& words) {
    if (words.empty()) return;
    const std::size_t many = words.front() == "--data" ? 2 : words.front().starts_with("--data=") ? 1 : 0;
    if (words.size() <= many) return;
    const auto command = words.begin() + static_cast<std::ptrdiff_t>(many);
    std::rotate(words.begin(), command, command + 1);
}

Outcome run(std::vector<std::string> words) {
    speak(languageOfPerson());
    const auto language = takeLanguage(words);
    if (!language) return failUsage(language.errors().front());
    if (*language) speakAsTold(**language);
    putCommandFirst(words);
    if (words.empty()) return failUsage({"no_command", {}, {commandNames()}});
    const std::string name = words.front();
    if (name == "--help" || name == "-h" || name == "help") return printed(usage());
    const auto named = [&name](const Command& one) { return one.name == name; };
    const auto command = std::find_if(commands().begin(), commands().end(), named);
    if (asks(words, "--version")) return printed(version());
    if (command == commands().end()) return failUsage({"unknown_command", {}, {name, commandNames()}});
    if (asks(words, "--help")) return printed(helpOf(*command));
    words.erase(words.begin());
    return runWith(*command, words);
}

/// If the caller has closed one of the three standard streams, no file of ours may get its number: output would go into
/// it. The replacement cannot be written to, so the failure is reported.
void holdStandardStreams() {
    int handle = 0;
    do {
        handle = ::open("/dev/null", O_RDONLY);
    } while (handle >= 0 && handle <= STDERR_FILENO);
    if (handle > STDERR_FILENO) ::close(handle);
}

}  // namespace

int main(std::vector<std::string> words) {
    holdStandardStreams();
    // A file that grows past the shell's limit is an error of the write, like a full disk; it must not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    removeUnfinishedOnSignals();
    endWithOneSentence("theca-cli");
    return run(std::move(words));
}

}  // namespace theca::cli

int main(int count, char** words) { return theca::cli::main({words + std::min(count, 1), words + count}); }
