#include "core/lesson/item_answers.h"

#include <algorithm>
#include <cmath>

#include "core/lesson/marking.h"
#include "core/lesson/placeholder.h"

namespace theca {

namespace {

std::vector<double> bordersOf(const Predict& predict) {
    const Span axis = *predict.axis;
    const double decades = predict.log ? std::log10(axis.high / axis.low) : 0;
    constexpr int usual = 4, most = 5;
    const bool byTens = std::abs(decades - std::round(decades)) < 1e-9 && decades >= 2 && decades <= most;
    const int count = byTens ? static_cast<int>(std::lround(decades)) : usual;
    std::vector<double> borders;
    for (int i = 0; i <= count; ++i) {
        const double part = static_cast<double>(i) / count;
        borders.push_back(predict.log ? axis.low * std::pow(axis.high / axis.low, part)
                                      : axis.low + part * (axis.high - axis.low));
    }
    return borders;
}

/// "100 – 1,000 ng/mL"
Text rangeWords(double low, double high, const std::string& unit) {
    Text text;
    for (const std::string_view language : textLanguages) {
        std::string words = numberInWords(low, {}, language);
        words.append(" – ").append(numberInWords(high, {}, language));
        if (!unit.empty()) words.append(" ").append(unit);
        text.words.emplace(language, std::move(words));
    }
    return text;
}

/// The unit of an item: the prediction's own, else that of a concentration.
std::string unitOf(const std::string& measure, const Predict& predict, const Lesson& lesson) {
    if (!predict.unit.empty()) return predict.unit;
    const auto found = lesson.measures.find(measure);
    if (found == lesson.measures.end()) return {};
    using Kind = MeasureKind;
    const MeasureSpec& spec = found->second;
    const bool level = spec.kind == Kind::Value || spec.kind == Kind::Mean || spec.kind == Kind::Peak ||
                       spec.kind == Kind::Lowest || spec.kind == Kind::Percentile;
    return level && (spec.what == "plasma" || spec.what.starts_with("csf:")) ? "ng/mL" : "";
}

/// With its placeholder: the time of a flag, else a number with its unit.
std::string numberWords(const std::string& measure, const Predict& predict, const Lesson& lesson) {
    std::string words = "{" + measure;
    if (predict.as == Task::Place) return words.append(":hm}");
    words.append(":s2}");
    const std::string unit = unitOf(measure, predict, lesson);
    return unit.empty() ? words : words.append(" ").append(unit);
}

}  // namespace

std::vector<Choice> rangesOf(const Predict& predict, const Lesson& lesson, const LessonRun& run) {
    const PredictItem& item = predict.items.front();
    const auto found = run.numbers.find(item.measure);
    const std::vector<double> borders = bordersOf(predict);
    std::vector<Choice> ranges;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        Choice range;
        range.say = rangeWords(borders[i], borders[i + 1], predict.unit);
        const bool last = i + 2 == borders.size();
        range.right = found != run.numbers.end() && found->second >= borders[i] &&
                      (found->second < borders[i + 1] || (last && found->second == borders[i + 1]));
        if (range.right) range.answer = plainText(numberWords(item.measure, predict, lesson));
        ranges.push_back(std::move(range));
    }
    return ranges;
}

std::vector<Choice> itemsOf(const Predict& predict, const Lesson& lesson, const LessonRun& run) {
    std::string first;
    if (predict.as == Task::Order) {
        const auto order = trueOrder(predict, run);
        if (!order.empty()) first = order.front();
    }
    double earliest = HUGE_VAL;
    for (const PredictItem& item : predict.items) {
        const auto found = run.numbers.find(item.measure);
        if (predict.as != Task::Place || found == run.numbers.end() || found->second >= earliest) continue;
        earliest = found->second;
        first = item.measure;
    }
    std::vector<Choice> items;
    for (const PredictItem& item : predict.items) {
        Choice one;
        one.say = item.say;
        one.answer = plainText(numberWords(item.measure, predict, lesson));
        one.right = item.measure == first;
        items.push_back(std::move(one));
    }
    return items;
}

}  // namespace theca
