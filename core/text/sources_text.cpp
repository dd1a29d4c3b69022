#include "core/text/sources_text.h"

#include <map>

#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/worded.h"

namespace theca {

namespace {

Shape sourcesShape() {
    const Shape reading = object({required("id", string()), required("say", text())});
    const Shape source = object({required("id", string()), required("citation", string()), optional("remark", text()),
                                 optional("doi", string()), optional("read_as", string())});
    return object({required("theca", choice({"sources"})), required("version", whole(1, 1)),
                   optional("readings", array(reading)), required("sources", array(source))});
}

/// What was read of a source, in words: "abstract or excerpt". Sources name them by id.
using Readings = std::map<std::string, Text>;

Readings readingsIn(const JsonNode& root, Form& form) {
    Readings readings;
    const JsonPath top;
    const JsonPath list(top, "readings");
    std::size_t place = 0;
    for (const JsonNode& node : arrayAt(root, "readings")) {
        const JsonPath entry(list, place++);
        const std::string id = stringAt(node, "id");
        if (readings.emplace(id, wordedAt(node, "say", form, entry)).second || !form.sound(node)) continue;
        form.refuse(*node.find("id"), JsonPath(entry, "id"), "name_twice", {id});
    }
    return readings;
}

Text readAs(const JsonNode& node, const Readings& readings, Form& form, const JsonPath& path) {
    const std::string id = stringAt(node, "read_as");
    if (id.empty()) return {};
    const auto found = readings.find(id);
    if (found != readings.end()) return found->second;
    std::string allowed;
    for (const auto& [name, say] : readings) allowed.append(allowed.empty() ? "" : ", ").append(name);
    form.refuse(*node.find("read_as"), JsonPath(path, "read_as"), "unknown_choice", {id, allowed});
    return {};
}

Sources sourcesIn(const JsonNode& root, Form& form) {
    const Readings readings = readingsIn(root, form);
    Sources sources;
    const JsonPath top;
    const JsonPath list(top, "sources");
    std::size_t place = 0;
    for (const JsonNode& node : arrayAt(root, "sources")) {
        const JsonPath entry(list, place++);
        Source source{stringAt(node, "id"), stringAt(node, "citation"), wordedAt(node, "remark", form, entry),
                      stringAt(node, "doi"), readAs(node, readings, form, entry)};
        const std::string id = source.id;
        if (sources.emplace(id, std::move(source)).second || !form.sound(node)) continue;
        form.refuse(*node.find("id"), JsonPath(entry, "id"), "name_twice", {id});
    }
    return sources;
}

}  // namespace

Result<Sources> readSources(std::string_view text) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "sources", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, sourcesShape());
    Sources sources = sourcesIn(*root, form);
    if (!form.empty()) return std::move(form).placedIn(text);
    return sources;
}

}  // namespace theca
