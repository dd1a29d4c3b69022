#pragma once

#include <cstddef>
#include <functional>

namespace theca {

/// Calls work(0) … work(count − 1), each once, in no particular order, on up to `threads` threads, this one among them;
/// returns when all are done. `work` throws nothing.
void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

}  // namespace theca
