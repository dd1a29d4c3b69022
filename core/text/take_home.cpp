#include "core/text/take_home.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/text/base64.h"
#include "core/text/json_writer.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "core/text/sha256.h"

namespace theca {

namespace {

using Parts = std::map<std::string_view, std::string>;

/// The scripts of the page, each after those it needs.
constexpr std::array<std::string_view, 10> scripts{"words",    "numbers",  "engine",  "charts", "spine",
                                                   "readings", "controls", "sampler", "view",   "page"};

std::string script() {
    std::string text;
    for (const std::string_view name : scripts)
        text.append(resource(std::string("web/").append(name).append(".js"))).append("\n");
    return text;
}

/// For a Content-Security-Policy: nothing but this very text may run.
std::string digestOf(std::string_view text) {
    const auto digest = sha256(text);
    return base64({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::string escapedInMarkup(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

/// JSON that cannot end the element it stands in: a '<' occurs only within its strings.
std::string escapedInScript(std::string_view json) {
    std::string escaped;
    for (const char c : json) {
        if (c == '<') {
            escaped += "\\u003c";
        } else {
            escaped += c;
        }
    }
    return escaped;
}

std::string shownPart(Scenario scenario) {
    scenario.observations.clear();
    scenario.pins.clear();
    scenario.population = {};
    return writeScenario(scenario);
}

std::string neededData(const std::string& drug, const NamedTexts& data) {
    JsonNode texts = JsonNode::object();
    for (const std::string& name :
         {"drugs/" + drug + ".json", std::string("physiology.json"), std::string("sources.json")})
        if (const auto found = data.find(name); found != data.end()) texts.add(name, JsonNode::string(found->second));
    return writeJson(texts);
}

/// A template with every %NAME% replaced; what is put in is not looked at again.
std::string filled(std::string_view page, const Parts& parts) {
    std::string text;
    while (!page.empty()) {
        const std::size_t begin = page.find('%');
        const std::size_t end = begin == page.npos ? page.npos : page.find('%', begin + 1);
        const auto part = end == page.npos ? parts.end() : parts.find(page.substr(begin + 1, end - begin - 1));
        const std::size_t kept = part == parts.end() ? std::min(begin, page.size() - 1) + 1 : begin;
        text.append(page.substr(0, kept));
        page.remove_prefix(part == parts.end() ? kept : end + 1);
        if (part != parts.end()) text.append(part->second);
    }
    return text;
}

}  // namespace

std::string_view takeHomeEngine() { return resource("web/engine.wasm.gz"); }

Result<std::string> takeHomePage(const Scenario& scenario, const NamedTexts& data, std::string_view engine) {
    if (engine.empty()) return Error{"no_take_home_engine", {}, {}};
    const std::string code = script();
    const std::string_view style = resource("web/take-home.css");
    return filled(resource("web/take-home.html"), {{"TITLE", escapedInMarkup(scenario.title.english())},
                                                   {"SCRIPT", code},
                                                   {"SCRIPT_HASH", digestOf(code)},
                                                   {"STYLE", std::string(style)},
                                                   {"STYLE_HASH", digestOf(style)},
                                                   {"VERSION", THECA_VERSION},
                                                   {"SCENARIO", escapedInScript(shownPart(scenario))},
                                                   {"DATA", escapedInScript(neededData(scenario.drug, data))},
                                                   {"ENGINE", base64(engine)}});
}

}  // namespace theca
