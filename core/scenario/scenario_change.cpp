#include "core/text/scenario_change.h"

#include <algorithm>
#include <cassert>
#include <initializer_list>

#include "core/base/number_text.h"
#include "core/text/json_reader.h"
#include "core/text/scenario_text.h"

namespace theca {

namespace {

using Kind = ScenarioChange::Kind;
using Array = JsonNode::Array;
using Object = JsonNode::Object;

bool isPart(const JsonNode& node) { return node.as<Object>() != nullptr; }

/// A list of parts, not of plain values.
bool isList(const JsonNode& node) {
    const Array* array = node.as<Array>();
    return array && !array->empty() && isPart(array->front());
}

/// What is a therapy's or a pump's own, absent when there is none; other objects are absent at their defaults.
bool isOptionalPart(std::string_view key) { return key == "pump" || key == "patient_boluses"; }

std::string spelled(const JsonNode& node) {
    if (const auto* text = node.as<std::string>()) return *text;
    if (const auto* number = node.as<JsonNumber>())
        return number->whole ? std::to_string(*number->whole) : shortest(number->value);
    if (const auto* flag = node.as<bool>()) return *flag ? "true" : "false";
    std::string list;
    if (const auto* array = node.as<Array>())
        for (const JsonNode& item : *array) list += (list.empty() ? "" : ", ") + spelled(item);
    return list;
}

bool same(const JsonNode& a, const JsonNode& b) {
    if (a.content.index() != b.content.index()) return false;
    if (const Array* array = a.as<Array>())
        return std::equal(array->begin(), array->end(), b.as<Array>()->begin(), b.as<Array>()->end(), same);
    const Object* object = a.as<Object>();
    if (!object) return spelled(a) == spelled(b);
    const auto alike = [](const JsonMember& x, const JsonMember& y) {
        return x.key == y.key && same(x.value, y.value);
    };
    return std::equal(object->begin(), object->end(), b.as<Object>()->begin(), b.as<Object>()->end(), alike);
}

class Comparison {
public:
    void nodes(const std::string& path, const JsonNode& a, const JsonNode& b) {
        if (a.as<Object>() && b.as<Object>()) return members(path, a, b);
        if (isList(a) || isList(b)) return lists(path, a, b);
        const std::string before = spelled(a), after = spelled(b);
        if (before != after) found.push_back({Kind::Value, path, before, after});
    }

    std::vector<ScenarioChange> found;

private:
    /// Both sides have their keys in the order of the file.
    void members(const std::string& path, const JsonNode& a, const JsonNode& b) {
        const Object& before = *a.as<Object>();
        const Object& after = *b.as<Object>();
        std::size_t i = 0, j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before[i].key == after[j].key) {
                nodes(below(path, before[i].key), before[i].value, after[j].value);
                ++i, ++j;
            } else if (i < before.size() && !b.find(before[i].key)) {
                gone(below(path, before[i].key), before[i]);
                ++i;
            } else {
                come(below(path, after[j].key), after[j]);
                ++j;
            }
        }
    }

    void gone(const std::string& path, const JsonMember& member) {
        if (isOptionalPart(member.key)) return found.push_back({Kind::Removed, path, {}, {}});
        if (isPart(member.value)) return members(path, member.value, JsonNode{Object{}, 0});
        if (isList(member.value)) return lists(path, member.value, JsonNode{Array{}, 0});
        found.push_back({Kind::Value, path, spelled(member.value), {}});
    }

    void come(const std::string& path, const JsonMember& member) {
        if (isOptionalPart(member.key)) return found.push_back({Kind::Added, path, {}, {}});
        if (isPart(member.value)) return members(path, JsonNode{Object{}, 0}, member.value);
        if (isList(member.value)) return lists(path, JsonNode{Array{}, 0}, member.value);
        found.push_back({Kind::Value, path, {}, spelled(member.value)});
    }

    void lists(const std::string& path, const JsonNode& a, const JsonNode& b) {
        const Array& before = *a.as<Array>();
        const Array& after = *b.as<Array>();
        if (before.size() == after.size()) {
            if (isReordered(before, after)) return found.push_back({Kind::Reordered, path, {}, {}});
            for (std::size_t i = 0; i < before.size(); ++i) nodes(below(path, std::to_string(i)), before[i], after[i]);
            return;
        }
        const auto start = std::mismatch(before.begin(), before.end(), after.begin(), after.end(), same);
        auto oldEnd = before.end();
        auto newEnd = after.end();
        while (oldEnd != start.first && newEnd != start.second && same(*std::prev(oldEnd), *std::prev(newEnd))) {
            --oldEnd;
            --newEnd;
        }
        const auto tell = [&](Kind kind, const Array& list, auto from, auto until) {
            for (auto item = from; item != until; ++item)
                found.push_back({kind, below(path, std::to_string(item - list.begin())), {}, {}});
        };
        tell(Kind::Removed, before, start.first, oldEnd);
        tell(Kind::Added, after, start.second, newEnd);
    }

    static bool isReordered(const Array& a, const Array& b) {
        return !std::equal(a.begin(), a.end(), b.begin(), same) &&
               std::is_permutation(a.begin(), a.end(), b.begin(), same);
    }

    static std::string below(const std::string& path, const std::string& key) {
        return path.empty() ? key : path + '/' + key;
    }
};

}  // namespace

std::vector<ScenarioChange> scenarioChanges(const Scenario& before, const Scenario& after) {
    Scenario a = before, b = after;
    if (a.pins == b.pins) a.pins.clear(), b.pins.clear();  // large, and mostly the same
    if (a.observations == b.observations) a.observations.clear(), b.observations.clear();
    const Result<JsonNode> first = readJson(writeScenario(a));
    const Result<JsonNode> second = readJson(writeScenario(b));
    assert(first && second);
    Comparison comparison;
    comparison.nodes({}, *first, *second);
    return std::move(comparison.found);
}

}  // namespace theca
