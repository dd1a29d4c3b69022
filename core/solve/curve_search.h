#pragma once

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/solve/trajectory.h"

/// How times are found on a curve that is known exactly at any time.
namespace theca {

/// The time at which f changes sign between a and b, to the last digit; f has a known sign at a and the other at b.
/// False position takes the time at which the straight line between the two ends meets 0. Used alone it can keep one
/// end for ever, so an end that is kept twice counts half its value (the "Illinois" rule: Dowell and Jarratt, "A
/// modified regula falsi method for computing the root of an equation", BIT 11, 1971, 168–174). Every third step halves
/// the interval, which bounds the number of steps for any curve.
template <class Function>
double root(const Function& f, double a, double b) {
    double fa = f(a);
    double fb = f(b);
    int side = 0;  // the end that moved last: −1 is a, 1 is b
    for (int i = 0; i < 200 && b - a > 1e-14 * std::max(1.0, b); ++i) {
        double middle = i % 3 == 2 ? (a + b) / 2 : (a * fb - b * fa) / (fb - fa);
        if (!(middle > a && middle < b)) middle = (a + b) / 2;
        if (middle <= a || middle >= b) break;
        const double fm = f(middle);
        if (fm == 0) return middle;
        if ((fm > 0) == (fa > 0)) {
            a = middle;
            fa = fm;
            if (side == -1) fb /= 2;
            side = -1;
        } else {
            b = middle;
            fb = fm;
            if (side == 1) fa /= 2;
            side = 1;
        }
    }
    return (a + b) / 2;
}

/// Times so close together that a sum of exponentials has at most one extreme between two of them. Extremes occur where
/// modes die out, and a mode of rate r has died out about 1/r after `a`. So the first times lie well within the life of
/// the `fastest` mode (1/h), each a quarter further from `a` than the one before; over the last four fifths they are
/// evenly spaced. They do not depend on any output step.
std::vector<double> probes(double a, double b, double fastest);

/// The rate of the fastest mode of a run, 1/h.
double fastestRate(const Trajectory& trajectory);

/// Where a smooth function is highest within [a, b], in which it turns once: by golden section, down to where the
/// values of a double no longer differ; the time and the value there.
template <class Function>
std::pair<double, double> highestWithin(const Function& f, double a, double b) {
    constexpr double golden = 0.6180339887498949;
    double left = b - golden * (b - a);
    double right = a + golden * (b - a);
    double atLeft = f(left);
    double atRight = f(right);
    while (b - a > 1e-9 * std::max(1.0, b)) {
        if (atLeft >= atRight) {
            b = right;
            right = left;
            atRight = atLeft;
            left = b - golden * (b - a);
            atLeft = f(left);
        } else {
            a = left;
            left = right;
            atLeft = atRight;
            right = a + golden * (b - a);
            atRight = f(right);
        }
    }
    return atLeft >= atRight ? std::pair(left, atLeft) : std::pair(right, atRight);
}

}  // namespace theca
