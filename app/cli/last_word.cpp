#include "app/cli/last_word.h"

#include <unistd.h>

#include <exception>
#include <new>
#include <string_view>
#include <system_error>

#include "app/cli/language.h"
#include "app/cli/outcome.h"
#include "app/cli/unfinished.h"
#include "core/text/translations.h"

namespace theca::cli {

namespace {

const char* s_program = "theca";
void (*s_act)() = nullptr;
constexpr unsigned longestAct = 5;  ///< s

/// Takes no memory: there may be none.
void write(std::string_view text) {
    // NOLINTNEXTLINE(bugprone-unused-return-value): nobody is left to be told
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

std::string_view inItsLanguage(std::string_view sentence) { return translated("CommandLine", sentence, spoken()); }

std::string_view reason() {
    try {
        if (const auto problem = std::current_exception()) std::rethrow_exception(problem);
    } catch (const std::bad_alloc&) {
        return SENTENCE("CommandLine", "there is not enough memory for this");
    } catch (const std::system_error&) {
        return SENTENCE("CommandLine", "the system gives no more threads or files");
    } catch (...) {
        return SENTENCE("CommandLine", "something happened that should not: please report it");
    }
    return SENTENCE("CommandLine", "something happened that should not: please report it");
}

/// Whatever goes wrong in it, the program ends.
void actOnce() {
    void (*const act)() = s_act;
    s_act = nullptr;
    if (!act) return;
    ::alarm(longestAct);
    try {
        act();
    } catch (...) {
        return;
    }
}

[[noreturn]] void sayAndEnd() {
    write(s_program);
    write(": ");
    write(inItsLanguage(reason()));
    write(inItsLanguage(SENTENCE("CommandLine", "; what was there before is untouched")));
    write("\n");
    removeUnfinished();
    actOnce();
    ::_exit(Failed);
}

}  // namespace

void endWithOneSentence(const char* program) {
    s_program = program;
    std::set_terminate(sayAndEnd);
}

void beforeTheEnd(void (*act)()) { s_act = act; }

}  // namespace theca::cli
