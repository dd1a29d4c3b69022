#include "app/sound/chart_sound.h"

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/help/keys_text.h"
#include "app/learn/draw_layer.h"
#include "app/learn/lesson_view.h"
#include "app/sound/hearing.h"
#include "tests/app/learn/lesson_fixture.h"
#include "tests/app/sound/fake_sound.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The window with its first chart focused and nothing but a fake to hear with.
struct OpenChart : OpenWindow {
    OpenChart() {
        sound = window.findChild<ChartSound*>();
        REQUIRE(sound);
        sound->player().useOut(std::make_unique<FakeSound>(heard));
        sound->player().useClock([this] { return now; });
        QObject::connect(sound, &ChartSound::told, [this](const QString& words) { told << words; });
        charts = window.findChild<ChartStack*>();
        panel = charts->panels().front();
        panel->setFocus();
    }

    double now = 0;
    Heard heard;
    QStringList told;
    ChartSound* sound = nullptr;
    ChartStack* charts = nullptr;
    ChartPanel* panel = nullptr;
};

}  // namespace

TEST_CASE("curves are silent until somebody wants to hear them, and the key says so", "[sound]") {
    OpenChart open;
    CHECK_FALSE(hearsCurves());
    QTest::keyClick(open.panel, Qt::Key_L);
    CHECK(open.heard.samples.empty());
    REQUIRE(open.told.size() == 1);
    CHECK(open.told.front().contains(QStringLiteral("Audible curves")));
    CHECK(keysText(open.window).contains(QStringLiteral("L plays the curves as sound")));
}

TEST_CASE("L plays the chart with the keyboard, slowly with Shift, again, it stops and tells the values there",
          "[sound]") {
    OpenChart open;
    hearCurves(true);
    QTest::keyClick(open.panel, Qt::Key_L);
    CHECK(open.heard.playing);
    CHECK(open.heard.samples.size() == static_cast<std::size_t>(2 * ChartSound::usualSeconds * samplesPerSecond));
    open.now = 1;
    QTest::keyClick(open.panel, Qt::Key_L);
    CHECK_FALSE(open.heard.playing);
    const TimeRange range = open.charts->timeRange();
    REQUIRE(open.charts->crosshair().hours());
    CHECK(std::abs(*open.charts->crosshair().hours() - (range[0] + 0.25 * (range[1] - range[0]))) < 1e-9);
    REQUIRE(open.told.size() == 1);
    CHECK(open.told.front().startsWith(QStringLiteral("At ")));
    CHECK(open.told.front().contains(QStringLiteral("ng/mL")));
    QTest::keyClick(open.panel, Qt::Key_L, Qt::ShiftModifier);
    CHECK(open.heard.samples.size() == static_cast<std::size_t>(2 * ChartSound::slowSeconds * samplesPerSecond));
}

TEST_CASE("a computer without sound is told in one sentence", "[sound]") {
    OpenChart open;
    hearCurves(true);
    open.heard.there = false;
    QTest::keyClick(open.panel, Qt::Key_L);
    CHECK(open.heard.samples.empty());
    REQUIRE(open.told.size() == 1);
    CHECK(open.told.front().contains(QStringLiteral("nothing to play sound with")));
}

namespace {

/// The small lesson with a drawn stroke, and something that hears.
struct HeardLesson : OpenLesson {
    HeardLesson() {
        hearCurves(true);
        view.sound().player().useOut(std::make_unique<FakeSound>(heard));
        view.sound().player().useClock([] { return 0.0; });
        player().document();
    }
    /// Loudness of an ear, as the greatest sample.
    int loudest(std::size_t ear) const {
        int most = 0;
        for (std::size_t i = ear; i < heard.samples.size(); i += 2)
            most = std::max(most, std::abs(int{heard.samples[i]}));
        return most;
    }

    Heard heard;
};

}  // namespace

TEST_CASE("a stroke is heard while it is drawn, and nothing of the run", "[sound][learn][L3]") {
    HeardLesson open;
    open.stroke({open.at(0.1, 3), open.at(23.9, 3)});
    QTest::keyClick(&open.view.layer(), Qt::Key_L);
    REQUIRE(open.heard.playing);
    const auto level = open.heard.samples;
    CHECK(std::abs(open.loudest(0) - open.loudest(1)) <= 1);  // one line, in the middle
    QTest::keyClick(&open.view.layer(), Qt::Key_L);
    CHECK_FALSE(open.heard.playing);
    HeardLesson other;
    other.stroke({other.at(0.1, 3), other.at(23.9, 3)});
    other.player().document().edit([](Scenario& s) { s.therapies[0].injections[0].dose = Micrograms(5); });
    QTest::keyClick(&other.view.layer(), Qt::Key_L);
    CHECK(other.heard.samples == level);
}

TEST_CASE("after the run both are heard: the stroke left, the run right", "[sound][learn]") {
    HeardLesson open;
    open.stroke({open.at(0.1, 3), open.at(23.9, 3)});
    open.player().next();
    REQUIRE(open.player().drawing());
    CHECK(open.view.panel().view().hears);
    emit open.view.panel().soundAsked();
    REQUIRE(open.heard.playing);
    const auto samples = open.heard.samples;
    int turnsLeft = 0, turnsRight = 0;
    for (std::size_t i = 2; i < samples.size(); i += 2) {
        turnsLeft += samples[i - 2] < 0 && samples[i] >= 0;
        turnsRight += samples[i - 1] < 0 && samples[i + 1] >= 0;
    }
    const PlotPlace plot = open.view.layer().place();
    CHECK(std::abs(turnsLeft / ChartSound::usualSeconds - pitchOf(plot.scale.fraction(3))) < 15);
    CHECK(std::abs(turnsRight - turnsLeft) > 50);  // tone falls and comes back
}
