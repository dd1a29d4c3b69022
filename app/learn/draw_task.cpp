#include "app/learn/draw_task.h"

#include "app/base/display.h"
#include "app/learn/lesson_sight.h"

namespace theca::app {

DrawTask drawTaskOf(const Predict& predict, const LessonFacts& facts, const Drug& drug, Hours horizon) {
    DrawTask task;
    task.kind = predict.as == Task::Band    ? DrawTask::Kind::Band
                : predict.as == Task::Place ? DrawTask::Kind::Flags
                                            : DrawTask::Kind::Line;
    task.chart = signalTitle(predict.what, drug);
    const auto signal = signalNamed(predict.what, drug);
    if (signal && isConcentration(*signal, drug)) task.unit = unitName(ConcentrationUnit::NgPerMl);
    task.from = predict.from.number();
    task.until = predict.until.value_or(horizon).number();
    task.startsAt = predict.startsAt;
    for (const PredictItem& item : predict.items) task.flags.push_back(facts.words(item.say));
    return task;
}

}  // namespace theca::app
