#include "core/text/schema_text.h"

#include <limits>
#include <set>

#include "core/text/drug_shape.h"
#include "core/text/json_value.h"
#include "core/text/scenario_shape.h"

namespace theca {

namespace {

class Schema {
public:
    JsonValue of(const Shape& shape) {
        if (shape.definition.empty()) return inlined(shape);
        if (m_known.insert(shape.definition).second) m_definitions.add(shape.definition, inlined(shape));
        JsonValue reference = JsonValue::object();
        reference.add("$ref", JsonValue::string("#/$defs/" + shape.definition));
        return reference;
    }
    JsonValue definitions() && { return std::move(m_definitions); }

private:
    JsonValue inlined(const Shape& shape);
    JsonValue ofKind(const Shape& shape);
    JsonValue object(const std::vector<ShapeKey>& keys, const std::vector<ShapeFamily>& families = {});
    JsonValue variants(const Shape& shape);
    JsonValue tuple(const Shape& shape);
    JsonValue array(const Shape& shape);
    JsonValue text(const Shape& shape);

    std::set<std::string> m_known;
    JsonValue m_definitions = JsonValue::object();
};

JsonValue typed(std::string_view type) {
    JsonValue schema = JsonValue::object();
    schema.add("type", JsonValue::string(type));
    return schema;
}

JsonValue number(const Shape& shape) {
    JsonValue schema = typed("number");
    schema.add(shape.minimumExcluded ? "exclusiveMinimum" : "minimum", JsonValue::number(shape.minimum));
    schema.add("maximum", JsonValue::number(shape.maximum));
    return schema;
}

JsonValue whole(const Shape& shape) {
    JsonValue schema = typed("integer");
    schema.add("minimum", JsonValue::whole(shape.least));
    schema.add("maximum", JsonValue::whole(shape.most));
    return schema;
}

/// Nothing in it that cannot be seen, as far as an expression can say it: that turns of direction end it cannot.
std::string_view visiblePattern(LineBreaks breaks) {
    return breaks == LineBreaks::Allowed
               ? R"(^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]*$)"
               : R"(^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$)";
}

JsonValue stringSchema(const Shape& shape) {
    JsonValue schema = typed("string");
    schema.add("maxLength", JsonValue::whole(shape.longest));
    if (!shape.pattern.empty()) schema.add("pattern", JsonValue::string(shape.pattern));
    if (shape.breaks) schema.add("pattern", JsonValue::string(visiblePattern(*shape.breaks)));
    return schema;
}

JsonValue choice(const Shape& shape) {
    JsonValue names = JsonValue::array();
    for (const std::string& one : shape.choices) names.push(JsonValue::string(one));
    JsonValue schema = JsonValue::object();
    schema.add("enum", std::move(names));
    return schema;
}

JsonValue Schema::text(const Shape& shape) {
    JsonValue either = JsonValue::array();
    either.push(stringSchema(shape));
    either.push(object(shape.keys));
    JsonValue schema = JsonValue::object();
    schema.add("anyOf", std::move(either));
    return schema;
}

JsonValue Schema::array(const Shape& shape) {
    JsonValue schema = typed("array");
    schema.add("items", of(shape.items.front()));
    if (shape.least > 0) schema.add("minItems", JsonValue::whole(shape.least));
    const bool bounded = shape.most < std::numeric_limits<std::uint64_t>::max();
    if (bounded) schema.add("maxItems", JsonValue::whole(shape.most));
    return schema;
}

JsonValue Schema::tuple(const Shape& shape) {
    JsonValue items = JsonValue::array();
    for (const Shape& item : shape.items) items.push(of(item));
    JsonValue schema = typed("array");
    schema.add("prefixItems", std::move(items));
    schema.add("minItems", JsonValue::whole(shape.least));
    schema.add("maxItems", JsonValue::whole(shape.items.size()));
    return schema;
}

JsonValue Schema::object(const std::vector<ShapeKey>& keys, const std::vector<ShapeFamily>& families) {
    JsonValue properties = JsonValue::object();
    JsonValue needed = JsonValue::array();
    for (const ShapeKey& key : keys) {
        properties.add(key.name, of(key.shape));
        if (key.required) needed.push(JsonValue::string(key.name));
    }
    JsonValue schema = typed("object");
    schema.add("properties", std::move(properties));
    JsonValue patterns = JsonValue::object();
    for (const ShapeFamily& family : families) patterns.add(family.pattern, of(family.shape));
    if (!families.empty()) schema.add("patternProperties", std::move(patterns));
    if (!needed.empty()) schema.add("required", std::move(needed));
    schema.add("additionalProperties", JsonValue::boolean(false));
    return schema;
}

JsonValue Schema::variants(const Shape& shape) {
    JsonValue all = JsonValue::array();
    for (const ShapeVariant& variant : shape.variants) all.push(object(variant.keys));
    JsonValue schema = JsonValue::object();
    schema.add("oneOf", std::move(all));
    return schema;
}

JsonValue Schema::inlined(const Shape& shape) {
    JsonValue schema = ofKind(shape);
    if (!shape.why.empty()) schema.add("description", JsonValue::string(shape.why));
    return schema;
}

JsonValue Schema::ofKind(const Shape& shape) {
    switch (shape.kind) {
        case Shape::Kind::Number:
            return number(shape);
        case Shape::Kind::Whole:
            return whole(shape);
        case Shape::Kind::Boolean:
            return typed("boolean");
        case Shape::Kind::String:
            return stringSchema(shape);
        case Shape::Kind::Text:
            return text(shape);
        case Shape::Kind::Choice:
            return choice(shape);
        case Shape::Kind::Array:
            return array(shape);
        case Shape::Kind::Tuple:
            return tuple(shape);
        case Shape::Kind::Object:
            return object(shape.keys, shape.families);
        case Shape::Kind::Variants:
            return variants(shape);
    }
    return typed("null");
}

}  // namespace

std::string schemaText(const Shape& shape, std::string_view title) {
    Schema schema;
    JsonValue root = JsonValue::object();
    root.add("$schema", JsonValue::string("https://json-schema.org/draft/2020-12/schema"));
    root.add("title", JsonValue::string(title));
    JsonValue all = JsonValue::array();
    all.push(schema.of(shape));
    root.add("allOf", std::move(all));
    root.add("$defs", std::move(schema).definitions());
    return root.text();
}

std::string scenarioSchema() { return schemaText(scenarioShape(), "Theca scenario, version 1"); }
std::string drugSchema() { return schemaText(drugShape(), "Theca drug, version 1"); }

}  // namespace theca
