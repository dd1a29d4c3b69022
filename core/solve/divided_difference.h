#pragma once

#include <span>

namespace theca {

/// Divided difference of x ↦ e^(x·t) over 1 to 6 nodes (1/h), which may lie close together or coincide.
/// Order does not matter. It is what a chain of first-order steps with these rates answers to one unit:
/// [a, b] is the convolution of e^(at) and e^(bt). Relative error a few 1e-15 for nodes ≤ 0, t ≥ 0
/// [docs/model.md, M5; McCurdy, Ng and Parlett 1984 for the idea].
double expDividedDifference(std::span<const double> nodes, double t);

}  // namespace theca
