#include <cmath>
#include <limits>

#include "core/lesson/drawn_line.h"
#include "core/lesson/expression.h"
#include "core/lesson/glossary.h"
#include "core/lesson/placeholder.h"
#include "core/scenario/problems.h"
#include "core/scenario/scenario_path.h"
#include "tests/catch.h"

using namespace theca;

namespace {

/// The value of an expression with a = 6, b = 4, of a drawing with a = 2 and of a changed run with a = 12; c does not
/// exist.
std::optional<double> valueOf(std::string_view text) {
    const auto expression = parsedExpression(text);
    REQUIRE(expression);
    ExpressionNumbers numbers;
    numbers.run = [](std::string_view name) -> std::optional<double> {
        if (name == "a") return 6;
        return name == "b" ? std::optional(4.0) : std::nullopt;
    };
    numbers.drawn = [](std::string_view name) { return name == "a" ? std::optional(2.0) : std::nullopt; };
    numbers.now = [](std::string_view name) { return name == "a" ? std::optional(12.0) : std::nullopt; };
    return evaluated(*expression, numbers);
}

std::string refusal(std::string_view text) {
    const auto expression = parsedExpression(text);
    return expression ? std::string() : expression.errors().front().arguments.at(1);
}

MeasureSpec spec(MeasureKind kind) {
    MeasureSpec measure;
    measure.kind = kind;
    return measure;
}

}  // namespace

TEST_CASE("an expression is read as arithmetic is") {
    CHECK(valueOf("a + b * 2") == 14);
    CHECK(valueOf("(a + b) * 2") == 20);
    CHECK(valueOf("a - b - 1") == 1);
    CHECK(valueOf("-a + b") == -2);
    CHECK(valueOf("a ÷ b × 2 − 1") == 2);
    CHECK(valueOf("abs(b - a)") == 2);
    CHECK(valueOf("0.5 * a") == 3);
}

TEST_CASE("an expression tells the run, the drawing and the changed run apart") {
    CHECK(valueOf("run.a") == 6);
    CHECK(valueOf("drawn.a") == 2);
    CHECK(valueOf("now.a") == 12);
    CHECK(valueOf("drawn.a < 0.6 * run.a") == 1);
    CHECK(valueOf("drawn.a > a") == 0);
}

TEST_CASE("what does not exist makes a comparison false and its negation true") {
    CHECK_FALSE(valueOf("c + 1"));
    CHECK(valueOf("c < 1") == 0);
    CHECK(valueOf("c > 1") == 0);
    CHECK(valueOf("not c") == 1);
    CHECK(valueOf("not a") == 0);
    CHECK(valueOf("not a < b") == 1);
    CHECK_FALSE(valueOf("a / (b - 4)"));
}

TEST_CASE("an expression that cannot be read says where") {
    CHECK(refusal("a +") == "4");
    CHECK(refusal("a b") == "3");
    CHECK(refusal("(a") == "3");
    CHECK(refusal("system(a)") == "8");
    CHECK(refusal("1.2.3") == "1");
    CHECK(refusal("other.a") == "7");
    CHECK(refusal("value(one, csf:L1)") == "18");
    CHECK(refusal(std::string(60, '(') + "1") != "");
    CHECK(refusal("") == "1");
}

TEST_CASE("a binding gives a number a name") {
    const auto bound = parsedBinding("t = 2 + 2");
    REQUIRE(bound);
    REQUIRE(*bound);
    CHECK((*bound)->name == "t");
    CHECK(evaluated((*bound)->value, {}) == 4);
    CHECK_FALSE(*parsedBinding("t < 4"));
}

TEST_CASE("a measure of a drawn line is that of the polyline") {
    const std::vector<DrawnPoint> line = {{Hours(1), 3}, {Hours(3), 7}, {Hours(7), 1}};
    const Hours from(0);
    const Hours until(10);
    const auto of = [&](MeasureSpec measure) { return measuredOfLine(measure, line, from, until); };
    auto value = spec(MeasureKind::Value);
    value.at = Hours(2);
    CHECK(std::abs(*of(value) - 5) < 1e-12);
    value.at = Hours(0.2);
    CHECK(*of(value) == 3);
    value.at = Hours(9);
    CHECK(*of(value) == 1);
    CHECK(*of(spec(MeasureKind::Peak)) == 7);
    CHECK(*of(spec(MeasureKind::PeakTime)) == 3);
    CHECK(*of(spec(MeasureKind::Lowest)) == 1);
    CHECK(*of(spec(MeasureKind::LowestTime)) == 7);
    auto later = spec(MeasureKind::Peak);
    later.after = Hours(5);
    CHECK(std::abs(*of(later) - 4) < 1e-12);
    auto above = spec(MeasureKind::FirstAbove);
    above.level = 6;
    CHECK(std::abs(*of(above) - 2.5) < 1e-12);
    above.level = 8;
    CHECK_FALSE(of(above));
    auto below = spec(MeasureKind::FirstBelow);
    below.level = 2.5;
    below.after = Hours(2);
    CHECK(std::abs(*of(below) - 6) < 1e-12);
    auto mean = spec(MeasureKind::Mean);
    mean.from = Hours(1);
    mean.until = Hours(7);
    CHECK(std::abs(*of(mean) - (2 * 5 + 4 * 4) / 6.0) < 1e-12);
    auto swing = spec(MeasureKind::Fluctuation);
    swing.from = mean.from;
    swing.until = mean.until;
    CHECK(std::abs(*of(swing) - 100 * 6 / (26 / 6.0)) < 1e-9);
    CHECK_FALSE(measuredOfLine(value, {}, from, until));
}

