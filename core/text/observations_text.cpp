#include "core/text/observations_text.h"

#include <algorithm>
#include <set>

#include "core/base/number_text.h"
#include "core/scenario/names.h"
#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/scenario_shape.h"

namespace theca {

namespace {

Shape value() { return numberFrom(0, 1e9); }
Shape hours() { return numbers(format::duringRun); }
/// One number, or the two ends of a range.
Shape range(const Shape& end) { return tuple({end, end}, 1); }

Shape whenShape() {
    const auto route = [](const std::string& name) { return required("route", choice({name})); };
    const auto with = [](std::vector<ShapeKey> keys) {
        keys.push_back(optional("csf_model", choice({"levels", "one-pool"})));
        keys.push_back(optional("ashworth_baseline", range(limitsOf<&Patient::scoreBaseline>())));
        keys.push_back(
            optional("creatinine_clearance_mL_per_min", range(limitsOf<&Patient::creatinineClearance_mL_per_min>())));
        return keys;
    };
    return variants(
        "route",
        {{"oral", with({route("oral"), required("dose_mg", range(limitsOf<&OralCourse::dose>())),
                        optional("doses", whole(1, format::mostEvents)), optional("interval_h", range(hours()))})},
         {"injection", with({route("injection"), required("dose_ug", range(limitsOf<&Injection::dose>())),
                             required("level", range(levelShape()))})},
         {"pump", with({route("pump"), required("rate_ug_per_day", range(numberAbove(0, format::pumpRate.highest))),
                        required("tip_level", range(levelShape())), required("steady_after_h", hours())})}});
}

Shape observationShape() {
    const Shape signal = string("", isSignalName);
    const Shape point = object({required("time_h", range(hours())), required("value", value()),
                                optional("spread", tuple({value(), value()}, 2))});
    const Shape window = object({required("values", tuple({value(), value()}, 2)), optional("time_h", range(hours()))});
    std::vector<ShapeKey> keys = {required("id", string("^[a-z0-9-]{1,40}$", isDrugName)),
                                  required("drug", string("^[a-z0-9-]{1,40}$", isDrugName)),
                                  required("what", array(signal, 26)),
                                  optional("unit", choice({"ng/mL", "ug/mL", "nmol/L", "mg/L"})),
                                  required("label", text()),
                                  required("population", text()),
                                  optional("people", whole(1, 1'000'000)),
                                  optional("spread", choice({"SD", "SEM", "range"})),
                                  required("cite", text()),
                                  required("when", whenShape()),
                                  optional("points", array(point, 1000)),
                                  optional("windows", array(window, 100))};
    for (ShapeKey& key : provenanceKeys()) keys.push_back(std::move(key));
    return object(std::move(keys));
}

Shape observationsShape() {
    return object({required("theca", choice({"observations"})), required("version", whole(1, 1)),
                   required("observations", array(observationShape()))});
}

/// Refuses a range whose second end is less than the first.
Range rangeAt(const JsonNode& node, std::string_view key, Form& form, const JsonPath& path) {
    const JsonNode::Array& ends = arrayAt(node, key);
    if (ends.empty()) return {};
    const Range range{numberOf(ends.front()), numberOf(ends.back())};
    if (range.low > range.high)
        form.refuse(*node.find(key), JsonPath(path, key), "axis_not_rising",
                    {spelledOut(range.low), spelledOut(range.high)});
    return range;
}

std::optional<Range> rangeIfAny(const JsonNode& node, std::string_view key, Form& form, const JsonPath& path) {
    return node.find(key) ? std::optional(rangeAt(node, key, form, path)) : std::nullopt;
}

/// Both levels, the lower one first, in whichever order they were written.
std::array<Level, 2> levelsAt(const JsonNode& node, std::string_view key) {
    const JsonNode::Array& ends = arrayAt(node, key);
    const Level first = levelNamed(stringOf(ends.front())).value_or(Level());
    const Level last = levelNamed(stringOf(ends.back())).value_or(Level());
    return {std::min(first, last), std::max(first, last)};
}

void readWhen(const JsonNode& node, PublishedObservation& one, Form& form, const JsonPath& path) {
    const std::string route = stringAt(node, "route");
    if (route == "oral") {
        one.when = OralProtocol{rangeAt(node, "dose_mg", form, path), intAt(node, "doses", 1),
                                rangeIfAny(node, "interval_h", form, path)};
    } else if (route == "injection") {
        const auto levels = levelsAt(node, "level");
        one.when = InjectionProtocol{rangeAt(node, "dose_ug", form, path), levels[0], levels[1]};
    } else {
        const auto levels = levelsAt(node, "tip_level");
        one.when = PumpProtocol{rangeAt(node, "rate_ug_per_day", form, path), levels[0], levels[1],
                                Hours(numberAt(node, "steady_after_h"))};
    }
    one.structure = valueNamed<CsfModel>(stringAt(node, "csf_model"));
    one.scoreBaseline = rangeIfAny(node, "ashworth_baseline", form, path);
    one.creatinineClearance_mL_per_min = rangeIfAny(node, "creatinine_clearance_mL_per_min", form, path);
}

PublishedPoint pointIn(const JsonNode& node, Form& form, const JsonPath& path) {
    const Range time = rangeAt(node, "time_h", form, path);
    const double value = numberAt(node, "value");
    const Range spread = node.find("spread") ? rangeAt(node, "spread", form, path) : Range{value, value};
    if (!spread.holds(value)) {
        form.refuse(*node.find("spread"), JsonPath(path, "spread"), "range_without_value",
                    {spelledOut(spread.low), spelledOut(spread.high), spelledOut(value)});
    }
    return {Hours(time.low), Hours(time.high), value, spread};
}

PublishedWindow windowIn(const JsonNode& node, Form& form, const JsonPath& path) {
    PublishedWindow window{rangeAt(node, "values", form, path), {}, {}};
    if (!node.find("time_h")) return window;
    const Range time = rangeAt(node, "time_h", form, path);
    window.from = Hours(time.low);
    if (time.high > time.low) window.until = Hours(time.high);
    return window;
}

PublishedObservation observationIn(const JsonNode& node, const Sources& sources, Form& form, const JsonPath& path) {
    PublishedObservation one;
    one.id = stringAt(node, "id");
    one.drug = stringAt(node, "drug");
    for (const JsonNode& signal : arrayAt(node, "what")) one.what.push_back(stringOf(signal));
    one.unit = stringAt(node, "unit", one.unit);
    one.label = textAt(node, "label");
    one.population = textAt(node, "population");
    one.people = intAt(node, "people");
    one.spreadName = stringAt(node, "spread");
    one.cite = textAt(node, "cite");
    one.grade = gradeNamed(stringAt(node, "grade")).value_or(one.grade);
    for (const JsonNode& source : arrayAt(node, "source")) one.sources.push_back(stringOf(source));
    one.reason = textAt(node, "reason");
    readWhen(objectAt(node, "when"), one, form, JsonPath(path, "when"));
    std::size_t place = 0;
    const JsonPath points(path, "points");
    for (const JsonNode& point : arrayAt(node, "points"))
        one.points.push_back(pointIn(point, form, JsonPath(points, place++)));
    place = 0;
    const JsonPath windows(path, "windows");
    for (const JsonNode& window : arrayAt(node, "windows"))
        one.windows.push_back(windowIn(window, form, JsonPath(windows, place++)));
    checkProvenance(node, sources, form, path);
    return one;
}

std::vector<PublishedObservation> observationsIn(const JsonNode& root, const Sources& sources, Form& form) {
    std::vector<PublishedObservation> all;
    std::set<std::string> ids;
    const JsonPath top;
    const JsonPath list(top, "observations");
    std::size_t place = 0;
    for (const JsonNode& node : arrayAt(root, "observations")) {
        const JsonPath entry(list, place++);
        if (!form.sound(node)) continue;
        all.push_back(observationIn(node, sources, form, entry));
        if (!ids.insert(all.back().id).second)
            form.refuse(*node.find("id"), JsonPath(entry, "id"), "name_twice", {all.back().id});
        if (all.back().points.empty() && all.back().windows.empty())
            form.refuse(node, JsonPath(entry, "points"), "key_missing", {"points"});
    }
    return all;
}

}  // namespace

Result<std::vector<PublishedObservation>> readObservations(std::string_view text, const Sources& sources) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "observations", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, observationsShape());
    std::vector<PublishedObservation> all = observationsIn(*root, sources, form);
    if (!form.empty()) return std::move(form).placedIn(text);
    return all;
}

}  // namespace theca
