#include "app/present/hall_colours.h"

#include <algorithm>
#include <set>

#include "app/base/answer_letter.h"
#include "app/document/routes.h"

namespace theca::app {

namespace {

using Dash = TherapyStyle::Dash;
using Marker = TherapyStyle::Marker;
constexpr std::array dashes{Dash::Dashed, Dash::DashDot, Dash::Solid, Dash::Dots};
constexpr std::array markers{Marker::Circle, Marker::Triangle, Marker::Square, Marker::Diamond};

HallStyle styleOf(std::size_t colour) { return {colour, dashes.at(colour), markers.at(colour), {}}; }

std::size_t routeColour(const Therapy& therapy) {
    switch (mainRoute(therapy)) {
        case Theme::Route::Tablets:
            return 0;
        case Theme::Route::Injection:
            return 1;
        case Theme::Route::Pump:
            break;
    }
    return 2;
}

}  // namespace

HallColours hallColours(HallPalette palette) {
    if (palette == HallPalette::Dark)
        return {
            QColor(0x00, 0x00, 0x00),
            QColor(0xFF, 0xFF, 0xFF),
            QColor(0xC9, 0xD1, 0xD9),
            QColor(0x4A, 0x52, 0x5A),
            QColor(0xD9, 0xCC, 0xFF),
            {QColor(0x8C, 0xC4, 0xFF), QColor(0xFF, 0xB2, 0x7A), QColor(0xA6, 0xFF, 0xD6), QColor(0xFF, 0xA8, 0xD6)}};
    return {QColor(0xFF, 0xFF, 0xFF),
            QColor(0x1B, 0x1F, 0x24),
            QColor(0x43, 0x4B, 0x54),
            QColor(0xC4, 0xCB, 0xD2),
            QColor(0x5B, 0x3D, 0xA8),
            {QColor(0x0A, 0x4A, 0x9E), QColor(0x8F, 0x2A, 0x00), QColor(0x0B, 0x4F, 0x3C), QColor(0x7A, 0x1F, 0x5C)}};
}

std::vector<HallStyle> hallStyles(const Scenario& scenario, const std::vector<int>& show) {
    std::vector<std::size_t> colours;
    for (const int one : show) colours.push_back(routeColour(scenario.therapies[static_cast<std::size_t>(one)]));
    const bool apart = std::set(colours.begin(), colours.end()).size() == colours.size();
    std::vector<HallStyle> styles;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        styles.push_back(styleOf(apart ? colours[i] : i % dashes.size()));
        if (!apart) styles.back().letter = answerLetter(i);
    }
    return styles;
}

}  // namespace theca::app
