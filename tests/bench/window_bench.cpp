// Times of the window, 1920×1080: from a slider's new position to the painted and flushed frame. With
// `--first-frame`: opens the window, waits until all of it is painted, and ends.

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <cmath>
#include <cstring>
#include <memory>

#include "app/appearance.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/compare/compare_panel.h"
#include "app/compare/pin_edits.h"
#include "app/controls/number_control.h"
#include "app/controls/value_slider.h"
#include "app/files/scenario_files.h"
#include "app/language.h"
#include "app/spine/spine_page.h"
#include "app/spine/spine_view.h"
#include "app/therapies/therapy_card.h"
#include "app/therapies/therapy_list.h"
#include "app/window/main_window.h"
#include "app/window/workspace.h"
#include "core/text/library_text.h"
#include "tests/bench/measured.h"

namespace {

using namespace theca::app;

[[noreturn]] void fail(const char* what) {
    std::fprintf(stderr, "wrong answer: %s\n", what);
    std::exit(1);
}

/// Counts how often each chart is painted.
class Paints final : public QObject {
public:
    explicit Paints(const std::vector<ChartPanel*>& panels) {
        for (ChartPanel* panel : panels) {
            m_charts.push_back({panel->viewport(), 0});
            panel->viewport()->installEventFilter(this);
        }
    }

    void restart() {
        for (Chart& chart : m_charts) chart.paints = 0;
    }
    int least() const {
        int least = 1000;
        for (const Chart& chart : m_charts) least = std::min(least, chart.paints);
        return least;
    }
    int most() const {
        int most = 0;
        for (const Chart& chart : m_charts) most = std::max(most, chart.paints);
        return most;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            for (Chart& chart : m_charts) chart.paints += chart.viewport == watched ? 1 : 0;
        }
        return false;
    }

private:
    struct Chart {
        QObject* viewport;
        int paints;
    };
    std::vector<Chart> m_charts;
};

/// One call of processEvents paints and flushes what is due; more calls come when the frame needs them.
void waitForFrame(const Paints& paints) {
    QElapsedTimer patience;
    patience.start();
    do {
        QCoreApplication::processEvents();
        if (patience.elapsed() > 5000) fail("no frame for five seconds");
    } while (paints.least() == 0);
}

NumberControl* controlOf(TherapyCard* card, const QString& unit) {
    for (NumberControl* control : card->findChildren<NumberControl*>()) {
        if (control->spec().unit == unit) return control;
    }
    fail("no slider with this unit");
}

void checkFrame(MainWindow& window, const NumberControl& control, double asked) {
    const auto& therapy = window.document().simulated().therapies.back();
    if (therapy.pump->program[0].rate.number() != asked) fail("the rate simulated is not the slider's");
    if (control.value() != asked) fail("the control shows another value");
    for (const ChartPanel* chart : window.workspace()->charts()->panels()) {
        const double right = window.document().run().therapies.back().value(chart->spec().signal, theca::Hours(60));
        const double drawn = chart->curves()[window.document().simulated().therapies.size() - 1].valueAt(60);
        if (!(std::abs(drawn - right * chart->spec().factor) <= 1e-12 * drawn)) fail("a curve");
    }
}

/// Moves the pump's rate to and fro between a quarter and three quarters of the slider.
void slide(MainWindow& window, Paints& paints, const char* name) {
    constexpr int turns = 200;
    NumberControl* control = controlOf(window.therapies()->cards().back(), QStringLiteral("µg/day"));
    std::vector<double> times;
    int most = 0;
    control->slider()->setSliderDown(true);
    for (int turn = 0; turn < turns; ++turn) {
        const int share = turns / 2 + (turn % 2 == 0 ? turn : turns - turn);
        const int position = control->slider()->maximum() * share / (turns + turns);
        const double asked = control->spec().scale.value(position);
        const bool moves = position != control->slider()->value() && asked != control->value();
        if (!moves) continue;
        paints.restart();
        QElapsedTimer timer;
        timer.start();
        control->slider()->setValue(position);
        waitForFrame(paints);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        most = std::max(most, paints.most());
        checkFrame(window, *control, asked);
    }
    control->slider()->setSliderDown(false);
    const std::string remark = std::to_string(times.size()) + " frames, " + std::to_string(most) + " paint(s) each";
    theca::bench::row(name, times, remark.c_str());
}

