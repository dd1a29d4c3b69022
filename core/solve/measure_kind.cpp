#include "core/solve/measure_kind.h"

namespace theca {

std::string_view unitOfKind(MeasureKind kind, bool concentration) {
    using Kind = MeasureKind;
    switch (kind) {
        case Kind::Peak:
        case Kind::Value:
        case Kind::Mean:
        case Kind::Steady:
        case Kind::Lowest:
        case Kind::Percentile:
            return concentration ? "ng/mL" : "1";
        case Kind::PeakTime:
        case Kind::HalfLife:
        case Kind::FirstAbove:
        case Kind::LowestTime:
        case Kind::FirstBelow:
            return "h";
        case Kind::AucToInfinity:
            return "ng*h/mL";
        case Kind::AucPerDose:
            return "ng*h/mL/ug";
        case Kind::Clearance:
            return "mL/h";
        case Kind::SteadyRateFor:
        case Kind::RateUnderTolerance:
            return "ug/day";
        case Kind::Fall:
        case Kind::Fluctuation:
            return "%";
        case Kind::EquivalentTablets:
            return "mg/day";
        case Kind::Bioavailability:
        case Kind::Ratio:
        case Kind::Difference:
        case Kind::Computed:
            return "1";
    }
    return "1";
}

}  // namespace theca
