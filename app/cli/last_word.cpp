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

[[noreturn]] void sayAndEnd() {
    write(s_program);
    write(": ");
    write(reason());
    write("; what was there before is untouched\n");
    removeUnfinished();
    ::_exit(Failed);
}

}  // namespace

void endWithOneSentence(const char* program) {
    s_program = program;
    std::set_terminate(sayAndEnd);
}

}  // namespace theca::cli
