#include "core/text/target_shape.h"

#include <array>

#include "core/text/scenario_shape.h"

namespace theca {

namespace {

using Kind = Measure::Kind;
using Needs = MeasureNeeds;

constexpr std::array kinds = {
    MeasureKindUse{Kind::Peak, Needs::Signal},
    MeasureKindUse{Kind::PeakTime, Needs::Signal},
    MeasureKindUse{Kind::Value, Needs::Time},
    MeasureKindUse{Kind::Mean, Needs::Window},
    MeasureKindUse{Kind::Steady, Needs::Signal},
    MeasureKindUse{Kind::AucToInfinity, Needs::Signal},
    MeasureKindUse{Kind::AucPerDose, Needs::Signal},
    MeasureKindUse{Kind::Clearance, Needs::Signal},
    MeasureKindUse{Kind::HalfLife, Needs::Steps},
    MeasureKindUse{Kind::FirstAbove, Needs::Level},
    MeasureKindUse{Kind::SteadyRateFor, Needs::Score},
    MeasureKindUse{Kind::RateUnderTolerance, Needs::Years},
    MeasureKindUse{Kind::Bioavailability, Needs::Nothing},
    MeasureKindUse{Kind::Ratio, Needs::Two},
    MeasureKindUse{Kind::Difference, Needs::Two},
    MeasureKindUse{Kind::Fall, Needs::Two},
};

constexpr double most = 1e9;
constexpr int deepest = 3;  // a difference of ratios of values

void addKeys(std::vector<ShapeKey>& keys, Needs needs) {
    const Shape hours = numbers(format::duringRun);
    keys.push_back(required("scenario", string()));
    keys.push_back(optional("therapy", whole(0, 19)));
    if (needs == Needs::Nothing) return;
    if (needs == Needs::Years) return keys.push_back(required("years", numberFrom(0, 100)));
    keys.push_back(required("what", string()));
    if (needs == Needs::Time) keys.push_back(required("at_h", hours));
    if (needs == Needs::Window || needs == Needs::Steps) {
        keys.push_back(required("from_h", hours));
        keys.push_back(required("until_h", hours));
    }
    if (needs == Needs::Steps) keys.push_back(required("every_h", numberAbove(0, format::longestRun_h)));
    if (needs == Needs::Level) keys.push_back(required("level_ng_per_mL", numberAbove(0, most)));
    if (needs == Needs::Score) keys.push_back(required("level", numberFrom(-most, most)));
}

Shape measureShape(int depth) {
    std::vector<ShapeVariant> all;
    for (const MeasureKindUse& one : kinds) {
        std::vector<ShapeKey> keys = {required("kind", string())};
        if (one.needs == Needs::Two && depth == 0) continue;
        if (one.needs == Needs::Two) {
            keys.push_back(required("of", measureShape(depth - 1)));
            keys.push_back(required(std::string(secondKey(one.kind)), measureShape(depth - 1)));
        } else {
            addKeys(keys, one.needs);
        }
        all.push_back({std::string(nameOf(one.kind)), std::move(keys)});
    }
    return variants("kind", std::move(all));
}

Shape partShape() {
    const Shape any = numberFrom(-most, most);
    return object({
        required("quantity", text()),
        required("unit", string()),
        optional("observed", text()),
        optional("low", any),
        optional("high", any),
        optional("by_construction", boolean()),
        optional("fitted", array(string())),
        optional("misfit", object({required("expected", any), required("why", text())})),
        required("measure", measureShape(deepest)),
    });
}

Shape targetShape() {
    Shape scenarios = array(scenarioShape(), 20);
    Shape parts = array(partShape(), 40);
    scenarios.least = parts.least = 1;
    return object({
        required("id", string()),
        required("quantity", text()),
        required("protocol", text()),
        required("protocol_exact", text()),
        required("observed", text()),
        required("tolerance", text()),
        required("source", array(string())),
        required("structure", choice({"levels", "one-pool", "both"})),
        required("scenarios", std::move(scenarios)),
        required("parts", std::move(parts)),
    });
}

Shape allTargets() {
    return object({required("theca", choice({"targets"})), required("version", whole(1, 1)),
                   required("targets", array(targetShape(), 1000))});
}

}  // namespace

std::span<const MeasureKindUse> measureKinds() { return kinds; }

std::string_view secondKey(Kind kind) {
    if (kind == Kind::Ratio) return "over";
    return kind == Kind::Difference ? "minus" : "below";
}

const Shape& targetsShape() {
    static const Shape shape = allTargets();
    return shape;
}

}  // namespace theca
