#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "app/explain/speaker.h"

namespace theca::app {

/// Reads a list of sentences aloud, one after the other, and says which one it is at.
class Reader final : public QObject {
    Q_OBJECT

public:
    explicit Reader(Speaker& speaker, QObject* parent = nullptr);

    void read(const QStringList& sentences, const QString& language);
    void stop();
    bool isReading() const { return m_at >= 0; }

signals:
    /// The sentence being read; −1: none.
    void at(int sentence);

private:
    void next();
    void setAt(int sentence);

    Speaker& m_speaker;
    QStringList m_sentences;
    QString m_language;
    int m_at = -1;
};

}  // namespace theca::app
