#pragma once

#include <QPixmap>
#include <functional>
#include <vector>

#include "app/base/theme.h"
#include "app/spine/spine_geometry.h"

class QPainter;

namespace theca::app {

/// The parts of a spine that no value changes: bones below the CSF, cord and nerves above it. Stored as pixels for
/// screens, because their hundred curves take longer than all the rest; drawn as curves into vector files.
class SpineLayers {
public:
    void paintBelow(QPainter& painter, const SpineGeometry& geometry, const std::vector<double>& heights,
                    const Theme& theme);
    void paintAbove(QPainter& painter, const SpineGeometry& geometry, const std::vector<double>& heights,
                    const Theme& theme);

private:
    struct Made {
        QSizeF size;
        double ratio = 0;  ///< pixels of the device per pixel of the drawing
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
