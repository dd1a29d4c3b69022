#include "core/text/lesson_shape.h"

#include "core/lesson/glossary_fields.h"
#include "core/lesson/lesson_fields.h"
#include "core/lesson/measure_keys.h"
#include "core/text/drug_shape.h"
#include "core/text/field_shape.h"
#include "core/text/scenario_shape.h"
#include "core/text/words_shape.h"

namespace theca {

/// Measures hold measures: `measureShape` says how deep.
template <>
struct ShapeOf<std::vector<MeasureSpec>> {
    static Shape with(const format::List<>&) { return boolean(); }
};

namespace {

constexpr int deepest = 3;  // a difference of ratios of values

/// A measure: `kind` says which keys of its table belong to it.
Shape measureShape(int depth) {
    std::vector<ShapeVariant> all;
    const std::vector<ShapeKey> table = keysOf<MeasureSpec>();
    for (std::size_t i = 0; i < names<MeasureKind>.size(); ++i) {
        const std::string name(names<MeasureKind>[i]);
        ShapeVariant variant{name, {required("kind", choice({name}))}};
        bool nests = false;
        for (const MeasureKey& used : keysOf(static_cast<MeasureKind>(i))) {
            for (const ShapeKey& one : table)
                if (one.name == used.key) variant.keys.push_back({one.name, used.required, one.shape});
            nests = nests || used.key == "of";
        }
        if (nests && depth == 0) continue;
        if (nests) {
            Shape two = array(measureShape(depth - 1), 2);
            two.least = 2;
            variant.keys.push_back(required("of", std::move(two)));
        }
        all.push_back(std::move(variant));
    }
    return variants("kind", std::move(all));
}

}  // namespace

template <>
struct ShapeOf<MeasureSpec> {
    static Shape with(format::Free) { return defined("measure", measureShape(deepest)); }
};
template <>
struct ShapeOf<Scenario> {
    static Shape with(format::Free) {
        Shape shape = scenarioShape();
        std::erase_if(shape.keys, [](const ShapeKey& key) { return key.name == format::field<&Scenario::pins>().key; });
        return defined("scenario", std::move(shape));
    }
};

const Shape& lessonShape() {
    static const Shape shape = [] {
        Shape drugs = object({});
        drugs.families = {{"NAME", "^[a-z0-9-]{1,40}$", isDrugName, drugShape()}};
        drugs.most = 4;
        std::vector<ShapeKey> keys = keysOf<Lesson>();
        keys.push_back(optional(std::string(lessonDrugsKey), std::move(drugs)));
        return object(std::move(keys));
    }();
    return shape;
}

const Shape& wordsShape() {
    static const Shape shape = object(keysOf<GlossaryFile>());
    return shape;
}

const Shape& claimsShape() {
    static const Shape shape = object(keysOf<Claims>());
    return shape;
}

const Shape& drillsShape() {
    static const Shape shape = object(keysOf<DrillTexts>());
    return shape;
}

}  // namespace theca
