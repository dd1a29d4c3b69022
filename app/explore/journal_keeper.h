#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <future>

#include "app/files/journal.h"

namespace theca::app {

class Document;
class SeenFile;

/// How long after a change the journal is written.
inline constexpr std::chrono::milliseconds journalDelay{2000};

/// Keeps a journal of a document while it has changes that are not saved: written in another thread, `delay` after the
/// first change that is not in it, and removed when nothing is unsaved.
class JournalKeeper final : public QObject {
    Q_OBJECT

public:
    JournalKeeper(const Document& document, const SeenFile& seen, const QString& folder,
                  std::chrono::milliseconds delay, QObject* parent);

    /// Writes what is not in the journal yet, in this thread: the program is about to end.
    void writeNow();
    /// The user has decided what becomes of the changes.
    void forget();

signals:
    /// Changes are not safe; said once until it works again.
    void failed(const QString& problem);

private:
    void follow();
    void write();
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
    std::future<void> m_writing;  // last: the others outlive the thread
};

}  // namespace theca::app
