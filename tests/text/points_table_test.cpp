#include "core/text/points_table.h"

#include <algorithm>

#include "core/text/json_reader.h"
#include "core/text/messages.h"
#include "tests/catch.h"
#include "tests/text/support.h"

using namespace theca;

namespace {

using Points = std::vector<ObservedPoint>;
using Lines = std::vector<LeftOutLine>;

TextTable table(const std::string& bytes) {
    const auto read = readTable(bytes);
    REQUIRE(read);
    return *read;
}

std::string refusal(const std::string& bytes) {
    const auto read = readTable(bytes);
    REQUIRE_FALSE(read);
    CHECK(message(read.errors().front()).size() > 20);
    return read.errors().front().code;
}

Points pointsIn(const std::string& text) {
    const TextTable read = table(text);
    return pointsFrom(read, guessPoints(read).choice).points;
}

ObservedPoint at(double hours, double value, std::optional<double> sd = {}) { return {Hours(hours), value, sd}; }

/// The expected result for a file of tests/text/data/points.
struct Expected {
    std::string file;
    Points points;
    std::string unit = {};  ///< as the table writes it; empty: the user must choose it
    Lines leftOut = {};
    bool elapsedNamed = false;
    std::optional<DecimalSign> decimal = DecimalSign::Point;
};

constexpr auto comma = DecimalSign::Comma;

const std::vector<Expected>& expected() {
    using enum LeftOut;
    static const std::vector<Expected> files = {
        {"quoted-decimal-commas.csv", {at(0.5, 12.5), at(1, 9.25)}, "ng/mL", {}, true, comma},
        {"r-row-names.csv", {at(0, 0.74), at(0.25, 2.84), at(0, 0.5)}},
        {"r-write-table.txt", {at(0, 0.74), at(0.25, 2.84), at(0.57, 6.57)}},
        {"r-mangled-names.csv", {at(0, 1), at(1, 2.5)}, "ng/mL", {}, true},
        {"pandas-index.csv", {at(0, 0.74), at(0.25, 2.84), at(0.57, 6.57)}},
        {"pandas-time-index.csv", {at(0, 1), at(1, 4), at(2, 3)}, "ng/mL"},
        {"missing-values.csv",
         {at(5, 2)},
         "",
         {{2, NoValue}, {3, NoValue}, {4, Below}, {5, Below}, {6, NoValue}, {7, Above}, {8, NoValue}, {9, NotNumber}}},
        {"mac-line-ends.csv", {at(0, 1), at(1, 2.5)}, "", {}, false, comma},
        {"sep-line.csv", {at(0, 1), at(1, 2.5)}, "", {}, false, comma},
        {"unicode-text-le.txt", {at(0, 1), at(1, 2.5)}, "µg/L", {}, false, comma},
        {"unicode-text-be.txt", {at(0, 1), at(1, 2.5)}, "µg/L", {}, false, comma},
        {"units-row.csv", {at(1, 1, 0.1), at(1.5, 2, 0.2)}, "ng/mL", {}, true},
        {"german.csv", {at(0, 0, 0), at(0.5, 12.5, 1.5)}, "µg/L", {}, true, comma},
        {"spanish.csv", {at(0.5, 5.5), at(1, 7), at(0.5, 6)}, "ng/mL", {}, true, comma},
        {"french.csv", {at(0.25, 0.1, 0.02), at(1, 0.2, 0.03)}, "mg/L", {}, true, comma},
        {"chinese.csv", {at(0.5, 1.2, 0.1), at(1, 1.5, 0.2)}, "µg/mL", {}, true},
        {"japanese.csv", {at(1, 2), at(2, 3.5)}, "ng/mL", {}, true},
        {"russian.csv", {at(0.5, 1.5), at(1, 2)}, "ng/mL", {}, true, comma},
        {"picograms.csv", {at(0, 0), at(1, 5)}, "pg/mL", {}, true},
        {"micromoles.csv", {at(0, 0), at(1, 5000)}, "µmol/L", {}, true},
        {"nanomolar.csv", {at(0, 0), at(1, 5)}, "nmol/L", {}, true},
        {"unknown-unit.csv", {at(0, 0), at(1, 5)}, "", {}, true},
        {"weeks.csv", {at(0, 1), at(336, 3)}, "mg/L", {}, true},
        {"thousands.csv", {}, "", {{2, Ambiguous}, {3, Ambiguous}}, false, std::nullopt},
        {"thousands-told.csv", {at(0.5, 1000), at(1, 2500.5)}},
        {"german-thousands.csv", {at(0.5, 1299.99), at(1, 1250)}, "", {}, false, comma},
        {"narrow-blanks.csv", {at(0.5, 1250.5), at(1, 2000)}, "", {}, false, comma},
        {"both-signs.csv", {at(0.5, 1.5), at(2, 3)}, "", {{3, Ambiguous}}, false, DecimalSign::Either},
        {"predose.csv", {at(0, 0), at(1, 5)}, "", {{2, BeforeStart}, {3, BeforeStart}}},
        {"replicates.csv", {at(1, 5), at(1, 6), at(1, 7), at(0, 1)}},
        {"nonmem.csv", {at(1, 5.5), at(2, 4.5), at(1, 6)}, "", {{2, Event}, {5, Event}}},
        {"nonmem-output.txt", {at(1, 5.5), at(2, 4.25)}, "", {{3, Event}}},
        {"monolix.csv", {at(1, 5.5)}, "", {{2, Event}, {4, Event}}},
        {"cdisc-pc.csv", {at(1, 12.5), at(2, 9.25)}, "µg/L", {{4, NoValue}}},
        {"pknca.csv", {at(0, 6.6), at(1, 10.199999999999999)}, "", {{3, NoValue}, {4, Below}}},
        {"engauge.csv", {at(1.73922, 1.1804), at(1.76078, 1.6232), at(1.80819, 3.4817)}, "", {}, false, comma},
        {"instrument.csv", {at(0, 1), at(1, 2.5)}, "ng/mL", {}, true},
        {"logger.dat", {at(0.5, 0.5), at(1, 0.75)}, "mg/L", {{4, NoTime}}, true},
        {"blank-columns.txt", {at(0, 1), at(0.5, 12.5), at(1, 9.25)}, "", {}, false, comma},
        {"bars.txt", {at(0, 1, 0.1), at(1, 2, 0.2)}},
        {"line-break-in-heading.csv", {at(0.5, 1), at(1, 2)}, "ng/mL", {}, true},
        {"open-quote.csv", {at(0, 1), at(1, 2)}},
        {"numbers-as-headings.csv", {at(0, 5), at(1, 7)}},
        {"no-headings.csv", {at(0.5, 1.5, 0.25), at(1, 140), at(2.5, 90, 9)}},
        {"xy.csv", {at(0, 1), at(1, 4), at(2, 3)}},
        {"remarks.csv", {at(0.5, 1.5, 0.25), at(1, 140), at(2.5, 90, 9)}},
        {"errors-missing.csv", {at(0, 1), at(1, 2), at(2, 3), at(3, 4, 0.5)}},
        {"bad-times.csv",
         {at(48, 5)},
         "",
         {{2, NoTime}, {3, NoTime}, {4, TooLate}, {5, Negative}, {6, TooLarge}},
         true},
        {"titles.csv", {at(0, 1), at(1, 2)}, "ng/mL", {}, true},
    };
    return files;
}

}  // namespace

