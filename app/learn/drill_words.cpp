#include "app/learn/drill_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"

namespace theca::app {

namespace {

struct DrillPage {
    Q_DECLARE_TR_FUNCTIONS(DrillPage)
};

QString nameOf(HiddenFault fault, const DrillTexts& texts) {
    return inLanguage(texts.faults.at(static_cast<std::size_t>(fault)).name);
}

QString listOf(const std::vector<Sign>& signs) {
    QStringList words;
    for (const Sign one : signs) words << signWords(one);
    return listed(words);
}

QString takenBeside(const Drill& drill) {
    const auto& courses = drill.scenario.therapies.front().oral;
    if (courses.empty()) return DrillPage::tr("A pump alone.");
    return DrillPage::tr("A pump, and tablets: %1 every %2.")
        .arg(quantityText(courses.front().dose.number(), QStringLiteral("mg"), QLocale()),
             timeText(courses.front().interval.number(), false, QLocale()));
}

QString alarmOf(const PumpTimeline& pump) {
    const auto alarm = std::find_if(pump.events.begin(), pump.events.end(),
                                    [](const Event& one) { return one.kind == Event::Kind::LowReservoir; });
    if (alarm == pump.events.end()) return DrillPage::tr("No alarm.");
    return DrillPage::tr("Alarm at %1.").arg(timeText(alarm->at.number(), false, QLocale()));
}

QString confusionWords(const Confusion& one, const DrillTexts& texts) {
    const QString pair =
        DrillPage::tr("**%1** and **%2**", "two faults").arg(nameOf(one.one, texts), nameOf(one.other, texts));
    const QString often = one.times > 1 ? DrillPage::tr("%1, %n times", "two faults", one.times).arg(pair) : pair;
    if (one.apart.empty()) return withFullStop(often);
    return DrillPage::tr("%1: look at %2.", "two faults, signs").arg(often, listOf(one.apart));
}

}  // namespace

QString signWords(Sign sign) {
    switch (sign) {
        case Sign::FluidAtLegs:
            return DrillPage::tr("spinal fluid at the legs");
        case Sign::FluidAtArms:
            return DrillPage::tr("spinal fluid at the arms");
        case Sign::Blood:
            return DrillPage::tr("blood");
        case Sign::Reservoir:
            return DrillPage::tr("the reservoir");
        case Sign::Alarm:
            return DrillPage::tr("the alarm");
    }
    return {};
}

QString readingsOf(const Drill& drill, const Trajectory& run) {
    if (!run.pump()) return {};
    const auto volume = [&](Hours at) {
        return quantityText(run.pump()->reservoir(at).number(), QStringLiteral("mL"), QLocale());
    };
    const auto time = [](Hours at) { return timeText(at.number(), false, QLocale()); };
    const Hours before(std::max(0.0, drill.happens.number() - 12));
    const QString reservoir = DrillPage::tr("Reservoir: %1 at %2, %3 at %4.")
                                  .arg(volume(before), time(before), volume(run.horizon()), time(run.horizon()));
    return sentencesInRow({takenBeside(drill), reservoir, alarmOf(*run.pump())});
}

QString verdictOn(const DrillAnswer& answer, const DrillTexts& texts) {
    const QString truth = nameOf(answer.fault, texts);
    const QString first =
        answer.chosen == answer.fault ? DrillPage::tr("✓ Yes: %1.", "a fault").arg(truth)
        : answer.right
            ? DrillPage::tr("✓ As right: from here it looks the same as what it was, %1.", "a fault").arg(truth)
            : DrillPage::tr("It was another one: %1.", "a fault").arg(truth);
    const QString told = answer.tells ? DrillPage::tr("✓ This sign tells it from others.")
                                      : DrillPage::tr("This sign does not tell it from others.");
    const QString apart =
        answer.right
            ? QString()
            : DrillPage::tr("What you chose would look different here: %1.", "signs").arg(listOf(answer.apart));
    const QString draft =
        texts.reviewed ? QString() : DrillPage::tr("A draft: no clinician has reviewed this drill yet.");
    const QString sees = inLanguage(texts.faults.at(static_cast<std::size_t>(answer.fault)).sees);
    return sentencesInRow({first, told, apart, sees, draft});
}

QString summaryOf(const std::vector<DrillAnswer>& answers, const DrillTexts& texts) {
    QStringList all{DrillPage::tr("You looked at %n pumps.", nullptr, static_cast<int>(answers.size()))};
    const std::vector<Confusion> confusions = confusionsIn(answers);
    all << (confusions.empty() ? DrillPage::tr("You took no fault for another.")
                               : DrillPage::tr("Taken for each other:"));
    for (const Confusion& one : confusions) all << confusionWords(one, texts);
    return all.join(QLatin1Char('\n'));
}

std::string answerInShort(const DrillAnswer& answer) {
    return std::string(hiddenFaultName(answer.chosen)).append(";").append(signName(answer.sign));
}

}  // namespace theca::app
