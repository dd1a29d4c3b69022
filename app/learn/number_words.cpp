#include "app/learn/number_words.h"

#include <QCoreApplication>

#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/document/parameter_words.h"
#include "core/lesson/number_question.h"

namespace theca::app {

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

}  // namespace

QString toldNumber(const NumberQuestion& question, const LessonRun& run) {
    const auto right = rightNumber(question, run);
    return right ? quantityText(*right, shownUnit(question.unit), QLocale()) : QStringLiteral("–");
}

StepView::AskedNumber askedNumber(const NumberQuestion& question, const Given& given) {
    StepView::AskedNumber asked;
    for (const UnitChoice& one : unitChoices(question)) asked.units.push_back({shownUnit(one.unit), one.factor});
    if (!given.answer.numbers.empty()) asked.value = given.answer.numbers.front();
    return asked;
}

QString saidBack(const LessonFacts& facts, const NumberQuestion& question, const Given& given) {
    if (given.answer.numbers.empty()) return {};
    const double value = given.answer.numbers.front();
    const QString told = toldNumber(question, facts.run());
    if (isRight(question, value, facts.run()))
        return sentencesInRow({NumberWords::tr("✓ Right: the run has %1.").arg(told), facts.words(question.answer)});
    const auto pattern = recognised(question, value, facts.run());
    const QString idea = pattern ? facts.words(question.patterns[*pattern].say) : QString();
    if (given.done)
        return sentencesInRow({idea, NumberWords::tr("The run has %1.").arg(told), facts.words(question.answer)});
    return idea.isEmpty() ? NumberWords::tr("The run has another number. Look once more, then try again.") : idea;
}

}  // namespace theca::app
