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
    double factor = 1;                           ///< shown = file's number · factor
    double least = 0;                            ///< what the file allows, in shown units
    double most = 0;                             ///< likewise
    std::optional<std::array<double, 2>> typed;  ///< in shown units
    std::array<double, 2> automatic{0, 1};       ///< what the axis shows now, in shown units
};

/// Time, then every chart whose limits a file keeps.
std::vector<AxisLimits> axisLimits(const ChartStack& charts, const Drug& drug);

/// What was typed, both ends. An empty end takes what the axis shows now; errors say what is wrong.
Result<std::array<double, 2>> typedLimits(const AxisLimits& axis, const QString& from, const QString& until);

/// None: the axis fits by itself again.
Edit limitAxis(const AxisLimits& axis, std::optional<std::array<double, 2>> limits);

}  // namespace theca::app
