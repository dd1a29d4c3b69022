#include "core/text/csv.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/parallel.h"
#include "core/text/csv_cells.h"

namespace theca {

namespace {

void append(std::string& line, const std::string& cell) {
    line += ',';
    line += cell;
}

/// Consecutive rows of one therapy.
struct Block {
    std::size_t therapy = 0;
    std::vector<double> hours;
    std::optional<Hours> before;  ///< the row before them
    std::string text;
};

/// Cuts the rows of a run into blocks, in the order of the file.
class Blocks {
public:
    Blocks(const Run& run, double stepMinutes) : m_run(run), m_stepMinutes(stepMinutes) {}

    /// The next block, without its text; nothing behind the last.
    std::optional<Block> next() {
        if (m_therapy == m_run.therapies.size()) return std::nullopt;
        const double horizon = m_run.therapies[m_therapy].horizon().number();
        Block block{m_therapy, {}, {}, {}};
        if (m_row > 0) block.before = Hours(rowTime(m_row - 1, m_stepMinutes));
        while (block.hours.size() < rows) {
            block.hours.push_back(std::min(rowTime(m_row++, m_stepMinutes), horizon));
            if (block.hours.back() < horizon) continue;
            ++m_therapy;
            m_row = 0;
            break;
        }
        return block;
    }

    /// At most `count` of them.
    std::vector<Block> next(std::size_t count) {
        std::vector<Block> blocks;
        while (blocks.size() < count) {
            std::optional<Block> block = next();
            if (!block) break;
            blocks.push_back(std::move(*block));
        }
        return blocks;
    }

private:
    static constexpr std::size_t rows = 256;

    const Run& m_run;
    double m_stepMinutes;
    std::size_t m_therapy = 0;
    std::size_t m_row = 0;
};

/// Rows of one trajectory, computed many at a time.
class RowWriter {
public:
    RowWriter(std::string name, const Trajectory& trajectory)
        : m_name(std::move(name)), m_trajectory(trajectory), m_signals(rowSignals(trajectory.model().drug())) {
        for (const Signal signal : m_signals)
            m_concentration.push_back(isConcentration(signal, trajectory.model().drug()));
    }

    std::string text(const Block& block) const {
        const std::vector<double>& hours = block.hours;
        std::vector<double> values(m_signals.size() * hours.size());
        m_trajectory.sample(m_signals, hours, values);
        LastCells last(m_trajectory);
        if (block.before) last.skip(*block.before);
        std::string text;
        for (std::size_t row = 0; row < hours.size(); ++row) {
            text += m_name;
            append(text, csvNumber(hours[row]));
            for (std::size_t s = 0; s < m_signals.size(); ++s)
                appendValue(text, values[s * hours.size() + row], m_concentration[s]);
            text += last.at(Hours(hours[row]));
            text += '\n';
        }
        return text;
    }

private:
    std::string m_name;
    const Trajectory& m_trajectory;
    std::vector<Signal> m_signals;
    std::vector<bool> m_concentration;
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
    constexpr std::size_t atOnce = 16;  // blocks, of about 100 kB each
    std::vector<RowWriter> writers;
    for (std::size_t i = 0; i < run.therapies.size(); ++i)
        writers.emplace_back(csvText(scenario.therapies[i].name.en), run.therapies[i]);
    Blocks rest(run, stepMinutes);
    for (std::vector<Block> blocks = rest.next(atOnce); !blocks.empty(); blocks = rest.next(atOnce)) {
        parallelFor(blocks.size(), options.threads,
                    [&](std::size_t i) { blocks[i].text = writers[blocks[i].therapy].text(blocks[i]); });
        for (const Block& block : blocks) {
            if (!sink(block.text)) return false;
        }
        if (!options.progress) continue;
        const Block& last = blocks.back();
        const double ofTherapy = last.hours.back() / run.therapies[last.therapy].horizon().number();
        options.progress((static_cast<double>(last.therapy) + ofTherapy) / static_cast<double>(run.therapies.size()));
    }
    return true;
}

}  // namespace theca
