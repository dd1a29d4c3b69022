#include "core/text/csv.h"

#include <cmath>

#include "core/text/names.h"
#include "core/text/number_text.h"
#include "core/units.h"

namespace theca {

namespace {

constexpr int digits = 10;

std::string number(double value) { return std::isfinite(value) ? rounded(value, digits) : std::string(); }

std::string concentration(double microgramsPerMillilitre) {
    return number(NanogramsPerMillilitre(MicrogramsPerMillilitre(microgramsPerMillilitre)).number());
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

void append(std::string& line, const std::string& cell) {
    line += ',';
    line += cell;
}

/// "fault_begins leak 0.3": kind, fault, level, amount and its unit.
std::string eventWords(const Event& event) {
    std::string words(eventName(event.kind));
    if (event.fault) words += ' ' + std::string(faultName(*event.fault));
    if (event.level)
        words += ' ' + std::string(levelName(*event.level));
    else if (event.fault == FaultKind::Migration)
        words += " outside";
    if (event.amount == 0) return words;
    words += ' ' + number(event.amount);
    const std::string_view unit = eventUnit(event.kind);
    return unit.empty() ? words : words + ' ' + std::string(unit);
}

/// The events of a trajectory in order, handed out row by row.
class EventColumn {
public:
    explicit EventColumn(const std::vector<Event>& events) : m_events(events) {}

    /// What happened since the last time asked for, up to `at`.
    std::string until(Hours at) {
        std::string cell;
        for (; m_next < m_events.size() && m_events[m_next].at <= at; ++m_next) {
            cell += cell.empty() ? "" : "; ";
            cell += eventWords(m_events[m_next]);
        }
        return cell;
    }

private:
    const std::vector<Event>& m_events;
    std::size_t m_next = 0;
};

std::string row(const std::string& name, const Trajectory& trajectory, Hours at, EventColumn& events) {
    const Drug& drug = trajectory.model().drug();
    const Row values = trajectory.row(at);
    std::string line = name;
    append(line, number(at.number()));
    append(line, concentration(values.plasma));
    for (const double csf : values.csf) append(line, concentration(csf));
    append(line, concentration(values.cranial));
    for (std::size_t i = 0; i < values.readOuts.size(); ++i) {
        const bool isLevel = drug.readOuts[i].kind == ReadOutKind::Concentration;
        append(line, isLevel ? concentration(values.readOuts[i]) : number(values.readOuts[i]));
    }
    const auto& pump = trajectory.pump();
    append(line, pump ? number(pump->massRate(at).number()) : std::string());
    append(line, pump ? number(pump->reservoir(at).number()) : std::string());
    append(line, events.until(at));
    return line + '\n';
}

}  // namespace

std::string csvHeader(const Drug& drug) {
    std::string line = "therapy,time_h,plasma_ng_per_mL";
    for (const Level level : allLevels()) append(line, "csf_" + std::string(levelName(level)) + "_ng_per_mL");
    append(line, "csf_cranial_ng_per_mL");
    for (const ReadOut& readOut : drug.readOuts) append(line, readOut.column);
    append(line, "pump_rate_ug_per_h");
    append(line, "reservoir_mL");
    append(line, "events");
    return line;
}

bool writeCsv(const Scenario& scenario, const Run& run, double stepMinutes, const Sink& sink) {
    if (!sink(csvHeader(run.model->drug()) + '\n')) return false;
    for (std::size_t i = 0; i < run.therapies.size(); ++i) {
        const Trajectory& trajectory = run.therapies[i];
        const std::string name = quoted(scenario.therapies[i].name.en);
        const double horizon = trajectory.horizon().number();
        EventColumn events(trajectory.events());
        double at = 0;
        for (std::size_t step = 1; at < horizon; ++step) {
            if (!sink(row(name, trajectory, Hours(at), events))) return false;
            at = static_cast<double>(step) * stepMinutes / 60;
        }
        if (!sink(row(name, trajectory, trajectory.horizon(), events))) return false;
    }
    return true;
}

}  // namespace theca
