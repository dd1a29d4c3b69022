#pragma once

#include <QObject>
#include <QString>
#include <memory>

namespace theca::app {

/// Says one sentence at a time.
class Speaker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is a voice for this language ("es").
    virtual bool speaks(const QString& language) = 0;
    /// Says it, and then emits `said`. What was being said ends.
    virtual void say(const QString& sentence, const QString& language) = 0;
    virtual void stop() = 0;

signals:
    void said();
};

/// The computer's own voices; where the program was built without them, one that speaks no language.
std::unique_ptr<Speaker> systemSpeaker();
/// The packages that reading aloud needs.
QString speechPackages();

}  // namespace theca::app
