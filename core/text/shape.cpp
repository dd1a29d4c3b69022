#include "core/text/shape.h"

#include "core/base/text_value.h"

namespace theca {

namespace {

Shape ofKind(Shape::Kind kind) {
    Shape shape;
    shape.kind = kind;
    return shape;
}

}  // namespace

Shape numberFrom(double minimum, double maximum) {
    Shape shape = ofKind(Shape::Kind::Number);
    shape.minimum = minimum;
    shape.maximum = maximum;
    return shape;
}

Shape numberAbove(double minimum, double maximum) {
    Shape shape = numberFrom(minimum, maximum);
    shape.minimumExcluded = true;
    return shape;
}

Shape whole(std::uint64_t least, std::uint64_t most) {
    Shape shape = ofKind(Shape::Kind::Whole);
    shape.least = least;
    shape.most = most;
    return shape;
}

Shape boolean() { return ofKind(Shape::Kind::Boolean); }

Shape string(std::size_t longest) {
    Shape shape = ofKind(Shape::Kind::String);
    shape.longest = longest;
    return shape;
}

Shape string(std::string pattern, bool (*matches)(std::string_view)) {
    Shape shape = string();
    shape.pattern = std::move(pattern);
    shape.matches = matches;
    return shape;
}

Shape text() {
    Shape shape = ofKind(Shape::Kind::Text);
    shape.longest = longestText;
    return defined("text", std::move(shape));
}

const std::vector<ShapeKey>& languageKeys() {
    static const std::vector<ShapeKey> keys = [] {
        std::vector<ShapeKey> all;
        for (const std::string_view language : textLanguages) all.push_back(optional(std::string(language), string()));
        all.front().required = true;
        return all;
    }();
    return keys;
}

Shape choice(std::vector<std::string> choices) {
    Shape shape = ofKind(Shape::Kind::Choice);
    shape.choices = std::move(choices);
    return shape;
}

Shape array(Shape item, std::uint64_t most) {
    Shape shape = ofKind(Shape::Kind::Array);
    shape.items.push_back(std::move(item));
    shape.most = most;
    return shape;
}

Shape tuple(std::vector<Shape> items, std::uint64_t needed) {
    Shape shape = ofKind(Shape::Kind::Tuple);
    shape.items = std::move(items);
    shape.least = needed;
    return shape;
}

Shape object(std::vector<ShapeKey> keys) {
    Shape shape = ofKind(Shape::Kind::Object);
    shape.keys = std::move(keys);
    return shape;
}

Shape variants(std::string tag, std::vector<ShapeVariant> all) {
    Shape shape = ofKind(Shape::Kind::Variants);
    shape.tag = std::move(tag);
    shape.variants = std::move(all);
    return shape;
}

Shape defined(std::string name, Shape shape) {
    shape.definition = std::move(name);
    return shape;
}

ShapeKey required(std::string name, Shape shape) { return {std::move(name), true, std::move(shape)}; }
ShapeKey optional(std::string name, Shape shape) { return {std::move(name), false, std::move(shape)}; }

}  // namespace theca
