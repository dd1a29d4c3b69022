#!/bin/bash
# restore.sh BUILD: a window closed comes back where and as large as it was.
set -euo pipefail
build=$1 width=1100 height=900
# shellcheck source=tests/gui/screen.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/screen.sh"

size() { xdotool getwindowgeometry "$window" | sed -n 's/.*Geometry: //p'; }

open_screen
# shellcheck disable=SC2119
open_theca
close_theca
"$build/theca" >"$work/said" 2>&1 &
theca=$!
started+=("$theca")
until_true xdotool search --onlyvisible --pid "$theca" --name Theca || fail "no window appears the second time"
window=$(xdotool search --onlyvisible --pid "$theca" --name Theca | head -n 1)
[[ $(size) == "${width}x$height" ]] || fail "the window was ${width}x$height and is now $(size)"
close_theca
