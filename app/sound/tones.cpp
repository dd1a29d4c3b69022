#include "app/sound/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace theca::app {

namespace {

constexpr double loudest = 0.6;  ///< of all lines together
constexpr double markLoudness = 0.3;
constexpr double fadeSeconds = 0.005;  ///< so that nothing cracks where a line begins or ends
constexpr double clickSeconds = 0.02;
constexpr double clickPitch = 2500;  ///< Hz
constexpr double chordSeconds = 0.18;
constexpr double turn = 2 * std::numbers::pi;

struct Ears {
    double left = 1;
    double right = 1;
};

/// Equally loud wherever it stands between the ears.
Ears earsOf(double place) {
    const double angle = (std::clamp(place, -1.0, 1.0) + 1) * std::numbers::pi / 4;
    return {std::cos(angle), std::sin(angle)};
}

/// Straight between two heights; NaN where either is.
double heightAt(const std::vector<double>& heights, double part) {
    if (heights.empty()) return std::nan("");
    const double at = part * static_cast<double>(heights.size() - 1);
    const auto before = static_cast<std::size_t>(at);
    const std::size_t after = std::min(before + 1, heights.size() - 1);
    const double rest = at - static_cast<double>(before);
    return rest == 0 ? heights[before] : heights[before] + rest * (heights[after] - heights[before]);
}

/// Sound in the making: one number for each ear and sample.
class Mix {
public:
    explicit Mix(double seconds)
        : m_length(static_cast<std::size_t>(std::max(0.0, seconds) * samplesPerSecond)), m_values(2 * m_length) {}

    void add(const ToneLine& line, double loudness) {
        const Ears ears = earsOf(line.place);
        const double fade = 1 / (fadeSeconds * samplesPerSecond);
        double phase = 0, gain = 0, pitch = lowestPitch;
        for (std::size_t i = 0; i < m_length; ++i) {
            const double height = heightAt(line.heights, static_cast<double>(i) / static_cast<double>(m_length));
            const bool sounds = std::isfinite(height) && i + fadeSeconds * samplesPerSecond < m_length;
            if (std::isfinite(height)) pitch = pitchOf(height);
            gain = std::clamp(gain + (sounds ? fade : -fade), 0.0, 1.0);
            phase = std::fmod(phase + pitch / samplesPerSecond, 1.0);
            put(i, ears, loudness * gain * std::sin(turn * phase));
        }
    }

    void add(const ToneMark& mark) {
        const auto from = static_cast<std::size_t>(std::clamp(mark.at, 0.0, 1.0) * static_cast<double>(m_length));
        switch (mark.kind) {
            case ToneMark::Kind::Click:
                return strike(from, clickSeconds, clickPitch, mark.place);
            case ToneMark::Kind::Rise:
                strike(from, chordSeconds, 523.25, mark.place);
                return strike(from + part(chordSeconds / 2), chordSeconds, 783.99, mark.place);
            case ToneMark::Kind::Fall:
                strike(from, chordSeconds, 783.99, mark.place);
                return strike(from + part(chordSeconds / 2), chordSeconds, 523.25, mark.place);
        }
    }

    std::vector<std::int16_t> samples() const {
        std::vector<std::int16_t> all(m_values.size());
        std::transform(m_values.begin(), m_values.end(), all.begin(), [](double value) {
            return static_cast<std::int16_t>(std::lround(32767 * std::clamp(value, -1.0, 1.0)));
        });
        return all;
    }

private:
    static std::size_t part(double seconds) { return static_cast<std::size_t>(seconds * samplesPerSecond); }

    /// A tone that dies away.
    void strike(std::size_t from, double seconds, double pitch, double place) {
        const Ears ears = earsOf(place);
        const std::size_t length = part(seconds);
        for (std::size_t i = 0; i < length && from + i < m_length; ++i) {
            const double since = static_cast<double>(i) / samplesPerSecond;
            put(from + i, ears, markLoudness * std::exp(-5 * since / seconds) * std::sin(turn * pitch * since));
        }
    }
    void put(std::size_t at, const Ears& ears, double value) {
        m_values[2 * at] += ears.left * value;
        m_values[2 * at + 1] += ears.right * value;
    }

    std::size_t m_length;
    std::vector<double> m_values;
};

}  // namespace

double pitchOf(double height) {
    return lowestPitch * std::pow(highestPitch / lowestPitch, std::clamp(height, 0.0, 1.0));
}

std::vector<std::int16_t> rendered(const Tones& tones) {
    Mix mix(tones.seconds);
    const double loudness = loudest / std::max<double>(1, static_cast<double>(tones.lines.size()));
    for (const ToneLine& one : tones.lines) mix.add(one, loudness);
    for (const ToneMark& one : tones.marks) mix.add(one);
    return mix.samples();
}

}  // namespace theca::app
