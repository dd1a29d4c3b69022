#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/field.h"

namespace theca {

struct Shape;
struct ShapeKey;
struct ShapeVariant;
struct ShapeFamily;

/// A shape that never changes any more: copies share it.
class SharedShape {
public:
    SharedShape(Shape shape);  // NOLINT(google-explicit-constructor): a shape is written where one is kept
    operator const Shape&() const { return *m_shape; }
    const Shape& operator*() const { return *m_shape; }

private:
    std::shared_ptr<const Shape> m_shape;
};

/// What a file may contain at one place. The reader checks against it and the JSON Schema is printed from it, so a
/// limit is written once.
struct Shape {
    enum class Kind {
        Number,  ///< minimum … maximum
        Whole,   ///< digits only, least … most
        Boolean,
        String,    ///< at most `longest` code points, in the form of `pattern`
        Text,      ///< such a string, or an object with one per language: `keys`
        Choice,    ///< one of `choices`
        Plain,     ///< a number, a flag or such a string
        Array,     ///< of items[0], at most `most` entries
        Tuple,     ///< items in order, of which the first `least` are required
        Object,    ///< `keys`, and those of `families`
        Variants,  ///< an object whose key `tag` selects one of `variants`
    };

    Kind kind = Kind::Boolean;
    double minimum = 0;
    double maximum = 0;
    bool minimumExcluded = false;
    std::uint64_t least = 0;
    std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    std::size_t longest = 0;
    std::optional<LineBreaks> breaks;             ///< if set, invisible characters are refused
    std::string pattern;                          ///< an ECMA regular expression; empty: any
    bool (*matches)(std::string_view) = nullptr;  ///< accepts what `pattern` accepts
    std::vector<std::string> choices;
    std::vector<Shape> items;
    std::vector<ShapeKey> keys;
    std::vector<ShapeFamily> families;
    std::string tag;
    std::vector<ShapeVariant> variants;
    std::string definition;  ///< a name in the JSON Schema, for a shape that occurs in many places
    std::string why;         ///< reason for a limit, for the JSON Schema
};

struct ShapeKey {
    std::string name;
    bool required = false;
    SharedShape shape;
};

struct ShapeVariant {
    std::string value;
    std::vector<ShapeKey> keys;
};

/// Optional keys of the same form.
struct ShapeFamily {
    std::string example;  ///< "NAME_ke0", as shown in messages
    std::string pattern;  ///< an ECMA regular expression
    bool (*matches)(std::string_view) = nullptr;
    SharedShape shape;
};

Shape numberFrom(double minimum, double maximum);
Shape numberAbove(double minimum, double maximum);
Shape numbers(const format::Range& range);
Shape whole(std::uint64_t least, std::uint64_t most);
Shape boolean();
Shape string(std::size_t longest = format::longestText);
Shape string(std::string pattern, bool (*matches)(std::string_view));
Shape text();
Shape string(const format::Words& words);
Shape text(const format::Words& words);
Shape plainValue(const format::Words& words);
Shape choice(std::vector<std::string> choices);
Shape array(Shape item, std::uint64_t most = std::numeric_limits<std::uint64_t>::max());
Shape tuple(std::vector<Shape> items, std::uint64_t needed);
Shape object(std::vector<ShapeKey> keys);
Shape variants(std::string tag, std::vector<ShapeVariant> all);
Shape defined(std::string name, Shape shape);

ShapeKey required(std::string name, SharedShape shape);
ShapeKey optional(std::string name, SharedShape shape);

}  // namespace theca
