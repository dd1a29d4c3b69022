#include "core/text/sources_text.h"

#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"

namespace theca {

namespace {

Shape sourcesShape() {
    const Shape source = object({required("id", string()), required("citation", string()), optional("doi", string()),
                                 optional("read_as", string())});
    return object(
        {required("theca", choice({"sources"})), required("version", whole(1, 1)), required("sources", array(source))});
}

Sources sourcesIn(const JsonNode& root, Form& form) {
    Sources sources;
    const JsonPath top;
    const JsonPath list(top, "sources");
    std::size_t place = 0;
    for (const JsonNode& node : arrayAt(root, "sources")) {
        const JsonPath entry(list, place++);
        Source source{stringAt(node, "id"), stringAt(node, "citation"), stringAt(node, "doi"),
                      stringAt(node, "read_as")};
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
