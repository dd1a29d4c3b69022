#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/text_value.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"

/// The drill "What happened?": a pump with a hidden fault, in some who take tablets too the tablets that were missed.
/// Only curves, reservoir and alarm are shown; the person says which fault it is and which of them told.
namespace theca {

enum class HiddenFault {
    Kink,
    Standstill,
    Disconnection,
    Leak,
    TipSlips,
    WrongRefill,
    BesideThePump,
    RunsDry,  ///< a refill was missed
    MissedTablets,
};
inline constexpr std::size_t hiddenFaults = 9;
/// "kink", "standstill" … : the ids in drills.json.
std::string_view hiddenFaultName(HiddenFault fault);
std::array<HiddenFault, hiddenFaults> allHiddenFaults();

/// Where a fault can be seen.
enum class Sign { FluidAtLegs, FluidAtArms, Blood, Reservoir, Alarm };
inline constexpr std::size_t signKinds = 5;
/// "fluid-legs", "fluid-arms", "blood", "reservoir", "alarm".
std::string_view signName(Sign sign);

/// From tablet to tablet, of who takes them.
inline constexpr Hours tabletInterval{8};

/// What a sign does after the fault, compared with before: gone (below a tenth), less, the same (within an eighth),
/// more. Concentrations are compared by their means over `tabletInterval`, the highest and the lowest there are after
/// the fault: one that rises for a while is more, whatever it does in the end. The reservoir is the same if it goes on
/// falling as before, gone if it stands still or is empty, more if it was filled; the alarm is more if it sounds.
enum class SignChange { Gone, Less, Same, More };
using Signs = std::array<SignChange, signKinds>;
/// What each fault that may have happened shows.
using FaultSigns = std::map<HiddenFault, Signs>;

/// One drill.
struct Drill {
    HiddenFault fault = HiddenFault::Kink;
    Scenario scenario;
    Hours happens{0};
    bool tablets = false;            ///< the person takes tablets beside the pump
    FaultSigns possible;             ///< with the numbers of this drill, the hidden fault among them
    std::vector<HiddenFault> alike;  ///< faults that show the same signs here: as right as the fault itself
    std::vector<Sign> telling;       ///< signs that set it apart from at least one of the other faults

    bool operator==(const Drill&) const = default;
};

/// The signs that set the hidden fault of a drill apart from another one that is possible in it.
std::vector<Sign> signsApart(const Drill& drill, HiddenFault other);

/// The drill of a seed: which fault, when, and with which numbers depends on the seed alone.
Result<Drill> drill(std::uint64_t seed, const Library& library);
/// The same with a given fault.
Result<Drill> drillOf(HiddenFault fault, std::uint64_t seed, const Library& library);

/// What the signs of a run of a drill say; it lasts `tabletInterval` or more after the fault.
Result<Signs> signsOf(const Scenario& scenario, Hours happens, const Library& library);

/// Words of a fault, and what tells it.
struct DrillFault {
    std::string id;
    Text name;
    Text sees;  ///< what is to be seen, and why

    bool operator==(const DrillFault&) const = default;
};

/// "What first?": three actions, in the order in which they are done.
struct FirstDrill {
    std::string id;
    Text situation;
    std::vector<Text> actions;
    Text why;

    bool operator==(const FirstDrill&) const = default;
};

/// The file of drills.
struct DrillTexts {
    bool reviewed = false;  ///< by clinicians: until then the drills say that they are a draft
    std::vector<DrillFault> faults;
    std::vector<FirstDrill> first;

    bool operator==(const DrillTexts&) const = default;
};

/// A shuffled order of so many things, by a seed.
std::vector<std::size_t> shuffled(std::size_t count, std::uint64_t seed);

}  // namespace theca
