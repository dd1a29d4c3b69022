#include "core/text/csv_field.h"

#include <cmath>

#include "core/text/control_signs.h"
#include "core/text/table_cell.h"
#include "core/text/table_rows.h"
#include "tests/catch.h"

using namespace theca;

namespace {

std::vector<std::string> fields(const std::string& line, char separator = ',') {
    return splitText(line, separator, 1).rows.at(0).cells;
}

}  // namespace

TEST_CASE("an ordinary name is a field as it stands, in quotes where the separator or a quote is in it") {
    for (const std::string name : {"Pump", "Pump at T10, primed", "20 mg every 8 h", "漢字", "O'Hara", "'twas", "a-b",
                                   "~1", "a; b", "# 1", "< 0.0001", "–", ""}) {
        CAPTURE(name);
        const bool holdsSeparator = name.find(',') != std::string::npos;
        CHECK(csvText(name) == (holdsSeparator ? '"' + name + '"' : name));
        CHECK(csvText(name, '\t') == name);
    }
    CHECK(csvText("a, \"b\"") == "\"a, \"\"b\"\"\"");
    CHECK(csvText("say \"b\"", '\t') == "\"say \"\"b\"\"\"");
}

TEST_CASE("a spreadsheet takes every name as text") {
    for (const std::string name :
         {"=1+2|' /C calc'!A0", "+1", "-1", "@SUM(A1)", " =1", "'=1", "''=1", "＝1", "＋1", "－1", "＠1"}) {
        for (const char separator : {',', '\t'}) {
            CAPTURE(name);
            CHECK(csvText(name, separator) == "\"'" + name + '"');
        }
    }
    CHECK(csvText("=\"x\"") == "\"'=\"\"x\"\"\"");
    for (const char control : {'\t', '\r', '\n'})
        CHECK(csvText(control + std::string("=1")).substr(0, 3) ==
              "\xE2\x90" + std::string(1, static_cast<char>(0x80 + control)));
    CHECK(csvText("a;=1") == "\"a;=1\"");  // a new field for a program that splits at semicolons
}

TEST_CASE("the fields of a line read back as the names they were written from, but for blanks at their ends") {
    const std::vector<std::string> names = {"=1+2|x", "'=1", "''=1", "'",        "''",    "'twas", "-",    "@",
                                            "a,b",    "\"",  "\"\"", "a \"b\"c", " pad ", "",      "Pump", "＝1",
                                            "a;=1",   " =1", "#",    "\"a\",b",  "'-,\"", "漢, 字"};
    for (const char separator : {',', ';', '\t'}) {
        std::string line;
        for (const std::string& name : names) {
            if (!line.empty()) line += separator;
            line += csvText(name, separator);
        }
        std::vector<std::string> withoutBlanks;
        for (const std::string& name : names) withoutBlanks.emplace_back(trimmed(name));
        CHECK(fields(line, separator) == withoutBlanks);
    }
}

TEST_CASE("fields of other programs are read too") {
    CHECK(fields("\"0,5\" , 1.5,") == std::vector<std::string>{"0,5", "1.5", ""});
    CHECK(fields("5\" tube,\"open") == std::vector<std::string>{"5\" tube", "\"open"});
}

TEST_CASE("numbers stay numbers, and what is none is empty") {
    CHECK(csvNumber(-1.5) == "-1.5");
    CHECK(csvNumber(1.0 / 3) == "0.3333333333");
    CHECK(csvNumber(std::nan("")).empty());
    CHECK(csvNumber(-INFINITY).empty());
}

TEST_CASE("a remark keeps a name in it from being a field of its own") {
    CHECK(csvRemark("Blood, differences against Pump") == "# Blood, differences against Pump");
    CHECK(csvRemark("against x,=1+2") == "\"# against x,=1+2\"");
    CHECK(csvRemark("against\x1b[31m") == "# against␛[31m");
}

TEST_CASE("control characters are shown as signs") {
    CHECK(controlsAsSigns("a\x1b[31mb") == "a␛[31mb");
    CHECK(controlsAsSigns(std::string("\0\t\n\r\x7f", 5)) == "␀␉␊␍␡");
    CHECK(controlsAsSigns("\xC2\x9b"
                          "31m \xC2\x80\xC2\x9f") == "�31m ��");
    CHECK(controlsAsSigns("µ é 漢字 \xC2\xA0") == "µ é 漢字 \xC2\xA0");
    CHECK(pageWithSigns("a\tb\n\x1b") == "a\tb\n␛");
    for (int c = 0; c < 0x80; ++c) {
        const std::string shown = csvText(std::string(1, static_cast<char>(c)) + "x");
        for (const char byte : shown) CHECK((static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7F));
    }
}
