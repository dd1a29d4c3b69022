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
    /// The first three belong to therapies, the others to pinned runs.
    enum class Dash {
        Solid,
        Dashed,
        DashDot,
        Dots,
        Short,
        Long,
        DashDotDot,
        LongShort,
        LongDot,
        LongShortShort,
        FarDots
    };
    enum class Marker { Circle, Triangle, Square, Diamond, Wedge, Plus, Cross, Star, Bar, Hourglass, Chevron };

    QColor colour;
    Dash dash = Dash::Solid;
    Marker marker = Marker::Square;

    bool operator==(const TherapyStyle&) const = default;
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

    /// The style of a pinned run of colour 0 … 7: a light tint with a dash and a marker of its own.
    TherapyStyle pinStyle(int colour) const;

    QPalette palette() const;

    bool operator==(const Theme&) const = default;
};

inline constexpr int pinColours = 8;

Theme theme(ThemeKind kind);
std::optional<ThemeKind> themeNamed(const QString& name);

}  // namespace theca::app
