#!/bin/bash
# types.sh ROOT: no two headers declare a type of one name in one namespace. Programs made of such files are linked without
# a word, and then take the one for the other.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$1"
found=$(find core/ app/ -name '*.h' -print0 | sort -z | xargs -0 awk '
    FNR == 1 { space = "" }
    /^namespace [a-z:]+ \{/ { space = $2 }
    /^(struct|class|union|enum class) [A-Z][A-Za-z0-9]*.*[{]$/ && !/;$/ {
        name = $1 == "enum" ? $3 : $2
        sub(/[:{].*/, "", name)
        type = space "::" name
        if (type in place && place[type] != FILENAME) print type " stands in " place[type] " and " FILENAME
        place[type] = FILENAME
    }')
[[ -z $found ]] || { echo "$found"; exit 1; }
