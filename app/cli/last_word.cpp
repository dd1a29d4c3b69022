#include "app/cli/last_word.h"

#include <unistd.h>

#include <cstring>
#include <exception>
#include <new>
#include <system_error>

#include "app/cli/outcome.h"
#include "app/cli/unfinished.h"

namespace theca::cli {

namespace {

const char* s_program = "theca";
void (*s_act)() = nullptr;
constexpr unsigned longestAct = 5;  ///< s

/// Takes no memory: there may be none.
void write(const char* text) {
    // NOLINTNEXTLINE(bugprone-unused-return-value): nobody is left to be told
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, std::strlen(text));
}

const char* reason() {
    try {
        if (const auto problem = std::current_exception()) std::rethrow_exception(problem);
    } catch (const std::bad_alloc&) {
        return "there is not enough memory for this";
    } catch (const std::system_error&) {
        return "the system gives no more threads or files";
    } catch (...) {
        return "something happened that should not: please report it";
    }
    return "something happened that should not: please report it";
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
    write(reason());
    write("; what was there before is untouched\n");
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
