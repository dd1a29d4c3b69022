#include "core/people/passing_people.h"

#include "core/base/parallel.h"

namespace theca {

namespace {

constexpr std::size_t cellsAtOnce = 64;

/// Lets all people pass once; false when stopped.
bool passBy(std::size_t people, std::vector<StreamedPercentiles*>& cells, const CellSimulation& simulate,
            const PassCourse& course) {
    std::vector<double> numbers(cells.size() * passingBatch);
    const unsigned threads = course.options.threads;
    for (std::size_t from = 0; from < people; from += passingBatch) {
        const std::size_t count = std::min(passingBatch, people - from);
        parallelFor((count + simulate.atOnce - 1) / simulate.atOnce, threads, [&](std::size_t part) {
            const std::size_t first = part * simulate.atOnce;
            if (course.stopped()) return;
            simulate.run(from + first, std::min(count - first, simulate.atOnce), numbers.data() + first);
        });
        if (course.stopped()) return false;
        parallelFor((cells.size() + cellsAtOnce - 1) / cellsAtOnce, threads, [&](std::size_t part) {
            for (std::size_t c = part * cellsAtOnce; c < std::min(cells.size(), (part + 1) * cellsAtOnce); ++c) {
                if (cells[c]) cells[c]->add({numbers.data() + c * passingBatch, count});
            }
        });
        course.tell(static_cast<double>(from + count) / static_cast<double>(people));
    }
    return true;
}

}  // namespace

Error populationStopped() { return {"stopped", {}, {}}; }

Result<std::vector<Percentiles>> percentilesOver(std::size_t people, std::size_t count, const CellSimulation& simulate,
                                                 const PassCourse& course) {
    std::vector<StreamedPercentiles> cells(count, StreamedPercentiles(people, course.options.deviations));
    std::vector<StreamedPercentiles*> open;
    for (StreamedPercentiles& cell : cells) open.push_back(&cell);
    const auto isOpen = [](const StreamedPercentiles* cell) { return cell != nullptr; };
    while (std::any_of(open.begin(), open.end(), isOpen)) {
        if (!passBy(people, open, simulate, course)) return populationStopped();
        for (StreamedPercentiles*& cell : open) {
            if (cell && cell->resolved()) cell = nullptr;
            if (cell) cell->again();
        }
    }
    std::vector<Percentiles> result;
    for (const StreamedPercentiles& cell : cells) result.push_back(cell.percentiles());
    return result;
}

}  // namespace theca
