#include "app/present/handout.h"

#include <QCoreApplication>
#include <array>
#include <set>

#include "app/base/answer_letter.h"
#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/notice.h"
#include "app/present/beat_words.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

/// Nothing that the run says is left: no curve, number, mark or spine.
void empty(StageContent& content) {
    for (StageChart& chart : content.charts) {
        chart.curves.clear();
        chart.marks.clear();
    }
    content.spines.clear();
    content.reading.clear();
    content.playhead.reset();
    content.caption.clear();
    content.ticked = false;
}

HandoutScene sceneOf(const TalkFacts& facts, std::size_t place, HandoutKind kind) {
    const Scene& scene = facts.talk().scenes[place];
    const bool told = kind != HandoutKind::Blank;
    HandoutScene made;
    made.heading = Words::tr("%1  %2", "number, title of a scene").arg(place + 1).arg(facts.words(scene.title));
    made.picture = contentAt(facts, stageAt(facts.talk(), {place, told ? scene.beats.size() : 0}));
    if (!told) empty(made.picture);
    if (kind == HandoutKind::Notes) {
        made.notes = facts.words(scene.notes);
        for (const Beat& beat : scene.beats) made.steps << beatWords(beat, facts.lesson(), scene);
    }
    if (!scene.question) return made;
    made.question = facts.words(scene.question->text);
    const auto right = rightAnswer(*scene.question);
    for (std::size_t i = 0; i < scene.question->answers.size(); ++i)
        made.answers << Words::tr("%1  %2", "letter, answer")
                            .arg(answerLetter(i))
                            .arg(facts.words(scene.question->answers[i].say));
    if (told && right)
        made.right = *right < static_cast<std::size_t>(made.answers.size())
                         ? made.answers[static_cast<qsizetype>(*right)]
                         : QString(answerLetter(*right));
    if (told && scene.question->number) made.right = facts.told(*scene.question->number);
    return made;
}

/// What the parameters of the drugs that are shown rest on, in the order of the ids.
QStringList sourcesOf(const TalkFacts& facts) {
    std::set<std::string> drugs, ids;
    for (const auto& [name, scenario] : facts.lesson().scenarios) drugs.insert(scenario.drug);
    const Library& library = *facts.library();
    for (const std::string& drug : drugs)
        for (const auto& [id, parameter] : library.drugs.at(drug).parameters)
            ids.insert(parameter.sources.begin(), parameter.sources.end());
    QStringList lines;
    for (const std::string& id : ids) {
        const auto found = library.sources.find(id);
        if (found != library.sources.end()) lines << inLanguage(found->second);
    }
    return lines;
}

}  // namespace

std::optional<HandoutKind> handoutNamed(const QString& name) {
    constexpr std::array names{"notes", "blank", "answers", "cards"};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i])) return static_cast<HandoutKind>(i);
    return std::nullopt;
}

Handout handoutOf(const TalkFacts& facts, HandoutKind kind) {
    Handout made;
    made.kind = kind;
    made.title = facts.words(facts.lesson().title);
    made.foot = Words::tr("%1 · Theca %2 · %3", "title, version, notice")
                    .arg(made.title, QStringLiteral(THECA_VERSION), notice());
    if (kind == HandoutKind::Cards) return made;
    for (std::size_t i = 0; i < facts.talk().scenes.size(); ++i) made.scenes.push_back(sceneOf(facts, i, kind));
    made.sources = sourcesOf(facts);
    return made;
}

int scenePages(const Handout& handout) {
    if (handout.kind == HandoutKind::Cards) return 1;
    const int each = handout.kind == HandoutKind::Notes ? 2 : 3;
    return (static_cast<int>(handout.scenes.size()) + each - 1) / each;
}

}  // namespace theca::app