/// Times `turns` changes, each until every chart has painted it.
template <class Change>
void timeFrames(Paints& paints, const char* name, int turns, Change change) {
    std::vector<double> times;
    int most = 0;
    for (int turn = 0; turn < turns; ++turn) {
        paints.restart();
        QElapsedTimer timer;
        timer.start();
        change(turn);
        waitForFrame(paints);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        most = std::max(most, paints.most());
    }
    const std::string remark = std::to_string(times.size()) + " frames, " + std::to_string(most) + " paint(s) each";
    theca::bench::row(name, times, remark.c_str());
}

/// Up and down the spine by keys, a level a frame.
void moveTip(MainWindow& window, Paints& paints) {
    SpineView* spine = window.workspace()->spine()->view();
    const auto tip = [&window] { return window.document().scenario().therapies.back().pump->tip; };
    timeFrames(paints, "tip to painted frame, the same", 120, [&](int turn) {
        const theca::Level before = tip();
        QKeyEvent key(QEvent::KeyPress, turn / 12 % 2 == 0 ? Qt::Key_Up : Qt::Key_Down, Qt::NoModifier);
        QCoreApplication::sendEvent(spine, &key);
        if (tip() == before) fail("the tip did not move");
    });
}

void movePlayhead(MainWindow& window, Paints& paints) {
    timeFrames(paints, "playhead to painted frame, the same", 200, [&](int turn) {
        const double hours = 0.31 * (turn + 1);
        window.document().movePlayhead(hours);
        const SpineView* spine = window.workspace()->spine()->view();
        const double right = window.document().run().therapies.back().value(placeSignal(6), theca::Hours(hours)) * 1000;
        if (!(std::abs(spine->cellValue(6, spine->cellColumns() - 1) - right) <= 1e-12 * right)) fail("a cell");
    });
}

/// Pins four runs of the pump; the comparison comes with the first.
void pinFour(MainWindow& window, Paints& paints) {
    const std::size_t pump = window.document().scenario().therapies.size() - 1;
    for (const double rate : {100., 150., 250., 300.}) {
        window.document().edit([pump, rate](theca::Scenario& scenario) {
            theca::Scenario other = scenario;
            other.therapies[pump].pump->program[0].rate = theca::MicrogramsPerDay(rate);
            pinTherapies({pump})(other);
            scenario.pins = other.pins;
        });
    }
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();  // the table finds its place
    paints.restart();
    if (window.document().pinned().size() != 4 || window.workspace()->compare()->isHidden()) fail("no comparison");
}

}  // namespace

int main(int argc, char** argv) {
    const bool firstFrame = argc == 2 && std::strcmp(argv[1], "--first-frame") == 0;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    startAppearance();
    useLanguage(QStringLiteral("en"));
    useTheme(ThemeKind::Light);
    auto library = std::make_shared<const theca::Library>(theca::builtInLibrary().value());
    MainWindow window(std::move(library), example(exampleNames().value(0)));
    window.resize(1920, 1080);
    Paints paints(window.workspace()->charts()->panels());
    window.show();
    waitForFrame(paints);
    if (firstFrame) {
        std::puts("painted");
        std::fflush(stdout);
        _Exit(0);
    }
    slide(window, paints, "slider to painted frame (1920×1080, 3 charts, 3 therapies)");
    pinFour(window, paints);
    slide(window, paints, "the same with 4 pins, their table and the ghost");
    moveTip(window, paints);
    movePlayhead(window, paints);
}
