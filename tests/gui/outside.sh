#!/bin/bash
# outside.sh BUILD: each face of Theca in each language, asked from another process for what it shows; then what a key
# tells.
set -euo pipefail
build=$1 width=1280 height=800 screen=1300x900
here=$(dirname -- "${BASH_SOURCE[0]}")
# shellcheck source=tests/gui/screen.sh
source "$here/screen.sh"
# shellcheck source=tests/gui/reader.sh
source "$here/reader.sh"

/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "python3-pyatspi is not installed" && exit 77; }
open_screen
open_bus
for language in en es zh_CN; do
    for face in "" "--lesson one-needle" "--view explain"; do
        # shellcheck disable=SC2086
        open_theca --language "$language" $face
        found=$(/usr/bin/python3 "$here/outside.py" 2>"$work/python") ||
            fail "$language $face: $found $(tail -n 3 "$work/python")"
        echo "$language ${face:-explore}: ${found%%$'\n'*}"
        kill "$theca"
        until_true gone "$theca" || fail "Theca does not end"
    done
done

open_theca --language en
found=$(/usr/bin/python3 "$here/events.py" 2>"$work/python") || fail "$found $(tail -n 3 "$work/python")"
echo "${found%%$'\n'*}"
