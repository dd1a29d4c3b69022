#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <array>
#include <optional>

namespace theca::app {

enum class ThemeKind { Light, Dark, Contrast };

/// How therapies are distinguished: by colour, dash and marker together, the same everywhere.
struct TherapyStyle {
    /// The first three are for therapies, the others for pinned runs.
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

    /// The style of a pinned run of colour 0 … 7: a light tint with its own dash and marker.
    TherapyStyle pinStyle(int colour) const;

    QPalette palette() const;

    bool operator==(const Theme&) const = default;
};

inline constexpr int pinColours = 8;

Theme theme(ThemeKind kind);
std::optional<ThemeKind> themeNamed(const QString& name);

}  // namespace theca::app
