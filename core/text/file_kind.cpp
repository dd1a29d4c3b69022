#include "core/text/file_kind.h"

#include "core/base/number_text.h"
#include "core/text/json_reader.h"

namespace theca {

std::string fileKind(std::string_view text) {
    const Result<JsonNode> root = readJson(text);
    return root ? stringAt(*root, "theca") : std::string();
}

bool isOfKind(const JsonNode& root, const std::string& kind, int version, Form& form) {
    const JsonPath top;
    const JsonNode* says = root.find("theca");
    if (!says || stringOf(*says) != kind) {
        form.refuse(says ? *says : root, JsonPath(top, "theca"), "not_of_kind", {kind});
        return false;
    }
    const JsonNode* given = root.find("version");
    const double number = given ? numberOf(*given) : 0;
    if (number <= version) return true;
    form.refuse(*given, JsonPath(top, "version"), "newer_version", {shortest(number), std::to_string(version)});
    return false;
}

}  // namespace theca
