#include "app/explain/speaker.h"

#include <QLocale>
#include <optional>

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
    bool speaks(const QString& language) override {
        if (engine().errorReason() != QTextToSpeech::ErrorReason::NoError) return false;
        return voiceFor(language).has_value();
    }
    void say(const QString& sentence, const QString& language) override {
        if (const auto voice = voiceFor(language)) {
            engine().setLocale(voice->locale);
            if (!voice->name.isEmpty()) useNamed(voice->name);
        }
        engine().setRate(rate);
        m_saying = true;
        engine().say(sentence);
    }
    void stop() override {
        m_saying = false;
        if (m_engine) m_engine->stop();
    }

private:
    /// Made when it is first needed: that starts a service of the computer.
    QTextToSpeech& engine() {
        if (m_engine) return *m_engine;
        m_engine = std::make_unique<QTextToSpeech>();
        connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            if (state != QTextToSpeech::Ready || !m_saying) return;
            m_saying = false;
            emit said();
        });
        return *m_engine;
    }
    /// A language of the engine; its usual voice, unless one is named.
    struct Found {
        QLocale locale;
        QString name;
    };
    /// Qt does not know espeak-ng's code of Mandarin, "cmn": its voices stand among those without a language.
    std::optional<Found> voiceFor(const QString& language) {
        const QLocale wanted(language);
        const QList<QLocale> all = engine().availableLocales();
        for (const QLocale& one : all)
            if (one.language() == wanted.language()) return Found{one, {}};
        if (wanted.language() != QLocale::Chinese || !all.contains(QLocale::c())) return std::nullopt;
        const QLocale before = engine().locale();
        engine().setLocale(QLocale::c());
        std::optional<Found> found;
        for (const QVoice& one : engine().availableVoices())
            if (!found && one.name().contains(QLatin1String("Mandarin"))) found = Found{QLocale::c(), one.name()};
        engine().setLocale(before);
        return found;
    }
    void useNamed(const QString& name) {
        for (const QVoice& one : engine().availableVoices())
            if (one.name() == name) return engine().setVoice(one);
    }

    std::unique_ptr<QTextToSpeech> m_engine;
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
