#pragma once

#include <csignal>
#include <string>

namespace theca::cli {

/// From now on a program that is told to end (Ctrl-C, kill, a closed terminal) takes its unfinished files with it.
void removeUnfinishedOnSignals();

/// While it lives those signals wait, so that a file is not there before it is remembered.
class SignalsWait {
public:
    SignalsWait();
    SignalsWait(const SignalsWait&) = delete;
    SignalsWait& operator=(const SignalsWait&) = delete;
    ~SignalsWait();

private:
    sigset_t m_before{};
};

/// `path` is a file that is not finished; of more than eight at a time, or of too long a name, nothing is kept.
void rememberUnfinished(const std::string& path);
void forgetUnfinished(const std::string& path);

}  // namespace theca::cli
