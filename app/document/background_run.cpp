#include "app/document/background_run.h"

#include <QEventLoop>
#include <QMetaObject>
#include <algorithm>
#include <utility>

#include "core/scenario/scenario_rules.h"

namespace theca::app {

namespace {

/// Computes what views ask for first; it is kept with the trajectory.
void computeAhead(const Run& run, const Scenario& scenario) {
    const Signal read = scenario.view.level ? Signal::csf(*scenario.view.level) : Signal::cranial();
    for (const Trajectory& trajectory : run.therapies) {
        for (const Signal signal : {Signal::plasma(), read})
            if (trajectory.offers(signal)) (void)trajectory.integral(signal, Hours(0), trajectory.horizon());
    }
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
    if (result.run) computeAhead(*result.run, request.scenario);
    for (const PinnedRun& pinned : result.pinned)
        if (pinned.run) computeAhead(*pinned.run, request.scenario);
    return result;
}

BackgroundRun::BackgroundRun(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& quit) { work(quit); }) {}

BackgroundRun::~BackgroundRun() { m_thread.request_stop(); }

void BackgroundRun::request(RunRequest request) {
    ++m_asked;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = Job{std::move(request), m_asked};
    }
    m_wake.notify_one();
}

void BackgroundRun::drop() {
    m_dropped = m_delivered = m_asked;
    const std::lock_guard lock(m_mutex);
    m_waiting.reset();
}

void BackgroundRun::work(const std::stop_token& quit) {
    while (!quit.stop_requested()) {
        std::optional<Job> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, quit, [this] { return m_waiting.has_value(); });
            if (quit.stop_requested()) return;  // even with a job waiting: nobody will read its result
            job = std::exchange(m_waiting, std::nullopt);
        }
        auto run = std::make_shared<ComputedRun>(computed(job->request));
        QMetaObject::invokeMethod(
            this, [this, number = job->number, run = std::move(run)] { deliver(number, run); }, Qt::QueuedConnection);
    }
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
