#include "app/charts/ec50_lines.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "app/base/joined_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

using Points = std::vector<ReferenceLine::Point>;

constexpr int parts = 200;  ///< of a line that rises with tolerance: straight between them to the eye

Points pointsOf(const Trajectory& run, std::size_t site, double factor) {
    const double end = run.horizon().number();
    const auto at = [&](double hours) { return ReferenceLine::Point{hours, run.ec50(Hours(hours), site) * factor}; };
    if (at(0).value == at(end).value) return {at(0), at(end)};
    Points points;
    for (int part = 0; part <= parts; ++part) points.push_back(at(end * part / parts));
    return points;
}

}  // namespace

std::vector<ReferenceLine> ec50Lines(const Run& run, const std::vector<TherapyLook>& looks, std::size_t site,
                                     double factor) {
    std::vector<ReferenceLine> lines;
    std::vector<QStringList> names;
    for (std::size_t i = 0; i < std::min(looks.size(), run.therapies.size()); ++i) {
        if (!looks[i].shown || !run.therapies[i].model().individual().effect) continue;
        const Points points = pointsOf(run.therapies[i], site, factor);
        const auto same =
            std::find_if(lines.begin(), lines.end(), [&](const auto& line) { return line.points == points; });
        const auto place = static_cast<std::size_t>(same - lines.begin());
        if (same == lines.end()) {
            lines.push_back({Words::tr("EC50"), points});
            names.emplace_back();
        }
        names[place] << looks[i].name;
    }
    for (std::size_t i = 0; lines.size() > 1 && i < lines.size(); ++i)
        lines[i].name = Words::tr("EC50, %1", "in which therapies").arg(listedParts(names[i]));
    return lines;
}

}  // namespace theca::app
