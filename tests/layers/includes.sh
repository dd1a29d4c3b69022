#!/bin/bash
# includes.sh ROOT: prints every include against the direction of the layers, and fails if there is one.
set -euo pipefail
export LC_ALL=C
cd "$1"
found=0

# refuse WHAT PATTERN FILE…: PATTERN is what follows #include.
refuse() {
    local what=$1 pattern=$2
    shift 2
    (($#)) || { echo "no files to look at: $what" && found=1 && return; }
    if grep -nE "^[[:space:]]*#[[:space:]]*include[[:space:]]*$pattern" "$@" /dev/null; then
        echo "  ^ $what"
        found=1
    fi
}

sources() { find "$@" -type f \( -name '*.h' -o -name '*.cpp' \) | sort; }

mapfile -t all < <(sources core)
mapfile -t engine < <(sources core -not -path 'core/text/*' -not -path 'core/web/*')
mapfile -t cli < <(sources app/cli)
mapfile -t window < <(sources app -not -path 'app/cli/*')

qt='(<Q|<[Qq]t|"Q[A-Z])'
refuse "core/ knows no Qt" "$qt" "${all[@]}"
refuse "core/ knows no app/" '["<](\.\./)*app/' "${all[@]}"
refuse "core/ knows no tests/" '["<](\.\./)*tests/' "${all[@]}"
refuse "the engine knows no text format" '["<](core/)?text/|[<"]nlohmann' "${engine[@]}"
refuse "the engine knows no files and no clock" '<(fstream|filesystem|chrono|ctime|time\.h|cstdio|stdio\.h|iostream)>' \
    "${engine[@]}"
mapfile -t unthreaded < <(sources core | grep -v '^core/base/parallel\.cpp$')
refuse "threads start in core/base/parallel.cpp alone" '<(thread|future|execution)>' "${unthreaded[@]}"
refuse "the command line knows no Qt" "$qt" "${cli[@]}"
refuse "the command line knows nothing of the window" '"app/([^c]|c[^l]|cl[^i]|cli[^/])' "${cli[@]}"
refuse "the programs know no tests/" '["<](\.\./)*tests/' "${window[@]}" "${cli[@]}"
exit "$found"
