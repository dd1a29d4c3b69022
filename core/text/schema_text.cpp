#include "core/text/schema_text.h"

#include <limits>
#include <set>

#include "core/text/drug_shape.h"
#include "core/text/explain_shape.h"
#include "core/text/json_writer.h"
#include "core/text/lesson_shape.h"
#include "core/text/scenario_shape.h"

namespace theca {

namespace {

class Schema {
public:
    JsonNode of(const Shape& shape) {
        if (shape.definition.empty()) return inlined(shape);
        if (m_known.insert(shape.definition).second) m_definitions.add(shape.definition, inlined(shape));
        JsonNode reference = JsonNode::object();
        reference.add("$ref", JsonNode::string("#/$defs/" + shape.definition));
        return reference;
    }
    JsonNode definitions() && { return std::move(m_definitions); }

private:
    JsonNode inlined(const Shape& shape);
    JsonNode ofKind(const Shape& shape);
    JsonNode object(const std::vector<ShapeKey>& keys, const std::vector<ShapeFamily>& families = {});
    JsonNode variants(const Shape& shape);
    JsonNode tuple(const Shape& shape);
    JsonNode array(const Shape& shape);
    JsonNode text(const Shape& shape);

    std::set<std::string> m_known;
    JsonNode m_definitions = JsonNode::object();
};

JsonNode typed(std::string_view type) {
    JsonNode schema = JsonNode::object();
    schema.add("type", JsonNode::string(type));
    return schema;
}

JsonNode number(const Shape& shape) {
    JsonNode schema = typed("number");
    schema.add(shape.minimumExcluded ? "exclusiveMinimum" : "minimum", JsonNode::number(shape.minimum));
    schema.add("maximum", JsonNode::number(shape.maximum));
    return schema;
}

JsonNode whole(const Shape& shape) {
    JsonNode schema = typed("integer");
    schema.add("minimum", JsonNode::whole(shape.least));
    schema.add("maximum", JsonNode::whole(shape.most));
    return schema;
}

/// Nothing in it that cannot be seen, as far as an expression can say it: that turns of direction end it cannot.
std::string_view visiblePattern(LineBreaks breaks) {
    return breaks == LineBreaks::Allowed ? R"(^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]*$)"
                                         : R"(^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$)";
}

JsonNode stringSchema(const Shape& shape) {
    JsonNode schema = typed("string");
    schema.add("maxLength", JsonNode::whole(shape.longest));
    if (!shape.pattern.empty()) schema.add("pattern", JsonNode::string(shape.pattern));
    if (shape.breaks) schema.add("pattern", JsonNode::string(visiblePattern(*shape.breaks)));
    return schema;
}

JsonNode choice(const Shape& shape) {
    JsonNode names = JsonNode::array();
    for (const std::string& one : shape.choices) names.push(JsonNode::string(one));
    JsonNode schema = JsonNode::object();
    schema.add("enum", std::move(names));
    return schema;
}

JsonNode plain(const Shape& shape) {
    JsonNode either = JsonNode::array();
    either.push(typed("number"));
    either.push(typed("boolean"));
    either.push(stringSchema(shape));
    JsonNode schema = JsonNode::object();
    schema.add("anyOf", std::move(either));
    return schema;
}

JsonNode Schema::text(const Shape& shape) {
    JsonNode either = JsonNode::array();
    either.push(stringSchema(shape));
    either.push(object(shape.keys));
    JsonNode schema = JsonNode::object();
    schema.add("anyOf", std::move(either));
    return schema;
}

JsonNode Schema::array(const Shape& shape) {
    JsonNode schema = typed("array");
    schema.add("items", of(shape.items.front()));
    if (shape.least > 0) schema.add("minItems", JsonNode::whole(shape.least));
    const bool bounded = shape.most < std::numeric_limits<std::uint64_t>::max();
    if (bounded) schema.add("maxItems", JsonNode::whole(shape.most));
    return schema;
}

JsonNode Schema::tuple(const Shape& shape) {
    JsonNode items = JsonNode::array();
    for (const Shape& item : shape.items) items.push(of(item));
    JsonNode schema = typed("array");
    schema.add("prefixItems", std::move(items));
    schema.add("minItems", JsonNode::whole(shape.least));
    schema.add("maxItems", JsonNode::whole(shape.items.size()));
    return schema;
}

JsonNode Schema::object(const std::vector<ShapeKey>& keys, const std::vector<ShapeFamily>& families) {
    JsonNode properties = JsonNode::object();
    JsonNode needed = JsonNode::array();
    for (const ShapeKey& key : keys) {
        properties.add(key.name, of(key.shape));
        if (key.required) needed.push(JsonNode::string(key.name));
    }
    JsonNode schema = typed("object");
    schema.add("properties", std::move(properties));
    JsonNode patterns = JsonNode::object();
    for (const ShapeFamily& family : families) patterns.add(family.pattern, of(family.shape));
    if (!families.empty()) schema.add("patternProperties", std::move(patterns));
    if (!needed.empty()) schema.add("required", std::move(needed));
    schema.add("additionalProperties", JsonNode::boolean(false));
    return schema;
}

JsonNode Schema::variants(const Shape& shape) {
    JsonNode all = JsonNode::array();
    for (const ShapeVariant& variant : shape.variants) all.push(object(variant.keys));
    JsonNode schema = JsonNode::object();
    schema.add("oneOf", std::move(all));
    return schema;
}

JsonNode Schema::inlined(const Shape& shape) {
    JsonNode schema = ofKind(shape);
    if (!shape.why.empty()) schema.add("description", JsonNode::string(shape.why));
    return schema;
}

JsonNode Schema::ofKind(const Shape& shape) {
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
        case Shape::Kind::Plain:
            return plain(shape);
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
    JsonNode root = JsonNode::object();
    root.add("$schema", JsonNode::string("https://json-schema.org/draft/2020-12/schema"));
    root.add("title", JsonNode::string(title));
    JsonNode all = JsonNode::array();
    all.push(schema.of(shape));
    root.add("allOf", std::move(all));
    root.add("$defs", std::move(schema).definitions());
    return writeJson(root);
}

std::string scenarioSchema() { return schemaText(scenarioShape(), "Theca scenario, version 1"); }
std::string lessonSchema() { return schemaText(lessonShape(), "Theca lesson, version 1"); }
std::string explainSchema() { return schemaText(explainShape(), "Theca explanation, version 1"); }
std::string drugSchema() { return schemaText(drugShape(), "Theca drug, version 1"); }

}  // namespace theca
