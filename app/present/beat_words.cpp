#include "app/present/beat_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/learn/unlocked_place.h"
#include "app/present/stage_words.h"
#include "core/base/overloaded.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

QString namesOf(const std::vector<int>& therapies, const Lesson& lesson, const Scene& scene) {
    const auto scenario = lesson.scenarios.find(scene.scenario);
    QStringList names;
    for (const int one : therapies)
        if (scenario != lesson.scenarios.end() && one < static_cast<int>(scenario->second.therapies.size()))
            names << inLanguage(scenario->second.therapies[static_cast<std::size_t>(one)].name);
    return listed(names);
}

/// "Pump: Rate 300 µg/day": what the control of a place is called, and what it is set to.
QString setWords(const SetBeat& beat, const Lesson& lesson, const Scene& scene) {
    const auto scenario = lesson.scenarios.find(scene.scenario);
    if (scenario == lesson.scenarios.end()) return Words::tr("change");
    const auto place = unlockedPlace(beat.path, scenario->second);
    const QString what = !place ? QString::fromStdString(beat.path) : place->number ? place->spec.label : place->label;
    const auto* number = std::get_if<double>(&beat.value);
    const auto* word = std::get_if<std::string>(&beat.value);
    if (word) return Words::tr("%1: set to %2", "what, value").arg(what, QString::fromStdString(*word));
    if (!number) return Words::tr("change %1").arg(what);
    const QString unit = place ? place->spec.unit : QString();
    return Words::tr("%1: set to %2", "what, value")
        .arg(what, QStringLiteral("%1 %2").arg(figure(*number), unit).trimmed());
}

}  // namespace

QString beatWords(const Beat& beat, const Lesson& lesson, const Scene& scene) {
    const QLocale locale;
    return std::visit(
        Overloaded{
            [&](const RevealBeat& one) { return Words::tr("reveal %1").arg(namesOf(one.therapies, lesson, scene)); },
            [&](const HideBeat& one) { return Words::tr("hide %1").arg(namesOf(one.therapies, lesson, scene)); },
            [&](const PlayBeat& one) { return Words::tr("play to %1").arg(stageTime(one.at.number(), false, locale)); },
            [&](const JumpBeat& one) { return Words::tr("go to %1").arg(stageTime(one.at.number(), false, locale)); },
            [&](const SetBeat& one) { return setWords(one, lesson, scene); },
            [](const LevelBeat& one) { return Words::tr("look at %1").arg(spokenLevel(one.level)); },
            [](const BigBeat&) { return Words::tr("big number"); },
            [&](const SayBeat& one) { return inLanguage(one.say); },
            [](const AskBeat&) { return Words::tr("question and vote"); },
            [](const DiscussBeat&) { return Words::tr("discuss"); },
            [](const ResultBeat&) { return Words::tr("votes"); },
            [](const AnswerBeat&) { return Words::tr("right answer"); },
            [](const GuessBeat&) { return Words::tr("draw a guess"); },
            [](const LayoutBeat&) { return Words::tr("another picture"); },
        },
        beat);
}

}  // namespace theca::app
