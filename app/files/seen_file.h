#pragma once

#include <QByteArray>
#include <QString>

namespace theca::app {

/// What the open scenario's file held when it was opened or saved last: tells whether another program has written it since.
class SeenFile {
public:
    void see(const QString& fileName, const QByteArray& content);
    /// The same, from a journal: `digest` is what digest() was when it was written.
    void seeAgain(const QString& fileName, const QByteArray& digest);
    const QByteArray& digest() const { return m_digest; }
    /// Of another file, or one that is gone, nothing is known: false.
    bool changedSince(const QString& fileName) const;

private:
    QString m_path;
    QByteArray m_digest;
};

}  // namespace theca::app
