#include "app/explain/explain_state.h"

#include <random>

namespace theca::app {

void shuffle(ExplainState& state, unsigned seed) {
    std::mt19937 generator(seed);
    const auto drawn = generator();
    state.pumpFirst = (drawn & 1U) != 0;
    state.seatedFirst = (drawn & 2U) != 0;
}

}  // namespace theca::app
