#!/bin/bash
# table.sh FOLDER: runs the benchmarks built in FOLDER and prints one table, times in ms.
set -euo pipefail
export LC_ALL=C QT_QPA_PLATFORM=offscreen
folder=$1
turns=${THECA_BENCH_TURNS:-20}
work=$(mktemp -d "${TMPDIR:-/tmp}/theca-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
export THECA_CONFIG=$work/config

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
    local scenario=$work/default.theca
    "$folder/theca-cli" examples default >"$scenario"
    "$folder/tests/bench_programs" "$turns" "theca-cli run, the default scenario" Pump "$folder/theca-cli" run "$scenario"
    "$folder/tests/bench_programs" "$turns" "theca-cli run --csv, the default scenario" csf_L1 \
        "$folder/theca-cli" run "$scenario" --csv -
    "$folder/tests/bench_people"
    [[ -x $folder/tests/bench_window ]] || return 0
    "$folder/tests/bench_window"
    "$folder/tests/bench_programs" "$turns" "start to first painted frame (1920×1080)" painted \
        "$folder/tests/bench_window" --first-frame
    "$folder/tests/bench_programs" "$turns" "theca --render, 1280×800" "" "$folder/theca" --render "$work/view.png"
}

{ engine && programs; } >"$work/rows"
awk -F '\t' '
    function pad(text, width) { while (length_of(text) < width) text = text " "; return text }
    function length_of(text) { gsub(/[\200-\277]/, "", text); return length(text) }
    BEGIN { printf "%s %11s %11s\n", pad("what is timed (ms)", 62), "median", "95 %" }
    { printf "%s %11.3f %11.3f  %s\n", pad($1, 62), $2, $3, $4 }' "$work/rows"
