#include "app/people/band_runner.h"

#include <QMetaObject>
#include <algorithm>
#include <thread>
#include <utility>

namespace theca::app {

namespace {

/// Few enough that their band is ready within a few frames.
constexpr int fewPeople = 100;
/// Of more the exposure would take minutes; it says how many it was taken from.
constexpr int mostForExposure = 1000;

}  // namespace

BandRunner::BandRunner(QObject* parent) : QObject(parent), m_jobs([this](const Job& job) { run(job); }) {}

BandRunner::~BandRunner() { m_stop.request_stop(); }

void BandRunner::request(BandRequest request) {
    if (m_asked == request) return;
    m_asked = request;
    m_exposure.reset();
    m_done = false;
    ++m_number;
    start({std::move(request), m_number});
}

void BandRunner::start(Job job) {
    m_stop.request_stop();
    m_stop = job.stop;
    m_jobs.give(std::move(job));
}

void BandRunner::wantExposure(bool wanted) {
    m_exposureWanted = wanted;
    goOn();
}

void BandRunner::goOn() {
    if (!m_exposureWanted || !m_asked || !m_done || m_exposureFor == m_number) return;
    m_exposureFor = m_number;
    start({*m_asked, m_number, true});
}

void BandRunner::clear() {
    if (!m_asked) return;
    m_asked.reset();
    m_latest.reset();
    m_exposure.reset();
    m_done = true;
    ++m_number;
    m_stop.request_stop();
    m_jobs.drop();
}

void BandRunner::run(const Job& job) {
    PopulationOptions options;
    options.threads = std::max(1U, std::thread::hardware_concurrency());
    options.stop = job.stop.get_token();
    if (job.exposure)
        runExposure(job, options);
    else
        runBands(job, options);
}

void BandRunner::runBands(const Job& job, const PopulationOptions& options) {
    const int people = job.request.scenario.population.patients;
    for (const int count : {std::min(people, fewPeople), people}) {
        Scenario scenario = job.request.scenario;
        scenario.population.patients = count;
        auto bands = populationBands(scenario, *job.request.library, job.request.which, job.request.hours, options);
        if (options.stop.stop_requested()) return;
        const auto shared = bands ? std::make_shared<const PopulationBands>(std::move(bands).value()) : nullptr;
        const bool whole = count == people || !shared;
        QMetaObject::invokeMethod(
            this, [this, number = job.number, shared, whole] { deliver(number, shared, whole); }, Qt::QueuedConnection);
        if (whole) return;
    }
}

void BandRunner::runExposure(const Job& job, const PopulationOptions& options) {
    Scenario scenario = job.request.scenario;
    scenario.population.patients = std::min(scenario.population.patients, mostForExposure);
    auto exposure = populationExposure(scenario, *job.request.library, job.request.places, options);
    if (options.stop.stop_requested() || !exposure) return;
    const auto shared = std::make_shared<const PopulationExposure>(std::move(exposure).value());
    QMetaObject::invokeMethod(
        this, [this, number = job.number, shared] { deliverExposure(number, shared); }, Qt::QueuedConnection);
}

void BandRunner::deliver(quint64 number, const std::shared_ptr<const PopulationBands>& bands, bool whole) {
    if (number != m_number) return;
    m_latest = bands;
    m_done = whole;
    emit changed();
    goOn();
}

void BandRunner::deliverExposure(quint64 number, const std::shared_ptr<const PopulationExposure>& exposure) {
    if (number != m_number) return;
    m_exposure = exposure;
    emit exposureChanged();
}

}  // namespace theca::app
