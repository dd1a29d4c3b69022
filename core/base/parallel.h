#pragma once

#include <cstddef>
#include <functional>

namespace theca {

/// Calls work(0) … work(count − 1), each once, in no particular order, on up to `threads` threads, this one among them;
/// returns when all are done. `work` throws nothing.
void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

/// Calls work(0) … work(count − 1) like that, and what they return one after another in this order, on any of the
/// threads; ends early where one of those returns false. Returns whether none did.
bool parallelInOrder(std::size_t count, unsigned threads,
                     const std::function<std::function<bool()>(std::size_t)>& work);

}  // namespace theca
