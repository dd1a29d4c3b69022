#pragma once

#include <QString>

#include "app/charts/chart_content.h"
#include "tests/catch.h"
#include "tests/core/reference_drug.h"

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

namespace theca::app::test {

inline Theme lightTheme() {
    return {ThemeKind::Light, QColor(0x1B1F24), QColor(0x57606A), QColor(0xFFFFFF),
            QColor(0xF6F8FA), QColor(0xD8DEE4), QColor(0x5B3DA8)};
}

inline std::vector<TherapyLook> threeLooks() {
    using Dash = TherapyStyle::Dash;
    using Marker = TherapyStyle::Marker;
    return {{"Tablets", {QColor(0x2F6FDE), Dash::Dashed, Marker::Circle}, true},
            {"Injection", {QColor(0xB5390A), Dash::DashDot, Marker::Triangle}, true},
            {"Pump", {QColor(0x0B4F3C), Dash::Solid, Marker::Square}, true}};
}

/// Tablets, an injection and a pump in CSF, plasma and muscle tone.
inline ChartContent threeTherapies(double hours = 72, double pumpRate = 200) {
    namespace t = theca::test;
    const auto run = simulate(
        t::scenario({t::tablets(20, 8, static_cast<int>(hours / 8)), t::injection(50, "L3"), t::pump(pumpRate, "T10")},
                    hours),
        t::referenceLibrary());
    REQUIRE(run);
    ChartSpec csf, plasma, tone;
    csf.id = "csf";
    csf.title = "Spinal fluid at L1";
    csf.unit = "ng/mL";
    csf.signal = Signal::csf(t::level("L1"));
    csf.factor = 1000;
    plasma = csf;
    plasma.id = "plasma";
    plasma.title = "Blood plasma";
    plasma.signal = Signal::plasma();
    tone.id = "effect";
    tone.title = "Muscle tone, legs";
    tone.unit = "Ashworth score";
    tone.signal = Signal::readOut(2);
    tone.logAllowed = false;
    tone.scale = {{1, 5}};
    ChartContent content;
    content.run = *run;
    content.looks = threeLooks();
    content.charts = {csf, plasma, tone};
    content.theme = lightTheme();
    return content;
}

}  // namespace theca::app::test
