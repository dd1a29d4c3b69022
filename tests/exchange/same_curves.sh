#!/bin/bash
# same_curves.sh FORMAT THECA-CLI SCENARIOS: exports scenarios, has them read by somebody else's program (libsbml and scipy,
# R with deSolve) and compares its curves with those of `run`: within 1e-6 of each curve's peak. Skipped (77) where that
# program is not installed.
set -euo pipefail
export LC_ALL=C
format=$1 cli=$2 scenarios=$3
here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
# Debian's own Python has Debian's packages, whatever other Python comes first in the path.
python=/usr/bin/python3
skip() { echo "skipped: $*" && exit 77; }
case $format in
r) Rscript -e 'library(deSolve)' >/dev/null 2>&1 || skip "R with deSolve is not installed" ;;
sbml) "$python" -c 'import libsbml, scipy' 2>/dev/null || skip "libsbml for Python, or scipy, is not installed" ;;
*) "$python" -c 'import scipy' 2>/dev/null || skip "scipy is not installed" ;;
esac
work=$(mktemp -d "${TMPDIR:-/tmp}/theca-exchange.XXXXXX")
trap 'rm -rf "$work"' EXIT

for name in default pump-faults morphine-tablets-and-pump one-pool; do
    scenario=$scenarios/$name.theca
    "$cli" run "$scenario" --csv "$work/run.csv" >/dev/null
    case $format in
    r | python)
        "$cli" export "$scenario" --to "$format" -o "$work/script"
        if [[ $format == r ]]; then reader=(Rscript); else reader=("$python"); fi
        "${reader[@]}" "$work/script" >"$work/theirs.csv"
        "$python" "$here/compare.py" "$name" "$work/run.csv" "$work/theirs.csv"
        ;;
    sbml)
        count=$("$cli" model "$scenario" --json | "$python" -c 'import json, sys; print(len(json.load(sys.stdin)["therapies"]))')
        : >"$work/theirs.csv"
        for ((i = 1; i <= count; i++)); do
            "$cli" export "$scenario" --to sbml --therapy "$i" -o "$work/model.xml"
            "$python" "$here/read_sbml.py" "$work/model.xml" "$work/run.csv" "$i"
        done
        ;;
    nonmem)
        "$cli" export "$scenario" --to nonmem -o "$work/data.csv"
        "$cli" model "$scenario" --json >"$work/model.json"
        "$python" "$here/read_nonmem.py" "$work/data.csv" "$work/model.json" "$name"
        ;;
    esac
done
