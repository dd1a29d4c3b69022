#pragma once

#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "app/charts/chart_content.h"
#include "app/document/edit.h"
#include "core/base/result.h"

class QLocale;

namespace theca::app {

class ChartStack;

/// One axis the user can type limits for.
struct AxisLimits {
    std::string id;  ///< as in View::axes
    QString title;
    QString unit;
    double factor = 1;                           ///< shown = number in the file · factor
    double least = 0;                            ///< the least a file allows, in shown units
    double most = 0;                             ///< the most a file allows, in shown units
    std::optional<std::array<double, 2>> typed;  ///< in shown units
    std::array<double, 2> automatic{0, 1};       ///< what the axis shows now, in shown units
};

/// Time, then every chart whose limits are stored in files.
std::vector<AxisLimits> axisLimits(const ChartStack& charts, const Drug& drug);

/// Both ends as typed. An empty end is the one the axis shows now; returns errors in sentences.
Result<std::array<double, 2>> typedLimits(const AxisLimits& axis, const QString& from, const QString& until);

/// None: the axis fits automatically again.
Edit limitAxis(const AxisLimits& axis, std::optional<std::array<double, 2>> limits);

}  // namespace theca::app
