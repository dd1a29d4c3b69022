#include "core/text/points_csv.h"

#include "core/text/messages.h"
#include "tests/catch.h"

using namespace theca;

namespace {

std::vector<ObservedPoint> points(const std::string& text) {
    const auto read = readPoints(text);
    REQUIRE(read);
    return read->points;
}

/// Code and line of the one error.
std::pair<std::string, int> refusal(const std::string& text) {
    const auto read = readPoints(text);
    REQUIRE_FALSE(read);
    CHECK(read.errors().size() == 1);
    CHECK(message(read.errors().front()).size() > 20);
    return {read.errors().front().code, read.errors().front().line};
}

using Refusal = std::pair<std::string, int>;
const std::vector<ObservedPoint> three = {
    {Hours(0.5), 1.5, 0.25}, {Hours(1), 140, std::nullopt}, {Hours(2.5), 90, 9.0}};

}  // namespace

TEST_CASE("commas, semicolons and tabs part the columns") {
    CHECK(points("0.5,1.5,0.25\n1,140\n2.5,90,9\n") == three);
    CHECK(points("0.5;1.5;0.25\n1;140\n2.5;90;9") == three);
    CHECK(points("0.5\t1.5\t0.25\n1\t140\n2.5\t90\t9\n") == three);
}

TEST_CASE("decimals have a comma where semicolons or tabs part the columns") {
    CHECK(points("0,5;1,5;0,25\n1;140\n2,5;90;9\n") == three);
    CHECK(points("0,5\t1,5\t0,25\n1\t140\n2,5\t90\t9\n") == three);
    CHECK(points("0,5;1.5;0,25\n1;140\n2.5;90;9\n") == three);
}

TEST_CASE("headings, quotes, empty lines, remarks and what spreadsheets add change nothing") {
    CHECK(points("\xEF\xBB\xBFtime_h,value,sd\r\n0.5,1.5,0.25\r\n\r\n1,140,\r\n2.5,90,9\r\n") == three);
    CHECK(points("# from the bench\n\"time\",\"value\"\n \"0.5\" , \"1.5\" , 0.25 \n1,140\n,,\n2.5,90,9") == three);
    CHECK(points("+0.5,1.5e0,0.25\n1,1.4e2\n2.5,90,9\n") == three);
}

TEST_CASE("the heading of the times says their unit") {
    CHECK(points("time_min,value\n90,1\n")[0].at.number() == Approx(1.5));
    CHECK(points("Time (min);conc\n90;1\n")[0].at.number() == Approx(1.5));
    CHECK(points("days\tvalue\n1.5\t1\n")[0].at.number() == Approx(36));
    CHECK(points("t_d,value\n1.5,1\n")[0].at.number() == Approx(36));
    CHECK(points("hours,value\n2,1\n")[0].at == Hours(2));
    CHECK(points("t,C\n2,1\n")[0].at == Hours(2));
    CHECK(refusal("# remark\ntime_weeks,value\n2,1\n") == Refusal{"points_time_unit", 2});
}

TEST_CASE("the heading of the values says their unit") {
    const auto unit = [](const std::string& heading) { return readPoints("time," + heading + "\n1,2\n")->unit; };
    CHECK(unit("value").empty());
    CHECK(unit("plasma_ng_per_mL") == "ng/mL");
    CHECK(unit("conc (ng/ml)") == "ng/mL");
    CHECK(unit("C [\xC2\xB5g/mL]") == "ug/mL");
    CHECK(unit("C [\xCE\xBCg/mL]") == "ug/mL");
    CHECK(unit("C [\xB5g/mL]") == "ug/mL");
    CHECK(unit("mcg/mL") == "ug/mL");
    CHECK(unit("ug/L") == "ng/mL");
    CHECK(unit("nmol/L") == "nmol/L");
    CHECK(unit("mg/L") == "mg/L");
}

TEST_CASE("the first error is reported with its line and nothing is read") {
    CHECK(refusal("") == Refusal{"points_none", 0});
    CHECK(refusal("time,value\n") == Refusal{"points_none", 0});
    CHECK(refusal("1,2\n3\n") == Refusal{"points_columns", 2});
    CHECK(refusal("1,2,3,4\n") == Refusal{"points_columns", 1});
    CHECK(refusal("time,value\n1,2\n\n3,high\n") == Refusal{"points_number", 4});
    CHECK(refusal("1,2\n3,nan\n") == Refusal{"points_number", 2});
    CHECK(refusal("1,2\n-3,4\n") == Refusal{"points_outside", 2});
    CHECK(refusal("1,-2\n") == Refusal{"points_outside", 1});
    CHECK(refusal("1,2,-3\n") == Refusal{"points_outside", 1});
    CHECK(refusal("8785,2\n") == Refusal{"points_outside", 1});
    CHECK(refusal("time_d,value\n367,2\n") == Refusal{"points_outside", 2});
    CHECK(refusal("1,2e9\n") == Refusal{"points_outside", 1});
    CHECK(refusal(std::string("\0\0,1\n", 5)).first == "points_number");
}

TEST_CASE("ten thousand points are read and one more is refused") {
    std::string text = "time_h,value,sd\n";
    for (int i = 0; i < 10'000; ++i) text += std::to_string(i / 10.0 / 2) + ",2,1\n";
    CHECK(points(text).size() == mostPoints);
    CHECK(refusal(text + "1,2\n") == Refusal{"points_too_many", 10'002});
    CHECK(refusal(std::string(9'000'000, ' ')) == Refusal{"too_large", 0});
}
