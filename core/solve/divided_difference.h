#pragma once

#include <span>

namespace theca {

/// Divided difference of x ↦ e^(x·t) over 1 to 6 nodes (1/h), in any order; nodes may be close together or equal. Over
/// one node a it is e^(at), over two (e^(at) − e^(bt))/(a − b), and so on. It is the output at time t (h) of a chain of
/// first-order steps with these rates after a unit input into the first: over two nodes, the convolution of e^(at) and
/// e^(bt). The relative error is a few 1e-15 for nodes ≤ 0, t ≥ 0 [docs/model.md, M5].
double expDividedDifference(std::span<const double> nodes, double t);

}  // namespace theca
