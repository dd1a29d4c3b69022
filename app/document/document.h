#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/document/background_run.h"
#include "app/document/edit.h"
#include "app/document/shown.h"
#include "core/base/history.h"
#include "core/base/result.h"
#include "core/compare/pinned_run.h"
#include "core/data/library.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

namespace theca::app {

/// The one thing in the program that changes: which scenario is current. Every change is simulated at once and
/// announced; a scenario that cannot be simulated is kept, with its errors and the last good run. One with so many
/// events that simulating it takes long is announced at once, with the last good run, and again when its own run is
/// there.
class Document final : public QObject {
    Q_OBJECT

public:
    /// `first` must be a scenario that can be simulated (the shipped default is).
    Document(std::shared_ptr<const Library> library, Scenario first, QObject* parent = nullptr);

    const Library& library() const { return *m_library; }
    const std::shared_ptr<const Library>& sharedLibrary() const { return m_library; }
    const Scenario& scenario() const { return m_history.current(); }
    /// The scenario as it was opened: a double-click on a slider restores its value.
    const Scenario& opened() const { return m_opened; }

    /// The last good run and the scenario it belongs to.
    const Run& run() const { return m_run; }
    const Scenario& simulated() const { return m_simulated; }
    const Drug& drug() const;
    /// Why the current scenario could not be simulated; empty if run() is its run, or will be.
    const Errors& errors() const { return m_errors; }
    /// Whether the run of the current scenario is still being computed on another thread.
    bool isComputing() const { return m_background.isBusy(); }
    /// Waits for it: after this, run() is of the current scenario, unless there are errors().
    void finish();

    /// The pins of the current scenario with their runs, in order.
    const std::vector<PinnedRun>& pinned() const { return m_pinned; }
    /// All of these together; valid until the next change.
    Shown shown() const { return {scenario(), m_simulated, m_run, drug(), *m_library, m_pinned, m_before}; }

    /// Refused if it changes what the file locks.
    void edit(const Edit& change, const QString& mergeKey = {});
    /// Whether the current scenario locks anything, and nobody unlocked it since it was opened.
    bool isLocked() const { return m_locked && !scenario().lock.empty(); }
    bool mayUnlock() const { return isLocked() && !m_keepsLocked; }
    /// Until another file is opened everything may be changed; the file keeps its lock.
    void unlock();
    /// What is locked stays so.
    void keepLocked();
    bool keepsLocked() const { return m_keepsLocked; }
    /// Ends the step that edits with the same merge key share: the drag has ended.
    void seal() { m_history.seal(); }

    /// Counts the scenarios that were opened; each has its own history.
    int edition() const { return m_edition; }
    /// Every step of every branch.
    const History<Scenario>& history() const { return m_history; }
    /// Makes a step of any branch current; its run is the same as before.
    void goTo(std::size_t step);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

    /// The time looked at, h, within the run. Not a step of history, not a change to be saved; undo keeps it.
    double playhead() const;
    void movePlayhead(double hours);
    /// The speed of playing: simulated hours per second.
    double speed() const { return m_speed; }
    void setSpeed(double hoursPerSecond);
    /// The scenario as written to a file: with playhead and speed.
    Scenario toSave() const;

    /// Empty for a scenario that has no file yet.
    const QString& fileName() const { return m_fileName; }
    /// Whether something would be lost; another level, unit or scale and a hidden curve are only looked at.
    bool isModified() const;
    void markSaved(const QString& fileName);

    /// Replaces this scenario by another one, with a new history. One that cannot be simulated is refused with its
    /// errors and nothing changes.
    Errors replace(const Scenario& next, const QString& fileName);

signals:
    void changed();
    /// An edit would have changed what the file locks.
    void refused();
    void playheadMoved();
    void speedChanged();

private:
    void refresh();
    /// Announces a change; also the playhead's if that is no longer at `before`.
    void announce(double before);
    void keepBefore();
    RunRequest requestFor(const Scenario& scenario) const;
    void take(ComputedRun computed, bool latest);

    std::shared_ptr<const Library> m_library;
    History<Scenario> m_history;
    Scenario m_opened;
    Scenario m_saved;
    Scenario m_simulated;
    Run m_run;
    std::vector<PinnedRun> m_pinned;
    std::optional<RunBefore> m_before;
    std::size_t m_stepOfRun = 0;  ///< the step of the history when m_before was stored
    Errors m_errors;
    QString m_fileName;
    int m_edition = 0;
    bool m_locked = true;        ///< until unlocked
    bool m_keepsLocked = false;  ///< whatever file
    double m_playhead = 0;       ///< as set; a shorter run may end before it
    double m_speed = 1;
    BackgroundRun m_background;
};

}  // namespace theca::app
