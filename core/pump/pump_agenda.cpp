#include "core/pump/pump_agenda.h"

#include <algorithm>

#include "core/base/same_time.h"

namespace theca {

namespace {

constexpr double hoursPerDay = 24;

/// A fault that ends when it begins has no effect.
void addFaults(const std::vector<Fault>& faults, std::vector<PumpInstant>& instants) {
    using Kind = PumpInstant::Kind;
    for (std::size_t i = 0; i < faults.size(); ++i) {
        const double from = beginningOf(faults[i]).number();
        const auto until = endOf(faults[i]);
        if (until && sameTime(from, until->number())) continue;
        instants.push_back({from, until ? Kind::FaultBegins : Kind::FaultHappens, i});
        if (until) instants.push_back({until->number(), Kind::FaultEnds, i});
    }
}

template <class Entries, class TimeOf>
void add(const Entries& entries, PumpInstant::Kind kind, TimeOf timeOf, std::vector<PumpInstant>& instants) {
    for (std::size_t i = 0; i < entries.size(); ++i) instants.push_back({timeOf(entries[i]).number(), kind, i});
}

/// Sorts. Instants within rounding of the first of them get the same time, that of the horizon or else of the first: so
/// a fault that ends at 0.3 has ended before a bolus that begins at 0.1 + 0.2.
void putInOrder(std::vector<PumpInstant>& instants) {
    std::stable_sort(instants.begin(), instants.end());
    for (auto first = instants.begin(); first != instants.end();) {
        const auto later = [first](const PumpInstant& one) { return isBefore(first->at, one.at); };
        const auto isHorizon = [](const PumpInstant& one) { return one.kind == PumpInstant::Kind::Horizon; };
        const auto last = std::find_if(first, instants.end(), later);
        const auto horizon = std::find_if(first, last, isHorizon);
        const double at = horizon == last ? first->at : horizon->at;
        for (; first != last; ++first) first->at = at;
    }
    std::stable_sort(instants.begin(), instants.end());
}

}  // namespace

PumpAgenda::PumpAgenda(const Pump& pump, double horizon) {
    using Kind = PumpInstant::Kind;
    addFaults(pump.faults, m_single);
    add(
        pump.refills, Kind::Refill, [](const Refill& refill) { return refill.at; }, m_single);
    add(
        pump.program, Kind::Rate, [](const RateStep& step) { return step.from; }, m_single);
    add(
        pump.boluses, Kind::Bolus, [](const PumpBolus& bolus) { return bolus.at; }, m_single);
    if (pump.patientBoluses) {
        add(
            pump.patientBoluses->requests, Kind::Request, [](Hours at) { return at; }, m_single);
    }
    m_single.push_back({horizon, Kind::Horizon, 0});
    putInOrder(m_single);
    for (std::size_t i = 0; i < pump.daySchedule.size(); ++i) {
        const Hours first = untilClock(pump.startClock, pump.daySchedule[i].from);
        m_daily.push_back({first.number(), Kind::ScheduledRate, i});
    }
    std::stable_sort(m_daily.begin(), m_daily.end());
}

PumpInstant PumpAgenda::scheduled() const {
    PumpInstant instant = m_daily[m_dailyPlace];
    instant.at += m_day;
    if (hasSingleEvents() && sameTime(instant.at, m_single[m_place].at)) instant.at = m_single[m_place].at;
    return instant;
}

PumpInstant PumpAgenda::next() const {
    if (m_daily.empty()) return m_single[m_place];
    if (!hasSingleEvents()) return scheduled();
    return scheduled() < m_single[m_place] ? scheduled() : m_single[m_place];
}

void PumpAgenda::pop() {
    if (hasSingleEvents() && (m_daily.empty() || !(scheduled() < m_single[m_place]))) {
        ++m_place;
        return;
    }
    if (++m_dailyPlace < m_daily.size()) return;
    m_dailyPlace = 0;
    m_day += hoursPerDay;
}

}  // namespace theca
