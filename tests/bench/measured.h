#pragma once

#include <algorithm>
#include <cstdio>
#include <vector>

namespace theca::bench {

/// One row of the table: a name, the median and 95th percentile (ms) and a remark, with tabs between.
inline void row(const char* name, std::vector<double> milliseconds, const char* remark = "") {
    std::sort(milliseconds.begin(), milliseconds.end());
    const std::size_t count = milliseconds.size();
    std::printf("%s\t%.3f\t%.3f\t%s\n", name, milliseconds[count / 2], milliseconds[(count * 95 + 99) / 100 - 1], remark);
}

}  // namespace theca::bench
