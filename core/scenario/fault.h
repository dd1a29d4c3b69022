#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <variant>

#include "core/base/units.h"
#include "core/scenario/level.h"

/// What can go wrong with a pump, one struct per kind [docs/model.md, M7]. A fault that lasts does so over [from,
/// until); one that happens at one time has `at`. `name` is the kind in files.
namespace theca {

/// A kinked catheter: no flow, nothing stored.
struct Occlusion {
    static constexpr std::string_view name = "occlusion";
    Hours from{0};
    Hours until{0};

    bool operator==(const Occlusion&) const = default;
};

/// The pump stops; nothing is delivered.
struct Stall {
    static constexpr std::string_view name = "stall";
    Hours from{0};
    Hours until{0};

    bool operator==(const Stall&) const = default;
};

/// The catheter is disconnected: everything goes into the tissue.
struct Disconnection {
    static constexpr std::string_view name = "disconnection";
    Hours from{0};
    Hours until{0};

    bool operator==(const Disconnection&) const = default;
};

/// A part of the flow goes into the tissue, the rest to the programmed tip.
struct Leak {
    static constexpr std::string_view name = "leak";
    Hours from{0};
    Hours until{0};
    double fraction = 0.5;  ///< into the tissue, (0, 1]

    bool operator==(const Leak&) const = default;
};

/// The tip is somewhere else than programmed.
struct Migration {
    static constexpr std::string_view name = "migration";
    Hours from{0};
    Hours until{0};
    std::optional<Level> tip{};  ///< none: outside the canal, in the tissue

    bool operator==(const Migration&) const = default;
};

/// The refill at that time (at 0: the first fill) has another concentration than the pump was programmed with.
struct WrongRefill {
    static constexpr std::string_view name = "wrong_refill";
    Hours at{0};
    MicrogramsPerMillilitre concentration{0};  ///< the real one

    bool operator==(const WrongRefill&) const = default;
};

/// Drug injected next to the pump instead of into it.
struct PocketFill {
    static constexpr std::string_view name = "pocket_fill";
    Hours at{0};
    Micrograms dose{0};

    bool operator==(const PocketFill&) const = default;
};

using Fault = std::variant<Occlusion, Stall, Disconnection, Leak, Migration, WrongRefill, PocketFill>;
inline constexpr std::size_t faultKinds = std::variant_size_v<Fault>;

/// Whether a kind of fault lasts; if not, it happens at one time.
template <class Kind>
inline constexpr bool lasts = requires(const Kind& fault) {
    fault.until;
};

/// A fault of each kind, in the order of the variant.
std::array<Fault, faultKinds> oneFaultOfEachKind();
std::string_view faultName(const Fault& fault);
/// When it begins, or happens.
Hours beginningOf(const Fault& fault);
/// When it ends; none if it does not last.
std::optional<Hours> endOf(const Fault& fault);
/// Sets when it begins and ends; a fault that does not last happens at `from`.
void setTimes(Fault& fault, Hours from, Hours until);

}  // namespace theca
