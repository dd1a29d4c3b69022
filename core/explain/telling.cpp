#include "core/explain/telling.h"

#include <algorithm>
#include <array>

#include "core/explain/chance.h"
#include "core/explain/words.h"

namespace theca {

namespace {

using Filling = std::map<std::string, std::string>;

/// Replaces every `{name}`; `value` gives what stands for a name.
template <class Value>
std::string replaced(const std::string& text, Value value) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t open = text.find('{', i);
        const std::size_t close = open == std::string::npos ? open : text.find('}', open);
        if (close == std::string::npos) return result.append(text, i, std::string::npos);
        result.append(text, i, open - i);
        result.append(value(text.substr(open + 1, close - open - 1)));
        i = close + 1;
    }
    return result;
}

std::string withOwn(const std::string& text, const Filling& own) {
    return replaced(text, [&own](const std::string& name) {
        const auto found = own.find(name);
        return found == own.end() ? "{" + name + "}" : found->second;
    });
}

std::string ratioPhrase(const Telling& telling, double ratio) {
    const RatioWords told = words(ratio);
    using Kind = RatioWords::Kind;
    switch (told.kind) {
        case Kind::Same:
            return telling.word("same");
        case Kind::HalfMore:
            return telling.word("half_more");
        case Kind::Twice:
            return telling.word("twice");
        case Kind::Times:
            return telling.word("times", {{"n", std::to_string(told.times)}});
        case Kind::Most:
            break;
    }
    return telling.word("most");
}

std::string change(const Telling& telling, const ToldDay& day) {
    switch (steadiness(day.fluctuation)) {
        case Steadiness::Steady:
            return telling.word("steady");
        case Steadiness::Little:
            return telling.word("little");
        case Steadiness::Swings:
            break;
    }
    return telling.word("swings");
}

std::string span(const Telling& telling, Hours hours) {
    const SpanWords told = spanWords(hours);
    return telling.word(told.days ? "about_days" : "about_hours", {{"n", std::to_string(told.number)}});
}

std::string range(const Telling& telling, const std::optional<ExplainSetup::Span>& set, std::string_view some,
                  std::string_view usual) {
    if (!set) return telling.word(usual);
    return telling.word(some, {{"low", std::to_string(set->low)}, {"high", std::to_string(set->high)}});
}

/// A phone number that no line breaks: its spaces hold, and so do its hyphens and strokes.
std::string unbroken(const std::string& number) {
    constexpr std::string_view noBreakSpace = "\u00A0", wordJoiner = "\u2060";
    std::string all;
    for (const char c : number) {
        if (c == ' ') {
            all += noBreakSpace;
        } else {
            all += c;
            if (c == '-' || c == '/') all += wordJoiner;
        }
    }
    return all;
}

std::string phone(const Telling& telling, const std::string& number, std::string_view label) {
    return telling.word(label, {{"number", number.empty() ? telling.word("phone_ask") : unbroken(number)}});
}

/// What stands for each placeholder, whatever the sentence.
struct Placeholder {
    std::string_view name;
    std::string (*told)(const Telling&);
};
constexpr std::array placeholders = {
    Placeholder{
        "blood",
        [](const Telling& t) { return ratioPhrase(t, t.run.tablets.mean.bloodLevel / t.run.pump.mean.bloodLevel); }},
    Placeholder{
        "legs",
        [](const Telling& t) { return ratioPhrase(t, t.run.pump.mean.legsLevel / t.run.tablets.mean.legsLevel); }},
    Placeholder{
        "brain",
        [](const Telling& t) { return ratioPhrase(t, t.run.pump.mean.brainLevel / t.run.tablets.mean.brainLevel); }},
    Placeholder{"given", [](const Telling& t) { return ratioPhrase(t, t.run.tablets.given / t.run.pump.given); }},
    Placeholder{"tablets_change", [](const Telling& t) { return change(t, t.run.tablets); }},
    Placeholder{"pump_change", [](const Telling& t) { return change(t, t.run.pump); }},
    Placeholder{"tablets_a_day",
                [](const Telling& t) { return t.word(std::string("a_day_") + std::to_string(t.run.tabletsADay)); }},
    Placeholder{"empty_after", [](const Telling& t) { return span(t, t.run.emptyAfter); }},
    Placeholder{"hospital_days", [](const Telling& t) { return hospitalDays(t); }},
    Placeholder{"refill_months", [](const Telling& t) { return refillMonths(t); }},
    Placeholder{"phone_day", [](const Telling& t) { return phone(t, t.setup.phoneDay, "phone_day"); }},
    Placeholder{"phone_night", [](const Telling& t) { return phone(t, t.setup.phoneNight, "phone_night"); }},
    Placeholder{"team",
                [](const Telling& t) { return t.setup.hospital.empty() ? t.word("your_team") : t.setup.hospital; }},
};

