#!/bin/bash
# run_instructions.sh PROGRAM SCENARIO KEPT COMPILER: fails where `PROGRAM run SCENARIO --csv` needs more instructions than
# the line "run" of KEPT allows, millions. COMPILER is what built it: "GNU 12.2.0". Skipped (77) where that says nothing.
set -euo pipefail
export LC_ALL=C
program=$1 scenario=$2 kept=$3 compiler=$4

skip() { echo "skipped: $*" && exit 77; }
command -v valgrind >/dev/null || skip "valgrind is not installed"
[[ $compiler == "GNU 12."* ]] || skip "the number kept is that of GCC 12, not of $compiler"
grep -qsw avx2 /proc/cpuinfo || skip "the number kept is that of x86-64 with AVX2"

work=$(mktemp -d "${TMPDIR:-/tmp}/theca-instructions.XXXXXX")
trap 'rm -rf "$work"' EXIT
valgrind --tool=callgrind --callgrind-out-file="$work/counts" "$program" run "$scenario" --csv "$work/rows.csv" \
    >"$work/said" 2>&1 || { cat "$work/said" && exit 1; }
count=$(sed -nE 's/^summary: ([0-9]+).*/\1/p' "$work/counts")
[[ -z $count ]] && count=$(sed -nE 's/^totals: ([0-9]+).*/\1/p' "$work/counts")
most=$(awk '$1 == "run" { print $2 }' "$kept")
awk -v count="$count" -v most="$most" 'BEGIN {
    printf "%.1f million instructions; at most %s\n", count / 1e6, most
    exit !(count > 1e6 && most > 0 && count <= most * 1e6) }'
