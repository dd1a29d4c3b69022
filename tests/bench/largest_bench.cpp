// H: the largest files a scenario may be, in the window of 1280×800: until everything is painted, the longest the
// window did not listen, and the memory. Each kind has as many events as a file may hold.

#include <QApplication>
#include <QTimer>
#include <cstdio>
#include <cstring>

#include "core/scenario/scenario_fields.h"
#include "tests/bench/process.h"
#include "tests/bench/window_frames.h"

namespace {

using namespace theca;
using namespace theca::bench;

constexpr int events = static_cast<int>(format::mostEvents);
constexpr int moves = 10;

Pump pump() {
    Pump pump;
    pump.reservoir = pump.fill = Millilitres(100);
    pump.concentration = MicrogramsPerMillilitre(2000);
    pump.tip = Level{12};
    return pump;
}

/// A therapy of one kind of part.
struct Kind {
    const char* name;
    Therapy therapy;
};

std::vector<Kind> kinds() {
    const auto at = [](int i) { return Hours(i * 1.7); };
    std::vector<Kind> all = {{"tablets", {}}, {"injections", {}}, {"program", {}},
                             {"refills", {}}, {"faults", {}},     {"boluses", {}}};
    all[0].therapy.oral = {{Milligrams(10), Hours(0), Hours(1.7), events, {}, {}}};
    for (std::size_t i = 2; i < all.size(); ++i) all[i].therapy.pump = pump();
    for (int i = 0; i < events; ++i) {
        all[1].therapy.injections.push_back({Micrograms(50), at(i), Level{i % levelCount}});
        all[2].therapy.pump->program.push_back({at(i), MicrogramsPerDay(100 + i % 7)});
        all[3].therapy.pump->refills.push_back({at(i), Millilitres(20), MicrogramsPerMillilitre(500), false});
        all[4].therapy.pump->faults.push_back(Stall{at(i), at(i) + Hours(0.5)});
        if (i % 2 == 0) all[5].therapy.pump->boluses.push_back({at(i), Micrograms(20), Minutes(5)});
    }
    for (Kind& kind : all) kind.therapy.name = plainText(kind.name);
    return all;
}

Scenario year(const Therapy& therapy) {
    Scenario scenario = example(exampleNames().value(0));
    scenario.horizon = Hours(8784);
    scenario.therapies = {therapy};
    scenario.pins.clear();
    return scenario;
}

/// The longest time between two turns of the event loop.
class Listening {
public:
    Listening() {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { turn(); });
    }
    void start() {
        m_longest = 0;
        m_since.start();
        m_timer.start();
    }
    double stop() {
        m_timer.stop();
        turn();
        return m_longest;
    }

private:
    void turn() {
        m_longest = std::max(m_longest, sinceStart(m_since));
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;  ///< ms
};

/// Until nothing is computed any more and the charts are painted.
void settle(OpenWindow& open) {
    QElapsedTimer patience;
    patience.start();
    do {
        QCoreApplication::processEvents();
        demand(patience.elapsed() < 30'000, "still computing after half a minute");
    } while (open.window.document().isComputing());
    Paints charts(open.viewports());
    for (QWidget* chart : open.viewports()) chart->update();
    waitForFrame(charts);
}

struct Measured {
    double opened;        ///< ms
    double longestOpen;   ///< ms
    double longestMoved;  ///< ms
};

Measured measure(const Kind& kind) {
    OpenWindow open(MainWindow::Columns::AtOnce, {1280, 800});
    Document& document = open.window.document();
    settle(open);
    Listening listening;
    QElapsedTimer timer;
    timer.start();
    listening.start();
    demand(document.replace(year(kind.therapy), {}).empty(), "the largest file is refused");
    settle(open);
    Measured measured{sinceStart(timer), listening.stop(), 0};
    for (const ChartPanel* panel : open.panels()) demand(!panel->values().curves().empty(), "a chart without curves");
    listening.start();
    for (int i = 0; i < moves; ++i) {
        document.edit([i](Scenario& s) { s.patient.creatinineClearance_mL_per_min = 60 + i; }, "clearance");
        settle(open);
    }
    measured.longestMoved = listening.stop();
    return measured;
}

}  // namespace

/// With the number of a kind: its measurements alone, so that the memory is its own.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::vector<Kind> all = kinds();
    if (argc == 2) {
        QApplication application(argc, argv);
        dress();
        const Measured measured = measure(all.at(static_cast<std::size_t>(std::atoi(argv[1]))));
        std::printf("%g %g %g\n", measured.opened, measured.longestOpen, measured.longestMoved);
        return 0;
    }
    double slowest = 0, longest = 0, largest = 0;
    std::string times, blocks, memory;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Finished finished = theca::bench::finished({argv[0], std::to_string(i)});
        Measured one{};
        demand(
            std::sscanf(finished.output.c_str(), "%lf %lf %lf", &one.opened, &one.longestOpen, &one.longestMoved) == 3,
            "no times");
        slowest = std::max(slowest, one.opened);
        longest = std::max({longest, one.longestOpen, one.longestMoved});
        largest = std::max(largest, finished.peakMB);
        char text[120];
        std::snprintf(text, sizeof text, "%s%s %.0f / %.0f ms", i > 0 ? ", " : "", all[i].name, one.longestOpen,
                      one.longestMoved);
        blocks += text;
        std::snprintf(text, sizeof text, "%s%s %.0f ms", i > 0 ? ", " : "", all[i].name, one.opened);
        times += text;
        std::snprintf(text, sizeof text, "%s%s %.0f MB", i > 0 ? ", " : "", all[i].name, finished.peakMB);
        memory += text;
    }
    goal("H open", slowest, {}, times);
    goal("H input", longest, {}, "opened / a parameter moved: " + blocks);
    goal("H memory", largest, {}, memory);
}