TEST_CASE("every kind of table gives its points, and the lines that give none say why") {
    for (const Expected& one : expected()) {
        CAPTURE(one.file);
        const TextTable read = table(dataFile("points/" + one.file));
        const PointsGuess guess = guessPoints(read);
        const TablePoints points = pointsFrom(read, guess.choice);
        CHECK(points.points == one.points);
        CHECK(points.leftOut == one.leftOut);
        CHECK((guess.choice.unit ? std::string(guess.choice.unit->written) : "") == one.unit);
        CHECK(guess.elapsedNamed == one.elapsedNamed);
        CHECK(guess.choice.decimal == one.decimal);
    }
}

TEST_CASE("every line under the headings is a point or left out, never lost") {
    for (const Expected& one : expected()) {
        CAPTURE(one.file);
        const TextTable read = table(dataFile("points/" + one.file));
        const TablePoints points = pointsFrom(read, guessPoints(read).choice);
        CHECK(points.points.size() + points.leftOut.size() == read.rows.size());
    }
}

TEST_CASE("a unit is converted as it says, and never guessed") {
    const auto unit = [](const std::string& heading) { return tableUnitIn(heading); };
    const auto of = [&](const std::string& heading, const std::string& target, double one) {
        CAPTURE(heading);
        REQUIRE(unit(heading));
        CHECK(unit(heading)->unit == target);
        CHECK(unit(heading)->converted(1) == Approx(one));
    };
    of("plasma_ng_per_mL", "ng/mL", 1);
    of("conc (ng/ml)", "ng/mL", 1);
    of("C [\xC2\xB5g/mL]", "ug/mL", 1);
    of("C [\xCE\xBCg/mL]", "ug/mL", 1);
    of("mcg/mL", "ug/mL", 1);
    of("ug/L", "ng/mL", 1);
    of("PG/ML", "ng/mL", 0.001);
    of("ng L-1", "ng/mL", 0.001);
    of("ng·mL⁻¹", "ng/mL", 1);
    of("C_ng_mL", "ng/mL", 1);
    of("mg/dL", "ug/mL", 10);
    of("g/L", "mg/L", 1000);
    of("nmol/L", "nmol/L", 1);
    of("µM", "nmol/L", 1000);
    of("pM", "nmol/L", 0.001);
    of("mM", "nmol/L", 1e6);
    of("浓度（纳克/毫升）", "ng/mL", 1);
    for (const char* none : {"value", "conc", "Conc (IU/mL)", "mm", "dose (mg)", "AUC (ng*h/mL)", "um", ""}) {
        CAPTURE(none);
        CHECK_FALSE(unit(none));
    }
    CHECK(unknownUnitIn("Conc (IU/mL)") == "IU/mL");
    CHECK(unknownUnitIn("Conc (pg/mL)").empty());
}

