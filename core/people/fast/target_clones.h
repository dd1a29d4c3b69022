#pragma once

/// THECA_CLONES before a function of plain loops compiles it twice, for any processor and for AVX2; the better version
/// is chosen at run time. Both give the same bits: -ffp-contract=off prevents a multiplication and an addition from
/// becoming one fused step, and no compiler may reorder a sum by itself [docs/people.md, 7]. Compilers other than GCC
/// compile it once; so does a build with sanitizers, which do not support the choice at run time.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define THECA_CLONES __attribute__((target_clones("default", "avx2")))
#else
#define THECA_CLONES
#endif
