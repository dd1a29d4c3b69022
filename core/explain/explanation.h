#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text_value.h"
#include "core/data/parameter.h"

/// The explain file, version 1, as a value: what a patient is shown about one drug (docs/explain.md).
namespace theca {

/// Whom the texts speak to: the person, a parent, somebody who looks after a person.
enum class Voice { Me, Child, Other };
inline constexpr std::array voices = {Voice::Me, Voice::Child, Voice::Other};
std::string_view voiceName(Voice voice);

/// What a card is about. What is about one of the two ways is weighed against what is about the other.
enum class About { Both, Tablets, Pump };

enum class CardKind {
    Plain,
    Benefit,
    Harm,
    Call,       ///< call the team the same day
    Emergency,  ///< go to hospital now
};

/// When a card is shown: always, or if the run has more of the drug in that place with tablets, or with the pump.
enum class When { Always, BloodTablets, BloodPump, LegsTablets, LegsPump, BrainTablets, BrainPump };

/// The picture beside the cards of a part.
enum class PictureKind { None, Bodies, Given, Clocks, Icons };

/// Sentences for every voice: either `all`, the same for each, or one list per voice. Each may have placeholders
/// (`{blood}`), which core/explain/telling fills.
struct Says {
    std::vector<Text> all;
    std::array<std::vector<Text>, voices.size()> each;  ///< in the order of `voices`

    const std::vector<Text>& to(Voice voice) const;

    bool operator==(const Says&) const = default;
};

/// A few sentences of one idea.
struct Card {
    std::string id;
    About about = About::Both;
    CardKind kind = CardKind::Plain;
    When when = When::Always;
    std::string risk;       ///< the id of the risk it tells; empty: none
    std::string childRisk;  ///< the one it tells a parent, if that is another
    bool missed = false;    ///< also shown where a tablet or a refill is missed
    Text head;              ///< may be empty
    Says says;

    const std::string& riskFor(Voice voice) const {
        return voice == Voice::Child && !childRisk.empty() ? childRisk : risk;
    }

    bool operator==(const Card&) const = default;
};

/// Cards that are seen together, with a picture beside them.
struct Part {
    bool more = false;  ///< shown only after "Tell me more"
    PictureKind picture = PictureKind::None;
    std::vector<Card> cards;

    bool operator==(const Part&) const = default;
};

struct ExplainScreen {
    std::string id;
    std::array<Text, voices.size()> questions;  ///< of each voice; empty: that of the first
    std::vector<Part> parts;

    const Text& question(Voice voice) const {
        const Text& own = questions[static_cast<std::size_t>(voice)];
        return own.empty() ? questions.front() : own;
    }

    bool operator==(const ExplainScreen&) const = default;
};

/// The screens every file has, in this order.
inline constexpr std::array<std::string_view, 9> screenIds = {"what",   "reach",   "day",     "better", "wrong",
                                                              "notice", "give_up", "matters", "ask"};

struct ChoiceOption {
    std::string id;
    Text text;

    bool operator==(const ChoiceOption&) const = default;
};

/// A figure from one study: `count` of `of` people, or, where only a percentage was readable, `shown` of 100.
struct Risk {
    std::string id;
    About about = About::Both;
    CardKind kind = CardKind::Harm;  ///< Benefit or Harm
    Text text;                       ///< both frames, with {n}, {rest} and {of}
    std::optional<int> count;
    std::optional<int> of;
    std::optional<int> shown;
    Text over;
    Text who;
    Text remark;  ///< how sure; may be empty
    std::string study;
    std::vector<std::string> sources;
    Grade grade = Grade::Seen;
    std::vector<std::string> compareWith;
    Text notice;  ///< of a harm: how one would notice
    Text act;     ///< of a harm: what to do

    bool operator==(const Risk&) const = default;
};

/// Something that may matter to a person, and which way fits it; Both: nobody knows.
struct ValueCard {
    std::string id;
    About fits = About::Tablets;
    Text text;

    bool operator==(const ValueCard&) const = default;
};

/// A friendly yes/no question: nothing is counted.
struct SelfCheck {
    Text question;
    bool yes = false;  ///< the answer that is right
    Text explained;

    bool operator==(const SelfCheck&) const = default;
};

/// A row of the leaflet's table: a question of patients, and what each way means for it.
struct LeafletRow {
    Text question;
    Text tablets;
    Text pump;

    bool operator==(const LeafletRow&) const = default;
};

struct ExplainSource {
    std::string id;
    std::string citation;
    std::string readAs;

    bool operator==(const ExplainSource&) const = default;
};

struct Reviewed {
    std::vector<std::string> clinicians;
    std::vector<std::string> patients;

    /// Neither a clinician alone nor patients alone take the draft mark away.
    bool isDraft() const { return clinicians.empty() || patients.empty(); }

    bool operator==(const Reviewed&) const = default;
};

struct Explanation {
    std::string drug;
    std::string made;        ///< date, 2026-11-27
    std::string checkAgain;  ///< date
    std::vector<std::string> authors;
    Reviewed reviewed;
    Text money;
    std::vector<ChoiceOption> options;
    std::map<std::string, Text, std::less<>> words;  ///< by the names of `explainWords`
    Says opening;
    std::vector<std::string> examples;  ///< scenario files for patients, beside the explain file
    std::vector<ExplainScreen> screens;
    std::vector<Risk> risks;
    std::vector<ValueCard> values;
    std::vector<Text> questions;
    std::vector<Text> sure;  ///< yes/no: is the person ready to choose?
    std::vector<SelfCheck> checks;
    std::vector<LeafletRow> leaflet;
    std::vector<ExplainSource> sources;

    /// A word or short sentence of the frame; the name must be one of `explainWords`.
    const Text& word(std::string_view name) const;
    /// Null if there is none.
    const Risk* risk(std::string_view id) const;
    const ExplainSource* source(std::string_view id) const;

    bool operator==(const Explanation&) const = default;
};

/// The names of everything the frame says: buttons, labels, phrases.
std::span<const std::string_view> explainWords();

}  // namespace theca
