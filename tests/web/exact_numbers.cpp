#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "core/text/resources.h"
#include "core/web/open_scenario.h"

using namespace theca;

/// exact_numbers SCENARIO: every signal of every therapy at the times that `run --csv` writes, as doubles, one after
/// the other, on standard output.
int main(int count, char** words) {
    if (count != 2) return 2;
    std::ifstream file(words[1]);
    std::stringstream text;
    text << file.rdbuf();
    NamedTexts data;
    for (const std::string_view path : resourcePaths()) data.emplace(path, resource(path));
    const auto open = web::OpenScenario::read(text.str(), data);
    if (!open) return 1;
    std::vector<double> hours;
    for (std::size_t i = 0; static_cast<double>(i) / 12 <= open->scenario().horizon.number(); ++i)
        hours.push_back(static_cast<double>(i) / 12);
    std::vector<double> values(hours.size());
    for (std::size_t therapy = 0; therapy < open->scenario().therapies.size(); ++therapy) {
        for (std::size_t signal = 0; signal < web::sampledSignals(open->drug()).size(); ++signal) {
            web::sampleInto(*open, therapy, signal, hours, values);
            std::fwrite(values.data(), sizeof(double), values.size(), stdout);
        }
    }
    return std::ferror(stdout) ? 1 : 0;
}
