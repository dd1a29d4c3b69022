#include "app/base/theme.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace theca::app {

namespace {

struct RouteColours {
    QColor tablets;
    QColor injection;
    QColor pump;
};

RouteColours routeColours(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::Light:
            return {QColor(0x2F6FDE), QColor(0xB5390A), QColor(0x0B4F3C)};
        case ThemeKind::Dark:
            return {QColor(0x5AA5F0), QColor(0xFF9A5C), QColor(0x8FF0C4)};
        case ThemeKind::Contrast:
            return {QColor(0x6FB3FF), QColor(0xFFA76B), QColor(0xA6FFD6)};
    }
    return {};
}

/// Violet, teal, ochre, rose, blue, olive, brick, grey: contrast of at least 3 : 1 with the background.
std::array<QRgb, pinColours> pinTints(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::Light:
            break;
        case ThemeKind::Dark:
            return {0xFFA58CDB, 0xFF4FB0AC, 0xFFC29A45, 0xFFD87BA0, 0xFF6C9FD0, 0xFF8FAE55, 0xFFD0876A, 0xFF8D969F};
        case ThemeKind::Contrast:
            return {0xFFB9A0F0, 0xFF5FC8C4, 0xFFD8B05A, 0xFFF090B8, 0xFF80B8EC, 0xFFA4C868, 0xFFE89C7C, 0xFFAEB6BE};
    }
    return {0xFF9479C8, 0xFF2F9A96, 0xFFA9822B, 0xFFD0648C, 0xFF5A93C4, 0xFF76953A, 0xFFC5704F, 0xFF838B94};
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

/// How much light a colour gives, 0 … 1 (WCAG 2.2, relative luminance).
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// How far two colours are apart, 1 … 21 (WCAG 2.2, contrast ratio).
double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// What text needs.
double leastContrast(ThemeKind kind) { return kind == ThemeKind::Contrast ? 7 : 4.5; }

/// A colour moved towards the ground as far as text in it can still be read there.
QColor palest(const QColor& colour, const Theme& theme) {
    constexpr double spare = 1.02;  // what rounding to whole channels may take
    double share = 0;
    for (double step = 0.5; step > 1.0 / 512; step /= 2)
        if (contrast(mixed(colour, theme.ground, share + step), theme.ground) >= spare * leastContrast(theme.kind))
            share += step;
    return mixed(colour, theme.ground, share);
}

/// Further therapies of a route are paler or stronger, whichever way there is more room for them.
QColor tint(const QColor& colour, int repeat, const Theme& theme) {
    if (repeat == 0) return colour;
    const double room = contrast(colour, theme.ground) / leastContrast(theme.kind);
    const bool paler = room > contrast(theme.ink, theme.ground) / contrast(colour, theme.ground);
    constexpr std::array shares{0.9, 0.45, 0.7};
    constexpr double strongest = 0.75;  // of the way to the ink, where no colour is left
    const double share = shares[static_cast<std::size_t>(repeat - 1) % shares.size()];
    return paler ? mixed(colour, palest(colour, theme), share) : mixed(colour, theme.ink, strongest * share);
}

/// Of the dashes and markers after those of routes and pins.
template <class Sign>
Sign furtherSign(Sign last, int further) {
    const int end = static_cast<int>(last);
    return static_cast<Sign>(end - furtherStyles + 1 + std::clamp(further, 0, furtherStyles - 1));
}

void setText(QPalette& palette, const Theme& theme) {
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, theme.ink);
        palette.setColor(QPalette::Disabled, role, theme.muted);
    }
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::BrightText, theme.accent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
}

void setGrounds(QPalette& palette, const Theme& theme) {
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::Base, theme.ground);
    palette.setColor(QPalette::AlternateBase, mixed(theme.ground, theme.panel, 0.6));
    palette.setColor(QPalette::Button, mixed(theme.panel, theme.ground, 0.5));
    palette.setColor(QPalette::ToolTipBase, theme.ground);
    palette.setColor(QPalette::Light, mixed(theme.panel, theme.ground, 0.5));
    palette.setColor(QPalette::Midlight, mixed(theme.panel, theme.grid, 0.5));
    palette.setColor(QPalette::Mid, theme.grid);
    palette.setColor(QPalette::Dark, mixed(theme.grid, theme.ink, 0.3));
    palette.setColor(QPalette::Shadow, mixed(theme.grid, theme.ink, 0.5));
}

}  // namespace

Theme theme(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::Light:
            return {kind,
                    QColor(0x1B1F24),
                    QColor(0x57606A),
                    QColor(Qt::white),
                    QColor(0xF6F8FA),
                    QColor(0xD8DEE4),
                    QColor(0x5B3DA8)};
        case ThemeKind::Dark:
            return {kind,
                    QColor(0xE6EDF3),
                    QColor(0x9AA7B4),
                    QColor(0x15191E),
                    QColor(0x1E242B),
                    QColor(0x333B44),
                    QColor(0xB9A3F5)};
        case ThemeKind::Contrast:
            return {kind,
                    QColor(Qt::white),
                    QColor(Qt::white),
                    QColor(Qt::black),
                    QColor(Qt::black),
                    QColor(0x767676),
                    QColor(0xB9A3F5)};
    }
    return {};
}

std::optional<ThemeKind> themeNamed(const QString& name) {
    if (name == QLatin1String("light")) return ThemeKind::Light;
    if (name == QLatin1String("dark")) return ThemeKind::Dark;
    if (name == QLatin1String("contrast")) return ThemeKind::Contrast;
    return std::nullopt;
}

TherapyStyle Theme::style(Route route, int repeat, int further) const {
    using Dash = TherapyStyle::Dash;
    using Marker = TherapyStyle::Marker;
    const RouteColours colours = routeColours(kind);
    TherapyStyle style;
    switch (route) {
        case Route::Tablets:
            style = {colours.tablets, Dash::Dashed, Marker::Circle};
            break;
        case Route::Injection:
            style = {colours.injection, Dash::DashDot, Marker::Triangle};
            break;
        case Route::Pump:
            style = {colours.pump, Dash::Solid, Marker::Square};
            break;
    }
    if (repeat <= 0) return style;
    return {tint(style.colour, repeat, *this), furtherSign(Dash::FarLong, further),
            furtherSign(Marker::Pentagon, further)};
}

TherapyStyle Theme::pinStyle(int colour) const {
    using Dash = TherapyStyle::Dash;
    using Marker = TherapyStyle::Marker;
    static constexpr std::array dashes{Dash::Dots,      Dash::Short,   Dash::Long,    Dash::DashDotDot,
                                       Dash::LongShort, Dash::LongDot, Dash::FarDots, Dash::LongShortShort};
    static constexpr std::array markers{Marker::Diamond, Marker::Wedge, Marker::Plus,      Marker::Cross,
                                        Marker::Star,    Marker::Bar,   Marker::Hourglass, Marker::Chevron};
    const auto place = static_cast<std::size_t>(std::clamp(colour, 0, pinColours - 1));
    return {QColor::fromRgb(pinTints(kind)[place]), dashes[place], markers[place]};
}

QPalette Theme::palette() const {
    QPalette palette;
    setGrounds(palette, *this);
    setText(palette, *this);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, muted);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, ground);
    return palette;
}

}  // namespace theca::app
