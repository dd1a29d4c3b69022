#include "app/charts/end_labels.h"

#include <algorithm>
#include <numeric>

namespace theca::app {

namespace {

/// Labels that touch: the first is at `sum / count`, where `sum` adds up the places its members want for the first.
struct Block {
    double sum = 0;
    std::size_t count = 0;

    double first() const { return sum / static_cast<double>(count); }
};

}  // namespace

std::vector<double> spread(const std::vector<double>& wanted, double height, double top, double bottom) {
    const std::size_t n = wanted.size();
    std::vector<double> places(n);
    if (n == 0) return places;
    const double gap = n > 1 ? std::min(height, (bottom - top - height) / static_cast<double>(n - 1)) : height;

    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });

    // Minus their own offset the places only have to rise: pool neighbours that would fall (least squares).
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < n; ++i) {
        blocks.push_back({wanted[order[i]] - static_cast<double>(i) * gap, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].first() > blocks.back().first()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }

    const double lowest = top + height / 2;
    const double highest = std::max(lowest, bottom - height / 2 - static_cast<double>(n - 1) * gap);
    std::size_t i = 0;
    for (const Block& block : blocks) {
        const double offset = std::clamp(block.first(), lowest, highest);
        for (std::size_t k = 0; k < block.count; ++k, ++i) places[order[i]] = offset + static_cast<double>(i) * gap;
    }
    return places;
}

}  // namespace theca::app
