#!/bin/bash
# punctuation.sh ROOT: no text of the window is joined with punctuation written in the code: app/base/joined_text has what
# is translated. Command lines (app/cli, app/start) list words that are typed.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$1"
literal='(QLatin1Char|QLatin1String|QStringLiteral|QChar)\((u?["'"'"'])[.,;:。，；：] ?(["'"'"'])\)'
found=$(find app/ -name '*.cpp' -not -path 'app/cli/*' -not -path 'app/start/*' -print0 | sort -z |
    xargs -0 grep -nE "(join\(|[+]=? *)$literal|$literal *[+]" || true)
[[ -z $found ]] || { echo "$found"; exit 1; }
