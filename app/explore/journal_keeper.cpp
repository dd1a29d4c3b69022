#include "app/explore/journal_keeper.h"

#include "app/document/document.h"
#include "app/files/seen_file.h"
#include "core/text/scenario_text.h"

namespace theca::app {

JournalKeeper::JournalKeeper(const Document& document, const SeenFile& seen, const QString& folder,
                             std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent), m_document(document), m_seen(seen), m_journal(folder) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &JournalKeeper::write);
    connect(&document, &Document::changed, this, &JournalKeeper::follow);
    follow();
}

void JournalKeeper::follow() {
    if (!m_document.isModified()) return forget();
    m_behind = true;
    if (!m_timer.isActive()) m_timer.start();  // a drag does not put it off
}

bool JournalKeeper::isWriting() const {
    return m_writing.valid() && m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

QByteArray JournalKeeper::bytes() const {
    return writeJournal(
        {m_document.fileName(), m_seen.digest(), QByteArray::fromStdString(writeScenario(m_document.toSave()))});
}

/// The disk may be slow; the window is not.
void JournalKeeper::write() {
    if (isWriting()) return m_timer.start();
    finish();
    const QString problem = m_journal.prepare();
    if (!problem.isEmpty()) return tell(problem);
    m_behind = false;
    m_kept = true;
    const quint64 mine = ++m_writes;
    m_writing = std::async(std::launch::async, [this, mine, path = m_journal.path(), bytes = bytes()] {
        const QString why = writePrivately(path, bytes);
        const auto done = [this, mine] {
            if (mine == m_writes) finish();
        };
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
        return why;
    });
}

void JournalKeeper::finish() {
    if (m_writing.valid()) tell(m_writing.get());
}

bool JournalKeeper::writeNow() {
    finish();
    if (!m_behind) return true;
    QString problem = m_journal.prepare();
    if (problem.isEmpty()) {
        m_behind = false;
        m_kept = true;
        problem = writePrivately(m_journal.path(), bytes());
    }
    tell(problem);
    return problem.isEmpty();
}

void JournalKeeper::forget() {
    m_timer.stop();
    m_behind = false;
    if (!m_kept) return;
    if (m_writing.valid()) m_writing.get();  // how it went matters no longer
    m_journal.remove();
    m_kept = false;
}

void JournalKeeper::tell(const QString& problem) {
    const bool again = m_failing && !problem.isEmpty();
    m_failing = !problem.isEmpty();
    if (!m_failing || !m_document.isModified()) return;
    m_behind = true;
    m_timer.start();
    if (!again) emit failed(tr("The changes you do not save are not kept in a journal: %1").arg(problem));
}

}  // namespace theca::app
