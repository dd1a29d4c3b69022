#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "app/base/latest_job.h"
#include "core/base/result.h"
#include "core/compare/pinned_run.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca::app {

/// A scenario to be simulated, and what may be taken over from the run before.
struct RunRequest {
    Scenario scenario;
    std::shared_ptr<const Library> library;
    Scenario before;
    Run earlier;  ///< of `before`; without a model: nothing is taken over
    std::vector<PinnedRun> pinnedBefore;
};

/// What became of it.
struct ComputedRun {
    Scenario scenario;
    Result<Run> run;
    std::vector<PinnedRun> pinned;
};

/// Whether simulating and drawing it takes longer than a frame, so that it is done on another thread.
bool takesLong(const Scenario& scenario);

/// Simulates, and solves at once what otherwise the first view would: on the thread it is called on.
ComputedRun computed(const RunRequest& request);

/// Simulates on a thread of its own. Only the latest request waits; an older one that waits is dropped, and one that is
/// being computed is still delivered, so that a drag is followed.
class BackgroundRun final : public QObject {
    Q_OBJECT

public:
    explicit BackgroundRun(QObject* parent = nullptr);

    void request(RunRequest request);
    /// Nothing of what was requested is wanted any more.
    void drop();
    /// Whether the latest request has not been delivered.
    bool isBusy() const { return m_delivered != m_asked; }

signals:
    /// `latest`: nothing newer is being computed.
    void delivered(const std::shared_ptr<theca::app::ComputedRun>& run, bool latest);

private:
    struct Job {
        RunRequest request;
        quint64 number = 0;
    };

    void work(const Job& job);
    void deliver(quint64 number, const std::shared_ptr<ComputedRun>& run);

    quint64 m_asked = 0;
    quint64 m_delivered = 0;
    quint64 m_dropped = 0;  ///< what was asked for up to this number is not wanted
    LatestJob<Job> m_jobs;  ///< declared last, because its thread uses all of the above
};

/// Computes it on another thread while the window goes on painting; input waits.
ComputedRun computedMeanwhile(const RunRequest& request);

}  // namespace theca::app
