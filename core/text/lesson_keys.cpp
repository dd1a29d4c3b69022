#include <cmath>

#include "core/base/number_text.h"
#include "core/base/overloaded.h"
#include "core/lesson/lesson_names.h"
#include "core/lesson/marking.h"
#include "core/lesson/number_question.h"
#include "core/text/json_writer.h"
#include "core/text/lesson_text.h"

namespace theca {

namespace {

JsonNode number(double value) { return JsonNode::number(numberIn(rounded(value, 6)).value_or(0)); }

JsonNode choiceKey(const std::vector<Choice>& choices, const std::string& prove, const LessonRun& run) {
    const ProvedChoices proved = provedChoices(choices, prove, false, run, JsonPath());
    JsonNode key = JsonNode::object();
    if (proved.right) {
        key.add("right", JsonNode::whole(*proved.right));
        key.add("says", JsonNode::string(choices[*proved.right].say.english()));
    }
    JsonNode compared = JsonNode::array();
    for (const auto& one : proved.numbers) compared.push(one ? number(*one) : JsonNode::null());
    if (!compared.empty()) key.add("compared", std::move(compared));
    return key;
}

/// Of a question of choices or of one number.
JsonNode askedKey(const std::vector<Choice>& choices, const std::string& prove,
                  const std::optional<NumberQuestion>& asked, const LessonRun& run) {
    if (!asked) return choiceKey(choices, prove, run);
    JsonNode key = JsonNode::object();
    const auto right = rightNumber(*asked, run);
    key.add("number", right ? number(*right) : JsonNode::null());
    key.add("unit", JsonNode::string(asked->unit));
    return key;
}

JsonNode orderKey(const Predict& predict, const LessonRun& run) {
    JsonNode order = JsonNode::array();
    for (const std::string& one : trueOrder(predict, run)) order.push(JsonNode::string(one));
    JsonNode key = JsonNode::object();
    key.add("order", std::move(order));
    return key;
}

/// The key of one step; none if it asks nothing that the run answers by itself.
std::optional<JsonNode> keyOf(const Step& step, const LessonRun& run) {
    return std::visit(Overloaded{[&](const Predict& one) -> std::optional<JsonNode> {
                                     if (!one.choices.empty()) return choiceKey(one.choices, one.prove, run);
                                     return one.as == Task::Order ? std::optional(orderKey(one, run)) : std::nullopt;
                                 },
                                 [&](const Explain& one) -> std::optional<JsonNode> {
                                     return one.choices.empty() ? std::nullopt
                                                                : std::optional(choiceKey(one.choices, one.prove, run));
                                 },
                                 [&](const CheckStep& one) -> std::optional<JsonNode> {
                                     return askedKey(one.choices, one.prove, one.number, run);
                                 },
                                 [&](const Item& one) -> std::optional<JsonNode> {
                                     return askedKey(one.choices, one.prove, one.number, run);
                                 },
                                 [&](const Scene& one) -> std::optional<JsonNode> {
                                     if (!one.question || (one.question->answers.empty() && !one.question->number))
                                         return std::nullopt;
                                     return askedKey(one.question->answers, one.question->prove, one.question->number,
                                                     run);
                                 },
                                 [](const auto&) -> std::optional<JsonNode> { return std::nullopt; }},
                      step);
}

}  // namespace

std::string lessonKeys(const Lesson& lesson, const LessonRun& run) {
    JsonNode measures = JsonNode::object();
    for (const auto& [name, measure] : lesson.measures) {
        const auto found = run.numbers.find(name);
        measures.add(name, found == run.numbers.end() ? JsonNode::null() : number(found->second));
    }
    JsonNode keys = JsonNode::array();
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        auto key = keyOf(lesson.steps[i], run);
        if (!key) continue;
        JsonNode placed = JsonNode::object();
        placed.add("step", JsonNode::whole(i));
        for (JsonMember& member : std::get<JsonNode::Object>(key->content))
            placed.add(member.key, std::move(member.value));
        keys.push(std::move(placed));
    }
    JsonNode root = JsonNode::object();
    root.add("lesson", JsonNode::string(lesson.id));
    root.add("measures", std::move(measures));
    root.add("keys", std::move(keys));
    return writeJson(root);
}

std::vector<std::string> stepReferences(const Lesson& lesson) {
    std::vector<std::string> all;
    for (const Step& step : lesson.steps)
        if (const auto* check = std::get_if<CheckStep>(&step)) all.push_back(lesson.id + "/" + check->id);
    return all;
}

}  // namespace theca
