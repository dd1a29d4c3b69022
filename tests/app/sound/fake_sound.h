#pragma once

#include "app/sound/sound_out.h"

namespace theca::app {

/// What was played, instead of a device.
struct Heard {
    std::vector<std::int16_t> samples;
    bool playing = false;
    bool there = true;
};

class FakeSound final : public SoundOut {
public:
    explicit FakeSound(Heard& heard) : m_heard(heard) {}
    bool isThere() override { return m_heard.there; }
    void play(std::vector<std::int16_t> samples) override {
        m_heard.samples = std::move(samples);
        m_heard.playing = true;
    }
    void stop() override { m_heard.playing = false; }

private:
    Heard& m_heard;
};

}  // namespace theca::app
