#include "core/text/take_home.h"

#include <regex>

#include "core/text/base64.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "core/text/sha256.h"
#include "tests/catch.h"

using namespace theca;

namespace {

/// Stands in for the engine: the page does not look into it.
constexpr std::string_view someEngine = "engine";

NamedTexts shippedData() {
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) texts.emplace(path, resource(path));
    return texts;
}

Scenario shippedScenario() { return readScenario(resource("scenarios/default.theca")).value(); }

std::string pageOf(const Scenario& scenario, const NamedTexts& data = shippedData()) {
    return takeHomePage(scenario, data, someEngine).value();
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

/// Every tag of a page, in order, without what stands in scripts and styles.
std::vector<std::string> tagsOf(const std::string& page) {
    static const std::regex tag("<(/?[a-zA-Z!][^>]*)>");
    std::vector<std::string> tags;
    std::string::const_iterator at = page.begin();
    std::smatch found;
    while (std::regex_search(at, page.end(), found, tag)) {
        tags.push_back(found[1]);
        at = found[0].second;
        for (const std::string raw : {"script", "style", "title"}) {
            if (tags.back() != raw && !tags.back().starts_with(raw + " ")) continue;
            const auto end = page.find("</" + raw, static_cast<std::size_t>(at - page.begin()));
            at = page.begin() + static_cast<std::ptrdiff_t>(end);
        }
    }
    return tags;
}

std::string hex(std::string_view text) {
    std::string digits;
    for (const auto byte : sha256(text)) {
        constexpr std::string_view sixteen = "0123456789abcdef";
        digits += sixteen[byte >> 4U];
        digits += sixteen[byte & 15U];
    }
    return digits;
}

}  // namespace

TEST_CASE("digests and letters of bytes are those of their standards") {
    CHECK(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(hex(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    CHECK(base64("") == "");
    CHECK(base64("f") == "Zg==");
    CHECK(base64("fo") == "Zm8=");
    CHECK(base64("foo") == "Zm9v");
    CHECK(base64("foob") == "Zm9vYg==");
    CHECK(base64("\xFB\xEF\xBE\xFF") == "++++/w==");
}

TEST_CASE("a take-home page without an engine is an error, not a page") {
    const auto page = takeHomePage(shippedScenario(), shippedData(), {});
    REQUIRE_FALSE(page);
    CHECK(page.errors().front().code == "no_take_home_engine");
}

TEST_CASE("a take-home page holds its scenario, its drug and the notice, and nothing to be filled in") {
    const std::string page = pageOf(shippedScenario());
    CHECK(count(page, base64(someEngine)) == 1);
    CHECK(count(page, "For teaching, not for dosing a person.") >= 2);
    CHECK(count(page, "Para enseñar, no para dosificar a una persona.") == 1);
    CHECK(count(page, "仅供教学，不用于确定任何人的用药剂量。") == 1);
    CHECK(page.find("drugs/baclofen.json") != page.npos);
    CHECK(page.find("drugs/morphine.json") == page.npos);
    CHECK_FALSE(std::regex_search(page, std::regex("%[A-Z_]+%")));
}

TEST_CASE("a take-home page asks for nothing from elsewhere") {
    const std::string page = pageOf(shippedScenario());
    CHECK(count(page, "Content-Security-Policy\" content=\"default-src 'none';") == 1);
    std::string rest = page;
    for (const std::string_view kept : {"\"http://www.w3.org/2000/svg\""})  // a name, never fetched
        if (const auto at = rest.find(kept); at != rest.npos) rest.erase(at, kept.size());
    CHECK(rest.find("http:") == rest.npos);
    CHECK(rest.find("https:") == rest.npos);
    CHECK_FALSE(std::regex_search(rest, std::regex("\\b(src|href|action|url\\()=")));
    for (const std::string_view call : {"fetch(", "XMLHttpRequest", "WebSocket", "eval(", "Function(", "import(",
                                        "innerHTML", "document.write", "localStorage"})
        CHECK(rest.find(call) == rest.npos);
}

TEST_CASE("only the script and the style of the page may run, by their digests") {
    const std::string page = pageOf(shippedScenario());
    const auto between = [&page](const std::string& begin, const std::string& end) {
        const auto from = page.rfind(begin) + begin.size();
        return page.substr(from, page.find(end, from) - from);
    };
    const auto digest = [](const std::string& text) {
        const auto bytes = sha256(text);
        return "'sha256-" + base64({reinterpret_cast<const char*>(bytes.data()), bytes.size()}) + "'";
    };
    CHECK(count(page, digest(between("<script>", "</script>"))) == 1);
    CHECK(count(page, digest(between("<style>", "</style>"))) == 1);
}

TEST_CASE("texts of a stranger's file stay texts in a take-home page") {
    const std::vector<std::string> usual = tagsOf(pageOf(shippedScenario()));
    CHECK(usual.size() > 40);
    for (const std::string hostile :
         {"</script><script>alert(1)</script>", "<!--<script>", "\"><img src=x onerror=alert(1)>", "%SCRIPT%%ENGINE%",
          "</title><svg onload=alert(1)>", "&lt;/script&gt;</SCRIPT >"}) {
        INFO(hostile);
        Scenario scenario = shippedScenario();
        scenario.title = plainText(hostile);
        scenario.notes = plainText(hostile);
        for (Therapy& therapy : scenario.therapies) therapy.name = plainText(hostile);
        NamedTexts data = shippedData();
        data["drugs/baclofen.json"] += hostile;
        const std::string page = pageOf(scenario, data);
        CHECK(tagsOf(page) == usual);
        CHECK(count(page, base64(someEngine)) == 1);
    }
}

TEST_CASE("what a page does not show stays behind") {
    Scenario scenario = shippedScenario();
    scenario.observations = {{plainText("my patient"), "plasma", "ng/mL", {{Hours(1), 2, {}}}}};
    CHECK(pageOf(scenario).find("my patient") == std::string::npos);
}
