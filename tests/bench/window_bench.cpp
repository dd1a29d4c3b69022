// W1–W3, W5–W7: the window, 1920×1080, from a change to the painted, flushed and synchronised frame.
//   bench_window                  frames
//   bench_window --fine           W6 and W7: frames of a screen of 3840×2160 that is read at twice the size
//   bench_window --first-frame    opens the window as the program does, waits until the curves are painted, and ends
//   bench_window --all-painted    waits until the columns beside the charts are painted too
//   bench_window --memory         what it holds after its start and after 10,000 moves of a slider

#include <unistd.h>

#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>
#include <QWindow>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <future>
#include <string>
#include <utility>
#include <vector>

#include "app/compare/compare_panel.h"
#include "app/document/pin_edits.h"
#include "app/explore/middle_column.h"
#include "app/people/band_content.h"
#include "app/people/band_runner.h"
#include "app/start/platform.h"
#include "app/therapies/patient_panel.h"
#include "core/compare/what_if.h"
#include "core/people/population.h"
#include "tests/app/charts/chart_parts.h"
#include "tests/bench/window_frames.h"

namespace {

using namespace theca;
using namespace theca::bench;

constexpr std::size_t tablets = 0;
constexpr std::size_t pump = 2;

/// What a chart has drawn: the exact points of a therapy's curve, and all curves in pixels.
struct Drawn {
    std::vector<Sample> samples;
    std::vector<QPolygonF> curves;

    Drawn(const ChartPanel& panel, std::size_t therapy) : samples(panel.values().seen().at(therapy).samples()) {
        for (const DrawnCurve& curve : itemOf<CurveItem>(panel).curves()) curves.push_back(curve.points);
    }
};

std::vector<Drawn> drawn(const OpenWindow& open, std::size_t therapy) {
    std::vector<Drawn> charts;
    for (const ChartPanel* panel : open.panels()) charts.emplace_back(*panel, therapy);
    return charts;
}

/// The curves drawn are those of the document, and each has changed.
void checkFrame(OpenWindow& open, std::size_t therapy, const std::vector<Drawn>& before) {
    const std::vector<Drawn> now = drawn(open, therapy);
    for (std::size_t i = 0; i < now.size(); ++i) {
        const ChartPanel& panel = *open.panels()[i];
        const double right =
            open.window.document().run().therapies[therapy].value(panel.values().spec().signal, Hours(60));
        const double shown = panel.values().curves()[therapy].valueAt(60);
        demand(std::abs(shown - right * panel.values().spec().factor) <= 1e-12 * std::abs(shown), "a curve");
        const bool moved = now[i].samples != before[i].samples && now[i].curves != before[i].curves;
        demand(moved, "a curve did not move: " + panel.values().spec().id.toStdString());
    }
}

/// Times `change` until every chart has painted it.
double frame(OpenWindow& open, const std::function<void()>& change) {
    open.charts.restart();
    QElapsedTimer timer;
    timer.start();
    change();
    waitForFrame(open.charts);
    return sinceStart(timer);
}

/// A frame without a change: every chart, the spine and the strip are made to paint themselves.
double idleFrame(const OpenWindow& open, Paints& pictures) {
    pictures.restart();
    QElapsedTimer timer;
    timer.start();
    for (QWidget* picture : open.pictures()) {
        picture->update();
    }
    waitForFrame(pictures);
    return sinceStart(timer);
}

/// Grabs the handle of a slider and moves it back and forth between two shares of its range.
class Hand {
public:
    Hand(NumberControl* control, double from, double to) : m_control(control) {
        const double length = control->slider()->maximum();
        m_from = static_cast<int>(from * length);
        m_to = static_cast<int>(to * length);
        control->slider()->setSliderDown(true);
        control->slider()->setValue(m_from);
    }
    ~Hand() { m_control->slider()->setSliderDown(false); }
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;

