#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <array>
#include <optional>

namespace theca::app {

enum class ThemeKind { Light, Dark, Contrast };

/// How a therapy is told apart, by colour, dash and marker at once, everywhere the same.
struct TherapyStyle {
    enum class Dash { Solid, Dashed, DashDot };
    enum class Marker { Circle, Triangle, Square };

    QColor colour;
    Dash dash = Dash::Solid;
    Marker marker = Marker::Square;
};

/// All colours of the window.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor ink;
    QColor muted;
    QColor ground;
    QColor panel;
    QColor grid;
    QColor accent;

    /// The style of therapy number `index` whose main route is tablets, an injection or a pump. Further
    /// therapies of the same route get a lighter or darker tint and keep dash and marker.
    enum class Route { Tablets, Injection, Pump };
    TherapyStyle style(Route route, int repeat) const;

    QPalette palette() const;
};

Theme theme(ThemeKind kind);
std::optional<ThemeKind> themeNamed(const QString& name);

}  // namespace theca::app
