#pragma once

#include <csignal>
#include <string>

namespace theca::cli {

/// From now on, ending the program (Ctrl-C, kill, a closed terminal) also removes its unfinished files.
void removeUnfinishedOnSignals();

/// Removes them now.
void removeUnfinished();

/// While it exists those signals are blocked, so that no file exists before it is registered.
class SignalsWait {
public:
    SignalsWait();
    SignalsWait(const SignalsWait&) = delete;
    SignalsWait& operator=(const SignalsWait&) = delete;
    ~SignalsWait();

private:
    sigset_t m_before{};
};

/// Registers `path` as unfinished; beyond eight at a time, or with too long a name, a file is not registered.
void rememberUnfinished(const std::string& path);
void forgetUnfinished(const std::string& path);

}  // namespace theca::cli