    /// Moves to the next position with another number.
    void move() {
        const double before = m_control->value();
        while (m_control->value() == before) {
            const int next = m_control->slider()->value() + m_way * 4;
            if (next > m_to || next < m_from) m_way = -m_way;
            m_control->slider()->setValue(m_control->slider()->value() + m_way * 4);
        }
    }

private:
    NumberControl* m_control;
    int m_from = 0;
    int m_to = 0;
    int m_way = 1;
};

/// Frames during a drag of a slider that changes `therapy`; an idle frame after each if `idle` is set.
std::vector<double> drag(OpenWindow& open, NumberControl* control, std::size_t therapy, int turns,
                         const std::function<void()>& afterEach = {}) {
    Hand hand(control, 0.25, 0.75);
    waitForFrame(open.charts);
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        const auto before = drawn(open, therapy);
        times.push_back(frame(open, [&hand] { hand.move(); }));
        checkFrame(open, therapy, before);
        if (afterEach) afterEach();
    }
    return times;
}

void addTo(std::vector<double>& all, const std::vector<double>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

/// "median 5.1, 95 % 7.2 ms".
std::string words(const std::vector<double>& times) {
    char text[80];
    std::snprintf(text, sizeof text, "%zu frames, median %.1f ms, 95 %% %.1f ms", times.size(), median(times),
                  percentile(times, 95));
    return text;
}

struct Doses {
    std::vector<double> rate, dose, idle;  ///< ms

    std::vector<double> all() const {
        std::vector<double> both = rate;
        addTo(both, dose);
        return both;
    }
    std::string told() const { return "rate: " + words(rate) + "; dose: " + words(dose); }
};

Doses dragDoses(OpenWindow& open) {
    Paints pictures(open.pictures());
    Doses doses;
    const auto idleToo = [&] { doses.idle.push_back(idleFrame(open, pictures)); };
    doses.rate = drag(open, open.control(pump, QStringLiteral("µg/day")), pump, 150, idleToo);
    doses.dose = drag(open, open.control(tablets, QStringLiteral("mg")), tablets, 150, idleToo);
    return doses;
}

/// W1: dose and rate.
void measureDoses(OpenWindow& open) {
    const Doses doses = dragDoses(open);
    goal("W1", median(doses.all()), median(doses.idle), doses.told());
    goal("W1 slow", percentile(doses.all(), 95), percentile(doses.idle, 95));
}

/// W6: the same on a fine screen.
void measureFineDoses(OpenWindow& open) {
    const Doses doses = dragDoses(open);
    goal("W6", percentile(doses.all(), 95), percentile(doses.idle, 95), doses.told());
}

/// W2: CL by the renal slider; D, k and ka as the buttons ×½ and ×2 of the numbers' page change them, in small steps.
void measureParameters(OpenWindow& open) {
    Paints& charts = open.charts;
    auto* patient = open.window.findChild<PatientPanel*>();
    patient->heading()->setChecked(true);
    frame(open, [&] {
        for (QWidget* picture : open.pictures()) picture->update();
    });
    std::vector<double> all;
    std::string told;
    for (NumberControl* control : patient->findChildren<NumberControl*>()) {
        if (control->spec().unit != QStringLiteral("mL/min")) continue;
        all = drag(open, control, tablets, 100);
        told = "CL: " + words(all);
    }
    demand(!all.empty(), "no slider of the kidneys");
    for (const auto& [id, therapy] :
         {std::pair{ParameterId::mixingNeck, pump}, {ParameterId::k, pump}, {ParameterId::ka, tablets}}) {
        Document& document = open.window.document();
        const double usual = *valueInUse(document.scenario(), document.library(), id);
        std::vector<double> times;
        for (int turn = 0; turn < 100; ++turn) {
            const auto before = drawn(open, therapy);
            const double value = usual * std::exp2(std::sin(0.1 * turn + 0.05));
            times.push_back(frame(open, [&] {
                document.edit([id = id, value](Scenario& s) { setValue(s, id, value); }, QStringLiteral("number"));
            }));
            checkFrame(open, therapy, before);
        }
        addTo(all, times);
        told += std::string("; ") + std::string(info(id).key.substr(0, info(id).key.find('_'))) + ": " + words(times);
        document.seal();
        document.undo();
        charts.restart();
        waitForFrame(charts);
    }
    patient->heading()->setChecked(false);
    goal("W2", percentile(all, 95), {}, told);
}

/// Pins four runs of the pump; the first one opens the comparison.
void pinFour(OpenWindow& open) {
    Document& document = open.window.document();
    for (const double rate : {100., 150., 250., 300.}) {
        document.edit([rate](Scenario& scenario) {
            Scenario other = scenario;
            other.therapies[pump].pump->program[0].rate = MicrogramsPerDay(rate);
            pinTherapies({pump})(other);
            scenario.pins = other.pins;
        });
    }
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();  // the layout of the table settles
    open.charts.restart();
    demand(document.pinned().size() == 4 && !open.window.workspace()->middle()->compare()->isHidden(), "no comparison");
}

/// The band drawn includes all people.
void checkBands(OpenWindow& open, int people) {
    const auto request = bandRequest(open.window.document().simulated(), open.window.document().sharedLibrary(),
                                     open.window.workspace()->charts()->content());
    demand(request.has_value(), "no band is wanted");
    const auto right =
        populationBands(request->scenario, *request->library, request->which, request->hours, {}).value();
    for (std::size_t i = 0; i < open.panels().size(); ++i) {
        const ChartSpec& spec = open.panels()[i]->values().spec();
        demand(spec.people == people && spec.bands.size() == right.therapies.size(), "the band of everybody");
        const double middle = right.therapies[pump][i].p50.back() * spec.factor;
        demand(std::abs(spec.bands[pump].p50.back() - middle) <= 1e-12 * std::abs(middle), "a band");
    }
}

/// After the last move: the time until the band of all people is painted, and how long the window did not respond.
struct Rest {
    double band = 0;
    double deaf = 0;
};

Rest rest(OpenWindow& open) {
    const auto* runner = open.window.workspace()->findChild<BandRunner*>();
    Rest rest;
    QElapsedTimer timer, listening;
    timer.start();
    listening.start();
    while (!runner->isDone()) {
        open.charts.restart();
        listening.restart();
        QCoreApplication::processEvents();
        rest.deaf = std::max(rest.deaf, sinceStart(listening));
        if (timer.elapsed() > 60'000) fail("no band for a minute");
        if (!runner->isDone()) usleep(200);
    }
    waitForFrame(open.charts);
    rest.band = sinceStart(timer);
    return rest;
}

struct WithPeople {
    std::vector<double> frames, bands, deaf;  ///< ms
};

/// After four pins: a band of 1,000 people too.
WithPeople dragWithPeople(OpenWindow& open) {
    constexpr int people = 1000;
    NumberControl* rate = open.control(pump, QStringLiteral("µg/day"));
    open.window.document().edit([](Scenario& scenario) { scenario.population.patients = people; });
    WithPeople times;
    for (int turn = 0; turn < 7; ++turn) {
        addTo(times.frames, drag(open, rate, pump, 30));
        const Rest after = rest(open);
        times.bands.push_back(after.band);
        times.deaf.push_back(after.deaf);
    }
    checkBands(open, people);
    return times;
}

/// W3: with pins and a band of people.
void measureWithPeople(OpenWindow& open) {
    pinFour(open);
    row("rate slider, 4 pins and their table, no band",
        drag(open, open.control(pump, QStringLiteral("µg/day")), pump, 60));
    const WithPeople times = dragWithPeople(open);
    goal("W3", percentile(times.frames, 95), {}, words(times.frames));
    goal("W3 band", median(times.bands), {},
         "slowest of " + std::to_string(times.bands.size()) + ": " +
             std::to_string(static_cast<int>(percentile(times.bands, 100) + 0.5)) + " ms");
    goal("W3 input", percentile(times.deaf, 100));
}

/// W7: the same on a fine screen.
void measureFineWithPeople(OpenWindow& open) {
    pinFour(open);
    const WithPeople times = dragWithPeople(open);
    goal("W7", percentile(times.frames, 95), {}, words(times.frames));
    goal("W7 input", std::max(percentile(times.frames, 100), percentile(times.deaf, 100)));
}

/// Up and down the spine by keys, a level a frame.
void measureTip(OpenWindow& open) {
    const auto tip = [&open] { return open.window.document().scenario().therapies.back().pump->tip; };
    std::vector<double> times;
    for (int turn = 0; turn < 100; ++turn) {
        const Level before = tip();
        times.push_back(frame(open, [&] {
            QKeyEvent key(QEvent::KeyPress, turn / 12 % 2 == 0 ? Qt::Key_Up : Qt::Key_Down, Qt::NoModifier);
            QCoreApplication::sendEvent(open.spine(), &key);
        }));
        demand(tip() != before, "the tip did not move");
    }
    row("tip by keys on the spine, to the painted frame", times);
}

void measurePlayhead(OpenWindow& open) {
    std::vector<double> times;
    for (int turn = 0; turn < 200; ++turn) {
        const double hours = 0.31 * (turn + 1);
        times.push_back(frame(open, [&] { open.window.document().movePlayhead(hours); }));
        const double right = open.window.document().run().therapies[pump].value(placeSignal(6), Hours(hours)) * 1000;
        const double shown = open.spine()->cellValue(6, open.spine()->cellColumns() - 1);
        demand(std::abs(shown - right) <= 1e-12 * right, "a cell");
    }
    row("playhead, to the painted frame", times);
}

/// Starts as the program does: the charts come first.
void start(bool whole) {
    const std::future<void> fonts = readFonts();
    dress();
    OpenWindow open(MainWindow::Columns::AfterCharts);
    Paints columns({open.spine(), open.window.therapies()->widget()});
    if (whole) waitForFrame(columns);
    std::puts("painted");
    std::fflush(stdout);
    _Exit(0);
}

/// Resident memory, MB.
double resident() {
    long all = 0, held = 0;
    std::ifstream("/proc/self/statm") >> all >> held;
    return static_cast<double>(held) * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// W5. Every tenth move is painted, as in a fast drag.
void measureMemory(OpenWindow& open) {
    const double start = resident();
    NumberControl* rate = open.control(pump, QStringLiteral("µg/day"));
    double warm = 0;
    for (int turn = 0; turn < 10; ++turn) {
        Hand hand(rate, 0.1, 0.9);
        for (int move = 0; move < 1000; ++move) {
            hand.move();
            if (move % 10 != 0) continue;
            open.charts.restart();
            waitForFrame(open.charts);
        }
        if (turn == 0) warm = resident();
    }
    char text[120];
    std::snprintf(text, sizeof text, "after 1,000 moves %.1f MB, after 10,000 %.1f MB", warm, resident());
    goal("W5", start);
    goal("W5 growth", resident() - warm, {}, text);
}

}  // namespace

int main(int argc, char** argv) {
    const auto asked = [&](const char* word) { return argc == 2 && std::strcmp(argv[1], word) == 0; };
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (asked("--fine")) qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    if (asked("--first-frame") || asked("--all-painted")) start(asked("--all-painted"));
    dress();
    OpenWindow open;
    if (asked("--memory")) {
        measureMemory(open);
        return 0;
    }
    if (asked("--fine")) {
        measureFineDoses(open);
        measureFineWithPeople(open);
        return 0;
    }
    measureDoses(open);
    measureParameters(open);
    measureTip(open);
    measurePlayhead(open);
    measureWithPeople(open);
}
