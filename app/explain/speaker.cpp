#include "app/explain/speaker.h"

#include <QLocale>

#ifdef THECA_SPEECH
#include <QTextToSpeech>
#include <QVoice>
#endif

namespace theca::app {

namespace {

#ifdef THECA_SPEECH
/// Slower than usual, so that it can be followed: −1 … 1, 0 being normal.
constexpr double rate = -0.2;

/// Qt 6.4 has no queue and does not say which word it is at: one sentence after the other.
class SystemSpeaker final : public Speaker {
public:
    SystemSpeaker() {
        connect(&m_engine, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state != QTextToSpeech::Ready || !m_saying) return;
            m_saying = false;
            emit said();
        });
    }

    bool speaks(const QString& language) override {
        if (m_engine.state() == QTextToSpeech::BackendError) return false;
        return !localeFor(language).name().isEmpty();
    }
    void say(const QString& sentence, const QString& language) override {
        m_engine.setLocale(localeFor(language));
        m_engine.setRate(rate);
        m_saying = true;
        m_engine.say(sentence);
    }
    void stop() override {
        m_saying = false;
        m_engine.stop();
    }

private:
    QLocale localeFor(const QString& language) const {
        const QLocale wanted(language);
        for (const QLocale& one : m_engine.availableLocales())
            if (one.language() == wanted.language() && !m_engine.availableVoices().isEmpty()) return one;
        return QLocale(QString());
    }

    QTextToSpeech m_engine;
    bool m_saying = false;
};
#else
class SystemSpeaker final : public Speaker {
public:
    bool speaks(const QString&) override { return false; }
    void say(const QString&, const QString&) override {}
    void stop() override {}
};
#endif

}  // namespace

std::unique_ptr<Speaker> systemSpeaker() { return std::make_unique<SystemSpeaker>(); }

QString speechPackages() {
    return QStringLiteral("qt6-speech-speechd-plugin, speech-dispatcher, speech-dispatcher-espeak-ng");
}

}  // namespace theca::app
