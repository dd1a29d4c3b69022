#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace theca::app {

/// Where samples are heard (app/sound/tones.h).
class SoundOut {
public:
    virtual ~SoundOut() = default;

    /// Whether there is anything to hear with.
    virtual bool isThere() = 0;
    /// What was being played ends.
    virtual void play(std::vector<std::int16_t> samples) = 0;
    virtual void stop() = 0;
};

/// The computer's own; where the program was built without it, one that is not there.
std::unique_ptr<SoundOut> systemSound();

}  // namespace theca::app
