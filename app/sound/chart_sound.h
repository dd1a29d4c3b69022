#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "app/sound/curve_tones.h"
#include "app/sound/tone_player.h"

namespace theca::app {

class ChartPanel;
class ChartStack;

/// Plays the charts of a stack, on demand: what is in view of the chart that is asked for, and no more. Asked again it
/// stops, puts the crosshair there and says the values.
class ChartSound final : public QObject {
    Q_OBJECT

public:
    static constexpr double usualSeconds = 4;
    static constexpr double slowSeconds = 12;

    explicit ChartSound(ChartStack& stack, QObject* parent);

    TonePlayer& player() { return m_player; }
    /// Lines drawn in a chart by hand, and the curve of that therapy to be heard at their right; they replace the
    /// chart's own curves. None: nothing is drawn in it.
    struct Drawn {
        std::vector<HeardCurve> lines;
        std::optional<std::size_t> therapy;
    };
    void drawnBy(std::function<std::optional<Drawn>(const ChartPanel& panel)> drawn) { m_drawn = std::move(drawn); }

public slots:
    void toggle(theca::app::ChartPanel* panel, bool slow);

signals:
    /// A sentence: why nothing is heard, or the values where it was stopped.
    void told(const QString& words);

private:
    std::vector<HeardCurve> heard(const ChartPanel& panel) const;
    void tellWhere(const ChartPanel& panel, double hours);

    ChartStack& m_stack;
    TonePlayer m_player;
    std::function<std::optional<Drawn>(const ChartPanel&)> m_drawn;
    TimeRange m_range{0, 1};  ///< of what is playing, h
};

}  // namespace theca::app
