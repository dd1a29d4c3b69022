#pragma once

#include <QPixmap>
#include <functional>
#include <vector>

#include "app/base/theme.h"
#include "app/spine/spine_geometry.h"

class QPainter;

namespace theca::app {

/// What of a spine no value changes: bones under the fluid, cord and nerves over it. Kept as pixels for screens,
/// because their hundred curves cost more than all the rest; drawn as they are into drawings.
class SpineLayers {
public:
    void paintBelow(QPainter& painter, const SpineGeometry& geometry, const std::vector<double>& heights,
                    const Theme& theme);
    void paintAbove(QPainter& painter, const SpineGeometry& geometry, const std::vector<double>& heights,
                    const Theme& theme);

private:
    struct Made {
        QSizeF size;
        double ratio = 0;  ///< pixels of the device for one of ours
        std::vector<double> heights;
        QColor ground;
        QColor ink;

        bool operator==(const Made&) const = default;
    };
    void make(const Made& wanted, const Theme& theme);
    void paint(QPainter& painter, const SpineGeometry& geometry, const std::vector<double>& heights, const Theme& theme,
               const QPixmap& layer, const std::function<void(QPainter&, const SpineGeometry&, const Theme&)>& draw);

    Made m_made;
    QPixmap m_below;
    QPixmap m_above;
};

}  // namespace theca::app
