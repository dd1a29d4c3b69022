#pragma once

#include "tests/bench/work.h"

/// Work whose instructions are counted by name. Each returns a sum of its results.
extern "C" {

/// The rows of E1 and E2, new parameters.
double thecaE1(const theca::bench::Work& work, theca::bench::Rows& rows);
double thecaE2(const theca::bench::Work& work, theca::bench::Rows& rows);
/// Plain loops over doubles, without code of the program: the equations of the canal, 500 steps of the classic
/// Runge–Kutta method.
double thecaReference(const theca::bench::Work& work);
}
