#include "tests/cli/process.h"
#include "tests/places.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace fs = std::filesystem;

namespace {

/// In the child: becomes the program.
[[noreturn]] void become(const std::vector<std::string>& words, const Surroundings& surroundings,
                         const std::string& out, const std::string& err) {
    const int outHandle = ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const int errHandle = ::open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(outHandle, STDOUT_FILENO);
    ::dup2(errHandle, STDERR_FILENO);
    ::close(outHandle);
    ::close(errHandle);
    if (surroundings.outputClosed) ::close(STDOUT_FILENO);
    ::setenv("LC_ALL", "C", 1);  // whatever the language of whoever runs the tests
    for (const auto& [name, value] : surroundings.environment) ::setenv(name.c_str(), value.c_str(), 1);
    if (surroundings.largestFile) {
        const rlimit limit{*surroundings.largestFile, *surroundings.largestFile};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    if (surroundings.mostMemory) {
        const rlimit limit{*surroundings.mostMemory, *surroundings.mostMemory};
        ::setrlimit(RLIMIT_AS, &limit);
    }
    std::string program = builtPath("theca-cli");
    std::vector<char*> arguments = {program.data()};
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execv(program.c_str(), arguments.data());
    ::_exit(127);
}

}  // namespace

Finished cli(const std::vector<std::string>& words, const Surroundings& surroundings) {
    const Folder folder;
    const std::string out = surroundings.standardOutput.empty() ? folder / "out" : surroundings.standardOutput;
    const std::string err = folder / "err";
    const pid_t child = ::fork();
    if (child == 0) become(words, surroundings, out, err);
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool kept = surroundings.standardOutput.empty();
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, kept ? contentOf(out) : std::string(), contentOf(err)};
}

int cliEndedBy(int signal, const std::vector<std::string>& words, const std::function<bool()>& ready) {
    const Folder folder;
    const pid_t child = ::fork();
    if (child == 0) become(words, {}, folder / "out", folder / "err");
    int status = 0;
    pid_t ended = 0;
    while (!ready() && (ended = ::waitpid(child, &status, WNOHANG)) == 0) ::usleep(1000);
    if (ended == 0) {
        ::kill(child, signal);
        ::waitpid(child, &status, 0);
    }
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

Folder::Folder() {
    std::string pattern = (fs::temp_directory_path() / "theca-test-XXXXXX").string();
    m_path = ::mkdtemp(pattern.data());
}

Folder::~Folder() {
    std::error_code ignored;
    fs::permissions(m_path, fs::perms::owner_all, ignored);
    fs::remove_all(m_path, ignored);
}

std::string Folder::file(const std::string& name, const std::string& text) const {
    const std::string path = *this / name;
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::vector<std::string> Folder::names() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(m_path)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::size_t lineCount(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string shipped(const std::string& name) { return sourcePath("resources/" + name); }
