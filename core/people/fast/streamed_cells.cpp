#include "core/people/fast/streamed_cells.h"

#include <algorithm>

#include "core/base/parallel.h"
#include "core/people/fast/streamed_percentiles.h"

namespace theca {

namespace {

constexpr std::size_t cellsAtOnce = 64;  ///< per thread

/// Adds the values of all people to the cells that are not null; false when stopped.
bool addAll(std::size_t people, const std::vector<StreamedPercentiles*>& cells, const CellSimulation& simulate,
            const PassProgress& progress) {
    std::vector<double> numbers(cells.size() * streamedAtOnce);
    const unsigned threads = progress.options.threads;
    for (std::size_t from = 0; from < people; from += streamedAtOnce) {
        const std::size_t count = std::min(streamedAtOnce, people - from);
        parallelFor((count + simulate.together - 1) / simulate.together, threads, [&](std::size_t part) {
            const std::size_t first = part * simulate.together;
            if (!progress.stopped()) simulate.run(from + first, numbers.data() + first);
        });
        if (progress.stopped()) return false;
        parallelFor((cells.size() + cellsAtOnce - 1) / cellsAtOnce, threads, [&](std::size_t part) {
            for (std::size_t c = part * cellsAtOnce; c < std::min(cells.size(), (part + 1) * cellsAtOnce); ++c) {
                if (cells[c]) cells[c]->add({numbers.data() + c * streamedAtOnce, count});
            }
        });
        progress.tell(static_cast<double>(from + count) / static_cast<double>(people));
    }
    return true;
}

}  // namespace

Result<std::vector<Percentiles>> streamedCells(std::size_t people, std::size_t count, const CellSimulation& simulate,
                                               const PassProgress& progress) {
    std::vector<StreamedPercentiles> cells(count, StreamedPercentiles(people, progress.options.deviations));
    std::vector<StreamedPercentiles*> open;  // null: resolved
    for (StreamedPercentiles& cell : cells) open.push_back(&cell);
    const auto isOpen = [](const StreamedPercentiles* cell) { return cell != nullptr; };
    while (std::any_of(open.begin(), open.end(), isOpen)) {
        if (!addAll(people, open, simulate, progress)) return populationStopped();
        for (StreamedPercentiles*& cell : open) {
            if (cell && cell->resolved()) cell = nullptr;
            if (cell) cell->startSecondPass();
        }
    }
    std::vector<Percentiles> result;
    for (const StreamedPercentiles& cell : cells) result.push_back(cell.percentiles());
    return result;
}

}  // namespace theca