/// What stands for `n:ID`, `rest:ID` and `of:ID`, the people of a risk, and `n100:ID`, `r100:ID`, the same of 100; none
/// for other placeholders.
std::optional<std::string> riskNumber(const Explanation& explanation, std::string_view name) {
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view what = name.substr(0, colon);
    const Risk* risk = explanation.risk(name.substr(colon + 1));
    const std::optional<PeopleOfStudy> people = risk ? peopleOf(*risk) : std::nullopt;
    if (!people) return std::nullopt;
    if (what == "n100") return std::to_string(ofHundred(*risk));
    if (what == "r100") return std::to_string(100 - ofHundred(*risk));
    if (what == "n") return std::to_string(people->count);
    if (what == "rest") return std::to_string(people->others());
    if (what == "of") return std::to_string(people->of);
    return std::nullopt;
}

/// What `option:ID` stands for; null for other placeholders.
const ChoiceOption* optionNamed(const Explanation& explanation, std::string_view name) {
    constexpr std::string_view prefix = "option:";
    if (!name.starts_with(prefix)) return nullptr;
    const auto named = [id = name.substr(prefix.size())](const ChoiceOption& one) { return one.id == id; };
    const auto found = std::find_if(explanation.options.begin(), explanation.options.end(), named);
    return found == explanation.options.end() ? nullptr : &*found;
}

std::string told(const Telling& telling, const std::string& name) {
    const auto named = [&name](const Placeholder& one) { return one.name == name; };
    const auto found = std::find_if(placeholders.begin(), placeholders.end(), named);
    if (found != placeholders.end()) return found->told(telling);
    if (const ChoiceOption* option = optionNamed(telling.explanation, name)) return option->text.in(telling.language);
    return riskNumber(telling.explanation, name).value_or("{" + name + "}");
}

bool isNow(When when, const ToldRun& run) {
    const BodyAmounts& tablets = run.tablets.mean;
    const BodyAmounts& pump = run.pump.mean;
    switch (when) {
        case When::Always:
            return true;
        case When::BloodTablets:
            return tablets.bloodLevel >= pump.bloodLevel;
        case When::BloodPump:
            return tablets.bloodLevel < pump.bloodLevel;
        case When::LegsTablets:
            return tablets.legsLevel > pump.legsLevel;
        case When::LegsPump:
            return tablets.legsLevel <= pump.legsLevel;
        case When::BrainTablets:
            return tablets.brainLevel > pump.brainLevel;
        case When::BrainPump:
            return tablets.brainLevel <= pump.brainLevel;
    }
    return false;
}

std::vector<std::string> filledAll(const Telling& telling, const std::vector<Text>& texts) {
    std::vector<std::string> all;
    for (const Text& one : texts) all.push_back(telling.filled(one));
    return all;
}

ToldPart toldPart(const Telling& telling, const Part& part) {
    ToldPart shown{part.more, part.picture, {}};
    for (const Card& card : part.cards) {
        if (!isNow(card.when, telling.run)) continue;
        shown.cards.push_back({card.id, card.about, card.kind, card.riskFor(telling.voice), telling.filled(card.head),
                               filledAll(telling, card.says.to(telling.voice)), card.missed});
    }
    return shown;
}

/// The heaviest card of a list, if it matters a lot or very much.
struct Heaviest {
    const ValueCard* card = nullptr;
    int weight = 0;
};
Heaviest heaviest(const Explanation& explanation, const std::vector<std::string>& ids, const PersonAnswers& answers) {
    if (ids.empty()) return {};
    const auto named = [&ids](const ValueCard& one) { return one.id == ids.front(); };
    const auto found = std::find_if(explanation.values.begin(), explanation.values.end(), named);
    return {&*found, answers.weights.at(ids.front())};
}

std::string said(const Telling& telling, std::string_view sentence, const Heaviest& one) {
    const std::string weight = std::string("weight_") + std::to_string(one.weight);
    return telling.word(sentence, {{"what", one.card->text.in(telling.language)}, {"weight", telling.word(weight)}});
}

}  // namespace

