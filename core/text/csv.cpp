#include "core/text/csv.h"

#include <vector>

#include "core/text/csv_cells.h"

namespace theca {

namespace {

void append(std::string& line, const std::string& cell) {
    line += ',';
    line += cell;
}

/// Rows of one trajectory, computed many at a time.
class RowWriter {
public:
    RowWriter(const std::string& name, const Trajectory& trajectory)
        : m_name(name), m_trajectory(trajectory), m_signals(rowSignals(trajectory.model().drug())), m_last(trajectory) {
        for (const Signal signal : m_signals)
            m_concentration.push_back(isConcentration(signal, trajectory.model().drug()));
    }

    bool write(const std::vector<double>& hours, const Sink& sink) {
        m_values.resize(m_signals.size() * hours.size());
        m_trajectory.sample(m_signals, hours, m_values);
        for (std::size_t row = 0; row < hours.size(); ++row) {
            m_line = m_name;
            append(m_line, csvNumber(hours[row]));
            for (std::size_t s = 0; s < m_signals.size(); ++s)
                appendValue(m_line, m_values[s * hours.size() + row], m_concentration[s]);
            m_line += m_last.at(Hours(hours[row]));
            m_line += '\n';
            if (!sink(m_line)) return false;
        }
        return true;
    }

private:
    std::string m_name;
    const Trajectory& m_trajectory;
    std::vector<Signal> m_signals;
    std::vector<bool> m_concentration;
    LastCells m_last;
    std::vector<double> m_values;
    std::string m_line;
};

}  // namespace

std::string csvHeader(const Drug& drug) {
    std::string line = "therapy,time_h";
    for (const std::string& column : signalColumns(drug)) append(line, column);
    for (const std::string& column : lastColumns()) append(line, column);
    return line;
}

bool writeCsv(const Scenario& scenario, const Run& run, double stepMinutes, const Sink& sink) {
    if (!sink(csvHeader(run.model->drug()) + '\n')) return false;
    constexpr std::size_t atOnce = 256;
    for (std::size_t i = 0; i < run.therapies.size(); ++i) {
        const double horizon = run.therapies[i].horizon().number();
        RowWriter rows(csvText(scenario.therapies[i].name.en), run.therapies[i]);
        std::vector<double> hours;
        for (std::size_t step = 0; rowTime(step, stepMinutes) < horizon; ++step) {
            hours.push_back(rowTime(step, stepMinutes));
            if (hours.size() < atOnce) continue;
            if (!rows.write(hours, sink)) return false;
            hours.clear();
        }
        hours.push_back(horizon);
        if (!rows.write(hours, sink)) return false;
    }
    return true;
}

}  // namespace theca
