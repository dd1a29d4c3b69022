#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/learn/drawing.h"

namespace theca::app {

/// What is to be drawn in one chart.
struct DrawTask {
    enum class Kind { Line, Band, Flags };

    Kind kind = Kind::Line;
    QString chart;  ///< the title of the chart, for screen readers
    QString unit;
    double from = 0;                 ///< h
    double until = 1;                ///< h
    std::optional<double> startsAt;  ///< the value at `from`, which is known
    std::vector<QString> flags;      ///< what each flag stands for

    bool operator==(const DrawTask&) const = default;
};

/// What was drawn so far, and where the keys are.
struct DrawState {
    std::vector<Drawing> lines;                ///< one; of a band two
    std::vector<std::optional<double>> flags;  ///< h
    int active = 0;                            ///< the line or flag that keys move
    int knot = 0;

    bool operator==(const DrawState&) const = default;
};

DrawState emptyDrawing(const DrawTask& task);
/// The same drawing as in an answer.
DrawState drawingOf(const DrawTask& task, const Answer& answer);
/// The answer it is: lines as drawn, of a band the lower one first; times of flags, none until all have one.
Answer answerOf(const DrawTask& task, const DrawState& state);
/// Whether enough is drawn to be run: four fifths of the span, every flag.
bool isEnough(const DrawTask& task, const DrawState& state);

}  // namespace theca::app
