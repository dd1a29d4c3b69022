#include "tests/catch.h"
#include "tests/cli/process.h"

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Finished cliIn(const std::map<std::string, std::string>& environment, const std::vector<std::string>& words) {
    Surroundings surroundings;
    surroundings.environment = environment;
    return cli(words, surroundings);
}

/// What the program says where these variables are set, and no other about a language.
std::string helpIn(std::map<std::string, std::string> environment) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"}) environment.emplace(name, "");
    return cliIn(environment, {"--help"}).out;
}

const char* const english = "For teaching, not for dosing a person.";
const char* const spanish = "Para enseñar, no para dosificar a una persona.";
const char* const chinese = "仅供教学，不用于为个人确定剂量。";

}  // namespace

TEST_CASE("help is in the language of the first of LC_ALL, LC_MESSAGES and LANG that is set") {
    CHECK(has(helpIn({}), english));
    CHECK(has(helpIn({{"LANG", "es_MX.UTF-8"}}), spanish));
    CHECK(has(helpIn({{"LANG", "zh_CN.utf8"}}), chinese));
    CHECK(has(helpIn({{"LC_MESSAGES", "zh_SG.UTF-8"}, {"LANG", "es_ES.UTF-8"}}), chinese));
    CHECK(has(helpIn({{"LC_ALL", "C.UTF-8"}, {"LANG", "es_ES.UTF-8"}}), english));
    CHECK(has(helpIn({{"LC_ALL", "de_DE.UTF-8"}, {"LANG", "es_ES.UTF-8"}}), english));
}

TEST_CASE("LANGUAGE is preferred to a locale, but not to C") {
    CHECK(has(helpIn({{"LANG", "en_GB.UTF-8"}, {"LANGUAGE", "de:es:en"}}), spanish));
    CHECK(has(helpIn({{"LANG", "es_ES.UTF-8"}, {"LANGUAGE", "en:es"}}), english));
    CHECK(has(helpIn({{"LANG", "C"}, {"LANGUAGE", "es"}}), english));
}

TEST_CASE("Traditional Chinese is not served Simplified, nor another set of letters UTF-8") {
    for (const char* locale : {"zh_TW.UTF-8", "zh_HK.UTF-8", "zh_Hant_TW.UTF-8", "zh_CN.GB18030", "es_ES.ISO-8859-1"}) {
        CAPTURE(locale);
        CHECK(has(helpIn({{"LANG", locale}}), english));
    }
}

TEST_CASE("the option --language is stronger, wherever it stands, and counts for errors too") {
    CHECK(has(cli({"--language", "es", "--help"}).out, spanish));
    CHECK(has(cli({"run", "--help", "--language=zh_CN"}).out, "模拟一个情景并打印摘要表"));
    CHECK(has(cliIn({{"LC_ALL", "es_ES.UTF-8"}}, {"--language", "en", "--help"}).out, english));
    CHECK(cli({"fly", "--language", "es"}).err ==
          "theca-cli: no hay ninguna orden \"fly\"; se admiten: run, check, drugs, model, examples, lesson, schema, "
          "validate, export, solve\n");
    CHECK(cli({"run", "none.theca", "--language", "es"}).err ==
          "none.theca: el archivo no se puede leer: no existe ese archivo o carpeta; se admite un archivo legible\n");
    CHECK(cli({"run", "none.theca"}).err ==
          "none.theca: the file cannot be read: No such file or directory; allowed is a file that can be\n");
}

TEST_CASE("errors in a file are told in the language, at the same place") {
    const Folder folder;
    const std::string file = folder.file("a.theca", "{\n  \"theca\": \"scenario\", \"version\": \"one\"\n}\n");
    const std::string inEnglish = cli({"check", file}).err;
    const std::string inSpanish = cli({"check", file, "--language", "es"}).err;
    const auto place = inEnglish.find(": ");
    CHECK(inEnglish.substr(0, place) == inSpanish.substr(0, place));
    CHECK(inEnglish != inSpanish);
    CHECK(has(inSpanish, "se admite"));
}

TEST_CASE("a language that is not there is refused in one line") {
    CHECK(cli({"--language", "de", "--help"}).err ==
          "theca-cli: \"--language de\" is not known here; allowed are: en, zh_CN, es\n");
    CHECK(has(cli({"validate", "--language"}).err, "--language has no value"));
    CHECK(has(cli({"validate", "--language", "es", "--language", "en"}).err, "given twice"));
    CHECK(has(cli({"check", "--", "--language", "es"}).err, "--language: the file cannot be read"));
}

TEST_CASE("validate is in English wherever it runs, unless it is told a language") {
    const std::string counted = "25 targets, 60 parts";
    CHECK(has(cliIn({{"LC_ALL", "es_ES.UTF-8"}}, {"validate"}).out, counted));
    const std::string spanishTable = cli({"validate", "--language", "es"}).out;
    CHECK(has(spanishTable, "25 objetivos, 60 partes: 49 pasa; 5 por construcción"));
    CHECK(has(spanishTable, "descenso en los brazos a las 4 h"));
    CHECK(has(spanishTable, "0,1298"));
    const std::string page = cli({"validate", "--language", "zh_CN", "--markdown", "-"}).out;
    CHECK(has(page, "# 验证\n"));
    CHECK(has(page, "作者凭记忆"));
}
