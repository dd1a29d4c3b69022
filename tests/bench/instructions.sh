#!/bin/bash
# instructions.sh PROGRAM KEPT COMPILER: fails where PROGRAM needs over 20 % more instructions for E1 or E2, divided by
# those of its reference kernel, than KEPT says. COMPILER is what built it: "GNU 12.2.0". Skipped (77) where the numbers kept
# say nothing.
set -euo pipefail
export LC_ALL=C
program=$1 kept=$2 compiler=$3

skip() { echo "skipped: $*" && exit 77; }
command -v valgrind >/dev/null || skip "valgrind is not installed"
[[ $compiler == "GNU 12."* ]] || skip "the numbers kept are those of GCC 12, not of $compiler"
grep -qsw avx2 /proc/cpuinfo || skip "the numbers kept are those of x86-64 with AVX2"

work=$(mktemp -d "${TMPDIR:-/tmp}/theca-instructions.XXXXXX")
trap 'rm -rf "$work"' EXIT
kernels=(Reference)
while read -r key _; do
    if [[ $key == E* ]]; then kernels+=("$key"); fi
done <"$kept"
valgrind --tool=callgrind --callgrind-out-file="$work/counts" "${kernels[@]/#/--toggle-collect=theca}" "$program" \
    >"$work/said" 2>&1 || { cat "$work/said" && exit 1; }
callgrind_annotate --inclusive=yes --threshold=100 "$work/counts" >"$work/functions"

instructions() { # KERNEL
    sed -nE "s/^ *([0-9,]+) .*[ :]theca$1( .*)?\$/\1/p" "$work/functions" | tr -d ,
}

reference=$(instructions Reference)
[[ -n $reference ]] || { echo "the reference kernel was not counted" && exit 1; }
wrong=0
while read -r key most; do
    [[ $key == E* ]] || continue
    count=$(instructions "$key")
    awk -v key="$key" -v count="$count" -v reference="$reference" -v most="$most" 'BEGIN {
        ratio = count / reference
        printf "%s: %d instructions, %.3f of the reference (%d); kept: %s\n", key, count, ratio, reference, most
        exit !(count > 0 && ratio <= 1.2 * most) }' || wrong=1
done <"$kept"
exit "$wrong"
