#pragma once

#include "tests/bench/work.h"

/// Work whose instructions are counted by name. Each gives a sum of what it computed.
extern "C" {

/// The rows of E1 and E2, new parameters.
double thecaE1(const theca::bench::Work& work, theca::bench::Rows& rows);
double thecaE2(const theca::bench::Work& work, theca::bench::Rows& rows);
/// Plain loops over doubles, nothing of the program: the canal's equations, 500 steps of the classic Runge–Kutta
/// method.
double thecaReference(const theca::bench::Work& work);
}
