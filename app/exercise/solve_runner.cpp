#include "app/exercise/solve_runner.h"

#include <QMetaObject>
#include <utility>

namespace theca::app {

void SolveRunner::start(Scenario scenario, const Library& library, std::vector<Goal> goals, FreeNumber number) {
    stop();
    m_running = true;
    const auto work = [this, search = m_search, scenario = std::move(scenario), &library, goals = std::move(goals),
                       number = std::move(number)](const std::stop_token& quit) {
        auto answer = std::make_shared<const Result<SolvedNumber>>(
            solveFor(scenario, library, goals, number, [&quit] { return !quit.stop_requested(); }));
        if (quit.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, search, answer] { deliver(search, answer); }, Qt::QueuedConnection);
    };
    m_thread = std::jthread(work);
}

void SolveRunner::stop() {
    ++m_search;
    m_running = false;
    m_thread = {};
}

void SolveRunner::deliver(quint64 search, const std::shared_ptr<const Result<SolvedNumber>>& answer) {
    if (search != m_search) return;
    m_running = false;
    emit solved(answer);
}

}  // namespace theca::app