std::string Telling::word(std::string_view name, const Filling& own) const {
    return withOwn(explanation.word(name).in(language), own);
}

std::string Telling::inRow(const std::vector<std::string>& sentences) const {
    const std::string_view gap = language == "zh_CN" ? "" : " ";
    std::string row;
    for (const std::string& one : sentences) row += row.empty() ? one : std::string(gap) + one;
    return row;
}

std::string Telling::filled(const Text& text) const {
    return replaced(text.in(language), [this](const std::string& name) { return told(*this, name); });
}

std::vector<ToldScreen> toldScreens(const Telling& telling) {
    std::vector<ToldScreen> all;
    const auto& hidden = telling.setup.hidden;
    for (const ExplainScreen& screen : telling.explanation.screens) {
        if (std::find(hidden.begin(), hidden.end(), screen.id) != hidden.end()) continue;
        ToldScreen shown{screen.id, telling.filled(screen.question(telling.voice)), {}};
        for (const Part& part : screen.parts) shown.parts.push_back(toldPart(telling, part));
        all.push_back(std::move(shown));
    }
    return all;
}

std::vector<std::string> toldOpening(const Telling& telling) {
    return filledAll(telling, telling.explanation.opening.to(telling.voice));
}

std::string toldTitle(const Telling& telling) {
    const std::string title = telling.run.title.in(telling.language), example = telling.word("example");
    if (title.empty()) return example;
    return title.starts_with(example) ? title : telling.pair(example, title);
}

std::string riskCaption(const Telling& telling, const Risk& risk) {
    const PeopleOfStudy people = peopleOf(risk).value_or(PeopleOfStudy{});
    return withOwn(risk.text.in(telling.language), {{"n", std::to_string(people.count)},
                                                    {"rest", std::to_string(people.others())},
                                                    {"of", std::to_string(people.of)}});
}

std::vector<std::string> riskDetails(const Telling& telling, const Risk& risk) {
    std::vector<std::string> all = {
        telling.word("who_when", {{"who", risk.who.in(telling.language)}, {"over", risk.over.in(telling.language)}})};
    if (const auto interval = intervalOf(risk)) {
        all.push_back(
            telling.word("may_be", {{"low", std::to_string(interval->low)}, {"high", std::to_string(interval->high)}}));
    } else {
        all.push_back(telling.word("only_percent"));
    }
    if (!risk.remark.empty()) all.push_back(risk.remark.in(telling.language));
    std::string ids;
    for (const std::string& id : risk.sources) ids.append(ids.empty() ? "" : ", ").append(id);
    all.push_back(telling.word("source", {{"id", ids}}));
    return all;
}

std::vector<std::string> fitSentences(const Telling& telling, const PersonAnswers& answers) {
    const WhatFits fits = whatFits(telling.explanation, answers);
    const Heaviest tablets = heaviest(telling.explanation, fits.tablets, answers);
    const Heaviest pump = heaviest(telling.explanation, fits.pump, answers);
    if (!tablets.card && !pump.card) return {telling.word("said_nothing")};
    if (!pump.card) return {said(telling, "said_tablets", tablets), telling.word("talk_one")};
    if (!tablets.card) return {said(telling, "said_pump", pump), telling.word("talk_one")};
    if (pump.weight > tablets.weight)
        return {said(telling, "said_pump", pump), said(telling, "also_tablets", tablets), telling.word("talk_both")};
    return {said(telling, "said_tablets", tablets), said(telling, "also_pump", pump), telling.word("talk_both")};
}

std::string hospitalDays(const Telling& telling) {
    return range(telling, telling.setup.hospitalDays, "days_range", "hospital_days");
}

std::string refillMonths(const Telling& telling) {
    return range(telling, telling.setup.refillMonths, "months_range", "refill_months");
}

bool isPlaceholder(const Explanation& explanation, std::string_view name) {
    const auto named = [name](const Placeholder& one) { return one.name == name; };
    return std::any_of(placeholders.begin(), placeholders.end(), named) || optionNamed(explanation, name) ||
           riskNumber(explanation, name).has_value();
}

std::vector<std::string> placeholdersIn(std::string_view text) {
    std::vector<std::string> all;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find('}', open);
        all.emplace_back(close == std::string_view::npos ? "{" : text.substr(open + 1, close - open - 1));
    }
    return all;
}

}  // namespace theca
