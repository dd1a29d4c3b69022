// Runs each kernel once, for callgrind to count: tests/bench/instructions.sh.

#include <cmath>
#include <cstdio>

#include "core/text/library_text.h"
#include "tests/bench/kernels.h"

int main() {
    using namespace theca::bench;
    const theca::Library library = theca::builtInLibrary().value();
    const Work tablets = tabletsInOnePool(library);
    const Work pump = pumpInLevels(library);
    Rows tabletRows(tablets);
    Rows pumpRows(pump);
    const double sum = thecaE1(tablets, tabletRows) + thecaE2(pump, pumpRows) + thecaReference(pump);
    std::printf("%g\n", sum);
    return std::isfinite(sum) && sum > 0 ? 0 : 1;
}
