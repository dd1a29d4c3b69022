#include "app/learn/spoken_step.h"

#include <QCoreApplication>

#include "app/base/joined_text.h"
#include "app/learn/marked_text.h"

namespace theca::app {

namespace {

struct SpokenWords {
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

QString spokenFeature(const StepView::Feature& one) {
    return one.close
               ? SpokenWords::tr("%1: you %2, run %3, close", "a feature of a curve").arg(one.say, one.you, one.run)
               : SpokenWords::tr("%1: you %2, run %3", "a feature of a curve").arg(one.say, one.you, one.run);
}

}  // namespace

QString spokenStep(const StepView& view) {
    const QString goal = view.goal ? SpokenWords::tr("Goal: %1").arg(view.goal->say) : QString();
    return marked(sentencesInRow({withFullStop(view.heading), view.text, view.ask, withFullStop(goal)})).plain;
}

QString spokenOutcome(const StepView& view) {
    QStringList sentences{view.feedback};
    for (const StepView::Feature& one : view.features) sentences << withFullStop(spokenFeature(one));
    return marked(sentencesInRow(sentences)).plain;
}

}  // namespace theca::app
