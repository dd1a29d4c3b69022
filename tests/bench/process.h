#pragma once

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace theca::bench {

/// A program that ended successfully.
struct Finished {
    double milliseconds = 0;
    /// Linux includes the memory of the caller: use it only from a small program.
    double peakMB = 0;
    std::string output;
};

[[noreturn]] inline void stop(const char* what) {
    std::perror(what);
    std::exit(1);
}

inline Finished finished(const std::vector<std::string>& command) {
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    int ends[2];
    if (pipe(ends) != 0) stop("pipe");
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0) stop("fork");
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        execv(words[0], words.data());
        stop(words[0]);
    }
    close(ends[1]);
    Finished result;
    static char buffer[1 << 16];  // the size of a pipe, so that the program never waits for us
    for (ssize_t got = 0; (got = read(ends[0], buffer, sizeof buffer)) > 0;) {
        result.output.append(buffer, static_cast<std::size_t>(got));
    }
    close(ends[0]);
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child) stop("wait4");
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    result.peakMB = static_cast<double>(used.ru_maxrss) / 1024;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s failed\n", command[0].c_str());
        std::exit(1);
    }
    return result;
}

}  // namespace theca::bench