TEST_CASE("of a line that falls by a half every two hours the half-life is two hours") {
    std::vector<DrawnPoint> line;
    for (int i = 0; i <= 10; ++i) line.push_back({Hours(i), 100 * std::exp2(-i / 2.0)});
    auto half = spec(MeasureKind::HalfLife);
    half.from = Hours(1);
    half.until = Hours(9);
    half.every = Hours(1);
    CHECK(std::abs(*measuredOfLine(half, line, Hours(0), Hours(10)) - 2) < 1e-9);
}

TEST_CASE("a stroke becomes a line whose times rise, the later stroke winning") {
    const auto line = lineOfStroke({{Hours(2), 1}, {Hours(1), 5}, {Hours(2), 3}});
    CHECK(line == std::vector<DrawnPoint>{{Hours(1), 5}, {Hours(2), 3}});
}

TEST_CASE("a number stands in a text as its language writes it") {
    CHECK(numberInWords(31781, {}, "en") == "31,800");
    CHECK(numberInWords(31781, {}, "es") == "31.800");
    CHECK(numberInWords(1100, "s2", "es") == "1100");
    CHECK(numberInWords(2.0137, "s3", "es") == "2,01");
    CHECK(numberInWords(9.96, "s2", "en") == "10");
    CHECK(numberInWords(0.0126, "s2", "zh_CN") == "0.013");
    CHECK(numberInWords(0, {}, "en") == "0");
    CHECK(numberInWords(4.07, "d1", "es") == "4,1");
    CHECK(numberInWords(3.883, "hm", "en") == "3 h 53 min");
    CHECK(numberInWords(3.883, "hm", "zh_CN") == "3 小时 53 分钟");
    CHECK(numberInWords(5.999, "hm", "en") == "6 h");
    CHECK(numberInWords(0.5, "hm", "es") == "30 min");
}

TEST_CASE("placeholders are filled, bold stays, what is no placeholder stays as it is") {
    const auto number = [](std::string_view name) { return name == "x" ? std::optional(2.0) : std::nullopt; };
    CHECK(filledText("**at {x:d1}** {y} {", "en", number) == "**at ****2.0** – {");
    CHECK(filledText("**at** {x}", "es", number, false) == "at 2,00");
    CHECK(filledText("2 ** 3", "en", number) == "2 ** 3");
    CHECK(filledText("在 {x:hm} 低于 {x} mL", "zh_CN", number) == "在 2 小时低于 2.00 mL");
    CHECK(isNumberFormat("s3"));
    CHECK_FALSE(isNumberFormat("s9"));
    CHECK_FALSE(isNumberFormat("%"));
}

TEST_CASE("words are counted as they are read") {
    CHECK(wordsToRead("one **two** {x:hm} four", "en") == 4);
    CHECK(wordsToRead("脑脊液 {x} ng/mL", "zh_CN") == 7);
    CHECK(wordsToRead("", "en") == 0);
}

TEST_CASE("a path finds a value of a scenario, and puts another one there") {
    Scenario scenario;
    scenario.drug = "baclofen";
    scenario.therapies.resize(1);
    Pump pump;
    pump.program = {{Hours(0), MicrogramsPerDay(200)}};
    pump.faults = {Stall{Hours(1), Hours(2)}};
    scenario.therapies[0].pump = pump;
    const auto set = [&scenario](std::string_view path, const FieldValue& value) {
        return withValueAt(scenario, path, value);
    };
    const std::string rate = "therapies/0/pump/program/0/rate_ug_per_day";
    CHECK(valueAt(scenario, rate) == FieldValue(200.0));
    CHECK(limitsAt(scenario, rate)->highest == 20'000);
    CHECK(set(rate, 100.0)->therapies[0].pump->program[0].rate == MicrogramsPerDay(100));
    CHECK(set("therapies/0/pump/tip_level", std::string("C5"))->therapies[0].pump->tip == *levelNamed("C5"));
    CHECK(set("therapies/0/pump/bridge", false)->therapies[0].pump->bridge == false);
    CHECK(set("therapies/0/pump/faults/0/until_h", 5.0));
    CHECK(set("patient/parameters/k_per_h", 0.5)->patient.parameters.size() == 1);
    CHECK(set("csf_model", std::string("one-pool"))->csfModel == CsfModel::OnePool);
    CHECK(set(rate, -1.0).errors().front().code == "not_plain_here");
    CHECK(set(rate, true).errors().front().code == "not_plain_here");
    CHECK(set("therapies/0/pump/tip_level", std::string("X9")).errors().front().code == "not_plain_here");
    CHECK(set("therapies/1/pump/tip_level", std::string("C5")).errors().front().code == "no_such_place");
    CHECK(set("title", std::string("x")).errors().front().code == "no_such_place");
    CHECK(set("", 1.0).errors().front().code == "no_such_place");
    CHECK_FALSE(valueAt(scenario, "patient/parameters/k_per_h"));
    CHECK(limitsAt(scenario, "patient/parameters/k_per_h"));
}

TEST_CASE("a word of the glossary is found where it stands alone, once, the longest form first") {
    Glossary glossary(2);
    glossary[0].forms.words = {{"en", "steady state, state"}, {"zh_CN", "稳态"}};
    glossary[1].forms.words = {{"en", "CSF"}, {"zh_CN", "脑脊液"}};
    const auto forms = glossaryForms(glossary, "en");
    CHECK(forms.front().form == "steady state");
    const auto hits = glossaryHits("CSF in the steady state; the CSFs estate, CSF", forms);
    CHECK(hits == std::vector<GlossaryHit>{{0, 3, 1}, {11, 12, 0}});
    const auto chinese = glossaryHits("在脑脊液中的稳态", glossaryForms(glossary, "zh_CN"));
    CHECK(chinese.size() == 2);
}
