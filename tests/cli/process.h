#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The result of a finished program.
struct Finished {
    int exitCode = -1;  ///< -1 if a signal ended it
    std::string out;
    std::string err;
};

struct Surroundings {
    std::map<std::string, std::string> environment;
    std::optional<unsigned long> largestFile;  ///< bytes; RLIMIT_FSIZE, which acts like a full disk
    std::string standardOutput;                ///< file for its output; empty: it is kept in memory
    bool outputClosed = false;                 ///< started without a standard output
    std::optional<unsigned long> mostMemory = {};  ///< bytes of addresses
};

/// Starts theca-cli, sends it `signal` once `ready` returns true, and waits for it; returns the signal that ended it, 0
/// for none.
int cliEndedBy(int signal, const std::vector<std::string>& words, const std::function<bool()>& ready);

/// Runs theca-cli and waits for it.
Finished cli(const std::vector<std::string>& words, const Surroundings& surroundings = {});

/// A separate folder for one test, removed with it.
class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();

    std::string operator/(const std::string& name) const { return (m_path / name).string(); }
    /// Writes a file into the folder and returns its path.
    std::string file(const std::string& name, const std::string& text) const;
    /// Names of all files in it, sorted, hidden ones too.
    std::vector<std::string> names() const;

private:
    std::filesystem::path m_path;
};

std::string contentOf(const std::string& path);
std::size_t lineCount(const std::string& text);
/// A shipped file: "scenarios/default.theca".
std::string shipped(const std::string& name);
