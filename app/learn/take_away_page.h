#pragma once

#include <QByteArray>
#include <QString>

#include "app/learn/lesson_facts.h"
#include "app/learn/lesson_place.h"

namespace theca::app {

class ChartStack;

/// The page a learner takes along: the lesson's sentence, the charts with the prediction's features, the learner's own
/// words, what the model leaves out, and the notice. PDF, A4; the same bytes for the same page.
QByteArray takeAwayPage(const LessonFacts& facts, const LessonPlace& place, const ChartStack& charts);

/// Writes it; returns a sentence if that fails.
QString saveTakeAway(const QString& fileName, const LessonFacts& facts, const LessonPlace& place,
                     const ChartStack& charts);

}  // namespace theca::app
