#include "core/text/shape.h"

#include <utility>

#include "core/base/text_value.h"

namespace theca {

namespace {

Shape ofKind(Shape::Kind kind) {
    Shape shape;
    shape.kind = kind;
    return shape;
}

}  // namespace

SharedShape::SharedShape(Shape shape) : m_shape(std::make_shared<const Shape>(std::move(shape))) {}

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

Shape numbers(const format::Range& range) {
    return range.lowestExcluded ? numberAbove(range.lowest, range.highest) : numberFrom(range.lowest, range.highest);
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

Shape string(const format::Words& words) {
    Shape shape = string(words.longest);
    shape.breaks = words.breaks;
    shape.why = words.why;
    return shape;
}

namespace {

/// The same string, or one like it a language.
Shape inLanguages(Shape one) {
    std::vector<ShapeKey> keys;
    const SharedShape same(one);
    for (const std::string_view language : textLanguages) keys.push_back(optional(std::string(language), same));
    keys.front().required = true;
    one.keys = std::move(keys);
    one.kind = Shape::Kind::Text;
    return one;
}

}  // namespace

Shape text() { return defined("text", inLanguages(string())); }

Shape text(const format::Words& words) { return defined(std::string(words.definition), inLanguages(string(words))); }

Shape plainValue(const format::Words& words) {
    Shape shape = string(words);
    shape.kind = Shape::Kind::Plain;
    return shape;
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

ShapeKey required(std::string name, SharedShape shape) { return {std::move(name), true, std::move(shape)}; }
ShapeKey optional(std::string name, SharedShape shape) { return {std::move(name), false, std::move(shape)}; }

}  // namespace theca
