#!/bin/bash
# whole.sh OBJECTS PART…: whether the parts of the engine of take-home pages need a function of the program that is in none of
# them. OBJECTS: a file that lists what they and all others were compiled to here, one a line.
set -euo pipefail
objects=$1
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() {
    echo "$*" >&2
    exit 1
}

sed 's|/\./|/|g' "$objects" >"$scratch/objects"
for part in "$@"; do
    grep -E "/${part//./\\.}\\.o$" "$scratch/objects" || fail "no object of $part"
done >"$scratch/parts"
(($(wc -l <"$scratch/parts") == $#)) || fail "two objects of one part"

symbols() { xargs nm -P "$1" <"$scratch/parts" | awk 'NF > 1 && $1 ~ /5theca/ { print $1 }' | sort -u; }
symbols --undefined-only >"$scratch/needed"
symbols --defined-only >"$scratch/there"
[[ -s $scratch/needed ]] || fail "no part needs another: nothing was read"
# A page brings its data along: what is compiled in (core/text/resources.h) is never asked for.
missing=$(comm -23 "$scratch/needed" "$scratch/there" | grep -vE '^_ZN5theca(8resourceE|13resourcePathsE)' || true)
[[ -z $missing ]] || fail "core/web/wasm/parts.cmake lacks what defines: $(c++filt <<<"$missing")"
