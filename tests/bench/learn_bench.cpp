// L: lessons, 1280×760: from a step to the painted step, and the frames of a curve that is uncovered.

#include <QApplication>
#include <cmath>
#include <cstdio>

#include "app/learn/lesson_time.h"
#include "app/learn/lesson_view.h"
#include "app/learn/step_panel.h"
#include "tests/bench/window_frames.h"

namespace {

using namespace theca;
using namespace theca::bench;

constexpr QSize size(1280, 760);
constexpr int steps = 200;   // opened, of all lessons together
constexpr int frames = 240;  // of one curve: 8 s at 30 frames a second

/// A lesson as a learner has it who has answered everything before the step.
struct OpenLesson {
    OpenLesson(const LessonShelf& shelf, const std::string& id, std::size_t step)
        : facts(shelf.facts(id)), view(facts, placeAt(facts->lesson(), step), shelf, nullptr) {
        view.player().setAtOnce(false);
        view.resize(size);
        view.show();
        Paints column({&view.panel()});
        waitForFrame(column);
        view.waitForBands();
    }
    static LessonPlace placeAt(const Lesson& lesson, std::size_t step) {
        LessonPlace place = startOf(lesson);
        for (std::size_t i = 0; i < step; ++i) place.given[i] = exampleOf(lesson.steps[i]);
        place.step = step;
        return place;
    }
    LessonPlayer& player() { return view.player(); }
    std::vector<QWidget*> charts() {
        std::vector<QWidget*> all;
        for (const ChartPanel* panel : view.charts().panels()) all.push_back(panel->viewport());
        return all;
    }

    std::shared_ptr<const LessonFacts> facts;
    LessonView view;
};

std::size_t lastStep(const LessonShelf& shelf, const std::string& id) { return shelf.lesson(id)->steps.size() - 1; }

/// There and back through all steps of a lesson that was answered.
std::vector<double> openSteps(const LessonShelf& shelf, const std::string& id) {
    OpenLesson open(shelf, id, lastStep(shelf, id));
    std::vector<double> times;
    const auto goTo = [&](std::size_t step) {
        Paints column({&open.view.panel()});
        QElapsedTimer timer;
        timer.start();
        open.player().goTo(step);
        waitForFrame(column);
        times.push_back(sinceStart(timer));
        demand(open.player().place().step == step && open.view.panel().view().key.step == step, "a step");
        Paints charts(open.charts());
        for (QWidget* chart : open.charts()) chart->update();
        waitForFrame(charts);  // what is left of the step before
    };
    const std::size_t last = lastStep(shelf, id);
    for (std::size_t i = last; i-- > 0;) goTo(i);
    for (std::size_t i = 1; i <= last; ++i) goTo(i);
    return times;
}

void measureSteps(const LessonShelf& shelf) {
    std::vector<double> times;
    for (std::size_t i = 0; times.size() < steps; ++i) {
        const auto more = openSteps(shelf, shelf.ids()[i % shelf.ids().size()]);
        times.insert(times.end(), more.begin(), more.end());
    }
    char text[80];
    std::snprintf(text, sizeof text, "%zu steps of %zu lessons, median %.1f ms", times.size(), shelf.ids().size(),
                  median(times));
    goal("L step", percentile(times, 95), {}, text);
}

/// The playhead passes over the curve as it does in 8 seconds; each place is painted.
std::vector<double> uncover(const LessonShelf& shelf, const std::string& id, std::size_t step) {
    OpenLesson open(shelf, id, step);
    open.player().skip();
    demand(open.player().uncovered().has_value(), "nothing is uncovered");
    QCoreApplication::processEvents();
    open.view.time().player().pause();
    Document& document = open.player().document();
    const double from = *open.player().uncovered(), end = document.simulated().horizon.number();
    std::vector<double> times;
    for (int i = 1; i < frames; ++i) {
        const double hours = from + (end - from) * i / frames;
        Paints charts(open.charts());
        QElapsedTimer timer;
        timer.start();
        document.movePlayhead(hours);
        waitForFrame(charts);
        times.push_back(sinceStart(timer));
        demand(std::abs(open.player().uncovered().value_or(-1) - hours) < 1e-9, "a playhead");
        for (const ChartPanel* panel : open.view.charts().panels())
            for (const auto& curve : panel->values().curves())
                demand(std::isfinite(curve.valueAt(from + 0.5 * (hours - from))), "a curve");
    }
    return times;
}

void measureReveals(const LessonShelf& shelf) {
    std::vector<double> all, worst;
    std::string slowest;
    for (const std::string& id : shelf.ids()) {
        const Lesson& lesson = *shelf.lesson(id);
        for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
            if (!std::holds_alternative<Predict>(lesson.steps[i])) continue;
            const std::vector<double> times = uncover(shelf, id, i);
            all.insert(all.end(), times.begin(), times.end());
            if (worst.empty() || percentile(times, 95) > percentile(worst, 95)) worst = times, slowest = id;
        }
    }
    char text[160];
    std::snprintf(text, sizeof text, "%zu frames, median %.1f ms; slowest %s: median %.1f ms, 95 %% %.1f ms",
                  all.size(), median(all), slowest.c_str(), median(worst), percentile(worst, 95));
    goal("L reveal", percentile(worst, 95), {}, text);
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    dress();
    const LessonShelf shelf(std::make_shared<const Library>(builtInLibrary().value()));
    measureSteps(shelf);
    measureReveals(shelf);
}