TEST_CASE("units of a scenario file stand first and stay what they are") {
    for (std::size_t i = 0; i < 4; ++i) CHECK(tableUnits()[i].converted(1.25) == 1.25);
    for (const TableUnit& one : tableUnits()) {
        CAPTURE(one.written);
        CHECK(tableUnitIn(one.written) == one);
    }
}

TEST_CASE("the heading of the times says their unit") {
    const auto first = [](const std::string& text) { return pointsIn(text).at(0).at.number(); };
    CHECK(first("time_min,value\n90,1\n") == Approx(1.5));
    CHECK(first("Time (min);conc\n90;1\n") == Approx(1.5));
    CHECK(first("days\tvalue\n1.5\t1\n") == Approx(36));
    CHECK(first("t_d,value\n1.5,1\n") == Approx(36));
    CHECK(first("hours,value\n2,1\n") == 2);
    CHECK(first("t,C\n2,1\n") == 2);
    CHECK(first("Time (s),value\n7200,1\n") == 2);
    CHECK(first("Zeit in Minuten;Wert\n90;1\n") == Approx(1.5));
    CHECK(first("Tiempo (días);Valor\n1,5;1\n") == Approx(36));
}

TEST_CASE("a group of thousands is never taken for decimals: the table shows its sign, or the person does") {
    const auto value = [](const char* cell, DecimalSign sign) { return cellValue(cell, sign); };
    CHECK(value("1,000", DecimalSign::Point) == CellValue{CellKind::Grouped, 1000});
    CHECK(value("1,000", DecimalSign::Comma) == CellValue{CellKind::Number, 1});
    CHECK(value("1,000", DecimalSign::Either).kind == CellKind::Ambiguous);
    CHECK(value("1.000", DecimalSign::Either).kind == CellKind::Ambiguous);
    CHECK(value("0,125", DecimalSign::Either) == CellValue{CellKind::Number, 0.125});
    CHECK(value("1,5", DecimalSign::Point).kind == CellKind::Text);
    CHECK(value("1.5", DecimalSign::Comma).kind == CellKind::Text);
    CHECK(value("1,234,567.5", DecimalSign::Either) == CellValue{CellKind::Grouped, 1234567.5});
    CHECK(value("1.234.567,5", DecimalSign::Either) == CellValue{CellKind::Grouped, 1234567.5});
    CHECK(value("1'250.5", DecimalSign::Point) == CellValue{CellKind::Grouped, 1250.5});
    CHECK(value("12 50", DecimalSign::Point).kind == CellKind::Text);
    CHECK(value("1,23,456", DecimalSign::Point).kind == CellKind::Text);
    CHECK(value("1.5e3", DecimalSign::Point) == CellValue{CellKind::Number, 1500});
    CHECK(value("+1,5E+03", DecimalSign::Comma) == CellValue{CellKind::Number, 1500});
    CHECK(value("12.03.2020", DecimalSign::Point).kind == CellKind::Text);
    CHECK(value("1e999", DecimalSign::Point).kind == CellKind::Text);
    CHECK(value("0x10", DecimalSign::Point).kind == CellKind::Text);
    CHECK(value("nan", DecimalSign::Point).kind == CellKind::Missing);
    CHECK(value("inf", DecimalSign::Point).kind == CellKind::Text);

    const TextTable read = table(dataFile("points/thousands.csv"));
    PointsChoice choice = guessPoints(read).choice;
    CHECK(pointsFrom(read, choice).example == "1,000");
    choice.decimal = DecimalSign::Point;
    CHECK(pointsFrom(read, choice).points == Points{at(0, 1000), at(1, 2500)});
    CHECK(pointsFrom(read, choice).grouped == 2);
    choice.decimal = DecimalSign::Comma;
    CHECK(pointsFrom(read, choice).points == Points{at(0, 1), at(1, 2.5)});
}

