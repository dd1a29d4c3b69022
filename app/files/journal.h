#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "app/files/journal_text.h"

namespace theca::app {

/// Where journals are: a folder beside the settings, for this person alone.
QString journalFolder();

/// This program's own journal. Its lock tells other programs that somebody still works on it; it is made when it is
/// first needed, and ends with the program, however that ends.
class Journal {
public:
    explicit Journal(const QString& folder);

    const QString& path() const { return m_path; }
    /// Takes the lock; a sentence about what went wrong, or an empty one.
    QString prepare();
    /// Removes the journal: nothing is unsaved.
    void remove();

private:
    QString m_folder;
    QString m_path;
    QLockFile m_lock;
};

/// Replaces a journal as a whole, readable for this person only. Empty, or a sentence about what went wrong. May be
/// called in any thread.
QString writePrivately(const QString& path, const QByteArray& bytes);

/// The journal of a program that has ended. While this exists no other program takes it.
struct LeftJournal {
    QString path;
    QDateTime written;
    JournalEntry entry;
    std::unique_ptr<QLockFile> lock;
};
struct LeftJournals {
    std::vector<LeftJournal> whole;  ///< the newest first
    QStringList damaged;             ///< set aside under these names
};
/// What programs that have ended left in a folder. Unfinished pieces of theirs are removed.
LeftJournals takeLeft(const QString& folder);

}  // namespace theca::app
