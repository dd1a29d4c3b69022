#pragma once

#include <QString>
#include <map>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"
#include "app/spine/colour_map.h"
#include "core/compare/dose_in_force.h"
#include "core/scenario/scenario.h"
#include "core/solve/trajectory.h"

namespace theca::app {

/// A device at the canal that the user can move from level to level.
struct SpineDevice {
    enum class Kind { Tip, Needle };

    Kind kind = Kind::Tip;
    Level level;
    std::vector<std::size_t> injections;  ///< of a needle: the therapy's injections it represents

    bool operator==(const SpineDevice&) const = default;
};

/// One therapy as a spine of its own.
struct SpineTherapy {
    std::size_t therapy = 0;  ///< its index in the scenario
    TherapyLook look;
    Trajectory trajectory;
    Therapy plan;   ///< what the trajectory was simulated from
    QString ratio;  ///< CSF over plasma where the top chart looks: "340 : 1"
    std::vector<SpineDevice> devices;
    double highest = 0;      ///< of all places and times, near enough for colours, µg/mL
    bool mayDiffer = false;  ///< what is given may differ from what is planned
};

/// Everything the spine and the strip under the charts show, except the playhead; passed as a whole at every change.
struct SpineContent {
    std::vector<SpineTherapy> therapies;  ///< those shown
    bool micro = false;                   ///< doses are written in µg: all are too small for mg
    std::vector<double> heights;          ///< of the levels, S2 first, cm
    std::optional<Level> reading;         ///< the place of the top chart; none: around the brain
    bool levelsMatter = true;             ///< false for one pool: every place has the same value
    double factor = 1;                    ///< shown value = core value · factor
    QString unit;
    ColourScale colours;
    bool beyond = false;             ///< some place of those shown goes beyond the last colour
    std::map<QString, double> held;  ///< what colours reach, µg/mL, by heldRangesOf() the scenario
    bool inDays = false;
    double horizon = 1;
    Theme theme;
};

/// Values of unchanged runs are reused from `before`. Colours keep the range that all therapies, hidden ones too, had
/// when a scenario of this kind was first seen.
SpineContent spineContent(const Shown& shown, const Theme& theme, bool logColours, const SpineContent& before);

/// The places of one spine from foot to head: S2 … C1, then the CSF around the brain; last the blood.
inline constexpr int brainPlace = levelCount;
inline constexpr int bloodPlace = levelCount + 1;
inline constexpr int placeCount = levelCount + 2;
Signal placeSignal(int place);
QString placeText(int place);

/// CSF at a place over plasma: the ratio of the areas under both curves. A dash for blood and if there is no drug.
QString ratioText(const Trajectory& trajectory, int place);

/// The value of every place at `hours`, in the shown unit.
std::vector<double> placeValues(const SpineTherapy& therapy, double hours, double factor);

}  // namespace theca::app