TEST_CASE("points that may part thousands are asked about, but between commas") {
    const auto decimal = [](const char* text) { return guessPoints(table(text)).choice.decimal; };
    CHECK_FALSE(decimal("time;conc\n0;1.250\n1;2.500\n"));
    CHECK_FALSE(decimal("time\tconc\n0\t1.250\n1\t2.500\n"));
    CHECK(decimal("time;conc\n0;1.250\n1;0.500\n") == DecimalSign::Point);
    CHECK(decimal("time;conc\n0;1.250\n1;2.5\n") == DecimalSign::Point);
    CHECK(decimal("time;conc\n0,5;1.250\n1;2.500\n") == DecimalSign::Comma);
    CHECK(decimal("time,conc\n0,1.250\n1,2.500\n") == DecimalSign::Point);
}

TEST_CASE("subjects are found and one of them can be taken alone") {
    const TextTable read = table(dataFile("points/nonmem.csv"));
    const PointsGuess guess = guessPoints(read);
    CHECK(guess.subjects == std::vector<std::string>{"1", "2"});
    PointsChoice choice = guess.choice;
    choice.onlySubject = "2";
    const TablePoints second = pointsFrom(read, choice);
    CHECK(second.points == Points{at(1, 6)});
    CHECK(std::count(second.leftOut.begin(), second.leftOut.end(), LeftOutLine{2, LeftOut::OtherSubject}) == 1);
}

TEST_CASE("other columns bring their own units") {
    const TextTable read = table("Time (h),A (pg/mL),B (µg/mL),t2 (min)\n1,5,6,60\n2,7,8,120\n");
    PointsChoice choice = guessPoints(read).choice;
    CHECK(choice.value == 1U);
    choice.value = 2;
    choice.time = 3;
    const PointsGuess guess = guessUnits(read, choice);
    CHECK(guess.choice.unit->unit == "ug/mL");
    CHECK(guess.choice.elapsed == ElapsedUnit::Minute);
    CHECK(pointsFrom(read, guess.choice).points == Points{at(1, 6), at(2, 8)});
}

