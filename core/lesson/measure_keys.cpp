#include "core/lesson/measure_keys.h"

#include <algorithm>
#include <array>

namespace theca {

namespace {

using Kind = MeasureKind;

constexpr std::array atPlace = {MeasureKey{"scenario"}, MeasureKey{"therapy", false}, MeasureKey{"what"}};
constexpr std::array ofTherapy = {MeasureKey{"scenario"}, MeasureKey{"therapy", false}};

template <std::size_t n, std::size_t m>
constexpr std::array<MeasureKey, n + m> joined(const std::array<MeasureKey, n>& first,
                                               const std::array<MeasureKey, m>& second) {
    std::array<MeasureKey, n + m> all{};
    std::copy(first.begin(), first.end(), all.begin());
    std::copy(second.begin(), second.end(), all.begin() + n);
    return all;
}

constexpr auto timed = joined(atPlace, std::array{MeasureKey{"at_h"}});
constexpr auto windowed = joined(atPlace, std::array{MeasureKey{"from_h"}, MeasureKey{"until_h"}});
constexpr auto stepped = joined(windowed, std::array{MeasureKey{"every_h"}});
constexpr auto afterwards = joined(atPlace, std::array{MeasureKey{"after_h", false}});
constexpr auto crossing = joined(atPlace, std::array{MeasureKey{"level"}, MeasureKey{"after_h", false}});
constexpr auto scored = joined(atPlace, std::array{MeasureKey{"level"}});
constexpr auto ofYears = joined(ofTherapy, std::array{MeasureKey{"years"}});
constexpr auto ofPeople = joined(timed, std::array{MeasureKey{"percent"}});
constexpr std::array two = {MeasureKey{"of"}};
constexpr std::array computed = {MeasureKey{"is"}, MeasureKey{"unit", false}};

}  // namespace

std::span<const MeasureKey> keysOf(Kind kind) {
    switch (kind) {
        case Kind::Value:
            return timed;
        case Kind::Mean:
        case Kind::Fluctuation:
            return windowed;
        case Kind::HalfLife:
            return stepped;
        case Kind::Peak:
        case Kind::PeakTime:
        case Kind::Lowest:
        case Kind::LowestTime:
            return afterwards;
        case Kind::FirstAbove:
        case Kind::FirstBelow:
            return crossing;
        case Kind::SteadyRateFor:
            return scored;
        case Kind::RateUnderTolerance:
            return ofYears;
        case Kind::Bioavailability:
            return ofTherapy;
        case Kind::Percentile:
            return ofPeople;
        case Kind::Ratio:
        case Kind::Difference:
        case Kind::Fall:
            return two;
        case Kind::Computed:
            return computed;
        case Kind::Steady:
        case Kind::AucToInfinity:
        case Kind::AucPerDose:
        case Kind::Clearance:
        case Kind::EquivalentTablets:
            return atPlace;
    }
    return {};
}

bool looksAtCurve(Kind kind) {
    const auto keys = keysOf(kind);
    return std::any_of(keys.begin(), keys.end(), [](const MeasureKey& one) { return one.key == "what"; });
}

}  // namespace theca
