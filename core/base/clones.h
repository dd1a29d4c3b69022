#pragma once

/// Before a function of plain loops: compiled also for AVX2, and the better one taken at run time. No multiplication
/// and addition is made one (-ffp-contract=off) and sums keep their order, so every processor finds the same bits.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define THECA_CLONES __attribute__((target_clones("default", "avx2")))
#else
#define THECA_CLONES
#endif
