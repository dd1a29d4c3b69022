#include "core/text/messages.h"

#include <set>

#include "tests/catch.h"

using namespace theca;

TEST_CASE("every code has one sentence of its own") {
    std::set<std::string_view> codes;
    for (const MessageTemplate& one : messageTemplates()) {
        CAPTURE(one.code);
        CHECK(codes.insert(one.code).second);
        CHECK_FALSE(one.english.empty());
        CHECK(one.english.find('\n') == std::string_view::npos);
    }
}

TEST_CASE("a sentence says what is wrong and what is allowed") {
    CHECK(message({"outside", {}, {"0.5", "1", "8784"}}) == "0.5 is outside the limits; allowed is 1 to 8784");
    CHECK(message({"unknown_choice", {}, {"L9", "L1, L2"}}) == "\"L9\" is not known here; allowed are: L1, L2");
}

TEST_CASE("an error line names file, place and path") {
    const Error error{"outside", "horizon_h", {"0", "1", "8784"}, 3, 14};
    CHECK(errorLine("a.theca", error) == "a.theca:3:14: horizon_h: 0 is outside the limits; allowed is 1 to 8784");
    CHECK(errorLine("a.theca", {"is_folder", {}, {}}) == "a.theca: this is a folder; allowed is a file");
}

TEST_CASE("an error stays on one line whatever it speaks of") {
    const Error error{"unknown_key", "a\nb", {"x\r\ny\tz", "a"}, 1, 1};
    for (const char c : errorLine("my\nfile", error)) CHECK(static_cast<unsigned char>(c) >= 0x20);
}

TEST_CASE("a very long argument is cut between two characters") {
    std::string wide;
    for (int i = 0; i < 1000; ++i) wide += "漢";
    const std::string line = message({"unknown_key", {}, {wide, "a"}});
    CHECK(line.size() < 600);
    CHECK(line.find("漢…") != std::string::npos);
}

TEST_CASE("arguments are not looked through for places again") {
    CHECK(message({"unknown_choice", {}, {"%2", "L1"}}) == "\"%2\" is not known here; allowed are: L1");
}

TEST_CASE("a code without a sentence is still reported") { CHECK(message({"brand_new", {}, {"x"}}) == "brand_new x"); }
