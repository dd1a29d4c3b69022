#include "core/text/exercise_text.h"

#include "core/base/number_text.h"
#include "core/text/control_signs.h"
#include "core/text/goal_text.h"
#include "core/text/json_writer.h"
#include "core/text/messages.h"
#include "core/text/table.h"

namespace theca {

namespace {

constexpr int digits = 6;

double unitOfGoal(const Goal& goal, const Drug& drug) { return isConcentration(goal.what, drug) ? 1000 : 1; }

std::string withUnit(const FreeNumber& number, double value, int digitsOfValue) {
    std::string text = valueText(number, value, digitsOfValue);
    if (!number.unit.empty()) text.append(" ").append(number.unit);
    return text;
}

std::string_view sideName(Departure::Side side) { return side == Departure::Side::Above ? "above" : "below"; }

/// "highest 3.2 at 24 h, 1.2 outside"
std::string shortly(const Goal& goal, const Judgement& judgement, const Drug& drug) {
    const double unit = unitOfGoal(goal, drug);
    const auto extreme = [&](const char* name, const Extreme& one) {
        std::string text(name);
        return text.append(" ")
            .append(plain(one.value * unit, 4))
            .append(" at ")
            .append(plain(one.at.number(), 4))
            .append(" h");
    };
    std::string text;
    if (goal.lowest) text = extreme("lowest", judgement.within.lowest);
    if (goal.highest) text.append(text.empty() ? "" : ", ").append(extreme("highest", judgement.within.highest));
    if (!judgement.kept()) return text.append("; ").append(plain(-judgement.margin * unit, 4)).append(" outside");
    return text.append("; kept");
}

void addDepartures(std::string& text, const Goal& goal, const Judgement& judgement, const Drug& drug) {
    if (judgement.kept()) return;
    constexpr std::size_t most = 12;
    const double unit = unitOfGoal(goal, drug);
    Table table({"  side", "from h", "until h", "furthest", "at h", "area"});
    for (std::size_t i = 0; i < judgement.departures.size() && i < most; ++i) {
        const Departure& one = judgement.departures[i];
        table.add({"  " + std::string(sideName(one.side)), plain(one.from.number(), digits),
                   plain(one.until.number(), digits), plain(one.extreme.value * unit, digits),
                   plain(one.extreme.at.number(), digits), plain(one.area * unit, digits)});
    }
    text += table.text();
    if (judgement.departures.size() > most)
        text += "  and " + std::to_string(judgement.departures.size() - most) + " times more\n";
}

void addTrial(std::string& text, const Exercise& exercise, std::string_view title, const Trial& trial) {
    text.append(title).append(" ").append(withUnit(*exercise.number, trial.value, digits)).append("\n");
    for (std::size_t i = 0; i < trial.goals.size(); ++i) {
        text.append("  ").append(goalText(exercise.goals[i], exercise.drug)).append(": ");
        text.append(shortly(exercise.goals[i], trial.goals[i], exercise.drug)).append("\n");
    }
    if (!trial.refused.empty()) text.append("  ").append(message(trial.refused.front())).append("\n");
}

/// Why a span does not go on: "24 µg/day is the pump's least flow, 0.048 mL/day with 500 µg/mL."
void addEnd(std::string& text, const FreeNumber& number, double value, const Errors& errors, bool below) {
    if (errors.empty()) return;
    const Error& why = errors.front();
    const std::string end = withUnit(number, value, digits);
    if (why.code == "pump_flow") {  // arguments: the flow asked for, the least, the most, the strength
        text.append("  ").append(end).append(below ? " is the pump's least flow, " : " is the pump's greatest flow, ");
        text.append(why.arguments[below ? 1 : 2]).append(" mL/day with ").append(why.arguments[3]).append(" µg/mL.\n");
        return;
    }
    text.append(below ? "  Nothing below " : "  Nothing above ").append(end).append(" can be simulated: ");
    text.append(message(why)).append("\n");
}

std::string answerText(const Exercise& exercise) {
    const FreeNumber& number = *exercise.number;
    const SolvedNumber& answer = *exercise.answer;
    std::string text = "\n" + number.path + ", now " + withUnit(number, number.value, digits) + "\n";
    for (const KeepingSpan& span : answer.spans) {
        text.append("Every goal is kept ").append(span.from == span.until ? "at " : "from ");
        text.append(valueText(number, span.from, digits));
        if (span.from != span.until) text.append(" to ").append(valueText(number, span.until, digits));
        text.append(number.unit.empty() ? "" : " ").append(number.unit).append(".\n");
        addEnd(text, number, span.from, span.below, true);
        addEnd(text, number, span.until, span.above, false);
    }
    if (answer.after) {
        addTrial(text, exercise, "Nearest to the plan:", *answer.after);
        return text;
    }
    text += "No value keeps every goal.\n";
    addTrial(text, exercise, "Lowest:", answer.lowest);
    addTrial(text, exercise, "Highest:", answer.highest);
    if (answer.least) addTrial(text, exercise, "Misses by least:", *answer.least);
    return text;
}

JsonNode boundValue(const std::optional<double>& bound, double unit) {
    return bound ? JsonNode::number(*bound * unit) : JsonNode::null();
}

JsonNode extremeValue(const Extreme& extreme, double unit) {
    JsonNode object = JsonNode::object();
    object.add("value", JsonNode::number(extreme.value * unit));
    object.add("at_h", JsonNode::number(extreme.at.number()));
    return object;
}

JsonNode judgementValue(const Goal& goal, const Judgement& judgement, const Drug& drug) {
    const double unit = unitOfGoal(goal, drug);
    JsonNode object = JsonNode::object();
    object.add("what", JsonNode::string(signalName(goal.what, drug)));
    object.add("unit", JsonNode::string(isConcentration(goal.what, drug) ? "ng/mL" : "1"));
    object.add("low", boundValue(goal.lowest, unit));
    object.add("high", boundValue(goal.highest, unit));
    object.add("from_h", JsonNode::number(goal.from.number()));
    object.add("until_h", JsonNode::number(goal.until.number()));
    object.add("kept", JsonNode::boolean(judgement.kept()));
    object.add("margin", JsonNode::number(judgement.margin * unit));
    object.add("lowest", extremeValue(judgement.within.lowest, unit));
    object.add("highest", extremeValue(judgement.within.highest, unit));
    JsonNode departures = JsonNode::array();
    for (const Departure& one : judgement.departures) {
        JsonNode row = JsonNode::object();
        row.add("side", JsonNode::string(sideName(one.side)));
        row.add("from_h", JsonNode::number(one.from.number()));
        row.add("until_h", JsonNode::number(one.until.number()));
        row.add("furthest", extremeValue(one.extreme, unit));
        row.add("area", JsonNode::number(one.area * unit));
        departures.push(std::move(row));
    }
    object.add("outside", std::move(departures));
    return object;
}

JsonNode goalsValue(const Exercise& exercise, const std::vector<Judgement>& judgements) {
    JsonNode list = JsonNode::array();
    for (std::size_t i = 0; i < judgements.size(); ++i)
        list.push(judgementValue(exercise.goals[i], judgements[i], exercise.drug));
    return list;
}

JsonNode numberValue(const FreeNumber& number, double value) {
    if (number.kind == FreeNumber::Kind::Level) return JsonNode::string(valueText(number, value, digits));
    return JsonNode::number(value);
}

JsonNode trialValue(const Exercise& exercise, const Trial& trial) {
    JsonNode object = JsonNode::object();
    object.add("value", numberValue(*exercise.number, trial.value));
    if (trial.refused.empty())
        object.add("goals", goalsValue(exercise, trial.goals));
    else
        object.add("refused", JsonNode::string(message(trial.refused.front())));
    return object;
}

JsonNode answerValue(const Exercise& exercise) {
    const FreeNumber& number = *exercise.number;
    const SolvedNumber& answer = *exercise.answer;
    JsonNode object = JsonNode::object();
    object.add("path", JsonNode::string(number.path));
    object.add("unit", JsonNode::string(number.unit.empty() ? "1" : number.unit));
    object.add("now", numberValue(number, number.value));
    object.add("kept", JsonNode::boolean(answer.after.has_value()));
    JsonNode spans = JsonNode::array();
    for (const KeepingSpan& span : answer.spans) {
        JsonNode pair = JsonNode::array();
        pair.push(numberValue(number, span.from));
        pair.push(numberValue(number, span.until));
        spans.push(std::move(pair));
    }
    object.add("spans", std::move(spans));
    object.add("answer", answer.after ? trialValue(exercise, *answer.after) : JsonNode::null());
    object.add("lowest", trialValue(exercise, answer.lowest));
    object.add("highest", trialValue(exercise, answer.highest));
    if (answer.least) object.add("misses_by_least", trialValue(exercise, *answer.least));
    object.add("runs", JsonNode::whole(static_cast<std::uint64_t>(answer.simulated)));
    return object;
}

}  // namespace

std::string exerciseText(const Exercise& exercise) {
    const Scenario& scenario = exercise.scenario;
    std::string text = "An exercise: " + scenario.title.english() + "\n";
    text.append(scenario.therapies[exercise.therapy].name.english()).append("; concentrations in ng/mL\n\n");
    for (std::size_t i = 0; i < exercise.goals.size(); ++i) {
        text.append(goalText(exercise.goals[i], exercise.drug)).append(": ");
        text.append(shortly(exercise.goals[i], exercise.now[i], exercise.drug)).append("\n");
        addDepartures(text, exercise.goals[i], exercise.now[i], exercise.drug);
    }
    if (exercise.answer) text += answerText(exercise);
    return pageWithSigns(text) + "For teaching, not for dosing a person.\n";
}

std::string exerciseJson(const Exercise& exercise) {
    JsonNode root = JsonNode::object();
    root.add("theca", JsonNode::string("exercise"));
    root.add("version", JsonNode::whole(1));
    root.add("use", JsonNode::string("for teaching, not for dosing a person"));
    root.add("title", textValue(exercise.scenario.title));
    root.add("therapy", textValue(exercise.scenario.therapies[exercise.therapy].name));
    root.add("goals", goalsValue(exercise, exercise.now));
    if (exercise.answer) root.add("solved", answerValue(exercise));
    return writeJson(root);
}

}  // namespace theca
