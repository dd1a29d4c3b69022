#!/bin/bash
# timed_functions.sh GOALS ROOT: every row of GOALS names a function that the program itself calls (app or core/text, outside
# the files that declare it), and one of core is called by the benchmarks too: what is timed is what people run.
#   sample, Class::sample: a function, or a member called on an object;   Window: a class, by making one.
set -euo pipefail
export LC_ALL=C
goals=$(readlink -f -- "$1")
cd "$2"
wrong=0 rows=0

refuse() { echo "$1: $2" && wrong=1; }

# The lines of FILES that call NAME.
calls() { # NAME FILE…
    local name=$1 member=${1##*::}
    shift
    case $name in
    *::*) grep -E "(\.|->)$member\\(" "$@" ;;
    [A-Z]*) grep -E "\\b$member [a-z][A-Za-z]*[({]" "$@" ;;
    *) grep -E "\\b$member\\(" "$@" ;;
    esac
}

check() { # KEY NAME
    local key=$1 name=$2 member=${2##*::} class=${2%%::*} declared callers benches
    case $name in
    *::* | [A-Z]*) declared=$(grep -rlE --include='*.h' "^class $class\\b.*\\{" core app | head -n 1) || true ;;
    *) declared=$(grep -rlE --include='*.h' "^[A-Za-z].* $member\\(" core app | head -n 1) || true ;;
    esac
    [[ -n $declared ]] || { refuse "$key" "no header declares $name" && return; }
    grep -qw "$member" "$declared" || { refuse "$key" "$declared has no $member" && return; }
    mapfile -t callers < <(find app core/text -type f \( -name '*.h' -o -name '*.cpp' \) -not -path "${declared%.h}.*" | sort)
    calls "$name" "${callers[@]}" >/dev/null || refuse "$key" "nothing in app or core/text calls $name"
    [[ $declared == core/* ]] || return 0
    mapfile -t benches < <(find tests/bench -type f \( -name '*.h' -o -name '*.cpp' \) | sort)
    calls "$name" "${benches[@]}" >/dev/null || refuse "$key" "no benchmark calls $name"
}

while IFS='|' read -r key _ name _; do
    if [[ $key == '#'* || -z $key ]]; then continue; fi
    rows=$((rows + 1))
    check "${key%"${key##*[! ]}"}" "${name// /}"
done <"$goals"
((rows > 0)) || refuse "$goals" "no rows"
exit "$wrong"
