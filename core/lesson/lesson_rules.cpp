#include "core/lesson/lesson_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/unit_name.h"
#include "core/lesson/lesson_fields.h"
#include "core/lesson/measure_keys.h"

namespace theca {

namespace {

bool uses(MeasureKind kind, std::string_view key) {
    const auto keys = keysOf(kind);
    return std::any_of(keys.begin(), keys.end(), [key](const MeasureKey& one) { return one.key == key; });
}

std::string keyList(MeasureKind kind) {
    std::string all = "kind";
    for (const MeasureKey& one : keysOf(kind)) all.append(", ").append(one.key);
    return all;
}

bool isMissing(const MeasureSpec& measure, std::string_view key) {
    bool missing = false;
    format::forEach(format::fields<MeasureSpec>, [&]<class Field>(const Field& field) {
        if (field.key == key) missing = Field::of(measure) == Field::usual(measure);
    });
    return missing;
}

void checkTimes(const MeasureSpec& measure, const JsonPath& path, const Refuse& refuse) {
    if (!measure.from || !measure.until || *measure.from < *measure.until) return;
    refuse(JsonPath(path, "until_h"), "ends_before_it_begins",
           {spelledOut(measure.until->number()), spelledOut(measure.from->number())});
}

void checkLine(const std::vector<DrawnPoint>& line, const JsonPath& path, const Refuse& refuse) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i].at > line[i - 1].at) continue;
        refuse(JsonPath(path, i), "line_not_rising",
               {spelledOut(line[i].at.number()), spelledOut(line[i - 1].at.number())});
    }
}

/// What a task needs, as key and whether it is there.
std::vector<std::pair<std::string_view, bool>> needsOf(const Predict& predict) {
    const bool what = !predict.what.empty();
    const bool axis = predict.axis.has_value();
    const bool items = !predict.items.empty();
    switch (predict.as) {
        case Task::Draw:
        case Task::Band:
            return {{"what", what}, {"axis", axis}};
        case Task::Profile:
            return {{"axis", axis}, {"at_h", predict.at.has_value()}};
        case Task::Number:
            return {{"items", items}, {"axis", axis}};
        case Task::Place:
            return {{"items", items}};
        case Task::Order:
            return {{"items", predict.items.size() >= 2}};
        case Task::Choice:
            return {{"choices", predict.choices.size() >= 2}};
    }
    return {};
}

bool isAnswerTo(const Predict& predict, const Answer& answer) {
    const std::size_t items = predict.items.size();
    switch (predict.as) {
        case Task::Draw:
            return answer.line.size() >= 2;
        case Task::Band:
            return answer.line.size() >= 2 && answer.upper.size() >= 2;
        case Task::Profile:
            return answer.profile.size() >= 2;
        case Task::Number:
        case Task::Place:
            return answer.numbers.size() == items;
        case Task::Order: {
            const auto listed = [&](const PredictItem& one) {
                return std::find(answer.order.begin(), answer.order.end(), one.measure) != answer.order.end();
            };
            return answer.order.size() == items && std::all_of(predict.items.begin(), predict.items.end(), listed);
        }
        case Task::Choice:
            return answer.choice && std::cmp_less(*answer.choice, predict.choices.size());
    }
    return false;
}

}  // namespace

void checkRules(const MeasureSpec& measure, const JsonPath& path, const Refuse& refuse) {
    format::forEach(format::fields<MeasureSpec>, [&]<class Field>(const Field& field) {
        const bool given = Field::of(measure) != Field::usual(measure);
        if (given && field.key != "kind" && !uses(measure.kind, field.key))
            refuse(JsonPath(path, field.key), "unknown_key", {std::string(field.key), keyList(measure.kind)});
    });
    for (const MeasureKey& one : keysOf(measure.kind)) {
        if (one.required && isMissing(measure, one.key))
            refuse(JsonPath(path, one.key), "key_missing", {std::string(one.key)});
    }
    const bool two = uses(measure.kind, "of");
    if (two && measure.of.size() != 2)
        refuse(JsonPath(path, "of"), "wrong_count", {std::to_string(measure.of.size()), "2", "2"});
    constexpr std::array percents = {5.0, 25.0, 50.0, 75.0, 95.0};
    if (measure.percent && std::find(percents.begin(), percents.end(), *measure.percent) == percents.end())
        refuse(JsonPath(path, "percent"), "unknown_choice", {spelledOut(*measure.percent), "5, 25, 50, 75, 95"});
    checkTimes(measure, path, refuse);
}

