// H: the largest files a scenario may be, in the window of 1280×800: until everything is painted, the longest the
// window did not listen, and the memory. Each kind has as many events as a file may hold.

#include <QApplication>
#include <QTimer>
#include <cstdio>
#include <cstdlib>

#include "tests/bench/process.h"
#include "tests/bench/window_frames.h"
#include "tests/largest_therapies.h"

namespace {

using namespace theca;
using namespace theca::bench;

constexpr int moves = 10;

Scenario year(const Therapy& therapy) {
    Scenario scenario = example(exampleNames().value(0));
    scenario.horizon = Hours(8784);
    scenario.therapies = {therapy};
    scenario.therapies.front().name = plainText("Large");
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

Measured measure(const Therapy& therapy) {
    OpenWindow open(MainWindow::Columns::AtOnce, {1280, 800});
    Document& document = open.window.document();
    settle(open);
    Listening listening;
    QElapsedTimer timer;
    timer.start();
    listening.start();
    demand(document.replace(year(therapy), {}).empty(), "the largest file is refused");
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
    const auto all = largestTherapies();
    if (argc == 2) {
        QApplication application(argc, argv);
        dress();
        const Measured measured = measure(all.at(static_cast<std::size_t>(std::atoi(argv[1]))).second);
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
        std::snprintf(text, sizeof text, "%s%s %.0f / %.0f ms", i > 0 ? ", " : "", all[i].first.c_str(),
                      one.longestOpen, one.longestMoved);
        blocks += text;
        std::snprintf(text, sizeof text, "%s%s %.0f ms", i > 0 ? ", " : "", all[i].first.c_str(), one.opened);
        times += text;
        std::snprintf(text, sizeof text, "%s%s %.0f MB", i > 0 ? ", " : "", all[i].first.c_str(), finished.peakMB);
        memory += text;
    }
    goal("H open", slowest, {}, times);
    goal("H input", longest, {}, "opened / a parameter moved: " + blocks);
    goal("H memory", largest, {}, memory);
}
