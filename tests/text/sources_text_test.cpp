#include "core/text/sources_text.h"

#include "core/text/resources.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

using Json = nlohmann::ordered_json;

Json shipped() { return Json::parse(resource("sources.json")); }

/// The shipped sources with one value changed; the first error as "code path", which has to have a place.
std::string refusal(const std::string& pointer, const Json& value) {
    const auto read = readSources(with(shipped(), pointer, value).dump(2));
    REQUIRE_FALSE(read);
    const Error& error = read.errors().front();
    CHECK(error.line > 1);
    CHECK(error.column > 0);
    return error.code + " " + error.path;
}

}  // namespace

TEST_CASE("a citation stands as published, its remark and what was read of it in the reader's language") {
    const Source source = readSources(resource("sources.json"))->at("S8");
    CHECK(cited(source, "en") == "Penn & Kroin 1987, J Neurosurg 66:181 (authors recalled)");
    CHECK(cited(source, "es") == "Penn & Kroin 1987, J Neurosurg 66:181 (autores recordados)");
    CHECK(cited(source, "zh_CN") == "Penn & Kroin 1987, J Neurosurg 66:181 (作者凭记忆)");
    CHECK(source.readAs.in("en") == "abstract or excerpt");
    CHECK(source.readAs.in("es") == "resumen o extracto");
}

TEST_CASE("a citation without a remark is the citation alone") {
    const Source source = readSources(resource("sources.json"))->at("S10");
    CHECK(cited(source, "es") == source.citation);
}

TEST_CASE("a remark or a reading that lacks a language is refused at its place") {
    const Json two = {{"en", "a"}, {"zh_CN", "b"}};
    CHECK(refusal("/sources/0/remark", two) == "language_missing sources/0/remark");
    CHECK(refusal("/sources/0/remark", "recalled") == "one_for_all_languages sources/0/remark");
    CHECK(refusal("/readings/0/say", two) == "language_missing readings/0/say");
    CHECK(refusal("/readings/1/id", "excerpt") == "name_twice readings/1/id");
    CHECK(refusal("/sources/0/read_as", "all of it") == "unknown_choice sources/0/read_as");
}
