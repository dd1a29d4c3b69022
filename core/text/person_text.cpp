#include "core/text/person_text.h"

#include <algorithm>

#include "core/text/explain_shape.h"
#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/json_writer.h"

namespace theca {

namespace {

std::vector<std::string> stringsAt(const JsonNode& node, std::string_view key) {
    std::vector<std::string> all;
    for (const JsonNode& one : arrayAt(node, key)) all.push_back(stringOf(one));
    return all;
}

std::optional<ExplainSetup::Span> spanAt(const JsonNode& root, std::string_view key, Form& form) {
    const JsonNode* node = root.find(key);
    if (!node || !form.sound(*node)) return std::nullopt;
    const auto& ends = arrayAt(root, key);
    const ExplainSetup::Span span{intOf(ends[0]), intOf(ends[1])};
    const JsonPath top;
    if (span.low > span.high)
        form.refuse(*node, JsonPath(top, key), "span_not_rising",
                    {std::to_string(span.low), std::to_string(span.high)});
    return span;
}

ExplainSetup setupIn(const JsonNode& root, Form& form) {
    ExplainSetup setup;
    setup.example = stringAt(root, "example");
    setup.hospital = stringAt(root, "hospital");
    setup.phoneDay = stringAt(root, "phone_day");
    setup.phoneNight = stringAt(root, "phone_night");
    setup.hospitalDays = spanAt(root, "hospital_days", form);
    setup.refillMonths = spanAt(root, "refill_months", form);
    setup.hidden = stringsAt(root, "hidden");
    setup.kiosk = boolAt(root, "kiosk");
    return setup;
}

PersonAnswers answersIn(const JsonNode& root) {
    PersonAnswers answers;
    for (const Voice voice : voices)
        if (stringAt(root, "voice") == voiceName(voice)) answers.voice = voice;
    for (const JsonNode& one : arrayAt(root, "weights")) answers.weights[stringAt(one, "id")] = intAt(one, "weight");
    answers.ownConcern = stringAt(root, "own_concern");
    if (root.find("own_weight")) answers.ownWeight = intAt(root, "own_weight");
    const auto lean = std::find(leanNames().begin(), leanNames().end(), stringAt(root, "lean"));
    if (lean != leanNames().end()) answers.lean = static_cast<Lean>(lean - leanNames().begin());
    for (const JsonNode& one : arrayAt(root, "ready")) answers.ready[intAt(one, "question")] = boolAt(one, "yes");
    answers.asked = stringsAt(root, "asked");
    for (const JsonNode& one : arrayAt(root, "questions")) answers.questions.push_back(intOf(one));
    answers.notes = stringAt(root, "notes");
    return answers;
}

JsonNode begun(std::string_view kind) {
    JsonNode root = JsonNode::object();
    root.add("theca", JsonNode::string(kind));
    root.add("version", JsonNode::whole(1));
    return root;
}

JsonNode wholeNode(int number) { return JsonNode::whole(static_cast<std::uint64_t>(number)); }

void addString(JsonNode& root, std::string_view key, const std::string& value) {
    if (!value.empty()) root.add(key, JsonNode::string(value));
}

void addStrings(JsonNode& root, std::string_view key, const std::vector<std::string>& values) {
    if (values.empty()) return;
    JsonNode list = JsonNode::array();
    for (const std::string& one : values) list.push(JsonNode::string(one));
    root.add(key, std::move(list));
}

void addSpan(JsonNode& root, std::string_view key, const std::optional<ExplainSetup::Span>& span) {
    if (!span) return;
    JsonNode ends = JsonNode::array();
    ends.push(wholeNode(span->low));
    ends.push(wholeNode(span->high));
    root.add(key, std::move(ends));
}

void addWeights(JsonNode& root, const PersonAnswers& answers) {
    if (answers.weights.empty()) return;
    JsonNode list = JsonNode::array();
    for (const auto& [id, weight] : answers.weights) {
        JsonNode one = JsonNode::object();
        one.add("id", JsonNode::string(id));
        one.add("weight", wholeNode(weight));
        list.push(std::move(one));
    }
    root.add("weights", std::move(list));
}

void addReady(JsonNode& root, const PersonAnswers& answers) {
    if (answers.ready.empty()) return;
    JsonNode list = JsonNode::array();
    for (const auto& [question, yes] : answers.ready) {
        JsonNode one = JsonNode::object();
        one.add("question", wholeNode(question));
        one.add("yes", JsonNode::boolean(yes));
        list.push(std::move(one));
    }
    root.add("ready", std::move(list));
}

}  // namespace

Result<ExplainSetup> readSetup(std::string_view text) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "setup", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, setupShape());
    ExplainSetup setup = setupIn(*root, form);
    if (!form.empty()) return std::move(form).placedIn(text);
    return setup;
}

std::string writeSetup(const ExplainSetup& setup) {
    JsonNode root = begun("setup");
    addString(root, "example", setup.example);
    addString(root, "hospital", setup.hospital);
    addString(root, "phone_day", setup.phoneDay);
    addString(root, "phone_night", setup.phoneNight);
    addSpan(root, "hospital_days", setup.hospitalDays);
    addSpan(root, "refill_months", setup.refillMonths);
    addStrings(root, "hidden", setup.hidden);
    if (setup.kiosk) root.add("kiosk", JsonNode::boolean(true));
    return writeJson(root);
}

Result<PersonAnswers> readAnswers(std::string_view text) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "answers", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, answersShape());
    if (!form.empty()) return std::move(form).placedIn(text);
    return answersIn(*root);
}

std::string writeAnswers(const PersonAnswers& answers) {
    JsonNode root = begun("answers");
    if (answers.voice) root.add("voice", JsonNode::string(voiceName(*answers.voice)));
    addWeights(root, answers);
    addString(root, "own_concern", answers.ownConcern);
    if (answers.ownWeight) root.add("own_weight", wholeNode(*answers.ownWeight));
    if (answers.lean) root.add("lean", JsonNode::string(leanNames()[static_cast<std::size_t>(*answers.lean)]));
    addReady(root, answers);
    addStrings(root, "asked", answers.asked);
    JsonNode questions = JsonNode::array();
    for (const int one : answers.questions) questions.push(wholeNode(one));
    if (!questions.empty()) root.add("questions", std::move(questions));
    addString(root, "notes", answers.notes);
    return writeJson(root);
}

}  // namespace theca
