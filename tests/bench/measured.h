#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace theca::bench {

[[noreturn]] inline void fail(const std::string& what) {
    std::fprintf(stderr, "wrong answer: %s\n", what.c_str());
    std::exit(1);
}

inline void demand(bool right, const std::string& what) {
    if (!right) fail(what);
}

/// The percentile: the value that so many hundredths of all values do not exceed.
inline double percentile(std::vector<double> values, std::size_t hundredths) {
    std::sort(values.begin(), values.end());
    const std::size_t rank = (values.size() * hundredths + 99) / 100;
    return values[std::max<std::size_t>(rank, 1) - 1];
}

inline double median(const std::vector<double>& values) { return percentile(values, 50); }

/// One row of the table of other times: a name, the median and 95th percentile (ms) and a remark, separated by tabs.
inline void row(const std::string& name, const std::vector<double>& milliseconds, const std::string& remark = {}) {
    std::printf("%s\t%.3f\t%.3f\t%s\n", name.c_str(), median(milliseconds), percentile(milliseconds, 95),
                remark.c_str());
    std::fflush(stdout);
}

/// The measurement for a row of goals.txt, in its unit: ours and the one compared with it. `excuse` says why a missed
/// goal does not count here.
inline void goal(const std::string& key, double ours, std::optional<double> beside = {}, const std::string& remark = {},
                 const std::string& excuse = {}) {
    std::printf("goal\t%s\t%.6g\t", key.c_str(), ours);
    if (beside) std::printf("%.6g", *beside);
    std::printf("\t%s\t%s\n", remark.c_str(), excuse.c_str());
    std::fflush(stdout);
}

}  // namespace theca::bench
