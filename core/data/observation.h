#pragma once

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/text_value.h"
#include "core/base/units.h"
#include "core/data/parameter.h"
#include "core/data/physiology.h"
#include "core/scenario/scenario.h"

namespace theca {

/// A closed range; a single number has two equal ends.
struct Range {
    double low = 0;
    double high = 0;

    bool holds(double value) const { return low <= value && value <= high; }
    bool operator==(const Range&) const = default;
};

/// One observed value, in the unit of its observation. Its time may be known only as a range.
struct PublishedPoint {
    Hours from;
    Hours until;
    double value = 0;
    Range spread;  ///< equal to the value if none was published

    bool operator==(const PublishedPoint&) const = default;
};

/// Values observed over a span of time. Without an end: as long as the protocol applies.
struct PublishedWindow {
    Range values;
    Hours from;
    std::optional<Hours> until;

    bool operator==(const PublishedWindow&) const = default;
};

/// Tablets as taken in the study, and nothing else; time 0 is the first tablet.
struct OralProtocol {
    Range dose_mg;
    int doses = 1;
    std::optional<Range> interval_h;

    bool operator==(const OralProtocol&) const = default;
};

/// One injection, at time 0.
struct InjectionProtocol {
    Range dose_ug;
    Level lowest;
    Level highest;

    bool operator==(const InjectionProtocol&) const = default;
};

/// A constant infusion; time 0 is `steadyAfter` after the start of that rate.
struct PumpProtocol {
    Range rate_ug_per_day;
    Level lowest;  ///< of the tip
    Level highest;
    Hours steadyAfter;

    bool operator==(const PumpProtocol&) const = default;
};

/// A published observation that can be drawn with a curve, and the protocol of its study.
struct PublishedObservation {
    std::string id;
    std::string drug;
    std::vector<std::string> what;  ///< the signals it applies to, as signalName writes them
    std::string unit = "ng/mL";     ///< of concentrations
    Text label;
    Text population;         ///< "22 healthy men"
    int people = 0;          ///< 0 if not reported
    std::string spreadName;  ///< "SD", "SEM", "range"; empty if there is none
    Text cite;               ///< short, for pictures: "Meythaler 1996"
    Grade grade = Grade::Seen;
    std::vector<std::string> sources;  ///< ids of sources.json
    Text reason;
    std::variant<OralProtocol, InjectionProtocol, PumpProtocol> when;
    std::optional<CsfModel> structure;
    std::optional<Range> scoreBaseline;
    std::optional<Range> creatinineClearance_mL_per_min;
    std::vector<PublishedPoint> points;
    std::vector<PublishedWindow> windows;

    bool operator==(const PublishedObservation&) const = default;
};

}  // namespace theca
