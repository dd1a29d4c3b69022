#include "core/text/csv_cells.h"

#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <variant>

#include "core/base/number_text.h"
#include "core/base/overloaded.h"
#include "core/base/ten_digits.h"
#include "core/base/units.h"
#include "core/text/csv_field.h"
#include "core/text/fault_detail.h"

namespace theca {

namespace {

constexpr double dust = 1e-10;  ///< ng/mL: smaller values are rounding error around 0

/// "leak 0.3", "migration outside": the kind and what distinguishes it from others of that kind.
std::string faultWords(const Fault& fault) {
    std::string words(faultName(fault));
    for (const FaultDetail& detail : faultDetails(fault)) {
        words += ' ';
        words += std::visit(Overloaded{[](double number) { return csvNumber(number); },
                                       [](std::string_view word) { return std::string(word); }},
                            detail.value);
    }
    return words;
}

/// "fault_begins leak 0.3", "injection L3 50 ug": kind, fault or level, amount and its unit.
std::string eventWords(const Event& event) {
    std::string words(eventName(event.kind));
    if (event.fault) words += ' ' + faultWords(*event.fault);
    if (event.level) words += ' ' + std::string(levelName(*event.level));
    if (event.amount == 0) return words;
    words += ' ' + csvNumber(event.amount);
    const std::string_view unit = eventAmount(event.kind).unit;
    return unit.empty() ? words : words + ' ' + std::string(unit);
}

}  // namespace

char* writeValue(char* at, double value, bool isConcentration) {
    *at++ = ',';
    if (!std::isfinite(value)) return at;
    if (!isConcentration) return writeTenDigits(at, value);
    const double shown = NanogramsPerMillilitre(MicrogramsPerMillilitre(value)).number();
    return writeTenDigits(at, std::abs(shown) < dust ? 0 : shown);
}

void appendValue(std::string& line, double value, bool isConcentration) {
    std::array<char, valueRoom> cell;
    line.append(cell.data(), writeValue(cell.data(), value, isConcentration));
}

std::vector<Signal> rowSignals(const Drug& drug) {
    std::vector<Signal> signals = {Signal::plasma()};
    for (const Level level : allLevels()) signals.push_back(Signal::csf(level));
    signals.push_back(Signal::cranial());
    for (int i = 0; i < static_cast<int>(drug.readOuts.size()); ++i) signals.push_back(Signal::readOut(i));
    return signals;
}

std::vector<std::string> signalColumns(const Drug& drug) {
    std::vector<std::string> columns = {"plasma_ng_per_mL"};
    for (const Level level : allLevels()) columns.push_back("csf_" + std::string(levelName(level)) + "_ng_per_mL");
    columns.emplace_back("csf_cranial_ng_per_mL");
    for (const ReadOut& readOut : drug.readOuts) columns.push_back(readOut.column);
    return columns;
}

std::vector<std::string> lastColumns() { return {"pump_rate_ug_per_h", "reservoir_mL", "events"}; }

std::string LastCells::at(Hours at) {
    const auto& pump = m_trajectory.pump();
    std::string cells = ",";
    if (pump) cells += csvNumber(pump->massRate(at).number());
    cells += ',';
    if (pump) cells += csvNumber(pump->reservoir(at).number());
    return cells + ',' + eventsUntil(at);
}

void LastCells::skip(Hours until) {
    const std::vector<Event>& events = m_trajectory.events();
    while (m_next < events.size() && events[m_next].at <= until) ++m_next;
}

std::string LastCells::eventsUntil(Hours at) {
    const std::vector<Event>& events = m_trajectory.events();
    std::string cell;
    for (; m_next < events.size() && events[m_next].at <= at; ++m_next) {
        cell += cell.empty() ? "" : "; ";
        cell += eventWords(events[m_next]);
    }
    return cell;
}

double rowTime(std::size_t row, double stepMinutes) { return static_cast<double>(row) * stepMinutes / 60; }

std::size_t rowCount(Hours horizon, double stepMinutes) {
    auto before = static_cast<std::size_t>(horizon.number() * 60 / stepMinutes);  // rounding may lose one
    while (before > 0 && rowTime(before - 1, stepMinutes) >= horizon.number()) --before;
    while (rowTime(before, stepMinutes) < horizon.number()) ++before;
    return before + 1;
}

std::vector<double> rowTimes(Hours horizon, double stepMinutes) {
    std::vector<double> times;
    const std::size_t rows = rowCount(horizon, stepMinutes);
    for (std::size_t i = 0; i + 1 < rows; ++i) times.push_back(rowTime(i, stepMinutes));
    times.push_back(horizon.number());
    return times;
}

}  // namespace theca
