#include "core/text/explain_text.h"

#include <algorithm>

#include "core/explain/explain_rules.h"
#include "core/text/explain_shape.h"
#include "core/text/file_kind.h"
#include "core/text/form.h"
#include "core/text/json_reader.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"

namespace theca {

namespace {

/// The enumerator with a name; the first if the key is missing.
template <class Enum>
Enum named(const JsonNode& node, std::string_view key, const std::vector<std::string>& names) {
    const auto found = std::find(names.begin(), names.end(), stringAt(node, key));
    return found == names.end() ? Enum{} : static_cast<Enum>(found - names.begin());
}

std::vector<std::string> stringsAt(const JsonNode& node, std::string_view key) {
    std::vector<std::string> all;
    for (const JsonNode& one : arrayAt(node, key)) all.push_back(stringOf(one));
    return all;
}

std::vector<Text> textsAt(const JsonNode& node, std::string_view key) {
    std::vector<Text> all;
    for (const JsonNode& one : arrayAt(node, key)) all.push_back(textOf(one));
    return all;
}

std::optional<int> wholeAt(const JsonNode& node, std::string_view key) {
    if (!node.find(key)) return std::nullopt;
    return intAt(node, key);
}

template <class T, class Read>
std::vector<T> listAt(const JsonNode& node, std::string_view key, Read read) {
    std::vector<T> all;
    for (const JsonNode& one : arrayAt(node, key)) all.push_back(read(one));
    return all;
}

Says saysIn(const JsonNode& node) {
    Says says;
    says.all = textsAt(node, "all");
    for (const Voice voice : voices) says.each[static_cast<std::size_t>(voice)] = textsAt(node, voiceName(voice));
    return says;
}

Card cardIn(const JsonNode& node) {
    Card card;
    card.id = stringAt(node, "id");
    card.about = named<About>(node, "about", aboutNames());
    card.kind = named<CardKind>(node, "kind", cardKindNames());
    card.when = named<When>(node, "when", whenNames());
    card.risk = stringAt(node, "risk");
    card.childRisk = stringAt(node, "child_risk");
    card.missed = boolAt(node, "missed");
    card.head = textAt(node, "head");
    card.says = saysIn(node);
    return card;
}

Part partIn(const JsonNode& node) {
    return {boolAt(node, "more"), named<PictureKind>(node, "picture", pictureNames()),
            listAt<Card>(node, "cards", cardIn)};
}

ExplainScreen screenIn(const JsonNode& node) {
    return {stringAt(node, "id"),
            {textAt(node, "question"), textAt(node, "child_question"), textAt(node, "other_question")},
            listAt<Part>(node, "parts", partIn)};
}

Risk riskIn(const JsonNode& node) {
    Risk risk;
    risk.id = stringAt(node, "id");
    risk.about = named<About>(node, "option", aboutNames());
    risk.kind = stringAt(node, "kind") == "benefit" ? CardKind::Benefit : CardKind::Harm;
    risk.text = textAt(node, "text");
    risk.count = wholeAt(node, "count");
    risk.of = wholeAt(node, "of");
    risk.shown = wholeAt(node, "shown");
    risk.over = textAt(node, "over");
    risk.who = textAt(node, "who");
    risk.remark = textAt(node, "remark");
    risk.study = stringAt(node, "study");
    risk.sources = stringsAt(node, "source");
    risk.grade = gradeNamed(stringAt(node, "grade")).value_or(Grade::Assumption);
    risk.compareWith = stringsAt(node, "compare_with");
    risk.notice = textAt(node, "notice");
    risk.act = textAt(node, "do");
    return risk;
}

void readFrame(const JsonNode& root, Explanation& all) {
    all.drug = stringAt(root, "drug");
    all.made = stringAt(root, "made");
    all.checkAgain = stringAt(root, "check_again");
    all.authors = stringsAt(root, "authors");
    const JsonNode& reviewed = objectAt(root, "reviewed");
    all.reviewed = {stringsAt(reviewed, "clinicians"), stringsAt(reviewed, "patients")};
    all.money = textAt(root, "money");
    const JsonNode& words = objectAt(root, "words");
    for (const std::string_view name : explainWords()) all.words[std::string(name)] = textAt(words, name);
    all.opening = saysIn(objectAt(root, "opening"));
    all.examples = stringsAt(root, "examples");
}

Explanation explanationIn(const JsonNode& root) {
    Explanation all;
    readFrame(root, all);
    all.options = listAt<ChoiceOption>(root, "options", [](const JsonNode& one) {
        return ChoiceOption{stringAt(one, "id"), textAt(one, "text")};
    });
    all.screens = listAt<ExplainScreen>(root, "screens", screenIn);
    all.risks = listAt<Risk>(root, "risks", riskIn);
    all.values = listAt<ValueCard>(root, "values", [](const JsonNode& one) {
        return ValueCard{stringAt(one, "id"), named<About>(one, "fits", aboutNames()), textAt(one, "text")};
    });
    all.questions = textsAt(root, "questions");
    all.sure = textsAt(root, "sure");
    all.checks = listAt<SelfCheck>(root, "checks", [](const JsonNode& one) {
        return SelfCheck{textAt(one, "question"), boolAt(one, "yes"), textAt(one, "explained")};
    });
    all.leaflet = listAt<LeafletRow>(root, "leaflet", [](const JsonNode& one) {
        return LeafletRow{textAt(one, "question"), textAt(one, "tablets"), textAt(one, "pump")};
    });
    all.sources = listAt<ExplainSource>(root, "sources", [](const JsonNode& one) {
        return ExplainSource{stringAt(one, "id"), stringAt(one, "citation"), stringAt(one, "read_as")};
    });
    return all;
}

}  // namespace

Result<Explanation> readExplanation(std::string_view text) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    if (!isOfKind(*root, "explain", 1, form)) return std::move(form).placedIn(text);
    form.check(*root, explainShape());
    if (!form.empty()) return std::move(form).placedIn(text);
    Explanation explanation = explanationIn(*root);
    Errors errors = located(text, problems(explanation));
    if (!errors.empty()) return errors;
    return explanation;
}

std::vector<std::string> explainedDrugs() {
    constexpr std::string_view folder = "explain/", ending = ".json";
    std::vector<std::string> drugs;
    for (std::string_view path : resourcePaths()) {
        if (!path.starts_with(folder) || !path.ends_with(ending)) continue;
        path.remove_prefix(folder.size());
        path.remove_suffix(ending.size());
        drugs.emplace_back(path);
    }
    return drugs;
}

Result<Explanation> builtInExplanation(std::string_view drug) {
    const std::string_view text = resource("explain/" + std::string(drug) + ".json");
    if (text.empty()) return Error{"no_explanation", "drug", {std::string(drug)}};
    return readExplanation(text);
}

}  // namespace theca
