#include "app/document.h"

#include <cassert>
#include <utility>

namespace theca::app {

namespace {

/// Whether only the look of the curves differs, so that the last run still holds.
bool sameRun(const Scenario& a, Scenario b) {
    b.view = a.view;
    b.title = a.title;
    b.notes = a.notes;
    b.observations = a.observations;
    return a == b;
}

}  // namespace

Document::Document(std::shared_ptr<const Library> library, Scenario first, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_history(first) {
    const Errors errors = replace(first, {});
    assert(errors.empty());
    Q_UNUSED(errors);
}

const Drug& Document::drug() const { return m_library->drugs.at(m_simulated.drug); }

void Document::edit(const Edit& change, const QString& mergeKey) {
    Scenario next = scenario();
    change(next);
    if (next == scenario()) return;
    m_history.push(std::move(next), mergeKey.toStdString());
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

void Document::markSaved(const QString& fileName) {
    m_history.seal();
    m_fileName = fileName;
    m_saved = scenario();
    emit changed();
}

Errors Document::replace(const Scenario& next, const QString& fileName) {
    Result<Run> run = simulate(next, *m_library);
    if (!run) return run.errors();
    m_history = History<Scenario>(next);
    m_opened = m_saved = m_simulated = next;
    m_run = std::move(run).value();
    m_errors.clear();
    m_fileName = fileName;
    emit changed();
    return {};
}

void Document::refresh() {
    if (!m_errors.empty() || !sameRun(m_simulated, scenario())) {
        Result<Run> run = simulate(scenario(), *m_library);
        m_errors = run ? Errors{} : run.errors();
        if (run) m_run = std::move(run).value();
    }
    if (m_errors.empty()) m_simulated = scenario();
    emit changed();
}

}  // namespace theca::app
