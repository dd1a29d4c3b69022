#pragma once

#include <QString>
#include <optional>

#include "core/text/points_csv.h"

namespace theca::app {

/// The user's own points from a file, or one sentence that says why there are none.
struct LoadedPoints {
    std::optional<PointsFile> points;
    QString problem;
};
LoadedPoints readPointsFile(const QString& fileName);

}  // namespace theca::app
