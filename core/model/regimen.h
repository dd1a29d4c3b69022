#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/model/individual.h"
#include "core/pump/event.h"
#include "core/pump/pump.h"
#include "core/scenario/scenario.h"

namespace theca {

/// Where drug enters the body.
struct Entry {
    enum class Place {
        Gut,
        Depot,   ///< tissue outside the CSF
        Around,  ///< mixed over a volume around the middle of `level`
        Tip,     ///< only into `level`
    };

    Place place = Place::Gut;
    Level level;
    std::optional<Millilitres> mixing{};  ///< the volume of `Around`; absent: the person's

    bool operator==(const Entry&) const = default;
};

/// An amount that enters at one time.
struct Deposit {
    Hours at;
    Entry into;
    Micrograms amount;
};

/// A constant rate over [from, until).
struct Inflow {
    Hours from;
    Hours until;
    Entry into;
    MicrogramsPerHour rate;
};

/// The inputs of a therapy up to the horizon. For tablets F is applied and tlag added.
struct Inputs {
    std::vector<Deposit> deposits;
    std::vector<Inflow> inflows;
    std::vector<Event> events;  ///< in order of time
    std::optional<PumpTimeline> pump;
    std::optional<Hours> firstIntrathecal;  ///< first time drug reaches the CSF by needle or pump
};

/// Turns a therapy into inputs; `path` as in `therapies/2`. Refuses tablets of a drug without an oral route and
/// programs the pump cannot run.
Result<Inputs> inputs(const Therapy& therapy, const Individual& individual, Hours horizon, const PumpHardware& hardware,
                      const std::string& path);

/// The time of tablet number `dose` (1 …) of a course.
Hours dueAt(const OralCourse& course, int dose);

}  // namespace theca
