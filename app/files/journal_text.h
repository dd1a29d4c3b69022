#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace theca::app {

/// Changes that are not saved yet.
struct JournalEntry {
    QString fileName;  ///< of the scenario; empty if it has none yet
    QByteArray seen;   ///< SeenFile's digest of that file
    QByteArray text;   ///< the scenario as it would be saved

    bool operator==(const JournalEntry&) const = default;
};

/// One line of JSON that says which file and what follows (with its SHA-256), then the scenario itself.
QByteArray writeJournal(const JournalEntry& entry);

/// None if a byte of it is not as it was written, or it is of a newer version.
std::optional<JournalEntry> readJournal(const QByteArray& bytes);

}  // namespace theca::app
