#!/bin/bash
# drag.sh BUILD: opens a file, drags the pump's rate with the mouse, saves, undoes, saves, closes.
set -euo pipefail
build=$1 width=1400 height=1150
# shellcheck source=tests/gui/screen.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/screen.sh"

rate() { grep -o '"rate_ug_per_day": *[0-9.]*' "$file" | grep -o '[0-9.]*$'; }
rate_is() { [[ $(rate) == "$1" ]]; }
rate_is_above() { (($(rate | cut -d. -f1) > $1)); }

open_screen
file=$work/plan.theca
"$build/theca-cli" examples default >"$file"
rate_is 200 || fail "the default scenario has another rate than 200"

open_theca "$file"
title_is 'plan.theca – Theca' || fail "the title is $(title)"
until_true colourful || fail "the window is empty: $(colours) colours on the screen"

read -r x0 y0 x1 y1 < <("$build/tests/gui_places" "$width" "$height") || fail "the slider is out of sight"
drag "$x0" "$y0" "$x1" "$y1"
until_true title_is 'plan.theca* – Theca' ||
    fail "dragging the slider changed nothing: the title is $(title)"
xdotool key ctrl+s
until_true rate_is_above 300 || fail "the rate saved is $(rate)"
until_true title_is 'plan.theca – Theca' || fail "saved, and the title is $(title)"

xdotool key ctrl+z
until_true title_is 'plan.theca* – Theca' || fail "Ctrl+Z changed nothing: the title is $(title)"
xdotool key ctrl+s
until_true rate_is 200 || fail "undone in one step, the rate is $(rate)"
close_theca
