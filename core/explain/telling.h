#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/explain/explanation.h"
#include "core/explain/person_answers.h"
#include "core/explain/told_run.h"

/// The words on the screens: the file's sentences with the numbers of the run, of the studies and of the setup.
namespace theca {

struct ToldCard {
    std::string id;
    About about = About::Both;
    CardKind kind = CardKind::Plain;
    std::string risk;
    std::string head;  ///< may be empty
    std::vector<std::string> sentences;
    bool missed = false;  ///< also shown where a tablet or a refill is missed

    bool operator==(const ToldCard&) const = default;
};

struct ToldPart {
    bool more = false;
    PictureKind picture = PictureKind::None;
    std::vector<ToldCard> cards;

    bool operator==(const ToldPart&) const = default;
};

struct ToldScreen {
    std::string id;
    std::string question;
    std::vector<ToldPart> parts;

    bool operator==(const ToldScreen&) const = default;
};

/// Everything a telling is made from; refers to values that outlive it.
struct Telling {
    const Explanation& explanation;
    const ToldRun& run;
    const ExplainSetup& setup;
    Voice voice = Voice::Me;
    std::string language = "en";

    std::string word(std::string_view name) const { return explanation.word(name).in(language); }
    /// A word with its placeholders: `{n}` and others of its own, and those every sentence may have.
    std::string word(std::string_view name, const std::map<std::string, std::string>& own) const;
    std::string filled(const Text& text) const;
    /// Sentences one after another, as the language writes them: Chinese without spaces.
    std::string inRow(const std::vector<std::string>& sentences) const;
    /// Words as a sentence: with the full stop of the language.
    std::string closed(const std::string& words) const { return words + (language == "zh_CN" ? "。" : "."); }
    /// "first: second", as the language writes it.
    std::string pair(const std::string& first, const std::string& second) const {
        return word("pair", {{"first", first}, {"second", second}});
    }
};

/// The screens that the setup shows, in order, with the cards whose time it is.
std::vector<ToldScreen> toldScreens(const Telling& telling);
std::vector<std::string> toldOpening(const Telling& telling);
/// What the run is an example of: "Example: an adult with MS".
std::string toldTitle(const Telling& telling);

/// "25 of 100 had a problem. 75 of 100 had none."
std::string riskCaption(const Telling& telling, const Risk& risk);
/// Who, how long, how sure, from where: the small print below an icon array, one sentence each.
std::vector<std::string> riskDetails(const Telling& telling, const Risk& risk);

/// What a person's weights mean, in sentences, without a score.
std::vector<std::string> fitSentences(const Telling& telling, const PersonAnswers& answers);

/// The days a hospital keeps people, the months between refills: the setup's, else the file's.
std::string hospitalDays(const Telling& telling);
std::string refillMonths(const Telling& telling);

/// The names of all placeholders that a sentence of a file may have; those of risks are `n:ID`, `rest:ID`,
/// `of:ID`, `n100:ID` and `r100:ID`, that of an option `option:ID`.
bool isPlaceholder(const Explanation& explanation, std::string_view name);
/// The placeholders of a text, without brackets. An opening bracket without its partner gives "{".
std::vector<std::string> placeholdersIn(std::string_view text);

}  // namespace theca
