#include "core/explain/explain_rules.h"

#include <algorithm>
#include <set>

#include "core/base/json_path.h"
#include "core/explain/chance.h"
#include "core/explain/telling.h"

namespace theca {

namespace {

class Rules {
public:
    explicit Rules(const Explanation& explanation) : m_explanation(explanation) {}

    Errors all() {
        frame();
        screens();
        risks();
        rest();
        return std::move(m_errors);
    }

private:
    void frame();
    void screens();
    void screen(const ExplainScreen& screen, const JsonPath& path);
    void card(const Card& card, const JsonPath& path);
    void risks();
    void risk(const Risk& risk, const JsonPath& path);
    void figures(const Risk& risk, const JsonPath& path);
    void comparison(const Risk& risk, const JsonPath& path);
    void rest();
    void says(const Says& says, const JsonPath& path);
    void texts(const std::vector<Text>& texts, const JsonPath& path);
    void text(const Text& text, const JsonPath& path, bool needed = true);
    void sentence(const Text& text, const JsonPath& path);
    void add(const JsonPath& path, std::string code, std::vector<std::string> arguments = {}) {
        m_errors.push_back({std::move(code), path.text(), std::move(arguments)});
    }

    const Explanation& m_explanation;
    Errors m_errors;
    std::set<std::string> m_cards;
};

/// In every language, or nowhere.
void Rules::text(const Text& text, const JsonPath& path, bool needed) {
    if (text.empty() && !needed) return;
    for (const std::string_view language : textLanguages) {
        const auto found = text.words.find(language);
        if (found == text.words.end() || found->second.empty()) add(path, "language_missing", {std::string(language)});
    }
}

void Rules::sentence(const Text& told, const JsonPath& path) {
    text(told, path);
    std::set<std::string> unknown;
    for (const auto& [language, words] : told.words) {
        for (const std::string& name : placeholdersIn(words))
            if (!isPlaceholder(m_explanation, name)) unknown.insert(name);
    }
    for (const std::string& name : unknown) add(path, "unknown_placeholder", {name});
}

void Rules::texts(const std::vector<Text>& all, const JsonPath& path) {
    for (std::size_t i = 0; i < all.size(); ++i) sentence(all[i], JsonPath(path, i));
}

void Rules::says(const Says& says, const JsonPath& path) {
    if (!says.all.empty()) {
        texts(says.all, JsonPath(path, "all"));
        return;
    }
    for (const Voice voice : voices) {
        const auto& list = says.each[static_cast<std::size_t>(voice)];
        const std::string name(voiceName(voice));
        if (list.empty()) add(path, "voice_missing", {name});
        texts(list, JsonPath(path, name));
    }
}

void Rules::frame() {
    const JsonPath top;
    const JsonPath words(top, "words");
    for (const auto& [name, word] : m_explanation.words) text(word, JsonPath(words, name));
    says(m_explanation.opening, JsonPath(top, "opening"));
    text(m_explanation.money, JsonPath(top, "money"));
    const JsonPath options(top, "options");
    for (std::size_t i = 0; i < m_explanation.options.size(); ++i) {
        const JsonPath one(options, i);
        text(m_explanation.options[i].text, JsonPath(one, "text"));
    }
}

void Rules::card(const Card& card, const JsonPath& path) {
    if (!m_cards.insert(card.id).second) add(JsonPath(path, "id"), "name_twice", {card.id});
    if (!card.head.empty()) sentence(card.head, JsonPath(path, "head"));
    says(card.says, path);
    const auto known = [this](const std::string& id) { return id.empty() || m_explanation.risk(id); };
    if (!known(card.risk)) add(JsonPath(path, "risk"), "unknown_risk", {card.risk});
    if (!known(card.childRisk)) add(JsonPath(path, "child_risk"), "unknown_risk", {card.childRisk});
}

void Rules::screen(const ExplainScreen& screen, const JsonPath& path) {
    constexpr std::array<std::string_view, voices.size()> keys = {"question", "child_question", "other_question"};
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (!screen.questions[i].empty()) sentence(screen.questions[i], JsonPath(path, keys[i]));
    const JsonPath parts(path, "parts");
    for (std::size_t i = 0; i < screen.parts.size(); ++i) {
        const JsonPath part(parts, i);
        const JsonPath cards(part, "cards");
        for (std::size_t j = 0; j < screen.parts[i].cards.size(); ++j)
            card(screen.parts[i].cards[j], JsonPath(cards, j));
    }
}

void Rules::screens() {
    const JsonPath top;
    const JsonPath path(top, "screens");
    const auto& all = m_explanation.screens;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const JsonPath one(path, i);
        if (i < screenIds.size() && all[i].id != screenIds[i])
            add(JsonPath(one, "id"), "screen_out_of_order", {std::string(screenIds[i])});
        screen(all[i], one);
    }
}

void Rules::figures(const Risk& risk, const JsonPath& path) {
    if (risk.count.has_value() != risk.of.has_value())
        add(path, "key_missing", {risk.count ? "of" : "count"});
    else if (risk.count && risk.shown)
        add(JsonPath(path, "shown"), "count_and_shown");
    else if (risk.count && *risk.count > *risk.of)
        add(JsonPath(path, "count"), "count_above_of", {std::to_string(*risk.count), std::to_string(*risk.of)});
}

void Rules::comparison(const Risk& risk, const JsonPath& path) {
    for (const std::string& id : risk.compareWith) {
        const Risk* other = m_explanation.risk(id);
        if (!other) {
            add(JsonPath(path, "compare_with"), "unknown_risk", {id});
            continue;
        }
        if (other->study == risk.study) continue;
        const bool pump = other->about == About::Pump;
        const Text& warning = m_explanation.word(pump ? "not_beside_pump" : "not_beside_tablets");
        const auto warns = [&](std::string_view language) {
            return risk.remark.in(language).find(warning.in(language)) != std::string::npos;
        };
        if (!std::all_of(textLanguages.begin(), textLanguages.end(), warns))
            add(JsonPath(path, "compare_with"), "not_one_study", {risk.id, id});
    }
}

void Rules::risk(const Risk& risk, const JsonPath& path) {
    text(risk.text, JsonPath(path, "text"));
    text(risk.over, JsonPath(path, "over"));
    text(risk.who, JsonPath(path, "who"));
    text(risk.remark, JsonPath(path, "remark"), false);
    text(risk.notice, JsonPath(path, "notice"), false);
    text(risk.act, JsonPath(path, "do"), false);
    figures(risk, path);
    if (risk.kind == CardKind::Harm && risk.notice.empty()) add(path, "key_missing", {"notice"});
    if (risk.kind == CardKind::Harm && risk.act.empty()) add(path, "key_missing", {"do"});
    if (risk.sources.empty()) add(path, "source_missing", {std::string(gradeName(risk.grade))});
    for (const std::string& id : risk.sources)
        if (!m_explanation.source(id)) add(JsonPath(path, "source"), "unlisted_source", {id});
    comparison(risk, path);
}

void Rules::risks() {
    const JsonPath top;
    const JsonPath path(top, "risks");
    std::set<std::string> ids;
    for (std::size_t i = 0; i < m_explanation.risks.size(); ++i) {
        const JsonPath one(path, i);
        const Risk& risk_ = m_explanation.risks[i];
        if (!ids.insert(risk_.id).second) add(JsonPath(one, "id"), "name_twice", {risk_.id});
        risk(risk_, one);
    }
}

void Rules::rest() {
    const JsonPath top;
    const JsonPath values(top, "values"), checks(top, "checks"), leaflet(top, "leaflet");
    for (std::size_t i = 0; i < m_explanation.values.size(); ++i) {
        const JsonPath one(values, i);
        text(m_explanation.values[i].text, JsonPath(one, "text"));
    }
    texts(m_explanation.questions, JsonPath(top, "questions"));
    texts(m_explanation.sure, JsonPath(top, "sure"));
    for (std::size_t i = 0; i < m_explanation.checks.size(); ++i) {
        const JsonPath one(checks, i);
        sentence(m_explanation.checks[i].question, JsonPath(one, "question"));
        sentence(m_explanation.checks[i].explained, JsonPath(one, "explained"));
    }
    for (std::size_t i = 0; i < m_explanation.leaflet.size(); ++i) {
        const JsonPath one(leaflet, i);
        sentence(m_explanation.leaflet[i].question, JsonPath(one, "question"));
        sentence(m_explanation.leaflet[i].tablets, JsonPath(one, "tablets"));
        sentence(m_explanation.leaflet[i].pump, JsonPath(one, "pump"));
    }
}

}  // namespace

Errors problems(const Explanation& explanation) { return Rules(explanation).all(); }

}  // namespace theca
