#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/shown.h"
#include "app/spine/colour_map.h"
#include "core/solve/trajectory.h"

namespace theca::app {

/// Something at the canal that a hand can move from level to level.
struct SpineDevice {
    enum class Kind { Tip, Needle };

    Kind kind = Kind::Tip;
    Level level;
    std::vector<std::size_t> injections;  ///< a needle's: which of the therapy's injections it stands for

    bool operator==(const SpineDevice&) const = default;
};

/// One therapy as a spine of its own.
struct SpineTherapy {
    std::size_t therapy = 0;  ///< its place in the scenario
    TherapyLook look;
    Trajectory trajectory;
    QString dose;      ///< large: "60 mg"
    QString doseNote;  ///< "a day", "once"
    QString ratio;     ///< CSF over plasma where the top chart looks: "340 : 1"
    bool tablets = false;
    std::vector<SpineDevice> devices;
    double highest = 0;  ///< of all places and times, near enough for colours, µg/mL
};

/// Everything the spine and the strip under the charts show, whole at every change; the playhead comes apart.
struct SpineContent {
    std::vector<SpineTherapy> therapies;  ///< those shown
    std::vector<double> heights;          ///< of the levels, S2 first, cm
    std::optional<Level> reading;         ///< where the top chart looks; none: around the brain
    bool levelsMatter = true;             ///< false for one pool: every place holds the same
    double factor = 1;                    ///< shown value = core value · factor
    QString unit;
    ColourScale colours;
    bool inDays = false;
    double horizon = 1;
    Theme theme;
};

/// What is known of the same runs is taken from `before`.
SpineContent spineContent(const Shown& shown, const Theme& theme, bool logColours, const SpineContent& before);

/// The places of one spine from foot to head: S2 … C1, then the fluid around the brain; then the blood.
inline constexpr int brainPlace = levelCount;
inline constexpr int bloodPlace = levelCount + 1;
inline constexpr int placeCount = levelCount + 2;
Signal placeSignal(int place);
QString placeText(int place);

/// CSF at a place over plasma: the areas under both curves over the run. A dash in the blood and where nothing is.
QString ratioText(const Trajectory& trajectory, int place);

/// What every place holds at `hours`, in the shown unit.
std::vector<double> placeValues(const SpineTherapy& therapy, double hours, double factor);

}  // namespace theca::app
