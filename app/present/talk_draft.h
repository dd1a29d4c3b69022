#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "core/base/history.h"
#include "core/lesson/lesson.h"

namespace theca::app {

/// A talk that is being made: one history of everything that was done to it, and the file it is kept in.
class TalkDraft final : public QObject {
    Q_OBJECT

public:
    explicit TalkDraft(QObject* parent = nullptr);

    const Lesson& talk() const { return m_history.current(); }
    std::size_t scenes() const { return talk().steps.size(); }
    void push(Lesson next, const std::string& mergeKey = {});
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

    /// Whether something would be lost.
    bool isModified() const { return scenes() > 0 && !(talk() == m_saved); }
    const QString& fileName() const { return m_fileName; }
    /// Writes it, whole or not at all. A sentence about what went wrong, or an empty one.
    QString saveTo(const QString& fileName);
    /// Opens a lesson's file that has scenes alone. Likewise.
    QString open(const QString& fileName);

signals:
    void changed();

private:
    History<Lesson> m_history;
    Lesson m_saved;
    QString m_fileName;
};

}  // namespace theca::app
