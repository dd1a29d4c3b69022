#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/base/text_value.h"
#include "core/data/physiology.h"
#include "core/text/json_node.h"
#include "core/text/placed_errors.h"
#include "core/text/shape.h"

namespace theca {

/// Checks a tree against a shape and collects the errors. First `check`, then, through `refuse`, the rules that a shape
/// cannot express; those are checked only if the tree is `sound`.
class Form {
public:
    void check(const JsonNode& node, const Shape& shape, const JsonPath& path = {});
    /// Whether `check` found nothing wrong in the node and below it.
    bool sound(const JsonNode& node) const { return !m_unsound.contains(&node); }
    void refuse(const JsonNode& node, const JsonPath& path, std::string code, std::vector<std::string> arguments = {});

    bool empty() const { return m_errors.empty(); }
    std::size_t count() const { return m_errors.count(); }
    Errors placedIn(std::string_view text) && { return std::move(m_errors).placedIn(text); }

private:
    bool checked(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool fits(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool number(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool whole(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool string(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool text(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool plain(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool choice(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool array(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool tuple(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool object(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool members(const JsonNode& node, const std::vector<ShapeKey>& keys, const std::vector<ShapeFamily>& families,
                 const JsonPath& path);
    bool variants(const JsonNode& node, const Shape& shape, const JsonPath& path);
    bool wrong(const JsonNode& node, const JsonPath& path, std::string code, std::vector<std::string> arguments = {});

    PlacedErrors m_errors;
    std::unordered_set<const JsonNode*> m_unsound;
};

/// The value of a key of an object; the fallback if there is none of that type.
double numberAt(const JsonNode& node, std::string_view key, double fallback = 0);
int intAt(const JsonNode& node, std::string_view key, int fallback = 0);
bool boolAt(const JsonNode& node, std::string_view key, bool fallback = false);
std::string stringAt(const JsonNode& node, std::string_view key, std::string fallback = {});
Text textAt(const JsonNode& node, std::string_view key);
/// The entries of an array at a key; empty if there is none.
const JsonNode::Array& arrayAt(const JsonNode& node, std::string_view key);
/// The object at a key; an empty one if there is none.
const JsonNode& objectAt(const JsonNode& node, std::string_view key);

double numberOf(const JsonNode& node);
int intOf(const JsonNode& node);
std::string stringOf(const JsonNode& node);
Text textOf(const JsonNode& node);

}  // namespace theca