TEST_CASE("an amount beside every value is no event") {
    CHECK(pointsIn("time,amt,conc\n0,100,1\n1,100,2\n").size() == 2);
}

TEST_CASE("commas, semicolons and tabs part the columns") {
    const Points three = {at(0.5, 1.5, 0.25), at(1, 140), at(2.5, 90, 9)};
    CHECK(pointsIn("0.5,1.5,0.25\n1,140\n2.5,90,9\n") == three);
    CHECK(pointsIn("0.5;1.5;0.25\n1;140\n2.5;90;9") == three);
    CHECK(pointsIn("0.5\t1.5\t0.25\n1\t140\n2.5\t90\t9\n") == three);
    CHECK(pointsIn("0,5;1,5;0,25\n1;140\n2,5;90;9\n") == three);
    CHECK(pointsIn("0,5\t1,5\t0,25\n1\t140\n2,5\t90\t9\n") == three);
    CHECK(pointsIn("0,5;1.5;0,25\n1;140\n2.5;90;9\n") == three);
    CHECK(pointsIn("\xEF\xBB\xBFtime_h,value,sd\r\n0.5,1.5,0.25\r\n\r\n1,140,\r\n2.5,90,9\r\n") == three);
}

TEST_CASE("what is no table of text is refused whole") {
    CHECK(refusal("") == "points_none");
    CHECK(refusal("one\ntwo\n") == "points_none");
    CHECK(refusal("PK\x03\x04rest") == "table_workbook");
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1") == "table_workbook");
    CHECK(refusal(std::string("time,conc\n0,1\n1,\0\n", 18)) == "table_not_text");
    CHECK(refusal(std::string(mostBytes + 1, ' ')) == "too_large");
    CHECK(table("time,value\n").rows.empty());
}

TEST_CASE("a table has limits, and points beyond the last there is room for are left out") {
    std::string text = "time_h,value,sd\n";
    for (std::size_t i = 0; i <= mostPoints; ++i) text += std::to_string(i % 8000) + ",2,1\n";
    const TextTable read = table(text);
    const TablePoints points = pointsFrom(read, guessPoints(read).choice);
    CHECK(points.points.size() == mostPoints);
    CHECK(points.leftOut == Lines{{static_cast<int>(mostPoints) + 2, LeftOut::TooMany}});
    std::string lines;
    for (std::size_t i = 0; i <= mostTableRows; ++i) lines += "1,2\n";
    CHECK(refusal(lines) == "table_too_large");
    std::string wide = "1";
    for (std::size_t i = 0; i < mostColumns; ++i) wide += ",1";
    CHECK(refusal(wide + "\n" + wide) == "table_too_large");
    CHECK(pointsIn(std::string(1'000'000, ',') + "\n1,2\n") == Points{at(1, 2)});
}

TEST_CASE("any bytes are a table or refused, and say the same twice") {
    std::string bytes = dataFile("points/german.csv") + dataFile("points/unicode-text-le.txt");
    std::uint32_t random = 1;
    for (int round = 0; round < 2000; ++round) {
        random = random * 1664525U + 1013904223U;
        bytes[random % bytes.size()] = static_cast<char>(random >> 24U);
        const std::string part = bytes.substr(random % 7, 40 + random % 150);
        const auto read = readTable(part);
        if (!read) continue;
        const TablePoints points = pointsFrom(*read, guessPoints(*read).choice);
        CHECK(points == pointsFrom(*readTable(part), guessPoints(*read).choice));
        for (const TableRow& row : read->rows) CHECK(row.cells.size() == read->columns());
        for (const ObservedPoint& point : points.points) CHECK((point.at >= Hours(0) && point.value >= 0));
    }
}
