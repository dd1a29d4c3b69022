#!/bin/bash
# journal.sh BUILD: the display dies under a window with changes; the next window, on another one, offers them.
set -euo pipefail
build=$1 width=1400 height=1150
# shellcheck source=tests/gui/screen.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/screen.sh"

journals() { compgen -G "$work/journals/*.journal"; }
offered() { grep -q '"rate_ug_per_day"' "$(journals)" && ! grep -q '"rate_ug_per_day": *200[,}]' "$(journals)"; }

open_screen
file=$work/plan.theca
"$build/theca-cli" examples default >"$file"
open_theca "$file"
read -r x0 y0 x1 y1 < <("$build/tests/gui_places" "$width" "$height") || fail "the slider is out of sight"
drag "$x0" "$y0" "$x1" "$y1"
until_true title_is 'plan.theca* – Theca' || fail "nothing changed: the title is $(title)"

kill "${started[0]}"
until_true gone "$theca" || fail "Theca lives on without a display"
journals >/dev/null || fail "the changes are gone with the display"
offered || fail "the journal has not what was changed: $(cat "$(journals)")"

started=()
rm "$work/display"
rmdir "$work/runtime" "$work/screen" 2>/dev/null || rm -r "$work/runtime" "$work/screen"
open_screen
# shellcheck disable=SC2119
open_theca
until_true test "$(find "$work/journals" -name '*.lock' | wc -l)" -eq 1 || fail "nobody looks after what is left"
journals >/dev/null || fail "what was left is gone before anybody decided"
close_theca
journals >/dev/null || fail "what was not decided on is gone"
