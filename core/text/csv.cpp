#include "core/text/csv.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/parallel.h"
#include "core/text/csv_cells.h"
#include "core/text/csv_field.h"

namespace theca {

namespace {

void append(std::string& line, const std::string& cell) {
    line += ',';
    line += cell;
}

/// Consecutive rows of one therapy.
struct Block {
    std::size_t therapy = 0;
    std::size_t first = 0;
    std::vector<double> hours;
};

/// The rows of a run in blocks, in the order of the file.
class Blocks {
public:
    Blocks(const Run& run, double stepMinutes)
        : m_therapies(run.therapies.size()),
          m_horizon(run.therapies[0].horizon()),
          m_stepMinutes(stepMinutes),
          m_rows(rowCount(m_horizon, stepMinutes)) {}

    std::size_t count() const { return m_therapies * perTherapy(); }

    Block at(std::size_t index) const {
        Block block{index / perTherapy(), index % perTherapy() * size, {}};
        for (std::size_t row = block.first; row < std::min(block.first + size, m_rows); ++row)
            block.hours.push_back(std::min(rowTime(row, m_stepMinutes), m_horizon.number()));
        return block;
    }

    /// The row before a block, if there is one.
    std::optional<Hours> before(const Block& block) const {
        return block.first == 0 ? std::nullopt : std::optional(Hours(rowTime(block.first - 1, m_stepMinutes)));
    }

private:
    static constexpr std::size_t size = 512;  ///< so that looking up a segment's weights hardly counts

    std::size_t perTherapy() const { return (m_rows + size - 1) / size; }

    std::size_t m_therapies;
    Hours m_horizon;
    double m_stepMinutes;
    std::size_t m_rows;  ///< per therapy
};

/// Rows of one trajectory, many computed at a time.
class RowWriter {
public:
    RowWriter(std::string name, const Trajectory& trajectory)
        : m_name(std::move(name)), m_trajectory(trajectory), m_signals(rowSignals(trajectory.model().drug())) {
        for (const Signal signal : m_signals)
            m_concentration.push_back(isConcentration(signal, trajectory.model().drug()) ? 1 : 0);
    }

    std::string text(const Block& block, std::optional<Hours> before) const {
        const std::vector<double>& hours = block.hours;
        std::vector<double> values(m_signals.size() * hours.size());
        m_trajectory.sample(m_signals, hours, values);
        LastCells last(m_trajectory);
        if (before) last.skip(*before);
        constexpr std::size_t usualCell = 14;
        std::string text;
        text.reserve(hours.size() * (m_signals.size() + 5) * usualCell);
        std::vector<char> cells(m_signals.size() * valueRoom);
        for (std::size_t row = 0; row < hours.size(); ++row) {
            text += m_name;
            append(text, csvNumber(hours[row]));
            char* end = cells.data();
            for (std::size_t s = 0; s < m_signals.size(); ++s)
                end = writeValue(end, values[s * hours.size() + row], m_concentration[s] != 0);
            text.append(cells.data(), end);
            text += last.at(Hours(hours[row]));
            text += '\n';
        }
        return text;
    }

private:
    std::string m_name;
    const Trajectory& m_trajectory;
    std::vector<Signal> m_signals;
    std::vector<char> m_concentration;  ///< whether each signal is one
};

}  // namespace

std::string csvHeader(const Drug& drug) {
    std::string line = "therapy,time_h";
    for (const std::string& column : signalColumns(drug)) append(line, column);
    for (const std::string& column : lastColumns()) append(line, column);
    return line;
}

bool writeCsv(const Scenario& scenario, const Run& run, double stepMinutes, const CsvOptions& options,
              const Sink& sink) {
    if (!sink(csvHeader(run.model->drug()) + '\n')) return false;
    std::vector<RowWriter> writers;
    for (std::size_t i = 0; i < run.therapies.size(); ++i)
        writers.emplace_back(csvText(scenario.therapies[i].name.english()), run.therapies[i]);
    const Blocks blocks(run, stepMinutes);
    return parallelInOrder(blocks.count(), options.threads, [&](std::size_t i) {
        const Block block = blocks.at(i);
        return [&, i, text = writers[block.therapy].text(block, blocks.before(block))] {
            if (!sink(text)) return false;
            if (options.progress) options.progress(static_cast<double>(i + 1) / static_cast<double>(blocks.count()));
            return true;
        };
    });
}

}  // namespace theca
