#include "core/text/translations.h"

#include <array>

#include "core/base/text_value.h"
#include "core/text/messages.h"
#include "tests/catch.h"

using namespace theca;

TEST_CASE("every sentence of an error is there in every language without Qt") {
    for (const std::string_view language : textLanguages) {
        if (language == textLanguages.front()) continue;
        for (const MessageTemplate& one : messageTemplates()) {
            CAPTURE(language, one.english);
            CHECK(translated("Messages", one.english, language) != one.english);
        }
    }
}

TEST_CASE("a translation keeps the places of the arguments") {
    const auto gaps = [](std::string_view text) {
        std::array<bool, 10> found{};
        for (std::size_t i = 0; i + 1 < text.size(); ++i)
            if (text[i] == '%' && text[i + 1] >= '1' && text[i + 1] <= '9')
                found.at(static_cast<std::size_t>(text[i + 1] - '0')) = true;
        return found;
    };
    for (const std::string_view language : {"es", "zh_CN"}) {
        REQUIRE(translationsInto(language).size() > 200);
        for (const Translation& one : translationsInto(language)) {
            CAPTURE(one.english, one.words);
            CHECK(gaps(one.english) == gaps(one.words));
        }
    }
}

TEST_CASE("signs that the lists write as entities are signs again") {
    CHECK(translated("Messages", "the key \"%1\" is missing; it is required", "es") ==
          "falta la clave \"%1\"; es obligatoria");
    CHECK(translated("CommandLine", "no such sentence", "es") == "no such sentence");
}

TEST_CASE("an error and what the system says of a file are told in one language") {
    const Error error{"cannot_read", {}, {"Permission denied"}};
    CHECK(message(error, "es") == "el archivo no se puede leer: permiso denegado; se admite un archivo legible");
    CHECK(message(error) == "the file cannot be read: Permission denied; allowed is a file that can be");
    CHECK(errorLine("a", {"unknown_choice", {}, {"Permission denied", "x"}}, "es").find("Permission denied") !=
          std::string::npos);
}

TEST_CASE("arguments go to their places, as often as they are named") {
    CHECK(filled("%2 %1 %2 %3%", {"a", "b"}) == "b a b %");
}
