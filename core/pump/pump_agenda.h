#pragma once

#include <cstddef>
#include <vector>

#include "core/scenario/scenario.h"

namespace theca {

/// What happens to a pump at one time. Kinds at the same instant happen in this order [docs/model.md, M7].
struct PumpInstant {
    enum class Kind { FaultEnds, FaultBegins, FaultHappens, Refill, Rate, ScheduledRate, Bolus, Request, Horizon };

    double at = 0;  ///< h
    Kind kind = Kind::Rate;
    std::size_t index = 0;  ///< of the fault, refill, entry, bolus or request in its list

    bool operator<(const PumpInstant& other) const { return at != other.at ? at < other.at : kind < other.kind; }
};

/// All instants of a pump's program and faults, in order of time; a day schedule goes on for ever. Instants that are
/// equal except for rounding (core/base/same_time.h) have the same time.
class PumpAgenda {
public:
    PumpAgenda(const Pump& pump, double horizon);

    /// The next instant.
    PumpInstant next() const;
    void pop();
    /// False if only the day schedule is left.
    bool hasSingleEvents() const { return m_place < m_single.size(); }
    /// Whether any instant is left.
    bool hasMore() const { return hasSingleEvents() || !m_daily.empty(); }

private:
    PumpInstant scheduled() const;

    std::vector<PumpInstant> m_single;
    std::size_t m_place = 0;
    std::vector<PumpInstant> m_daily;  ///< of the first day of the schedule
    std::size_t m_dailyPlace = 0;
    double m_day = 0;  ///< h
};

}  // namespace theca
