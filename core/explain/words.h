#pragma once

#include "core/base/units.h"

/// Numbers of a run in the few words that a person without practice in numbers takes in.
namespace theca {

/// A ratio in words. The ratio is 1 or more; below 1 the caller swaps the two.
struct RatioWords {
    enum class Kind {
        Same,      ///< below 1.2
        HalfMore,  ///< below 1.7: about one and a half times
        Twice,     ///< below 2.5
        Times,     ///< about `times` times
        Most,      ///< more than ten thousand times
    };
    Kind kind = Kind::Same;
    int times = 1;  ///< of Times: below 9.5 the nearest whole number, then the nearest ten, hundred or thousand

    bool operator==(const RatioWords&) const = default;
};
/// `ratio` ≥ 0 and finite; below 1 its inverse is told. 0 is told as Most.
RatioWords words(double ratio);

/// How much an amount goes up and down: (highest − lowest)/mean over a day.
enum class Steadiness {
    Steady,  ///< below 5 %: stays almost the same
    Little,  ///< below 60 %: goes up and down a little
    Swings,  ///< goes up and down
};
Steadiness steadiness(double fluctuation);

/// A span of time: below 36 h in whole hours, otherwise in whole days.
struct SpanWords {
    int number = 0;
    bool days = false;

    bool operator==(const SpanWords&) const = default;
};
SpanWords spanWords(Hours span);

/// How much there is of something, against the most there is of it in the other body.
enum class Amount { None, Little, Some, Lot };
/// `most` > 0: 0 and below a thousandth is none, below a fifth a little, below three fifths some, otherwise a lot.
Amount amountWords(double value, double most);

}  // namespace theca
