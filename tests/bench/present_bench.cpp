// P: talks, on a stage of 1920×1080 with its console beside it: from the key to the painted stage, the frames of what
// moves, and a long talk opened.

#include <QApplication>
#include <cmath>
#include <cstdio>

#include "app/present/present_session.h"
#include "app/present/talk_files.h"
#include "core/text/lesson_text.h"
#include "tests/bench/window_frames.h"

namespace {

using namespace theca;
using namespace theca::bench;

constexpr std::size_t mostScenes = 40;

std::shared_ptr<const Library> library() {
    static const auto all = std::make_shared<const Library>(builtInLibrary(LibraryParts::Simulated).value());
    return all;
}

/// A talk being given on two screens, with a clock that only this file moves.
struct Hall {
    explicit Hall(const std::string& id)
        : session(openTalk(QString::fromStdString(id), library()).facts, PresentSession::Options()) {
        session.player().useClock([this] { return now; });
        session.start();
        Paints stage({&session.stage()});
        waitForFrame(stage);
        demand(session.hasTwoScreens() && session.stage().size() == QSize(1920, 1080), "the screens");
    }
    /// ms from something done to the stage that shows it.
    template <class Action>
    double painted(Action action) {
        Paints stage({&session.stage()});
        QElapsedTimer timer;
        timer.start();
        action();
        waitForFrame(stage);
        return sinceStart(timer);
    }

    double now = 0;
    PresentSession session;
};

/// Every press of Next of every shipped talk, and the same stage once more; the frames of what such a press sets going.
void measureSteps() {
    std::vector<double> presses, again, frames;
    for (const std::string& id : builtInLessonIds()) {
        Hall hall(id);
        PresentPlayer& player = hall.session.player();
        while (!player.isAtEnd()) {
            const StagePlace next = *placeAfter(player.talk(), player.place());
            hall.now += 60'000;
            presses.push_back(hall.painted([&] { player.act({PresentAct::Next}); }));
            demand(player.place() == next && !hall.session.stage().layoutShown().items.empty(), "a step");
            const StageState state = player.state();
            for (int i = 1; i <= 5 && (state.play || !state.revealing.empty()); ++i) {
                hall.now += 150;
                frames.push_back(hall.painted([&] { player.tick(); }));
            }
            again.push_back(hall.painted([&] { hall.session.stage().update(); }));
        }
    }
    char text[80];
    std::snprintf(text, sizeof text, "%zu presses, median %.1f ms", presses.size(), median(presses));
    goal("P next", percentile(presses, 95), percentile(again, 95), text);
    std::snprintf(text, sizeof text, "%zu frames, median %.1f ms", frames.size(), median(frames));
    goal("P frame", percentile(frames, 95), {}, text);
}

/// As many scenes as a talk may have, each with a change of its own to be simulated.
void measureOpening() {
    Lesson talk = builtInLesson("ten-minutes").value();
    Scene scene = std::get<Scene>(talk.steps[1]);
    for (std::size_t i = talk.steps.size(); i < mostScenes; ++i) {
        scene.id = "more-" + std::to_string(i);
        scene.beats.emplace_back(SetBeat{"therapies/1/pump/program/0/rate_ug_per_day", 100.0 + static_cast<double>(i)});
        talk.steps.emplace_back(scene);
    }
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const OpenedTalk opened = openTalk(std::make_shared<const Lesson>(talk), library());
        times.push_back(sinceStart(timer));
        demand(opened.facts && opened.facts->talk().scenes.size() == mostScenes, "a long talk");
    }
    goal("P open", percentile(times, 95));
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" THECA_TWO_SCREENS);
    QApplication application(argc, argv);
    dress();
    measureSteps();
    measureOpening();
}
