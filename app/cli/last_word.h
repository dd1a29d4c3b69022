#pragma once

namespace theca::cli {

/// What nobody catches (no memory is left, no thread can be had) ends the program with one sentence on standard error
/// and exit code 2, and takes away what was being written. `program` is a name that lasts.
void endWithOneSentence(const char* program);

/// What is tried after that sentence, for a few seconds at most; null: nothing.
void beforeTheEnd(void (*act)());

}  // namespace theca::cli
