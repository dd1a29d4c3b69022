// Times and peak memory of whole programs. EXPECTED is a text the output must hold.
//   bench_programs time TURNS NAME EXPECTED COMMAND…          one row
//   bench_programs beside TURNS KEY EXPECTED COMMAND… -- COMMAND…   a goal: the first beside the second, in turns
//   bench_programs memory KEY COMMAND…                        a goal: the peak, MB

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "tests/bench/measured.h"
#include "tests/bench/process.h"

namespace {

using namespace theca::bench;
using Words = std::vector<std::string>;

double timeOf(const Words& command, const std::string& expected) {
    const Finished run = finished(command);
    demand(run.output.find(expected) != std::string::npos, command[0]);
    return run.milliseconds;
}

void timeOne(int turns, const std::string& name, const std::string& expected, const Words& command) {
    timeOf(command, expected);  // loads the disk cache
    std::vector<double> times;
    double peak = 0;
    for (int turn = 0; turn < turns; ++turn) {
        const Finished run = finished(command);
        demand(run.output.find(expected) != std::string::npos, name);
        times.push_back(run.milliseconds);
        peak = std::max(peak, run.peakMB);
    }
    row(name, times, "peak " + std::to_string(static_cast<int>(peak + 0.5)) + " MB");
}

void timeTwo(int turns, const std::string& key, const std::string& expected, const Words& words) {
    const auto middle = std::find(words.begin(), words.end(), "--");
    demand(middle != words.end(), "two commands with -- between");
    const Words ours(words.begin(), middle);
    const Words beside(middle + 1, words.end());
    std::vector<double> times, timesBeside;
    for (int turn = -1; turn < turns; ++turn) {
        const double one = timeOf(ours, expected);
        const double other = timeOf(beside, {});
        if (turn < 0) continue;  // the first turn only loads the disk cache
        times.push_back(one);
        timesBeside.push_back(other);
    }
    char spread[80];
    std::snprintf(spread, sizeof spread, "95 %%: %.1f and %.1f ms", percentile(times, 95), percentile(timesBeside, 95));
    goal(key, median(times), median(timesBeside), spread);
}

}  // namespace

int main(int argc, char** argv) {
    const Words words(argv + 1, argv + argc);
    if (words.size() >= 5 && words[0] == "time") {
        timeOne(std::stoi(words[1]), words[2], words[3], {words.begin() + 4, words.end()});
    } else if (words.size() >= 7 && words[0] == "beside") {
        timeTwo(std::stoi(words[1]), words[2], words[3], {words.begin() + 4, words.end()});
    } else if (words.size() >= 3 && words[0] == "memory") {
        goal(words[1], finished({words.begin() + 2, words.end()}).peakMB);
    } else {
        return 2;
    }
}
