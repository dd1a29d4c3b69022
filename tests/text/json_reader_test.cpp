#include "core/text/json_reader.h"

#include "tests/catch.h"

using namespace theca;

namespace {

/// The one error in a text.
Error errorIn(const std::string& text) {
    const Result<JsonNode> root = readJson(text);
    REQUIRE_FALSE(root);
    REQUIRE(root.errors().size() == 1);
    return root.errors().front();
}

void checkError(const std::string& text, const std::string& code, int line, int column) {
    CAPTURE(text.substr(0, 60));
    const Error error = errorIn(text);
    CHECK(error.code == code);
    CHECK(error.line == line);
    CHECK(error.column == column);
}

}  // namespace

TEST_CASE("a JSON text becomes a tree that knows where everything begins") {
    const auto root = readJson("{\n  \"a\": [1, true, null, \"x\\u00e9\\\"\"],\n  \"b\": {}\n}");
    REQUIRE(root);
    const JsonNode* a = root->find("a");
    REQUIRE(a);
    CHECK(a->offset == 9);
    const auto& items = *a->as<JsonNode::Array>();
    CHECK(items[0].as<JsonNumber>()->whole == 1U);
    CHECK(*items[1].as<bool>());
    CHECK(items[2].as<std::monostate>());
    CHECK(*items[3].as<std::string>() == "xé\"");
    CHECK(items[3].offset == 25);
    CHECK(root->find("b")->as<JsonNode::Object>()->empty());
    CHECK(root->find("c") == nullptr);
}

TEST_CASE("only digits make a whole number") {
    const auto root = readJson("[3, 3.0, 3e0, -3, 18446744073709551615, 18446744073709551616, -0]");
    REQUIRE(root);
    const auto& items = *root->as<JsonNode::Array>();
    CHECK(items[0].as<JsonNumber>()->whole == 3U);
    CHECK(items[4].as<JsonNumber>()->whole == 18446744073709551615U);
    for (const std::size_t i : {1U, 2U, 3U, 5U, 6U}) CHECK_FALSE(items[i].as<JsonNumber>()->whole);
}

TEST_CASE("numbers are read to the last digit and a too small one is nothing") {
    const auto root = readJson("[0.1, 1e-320, 1e-999, 123456789012345678]");
    REQUIRE(root);
    const auto& items = *root->as<JsonNode::Array>();
    CHECK(items[0].as<JsonNumber>()->value == 0.1);
    CHECK(items[1].as<JsonNumber>()->value == 1e-320);
    CHECK(items[2].as<JsonNumber>()->value == 0);
    CHECK(items[3].as<JsonNumber>()->value == 123456789012345678.0);
}

TEST_CASE("what is not JSON is refused at its place") {
    checkError("", "text_ends_early", 1, 1);
    checkError("{", "text_ends_early", 1, 2);
    checkError("{\n  \"a\": x\n}", "not_json", 2, 8);
    checkError("[1, 2,]", "not_json", 1, 7);
    checkError("[1] 2", "not_json", 1, 5);
    checkError("[01]", "not_json", 1, 3);
    checkError("// c\n1", "not_json", 1, 1);
    checkError("[1e999]", "number_too_large", 1, 6);
    checkError("[NaN]", "not_json", 1, 2);
}

TEST_CASE("after the value only white space may stand") {
    CHECK(readJson("[1] \t\r\n"));
    checkError(std::string("[1]\0[2]", 7), "not_json", 1, 4);
    checkError(std::string("[1]\0", 4), "not_json", 1, 4);
    checkError(std::string("[1,\0 2]", 7), "not_json", 1, 4);
    checkError("[1]\x1a", "not_json", 1, 4);
    checkError("[1]]", "not_json", 1, 4);
}

TEST_CASE("columns count characters, not bytes") { checkError("[\"é漢😀\", x]", "not_json", 1, 9); }

TEST_CASE("only clean UTF-8 is read") {
    checkError("\xEF\xBB\xBF{}", "byte_order_mark", 1, 1);
    checkError("[\"\xFF\"]", "not_utf8", 1, 3);
    checkError("[\"\xC0\xAF\"]", "not_utf8", 1, 3);
    checkError("[\"\xED\xA0\x80\"]", "not_utf8", 1, 4);
    checkError("[\"\\uD800\"]", "lone_surrogate", 1, 9);
    checkError("[\"\\uDC00\"]", "lone_surrogate", 1, 8);
    CHECK(readJson("[\"\\uD83D\\uDE00\"]"));
}

TEST_CASE("a key may stand once") {
    checkError("{\"a\": 1,\n \"a\": 2}", "key_twice", 2, 2);
    const Error error = errorIn("{\"a\": [{\"b\": 1, \"c\": 0, \"b\": 2}]}");
    CHECK(error.path == "a/0/b");
    CHECK(error.arguments == std::vector<std::string>{"b"});
    CHECK(errorIn("{\"a\": [{\"b\": 1, \"b\": 2, \"c\": 0}]}").path == "a/0/b");
    CHECK(errorIn("{\"b\": 1, \"b\": 2, \"c\": 0}").path == "b");
    const auto several = readJson("{\"a\": 1, \"a\": 2, \"b\": 1, \"a\": 3, \"b\": 1}");
    REQUIRE_FALSE(several);
    CHECK(several.errors().size() == 3);
}

TEST_CASE("64 levels are read and 65 are not") {
    const auto nested = [](std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); };
    CHECK(readJson(nested(64)));
    checkError(nested(65), "too_deep", 1, 65);
    checkError(nested(100'000), "too_deep", 1, 65);
    checkError(std::string(1'000'000, '['), "too_deep", 1, 65);
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    CHECK(errorIn(objects).code == "too_deep");
}

TEST_CASE("8,000,000 bytes are read and one more is not") {
    std::string text = "[]" + std::string(mostBytes - 2, ' ');
    CHECK(readJson(text));
    text += ' ';
    CHECK(errorIn(text).code == "too_large");
}

TEST_CASE("a flood of errors ends after a thousand") {
    std::string text = "{";
    for (int i = 0; i < 3000; ++i) text += "\"a\":1,";
    const auto root = readJson(text + "\"a\":1}");
    REQUIRE_FALSE(root);
    CHECK(root.errors().size() == 1001);
    CHECK(root.errors().back().code == "too_many_errors");
}

TEST_CASE("errors under long keys stay short") {
    std::string text = "{\"" + std::string(400'000, 'k') + "\": {";
    for (int i = 0; i < 3000; ++i) text += "\"" + std::string(100, 'a') + "\":1,";
    const auto root = readJson(text + "\"a\":1}}");
    REQUIRE_FALSE(root);
    std::size_t bytes = 0;
    for (const Error& error : root.errors()) bytes += error.path.size() + error.code.size();
    CHECK(bytes < 400'000);
}

TEST_CASE("a path leads to its node or to the nearest one around it") {
    const auto root = readJson("{\"a\": [10, {\"b\": 2}]}");
    REQUIRE(root);
    CHECK(nearest(*root, "a/1/b").offset == 17);
    CHECK(nearest(*root, "a/1/missing").offset == 11);
    CHECK(nearest(*root, "a/7").offset == 6);
    CHECK(nearest(*root, "x/y").offset == 0);
    CHECK(nearest(*root, "").offset == 0);
}
