#include "app/document/document.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/scenario/lock.h"
#include "core/scenario/problems.h"

namespace theca::app {

namespace {

/// The same, looked at as `other` is: where and how somebody looks is no change to be saved.
Scenario looked(Scenario scenario, const Scenario& other) {
    scenario.view.level = other.view.level;
    scenario.view.units = other.view.units;
    scenario.view.timeUnit = other.view.timeUnit;
    scenario.view.log = other.view.log;
    if (scenario.therapies.size() != other.therapies.size()) return scenario;
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) scenario.therapies[i].shown = other.therapies[i].shown;
    return scenario;
}

}  // namespace

Document::Document(std::shared_ptr<const Library> library, Scenario first, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_history(first) {
    connect(&m_background, &BackgroundRun::delivered, this,
            [this](const std::shared_ptr<ComputedRun>& run, bool latest) { take(std::move(*run), latest); });
    const Errors errors = replace(first, {});
    assert(errors.empty());
    Q_UNUSED(errors);
}

const Drug& Document::drug() const { return m_library->drugs.at(m_simulated.drug); }

void Document::edit(const Edit& change, const QString& mergeKey) {
    Scenario next = scenario();
    change(next);
    if (next == scenario()) return;
    if (isLocked() && lockedChange(scenario(), next)) {
        emit refused();
        emit changed();  // what was changed on the screen goes back
        return;
    }
    m_history.push(std::move(next), mergeKey.toStdString());
    refresh();
}

void Document::unlock() {
    if (!mayUnlock()) return;
    m_locked = false;
    emit changed();
}

void Document::keepLocked() {
    m_keepsLocked = true;
    emit changed();
}

void Document::goTo(std::size_t step) {
    if (step == m_history.position() || step >= m_history.size()) return;
    m_history.goTo(step);
    refresh();
}

void Document::undo() {
    if (!canUndo()) return;
    m_history.undo();
    refresh();
}

void Document::redo() {
    if (!canRedo()) return;
    m_history.redo();
    refresh();
}

double Document::playhead() const { return std::min(m_playhead, m_simulated.horizon.number()); }

void Document::movePlayhead(double hours) {
    const double before = playhead();
    m_playhead = std::clamp(hours, 0.0, m_simulated.horizon.number());
    if (playhead() != before) emit playheadMoved();
}

void Document::setSpeed(double hoursPerSecond) {
    if (hoursPerSecond == m_speed) return;
    m_speed = hoursPerSecond;
    emit speedChanged();
}

bool Document::isModified() const { return !(scenario() == m_saved) && !(scenario() == looked(m_saved, scenario())); }

Scenario Document::toSave() const {
    Scenario written = scenario();
    written.view.playhead = Hours(playhead());
    written.view.speed_h_per_s = m_speed;
    return written;
}

void Document::markSaved(const QString& fileName) {
    m_history.seal();
    m_fileName = fileName;
    m_saved = scenario();
    emit changed();
}

Errors Document::replace(const Scenario& next, const QString& fileName) {
    m_background.drop();
    const RunRequest request{next, m_library, {}, {}, m_pinned};
    ComputedRun computed =
        takesLong(next) ? computedMeanwhile(request)
                        : ComputedRun{next, simulate(next, *m_library), pinnedRuns(next.pins, m_pinned, *m_library)};
    if (!computed.run) return computed.run.errors();
    const double before = playhead();
    m_history = History<Scenario>(next);
    ++m_edition;
    m_locked = true;
    m_opened = m_saved = m_simulated = next;
    m_run = std::move(computed.run).value();
    m_before.reset();
    m_stepOfRun = 0;
    m_errors.clear();
    m_pinned = std::move(computed.pinned);
    m_fileName = fileName;
    m_playhead = next.view.playhead.number();
    setSpeed(next.view.speed_h_per_s);
    announce(before);
    return {};
}

/// If one step changes the run repeatedly (a drag), only its first change counts.
void Document::keepBefore() {
    if (m_history.position() == m_stepOfRun || sameRun(m_simulated, scenario())) return;
    m_before = RunBefore{m_simulated, m_run};
    m_stepOfRun = m_history.position();
}

RunRequest Document::requestFor(const Scenario& scenario) const {
    return {scenario, m_library, m_simulated, m_run, m_pinned};
}

void Document::refresh() {
    const double before = playhead();
    m_pinned = pinnedRuns(scenario().pins, m_pinned, *m_library);
    if (m_errors.empty() && sameRun(m_simulated, scenario())) {
        m_background.drop();
        m_errors = problems(scenario());
        if (m_errors.empty()) m_simulated = scenario();
    } else if (takesLong(scenario())) {
        m_errors = problems(scenario());
        if (m_errors.empty()) m_background.request(requestFor(scenario()));
    } else {
        m_background.drop();
        Result<Run> run = simulate(scenario(), *m_library, m_simulated, m_run);
        m_errors = run ? Errors{} : run.errors();
        if (run) keepBefore();
        if (run) m_run = std::move(run).value();
        if (run) m_simulated = scenario();
    }
    announce(before);
}

/// A run that a newer change has overtaken is shown all the same: it is nearer to that change than the one before.
void Document::take(ComputedRun computed, bool latest) {
    const double before = playhead();
    if (latest && !computed.run) m_errors = computed.run.errors();
    if (computed.run) {
        keepBefore();
        m_run = std::move(computed.run).value();
        m_simulated = std::move(computed.scenario);
    }
    announce(before);
}

void Document::finish() {
    if (!isComputing()) return;
    m_background.drop();
    take(computed(requestFor(scenario())), true);
}

void Document::announce(double before) {
    emit changed();
    if (playhead() != before) emit playheadMoved();
}

}  // namespace theca::app
