#pragma once

#include <QString>
#include <optional>

#include "core/text/points_csv.h"

namespace theca::app {

/// A person's own points from a file, or the one sentence that says why there are none.
struct LoadedPoints {
    std::optional<PointsFile> points;
    QString problem;
};
LoadedPoints readPointsFile(const QString& fileName);

}  // namespace theca::app
