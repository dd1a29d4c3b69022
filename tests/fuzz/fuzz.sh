#!/bin/bash
# fuzz.sh BUILD SOURCE SECONDS [READER…]: each fuzzer for SECONDS from the shipped files and what was found before. What
# breaks a reader is kept in BUILD/fuzz/found-READER, to be mended and then put into tests/fuzz/corpus/READER.
set -euo pipefail
build=$1 source=$2 seconds=$3
shift 3
resources=$source/resources
work=$build/fuzz

seeds() { # READER
    case $1 in
    scenario | run) printf '%s\n' "$resources"/scenarios/*.theca "$source"/tests/text/data/*.theca \
        "$source"/tests/text/data/hostile/*.theca ;;
    lesson) printf '%s\n' "$resources"/lessons/*.theca ;;
    explain) printf '%s\n' "$resources"/explain/*.json ;;
    drug) printf '%s\n' "$resources"/drugs/*.json ;;
    points) printf '%s\n' "$source"/tests/text/data/points/* ;;
    *) printf '%s\n' "$resources/$1.json" ;;
    esac
}

# The words of the formats: keys and values in the shipped files.
dictionary() {
    cat "$resources"/*.json "$resources"/drugs/baclofen.json "$source"/tests/text/data/every_key.theca |
        grep -oE '"[A-Za-z0-9_]{2,40}"' | sort -u | sed 's/"\(.*\)"/"\\"\1\\""/'
}

try() { # READER
    local reader=$1 log=$work/$1.log status=0 seed
    mkdir -p "$work/corpus-$reader" "$work/seeds-$reader" "$work/found-$reader" "$source/tests/fuzz/corpus/$reader"
    while read -r seed; do cp -n "$seed" "$work/seeds-$reader/"; done < <(seeds "$reader")
    "$work/fuzz_$reader" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=1500 -max_len=40000 -verbosity=1 \
        -dict="$work/words.dict" -artifact_prefix="$work/found-$reader/" -print_final_stats=1 \
        "$work/corpus-$reader" "$source/tests/fuzz/corpus/$reader" "$work/seeds-$reader" >"$log" 2>&1 || status=$?
    printf '%-13s %9s executions, %6s edges, %5s inputs kept: %s\n' "$reader" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
        "$(grep -o 'cov: [0-9]*' "$log" | tail -n 1 | cut -d' ' -f2)" "$(find "$work/corpus-$reader" -type f | wc -l)" \
        "$([[ $status == 0 ]] && echo nothing found || echo "see $log and $work/found-$reader")"
    return "$status"
}

if (($# == 0)); then
    set -- scenario run lesson explain drug points targets cases observations physiology sources
fi
mkdir -p "$work"
dictionary >"$work/words.dict"
broken=0
for reader in "$@"; do try "$reader" || broken=$((broken + 1)); done
((broken == 0))
