#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "app/base/latest_job.h"
#include "core/people/population.h"

namespace theca::app {

/// What a band is computed from: people, plan and drug; signals and times.
struct BandRequest {
    Scenario scenario;
    std::shared_ptr<const Library> library;
    std::vector<Signal> which;
    std::vector<double> hours;
    std::vector<Signal> places = {};  ///< of exposure, where that is wanted

    bool operator==(const BandRequest&) const = default;
};

/// Computes bands on a thread of its own. Only the latest request counts: an older one is dropped, finished or not. A
/// few people are computed first, so that a band keeps up with a drag; then all of them, and then, while it is wanted,
/// their exposure in numbers.
class BandRunner final : public QObject {
    Q_OBJECT

public:
    explicit BandRunner(QObject* parent = nullptr);
    ~BandRunner() override;

    /// No effect if this is the last request already.
    void request(BandRequest request);
    /// No band is needed any more.
    void clear();

    /// The newest band of the newest request or, until there is one, of the request before; null without any.
    const std::shared_ptr<const PopulationBands>& latest() const { return m_latest; }
    /// Exposure of the people of the newest request; null until it is there and while it is not wanted.
    const std::shared_ptr<const PopulationExposure>& exposure() const { return m_exposure; }
    void wantExposure(bool wanted);
    /// Whether the band of the newest request includes all its people.
    bool isDone() const { return m_done; }

signals:
    void changed();
    void exposureChanged();

private:
    struct Job {
        BandRequest request;
        quint64 number = 0;
        bool exposure = false;  ///< instead of bands
        std::stop_source stop = {};
    };

    void start(Job job);
    void run(const Job& job);
    void runBands(const Job& job, const PopulationOptions& options);
    void runExposure(const Job& job, const PopulationOptions& options);
    void deliver(quint64 number, const std::shared_ptr<const PopulationBands>& bands, bool whole);
    void deliverExposure(quint64 number, const std::shared_ptr<const PopulationExposure>& exposure);
    /// Begins with the exposure where it is wanted and the bands are done.
    void goOn();

    std::optional<BandRequest> m_asked;
    std::shared_ptr<const PopulationBands> m_latest;
    std::shared_ptr<const PopulationExposure> m_exposure;
    bool m_exposureWanted = false;
    quint64 m_exposureFor = 0;  ///< the request it was begun for
    bool m_done = true;
    quint64 m_number = 0;
    std::stop_source m_stop;  ///< of the job that was given last
    LatestJob<Job> m_jobs;    ///< declared last, because its thread uses all of the above
};

}  // namespace theca::app
