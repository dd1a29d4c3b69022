#include "app/sound/sound_out.h"

#ifdef THECA_SOUND
#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include "app/sound/tones.h"
#endif

namespace theca::app {

namespace {

#ifdef THECA_SOUND
QAudioFormat formatOfTones() {
    QAudioFormat format;
    format.setSampleRate(samplesPerSecond);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

class SystemSound final : public SoundOut {
public:
    bool isThere() override { return !QMediaDevices::defaultAudioOutput().isNull(); }
    void play(std::vector<std::int16_t> samples) override {
        stop();
        m_bytes.setData(reinterpret_cast<const char*>(samples.data()),
                        static_cast<qsizetype>(samples.size() * sizeof(std::int16_t)));
        m_bytes.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), formatOfTones());
        m_sink->start(&m_bytes);
    }
    void stop() override {
        if (m_sink) m_sink->stop();
        m_sink.reset();
        m_bytes.close();
    }

private:
    QBuffer m_bytes;
    std::unique_ptr<QAudioSink> m_sink;  ///< declared last: it reads the bytes
};
#else
class SystemSound final : public SoundOut {
public:
    bool isThere() override { return false; }
    void play(std::vector<std::int16_t>) override {}
    void stop() override {}
};
#endif

}  // namespace

std::unique_ptr<SoundOut> systemSound() { return std::make_unique<SystemSound>(); }

}  // namespace theca::app
