#include "core/text/scenario_read.h"

#include <utility>

#include "core/scenario/scenario_rules.h"
#include "core/text/field_reader.h"
#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/scenario_shape.h"
#include "core/text/scenario_text.h"

namespace theca {

Scenario scenarioIn(const JsonNode& node, Form& form, const JsonPath& path) {
    Scenario scenario;
    FieldReader(node, form, path).read(node, scenario, JsonPath());
    return scenario;
}

Result<Scenario> readScenario(std::string_view text) {
    const Result<JsonNode> read = readJson(text);
    if (!read) return read.errors();
    Form form;
    constexpr format::FileKind kind = format::file<Scenario>;
    if (!isOfKind(*read, std::string(kind.name), kind.version, form)) return std::move(form).placedIn(text);
    form.check(*read, scenarioShape());
    Scenario scenario = scenarioIn(*read, form, JsonPath());
    const auto refuse = [&](const JsonPath& path, std::string code, std::vector<std::string> arguments) {
        form.refuse(nearest(*read, path.text()), path, std::move(code), std::move(arguments));
    };
    if (form.empty()) checkCounts(scenario, refuse);
    if (!form.empty()) return std::move(form).placedIn(text);
    return scenario;
}

Errors located(std::string_view text, Errors errors) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return errors;
    PlacedErrors placed;
    Errors kept;
    for (Error& error : errors) {
        if (error.line > 0) {
            kept.push_back(std::move(error));
        } else {
            placed.add(nearest(*root, error.path).offset, error.path, error.code, error.arguments);
        }
    }
    Errors all = std::move(placed).placedIn(text);
    all.insert(all.end(), kept.begin(), kept.end());
    return all;
}

}  // namespace theca
