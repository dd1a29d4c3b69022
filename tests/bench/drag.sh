#!/bin/bash
# drag.sh BUILD: drags the pump's rate with the mouse on a virtual screen, 120 moves 8 ms apart, while bench_drag counts
# frames. Ends with 77 where the tools for it are not installed.
set -euo pipefail
# shellcheck disable=SC2034
build=$1 screen=2000x1300
# shellcheck source=tests/gui/screen.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/../gui/screen.sh"

open_screen
export QT_QPA_PLATFORM=xcb
"$build/tests/bench_drag" >"$work/told" 2>"$work/said" &
bench=$!
started+=("$bench")
until_true test -s "$work/told" || fail "the window does not open"
read -r window x0 y0 x1 y1 <"$work/told"
xdotool windowactivate --sync "$window" 2>"$work/xdotool"

moves=()
for ((step = 1; step <= 120; ++step)); do
    moves+=(mousemove --window "$window" $((x0 + (x1 - x0) * step / 120)) $((y0 + (y1 - y0) * step / 120)) sleep 0.008)
done
xdotool mousemove --window "$window" "$x0" "$y0" sleep 0.1 mousedown 1 sleep 0.1 "${moves[@]}" mouseup 1
until_true gone "$bench" || fail "the hand let go and nothing ended"
wait "$bench" || fail "the drag failed"
grep '^goal' "$work/told"
