// Times and peak memory of whole programs: programs_bench TURNS NAME EXPECTED COMMAND ARGUMENT…
// EXPECTED is a text the output must hold.

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <string>

#include "tests/bench/measured.h"

namespace {

[[noreturn]] void fail(const char* what) {
    std::perror(what);
    std::exit(1);
}

struct Finished {
    double milliseconds = 0;
    long peak_kB = 0;
    std::string output;
};

Finished finished(char** command) {
    int ends[2];
    if (pipe(ends) != 0) fail("pipe");
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        execv(command[0], command);
        fail(command[0]);
    }
    close(ends[1]);
    Finished result;
    char buffer[4096];
    for (ssize_t got = 0; (got = read(ends[0], buffer, sizeof buffer)) > 0;) {
        result.output.append(buffer, static_cast<std::size_t>(got));
    }
    close(ends[0]);
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child) fail("wait4");
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    result.peak_kB = used.ru_maxrss;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) fail("the program failed");
    return result;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 5) return 2;
    std::vector<double> times;
    long peak_kB = 0;
    finished(argv + 4);  // warms the disk cache
    for (int turn = std::atoi(argv[1]); turn > 0; --turn) {
        const Finished run = finished(argv + 4);
        if (run.output.find(argv[3]) == std::string::npos) fail("wrong answer");
        times.push_back(run.milliseconds);
        peak_kB = std::max(peak_kB, run.peak_kB);
    }
    const std::string remark = "peak " + std::to_string((peak_kB + 512) / 1024) + " MB";
    theca::bench::row(argv[2], times, remark.c_str());
}
