#pragma once

#include <QObject>
#include <memory>
#include <thread>

#include "core/exercise/solve_for.h"

namespace theca::app {

/// Solves for one number on a thread of its own, so that the window stays free; one search at a time.
class SolveRunner final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins, and ends a search that still runs. The library has to exist as long as the program runs.
    void start(Scenario scenario, const Library& library, std::vector<Goal> goals, FreeNumber number);
    /// Ends a search; nothing is emitted for it.
    void stop();
    bool isRunning() const { return m_running; }

signals:
    void solved(const std::shared_ptr<const theca::Result<theca::SolvedNumber>>& answer);

private:
    void deliver(quint64 search, const std::shared_ptr<const Result<SolvedNumber>>& answer);

    bool m_running = false;
    quint64 m_search = 0;
    std::jthread m_thread;  ///< declared last, because it uses all of the above
};

}  // namespace theca::app
