#pragma once

namespace theca::app {

/// Converts slider positions to values, and computes the steps of keys and wheel: always 1, 2 or 5 times a power of
/// ten.
struct NumberScale {
    static constexpr int positions = 1000;

    double from = 0;
    double to = 1;
    bool logarithmic = false;
    bool whole = false;
    bool zeroAtStart = false;  ///< logarithmic only: the leftmost position is 0

    /// Extends a logarithmic scale to the power of ten that includes a value outside it.
    void reach(double value);
    int position(double value) const;
    /// The value at a position, rounded to what a user can hit.
    double value(int position) const;
    /// `steps` steps up (or down) from a value; a fine step is a tenth of a step.
    double stepped(double value, int steps, bool fine) const;
    /// The step of keys and wheel at a value.
    double stepAt(double value) const;
};

}  // namespace theca::app
