#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <future>

#include "app/files/journal.h"

namespace theca::app {

class Document;
class SeenFile;

/// Keeps a journal of a document while it has changes that are not saved: written in another thread, `delay` after the
/// first change that is not in it, and removed when nothing is unsaved.
class JournalKeeper final : public QObject {
    Q_OBJECT

public:
    JournalKeeper(const Document& document, const SeenFile& seen, const QString& folder,
                  std::chrono::milliseconds delay, QObject* parent);

    /// Writes what is not in the journal yet, in this thread; whether every change is safe now.
    bool writeNow();
    /// The user has decided what becomes of the changes.
    void forget();

signals:
    /// Changes are not safe; said once until it works again.
    void failed(const QString& problem);

private:
    void follow();
    void write();
    /// Waits for the write under way, if there is one, and tells how it went.
    void finish();
    void tell(const QString& problem);
    bool isWriting() const;
    QByteArray bytes() const;

    const Document& m_document;
    const SeenFile& m_seen;
    Journal m_journal;
    QTimer m_timer;
    bool m_behind = false;  ///< the journal is older than the document
    bool m_kept = false;    ///< there is a journal
    bool m_failing = false;
    quint64 m_writes = 0;            ///< how many were begun in another thread
    std::future<QString> m_writing;  // why it failed, or empty; last: the others outlive the thread
};

}  // namespace theca::app
