#!/bin/bash
# journal.sh BUILD: the display dies under a window with changes; the next window, on another display, offers them.
set -euo pipefail
build=$1 width=1400 height=1150
# shellcheck source=tests/gui/screen.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/screen.sh"

journal() { compgen -G "$work/journals/*.journal"; }

open_screen
"$build/theca-cli" examples default >"$work/plan.theca"
open_theca "$work/plan.theca"
xdotool key ctrl+k
until_true title_is 'plan.theca* – Theca' || fail "pinning changed nothing: the title is $(title)"
kill "${started[0]}"
until_true gone "$theca" || fail "Theca lives on without a display"
grep -q '"pins"' "$(journal)" || fail "the changes are gone with the display"

rm -r "$work/display" "$work/runtime" "$work/screen"
open_screen
# shellcheck disable=SC2119
open_theca
until_true test -s "$(journal | sed 's/journal$/lock/')" || fail "nobody looks after what was left"
close_theca
grep -q '"pins"' "$(journal)" || fail "what nobody decided on is gone"
