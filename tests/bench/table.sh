#!/bin/bash
# table.sh FOLDER [DOCUMENT]: runs the benchmarks built in FOLDER, prints what was measured with its goals, then other
# times in ms; puts both, with the machine, between the marks of DOCUMENT.
set -euo pipefail
export LC_ALL=C QT_QPA_PLATFORM=offscreen
here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
folder=$1 document=${2:-}
turns=${THECA_BENCH_TURNS:-20}
work=$(mktemp -d "${TMPDIR:-/tmp}/theca-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/runtime"
export THECA_CONFIG=$work/config XDG_RUNTIME_DIR=$work/runtime DBUS_SESSION_BUS_ADDRESS=disabled:

# Google Benchmark's CSV: "NAME/repeats:40_median",…,real time,…
engine() {
    "$folder/tests/bench_engine" --benchmark_format=csv 2>"$work/errors" >"$work/engine.csv" || {
        cat "$work/errors" >&2
        return 1
    }
    awk -F '"' '
        $2 ~ /_(median|p95)$/ {
            kind = $2; sub(/.*_/, "", kind)
            name = $2; sub(/(\/.*)?_[^_]*$/, "", name)
            split($3, column, ",")
            if (kind == "median") median[name] = column[3]
            else printf "%s\t%.4f\t%.4f\t\n", name, median[name] / 1000, column[3] / 1000
        }' "$work/engine.csv"
}

programs() {
    local scenario=$work/default.theca programs=$folder/tests/bench_programs
    "$folder/theca-cli" examples default >"$scenario"
    "$programs" beside "$turns" C1 csf_L1 "$folder/theca-cli" run "$scenario" --csv - -- "$folder/theca-cli" --version
    "$programs" time "$turns" "theca-cli run, the default scenario" Pump "$folder/theca-cli" run "$scenario"
    "$programs" memory "E4 memory" "$folder/tests/bench_people" one-pool 1
    "$folder/tests/bench_people"
    [[ -x $folder/tests/bench_window ]] || return 0
    "$folder/tests/bench_window"
    "$folder/tests/bench_window" --memory
    "$folder/tests/bench_window" --fine
    "$folder/tests/bench_learn"
    "$folder/tests/bench_present"
    "$folder/tests/bench_largest"
    "$programs" beside "$turns" W4 painted "$folder/tests/bench_window" --first-frame -- \
        "$folder/tests/bench_empty_window"
    "$programs" time "$turns" "start to everything painted, 1920×1080" painted "$folder/tests/bench_window" --all-painted
    # A second try: on a busy machine a virtual screen may not come up in time.
    bash "$here/drag.sh" "$folder" || (($? == 77)) || bash "$here/drag.sh" "$folder"
    "$programs" time "$turns" "theca --render, 1280×800" "" "$folder/theca" --render "$work/view.png"
}

kept() { sed -n "s/^$1:[A-Z]*=//p" "$folder/CMakeCache.txt"; }

machine() {
    local compiler flags
    compiler=$(kept CMAKE_CXX_COMPILER)
    flags="$(kept CMAKE_CXX_FLAGS) $(kept "CMAKE_CXX_FLAGS_$(kept CMAKE_BUILD_TYPE | tr '[:lower:]' '[:upper:]')")"
    echo "Measured on $(date -u '+%Y-%m-%d %H:%M') UTC:$(sed -n 's/^model name[^:]*://p' /proc/cpuinfo | head -n 1)," \
        "$(nproc) cores, load before it $load; $("$compiler" --version | head -n 1);" \
        "$(tr -s ' ' <<<"$flags" | sed 's/^ //') (core: also -ffp-contract=off)."
}

other_times() {
    awk -F '\t' '
        BEGIN { print "| other times (ms) | median | 95 % | |\n| --- | --: | --: | --- |" }
        $1 != "goal" { printf "| %s | %.3f | %.3f | %s |\n", $1, $2, $3, $4 }' "$work/rows"
}

# Puts a file between the two marks of a document; the text around them is kept.
put_into() { # DOCUMENT FILE
    awk -v file="$2" '
        /^<!-- measured -->$/ { print; print ""; while ((getline line <file) > 0) print line; print ""; inside = 1 }
        /^<!-- end of what is measured -->$/ { inside = 0 }
        !inside { print }' "$1" >"$work/document"
    cat "$work/document" >"$1"
}

read -r load _ </proc/loadavg
sed -n '/^| runs (UTC)/,/^$/p' "${document:-/dev/null}" >"$work/runs"
{
    "$folder/tests/bench_rivals"
    engine
    programs
} >"$work/rows"
{
    machine
    echo
    awk -v now="$(date -u '+%m-%d %H:%M')" -f "$here/table.awk" "$here/goals.txt" "$work/rows" "$work/runs"
    echo
    other_times
} >"$work/table"
cat "$work/table"
if [[ -n $document ]]; then put_into "$document" "$work/table"; fi
