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
    /// The first three belong to the first therapy of each route, the next eight to pinned runs, the others to further
    /// therapies.
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
        FarDots,
        FarDashes,
        DashDotDotDot,
        TwoDots,
        DashShort,
        LongDotDot,
        ShortDot,
        TwoDashes,
        LongDash,
        ThreeDots,
        DashDashDot,
        FarShort,
        LongDotDotDot,
        ShortShortDot,
        TwoShort,
        DashShortShort,
        LongLongDot,
        ShortDotDot,
        LongShortDot,
        FarLong
    };
    enum class Marker {
        Circle,
        Triangle,
        Square,
        Diamond,
        Wedge,
        Plus,
        Cross,
        Star,
        Bar,
        Hourglass,
        Chevron,
        OpenCircle,
        Left,
        OpenDiamond,
        HalfTop,
        OpenSquare,
        Tee,
        OpenTriangle,
        Hexagon,
        Right,
        OpenWedge,
        HalfBottom,
        Arrow,
        OpenLeft,
        HalfLeft,
        OpenHexagon,
        OpenRight,
        HalfRight,
        OpenStar,
        Pentagon
    };

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

    enum class Route { Tablets, Injection, Pump };
    /// The style of a therapy whose main route is tablets, an injection or a pump. The `repeat`th further one of a
    /// route has a tint of its colour; of all therapies that are not the first of their route it is number `further`,
    /// from 0, which gives it a dash and a marker that no other has.
    TherapyStyle style(Route route, int repeat, int further) const;
    TherapyStyle style(Route route, int repeat) const { return style(route, repeat, repeat - 1); }

    /// The style of a pinned run of colour 0 … 7: a light tint with its own dash and marker.
    TherapyStyle pinStyle(int colour) const;

    QPalette palette() const;

    bool operator==(const Theme&) const = default;
};

inline constexpr int pinColours = 8;
/// As many therapies as a scenario may hold have a dash and a marker of their own, one of each is a route's first.
inline constexpr int furtherStyles = 19;

Theme theme(ThemeKind kind);
std::optional<ThemeKind> themeNamed(const QString& name);

}  // namespace theca::app