void checkRules(const Span& span, const JsonPath& path, const Refuse& refuse) {
    if (span.low < span.high) return;
    refuse(path, "axis_not_rising", {spelledOut(span.low), spelledOut(span.high)});
}

void checkRules(const Feature& feature, const JsonPath& path, const Refuse& refuse) {
    if (!feature.close && !feature.closeFactor) refuse(JsonPath(path, "close"), "key_missing", {"close"});
}

void checkRules(const Answer& answer, const JsonPath& path, const Refuse& refuse) {
    checkLine(answer.line, JsonPath(path, "line"), refuse);
    checkLine(answer.upper, JsonPath(path, "upper"), refuse);
}

void checkRules(const Predict& predict, const JsonPath& path, const Refuse& refuse) {
    for (const auto& [key, there] : needsOf(predict))
        if (!there) refuse(JsonPath(path, key), "key_missing", {std::string(key)});
    if (predict.log && predict.axis && predict.axis->low <= 0)
        refuse(JsonPath(path, "axis"), "axis_not_positive", {spelledOut(predict.axis->low)});
    const JsonPath patterns(path, "patterns");
    for (std::size_t i = 0; i < predict.patterns.size(); ++i) {
        const JsonPath at(patterns, i);
        if (!isAnswerTo(predict, predict.patterns[i].example)) refuse(JsonPath(at, "example"), "no_answer_to_task", {});
    }
}

namespace {

/// Some choices or a number, one of the two.
void checkAsked(const std::vector<Choice>& choices, const std::optional<NumberQuestion>& number, std::string_view key,
                const JsonPath& path, const Refuse& refuse) {
    if (number && !choices.empty()) return refuse(JsonPath(path, "number"), "one_of_two", {std::string(key), "number"});
    if (number || choices.size() >= 2) return;
    if (choices.empty()) return refuse(JsonPath(path, key), "key_missing", {std::string(key)});
    refuse(JsonPath(path, key), "wrong_count", {"1", "5", "2"});
}

void checkUnit(const OfferedUnit& offered, const std::string& own, const JsonPath& path, const Refuse& refuse) {
    constexpr double same = 1e-9;
    const auto known = unitRatio(offered.unit, own);
    if (!known && !offered.factor) refuse(JsonPath(path, "factor"), "factor_missing", {offered.unit, own});
    if (known && offered.factor && std::abs(*offered.factor / *known - 1) > same)
        refuse(JsonPath(path, "factor"), "factor_known", {offered.unit, spelledOut(*known), own});
}

}  // namespace

void checkRules(const CheckStep& check, const JsonPath& path, const Refuse& refuse) {
    checkAsked(check.choices, check.number, "choices", path, refuse);
}

void checkRules(const Item& item, const JsonPath& path, const Refuse& refuse) {
    checkAsked(item.choices, item.number, "choices", path, refuse);
}

void checkRules(const NumberQuestion& number, const JsonPath& path, const Refuse& refuse) {
    if (!number.close && !number.closeFactor) refuse(JsonPath(path, "close"), "key_missing", {"close"});
    std::vector<std::string> names{number.unit};
    const JsonPath units(path, "units");
    for (std::size_t i = 0; i < number.units.size(); ++i) {
        const JsonPath at(units, i);
        const std::string& name = number.units[i].unit;
        if (std::find(names.begin(), names.end(), name) != names.end())
            refuse(JsonPath(at, "unit"), "name_twice", {name});
        names.push_back(name);
        checkUnit(number.units[i], number.unit, at, refuse);
    }
    const JsonPath patterns(path, "patterns");
    for (std::size_t i = 0; i < number.patterns.size(); ++i) {
        const JsonPath at(patterns, i);
        if (number.patterns[i].example.numbers.size() != 1) refuse(JsonPath(at, "example"), "no_answer_to_task", {});
    }
}

void checkRules(const Question& question, const JsonPath& path, const Refuse& refuse) {
    const bool curves = question.kind == QuestionKind::Curves;
    const bool draw = question.kind == QuestionKind::Draw;
    if (curves && (question.scenarios.size() < 2 || !question.right))
        refuse(JsonPath(path, question.right ? "scenarios" : "right"), "key_missing",
               {question.right ? "scenarios" : "right"});
    if (!curves && !draw) checkAsked(question.answers, question.number, "answers", path, refuse);
}

}  // namespace theca
