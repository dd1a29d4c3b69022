#pragma once

#include <cstddef>
#include <functional>

namespace theca {

/// Calls work(0) … work(count − 1), each once, in no particular order, on up to `threads` threads, the calling one
/// included; returns when all are done. `work` must not throw.
void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

/// Calls work(0) … work(count − 1) in the same way, and the functions they return one at a time, in the order of their
/// numbers, on any of the threads. Ends as soon as one of these returns false; returns true if none did.
bool parallelInOrder(std::size_t count, unsigned threads,
                     const std::function<std::function<bool()>(std::size_t)>& work);

}  // namespace theca
