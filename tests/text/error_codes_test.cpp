#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "core/text/messages.h"
#include "tests/catch.h"
#include "tests/places.h"

using namespace theca;

namespace fs = std::filesystem;

namespace {

struct Source {
    std::string name;
    std::string text;
};

/// The sources of core and app, except the sentences themselves.
std::vector<Source> sources() {
    std::vector<Source> all;
    for (const char* layer : {"core", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(sourcePath(layer))) {
            const bool isSource = entry.path().extension() == ".cpp" || entry.path().extension() == ".h";
            if (!isSource || entry.path().stem() == "messages") continue;
            std::ifstream file(entry.path());
            all.push_back({entry.path().string(), {std::istreambuf_iterator<char>(file), {}}});
        }
    }
    return all;
}

/// The position after the literal whose opening quote is at `i`.
std::size_t endOfLiteral(const std::string& text, std::size_t i) {
    const char quote = text[i++];
    while (text[i] != quote) i += text[i] == '\\' ? 2 : 1;
    return i + 1;
}

/// The words among the literals of a call or list that begins after the bracket at `i`: of its own arguments, or only
/// of the first, but not of calls within them.
std::set<std::string> ownWords(const std::string& text, std::size_t i, bool firstOnly) {
    static const std::regex word("[a-z]+(_[a-z0-9]+)*");
    std::set<std::string> words;
    for (int depth = 1; i < text.size() && depth > 0;) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            const std::size_t end = endOfLiteral(text, i);
            const std::string literal = text.substr(i + 1, end - i - 2);
            if (depth == 1 && std::regex_match(literal, word)) words.insert(literal);
            i = end;
            continue;
        }
        if (c == '(' || c == '{') ++depth;
        if (c == ')' || c == '}') --depth;
        if (c == ',' && depth == 1 && firstOnly) break;
        ++i;
    }
    return words;
}

/// The codes of errors made in a source, recognised by the ways in which errors are made.
std::set<std::string> codesIn(const Source& source) {
    static const std::regex calls("\\b(refuse|wrong|(m_)?errors\\.add)\\(");
    static const std::regex lists("\\bError( \\w+)?\\{|\\bfailUsage\\(\\{|\\breturn \\{(?=\"\\w+\", \\{\\})");
    std::set<std::string> codes;
    for (const bool firstOnly : {false, true}) {
        const std::regex& opening = firstOnly ? lists : calls;
        for (std::sregex_iterator at(source.text.begin(), source.text.end(), opening), end; at != end; ++at)
            codes.merge(ownWords(source.text, static_cast<std::size_t>(at->position() + at->length()), firstOnly));
    }
    return codes;
}

bool isUsed(const std::vector<Source>& all, const std::string& code) {
    const auto uses = [&](const Source& source) { return source.text.find('"' + code + '"') != std::string::npos; };
    return std::any_of(all.begin(), all.end(), uses);
}

}  // namespace

TEST_CASE("every code of an error has a sentence, and every sentence a code that is used") {
    const std::vector<Source> all = sources();
    std::set<std::string> said;
    for (const MessageTemplate& one : messageTemplates()) said.insert(std::string(one.code));
    std::set<std::string> made;
    for (const Source& source : all) {
        for (const std::string& code : codesIn(source)) {
            INFO(source.name << " makes the error " << code);
            CHECK(said.contains(code));
            made.insert(code);
        }
    }
    CHECK(made.size() > said.size() * 3 / 4);  // the others are made through variables
    for (const std::string& code : said) {
        INFO("the sentence of " << code);
        CHECK(isUsed(all, code));
    }
}
