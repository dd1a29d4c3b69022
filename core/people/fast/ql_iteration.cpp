#include <cmath>
#include <limits>

#include "core/people/fast/symmetric_eigen.h"
#include "core/people/fast/target_clones.h"

// The QL iteration with implicit shifts [docs/people.md, 6]: Dubrulle, Martin and Wilkinson 1968, procedure imtql2.
//
// A step multiplies T by rotations from its last row up to row `first`, chosen so that the off-diagonal number at
// `first` shrinks (cubically, once it is small). When it is negligible, T(first, first) is an eigenvalue and the next
// row follows. All lanes take as many steps as the slowest of them; further steps do no harm to a lane that has
// finished row `first`.
//
// A negligible off-diagonal number cuts T in two, and a step must not carry anything across the cut: it starts again
// there. imtql2 looks for the first cut before a step. Here each lane has its own cuts, so the step finds them on its
// way up and selects between two numbers instead of branching, so that loops over `l` become vector instructions.

namespace theca {

namespace {

/// An off-diagonal number below this share of its diagonal neighbours is rounding error.
constexpr double rounding = std::numeric_limits<double>::epsilon() / 2;

/// Whether an off-diagonal number, between `here` and `next` on the diagonal, is negligible.
inline bool isNegligible(double offDiagonal, double here, double next) {
    return offDiagonal * offDiagonal <= rounding * rounding * (here * here + next * next);
}

/// The state of a step between two rotations.
struct Step {
    double shift[lanes];  ///< Wilkinson's: the eigenvalue of the leading 2 × 2 part that is closer to T(first, first)
    double g[lanes];      ///< the diagonal number minus the shift, after the rotations so far
    double sine[lanes];   ///< of the previous rotation; sine = cosine = 1 means there was none: the step starts here
    double cosine[lanes];
    double moved[lanes];  ///< what the previous rotation subtracted from the diagonal
};

/// The rotation of two neighbouring rows and columns, to be applied to the rows r as well.
struct Rotation {
    double sine[lanes];
    double cosine[lanes];
};

void begin(std::size_t first, std::size_t size, const Tridiagonal& t, Step& step) {
    const double* d = t.diagonal + first * lanes;
    for (std::size_t l = 0; l < lanes; ++l) {
        const double e = t.offDiagonal[first * lanes + l];
        const double offDiagonal = e == 0 ? std::numeric_limits<double>::min() : e;
        const double q = (d[lanes + l] - d[l]) / (2 * offDiagonal);
        const double root = std::sqrt(q * q + 1);
        step.shift[l] = d[l] - offDiagonal / (q < 0 ? q - root : q + root);
        step.g[l] = t.diagonal[(size - 1) * lanes + l] - step.shift[l];
        step.sine[l] = step.cosine[l] = 1;
        step.moved[l] = 0;
    }
}

/// Rotates rows and columns i and i + 1 of T; `d` and `e` point to the diagonal and off-diagonal number i.
THECA_CLONES void rotate(double* __restrict d, double* __restrict e, Step& __restrict step, Rotation& __restrict turn) {
    for (std::size_t l = 0; l < lanes; ++l) {
        const double here = d[l];
        const double next = d[lanes + l];
        const double offDiagonal = e[l];
        const double g = step.g[l];
        const bool cut = isNegligible(offDiagonal, here, next);
        const bool begins = (step.sine[l] == 1) & (step.cosine[l] == 1);
        // The previous rotation left f outside the tridiagonal form; this one turns (g, f) into (r, 0).
        const double f = step.sine[l] * offDiagonal;
        const double b = step.cosine[l] * offDiagonal;
        const double r = std::sqrt(f * f + g * g);
        const bool none = r == 0;
        const double inverse = 1 / (none ? 1 : r);
        const double sine = f * inverse;
        const double cosine = none ? 1 : g * inverse;
        const double above = next - step.moved[l];
        const double turned = (here - above) * sine + 2 * cosine * b;
        const double moved = cut ? 0 : sine * turned;
        // At a cut there is no rotation: the off-diagonal number becomes 0, and the step starts again above it.
        const double left = cut ? g : r;
        e[lanes + l] = begins ? 0 : left;
        e[l] = cut ? 0 : offDiagonal;
        d[lanes + l] = above + moved;
        turn.sine[l] = cut ? 0 : sine;
        turn.cosine[l] = cut ? 1 : cosine;
        step.sine[l] = cut ? 1 : sine;
        step.cosine[l] = cut ? 1 : cosine;
        step.moved[l] = moved;
        step.g[l] = cut ? here - step.shift[l] : cosine * turned - b;
    }
}

THECA_CLONES void rotateRows(double* __restrict rows, std::size_t i, std::size_t size, std::size_t count,
                             const Rotation& __restrict turn) {
    for (std::size_t k = 0; k < count; ++k) {
        double* row = rows + (k * size + i) * lanes;
        for (std::size_t l = 0; l < lanes; ++l) {
            const double here = row[l];
            const double next = row[lanes + l];
            row[lanes + l] = turn.sine[l] * here + turn.cosine[l] * next;
            row[l] = turn.cosine[l] * here - turn.sine[l] * next;
        }
    }
}

/// One step on rows `first` to the end.
void takeStep(std::size_t first, std::size_t size, const Tridiagonal& t, double* rows, std::size_t count) {
    Step step;
    Rotation turn;
    begin(first, size, t, step);
    for (std::size_t i = size - 1; i-- > first;) {
        rotate(t.diagonal + i * lanes, t.offDiagonal + i * lanes, step, turn);
        rotateRows(rows, i, size, count, turn);
    }
    for (std::size_t l = 0; l < lanes; ++l) {
        const bool begins = (step.sine[l] == 1) & (step.cosine[l] == 1);
        t.diagonal[first * lanes + l] -= step.moved[l];
        t.offDiagonal[first * lanes + l] = begins ? 0 : step.g[l];
    }
}

/// Whether T(i, i) is an eigenvalue in every lane.
bool isFound(std::size_t i, const Tridiagonal& t) {
    bool all = true;
    for (std::size_t l = 0; l < lanes; ++l) {
        const double* d = t.diagonal + i * lanes + l;
        all = all && isNegligible(t.offDiagonal[i * lanes + l], d[0], d[lanes]);
    }
    return all;
}

}  // namespace

void iterateQL(std::size_t size, const Tridiagonal& t, double* rows, std::size_t count) {
    constexpr int mostSteps = 50;  // two or three are usual; the limit ends the loop for a matrix with NaN
    for (std::size_t first = 0; first + 1 < size; ++first) {
        for (int i = 0; i < mostSteps && !isFound(first, t); ++i) takeStep(first, size, t, rows, count);
    }
}

}  // namespace theca
