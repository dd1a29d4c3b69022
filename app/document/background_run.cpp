#include "app/document/background_run.h"

#include <QEventLoop>
#include <QMetaObject>
#include <optional>
#include <thread>
#include <utility>

#include "core/scenario/scenario_rules.h"

namespace theca::app {

namespace {

/// A trajectory is solved when it is first looked at, and keeps its segments: this looks.
void solveNow(const Run& run) {
    for (const Trajectory& trajectory : run.therapies) (void)trajectory.value(Signal::plasma(), Hours(0));
}

}  // namespace

/// Up to this many events simulating and drawing stay within a frame.
bool takesLong(const Scenario& scenario) {
    constexpr std::size_t quick = 300;
    return eventCount(scenario) > quick;
}

ComputedRun computed(const RunRequest& request) {
    const Scenario& scenario = request.scenario;
    ComputedRun result{scenario,
                       request.earlier.model ? simulate(scenario, *request.library, request.before, request.earlier)
                                             : simulate(scenario, *request.library),
                       pinnedRuns(scenario.pins, request.pinnedBefore, *request.library)};
    if (result.run) solveNow(*result.run);
    for (const PinnedRun& pinned : result.pinned)
        if (pinned.run) solveNow(*pinned.run);
    return result;
}

BackgroundRun::BackgroundRun(QObject* parent) : QObject(parent), m_jobs([this](const Job& job) { work(job); }) {}

void BackgroundRun::request(RunRequest request) { m_jobs.give({std::move(request), ++m_asked}); }

void BackgroundRun::drop() {
    m_dropped = m_delivered = m_asked;
    m_jobs.drop();
}

void BackgroundRun::work(const Job& job) {
    auto run = std::make_shared<ComputedRun>(computed(job.request));
    QMetaObject::invokeMethod(
        this, [this, number = job.number, run = std::move(run)] { deliver(number, run); }, Qt::QueuedConnection);
}

void BackgroundRun::deliver(quint64 number, const std::shared_ptr<ComputedRun>& run) {
    if (number <= m_dropped) return;
    m_delivered = number;
    emit delivered(run, number == m_asked);
}

ComputedRun computedMeanwhile(const RunRequest& request) {
    std::optional<ComputedRun> result;
    QEventLoop loop;
    const std::jthread thread([&] {
        result = computed(request);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return std::move(*result);
}

}  // namespace theca::app
