#pragma once

#include <string>

namespace theca::cli {

/// From now on a program that is told to end (Ctrl-C, kill, a closed terminal) takes its unfinished files with it.
void removeUnfinishedOnSignals();

/// `path` is a file that is not finished; of more than eight at a time, or of too long a name, nothing is kept.
void rememberUnfinished(const std::string& path);
void forgetUnfinished(const std::string& path);

}  // namespace theca::cli
