#pragma once

#include <QPointF>

class QPainter;

namespace theca::app {

struct StageLayout;

/// What the presenter holds over the stage.
enum class StageTool { None, Pen, Laser, Spotlight, Magnifier };

struct StagePointer {
    StageTool tool = StageTool::None;
    QPointF at;         ///< in parts of the picture, 0 … 1
    bool seen = false;  ///< whether it is over the picture
    double spot = 12;   ///< radius of the spotlight, in per cent of the height

    bool operator==(const StagePointer&) const = default;
};

/// Paints a tool over a stage that has been painted; one unit of the painter is one px of the layout.
void paintPointer(QPainter& painter, const StageLayout& layout, const StagePointer& pointer);

}  // namespace theca::app
