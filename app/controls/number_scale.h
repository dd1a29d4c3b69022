#pragma once

namespace theca::app {

/// How positions of a slider become values, and in what steps keys and wheel move: always 1, 2 or 5 times
/// a power of ten.
struct NumberScale {
    static constexpr int positions = 1000;

    double from = 0;
    double to = 1;
    bool logarithmic = false;
    bool whole = false;
    bool zeroAtStart = false;  ///< logarithmic only: the leftmost position is 0

    /// Widens a logarithmic scale to the power of ten that includes a value beyond its ends.
    void reach(double value);
    int position(double value) const;
    /// The value at a position, rounded to what a user can aim at.
    double value(int position) const;
    /// `steps` steps up (or down) from a value; a fine step is a tenth of a step.
    double stepped(double value, int steps, bool fine) const;
    /// The step keys and wheel make at a value.
    double stepAt(double value) const;
};

}  // namespace theca::app
