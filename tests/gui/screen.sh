# shellcheck shell=bash disable=SC2154
# Sourced by scripts which set `build`, `width` and `height`, and `screen` where another size than 1600x1300 is wanted: a
# virtual screen with a window manager, and Theca on it.

work=$(mktemp -d "${TMPDIR:-/tmp}/theca-gui.XXXXXX")
started=()
end() {
    local process
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap end EXIT

fail() {
    echo "$*"
    if [[ -s $work/said ]]; then cat "$work/said"; fi
    exit 1
}

# until_true COMMAND…: waits up to `patience` seconds.
patience=20
until_true() {
    local turn
    for ((turn = 0; turn < 20 * patience; ++turn)); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.05
    done
    return 1
}

open_screen() {
    local tool
    for tool in Xvfb openbox xdotool wmctrl; do
        command -v "$tool" >/dev/null || { echo "$tool is not installed" && exit 77; }
    done
    mkdir -m 700 "$work/runtime" "$work/screen"
    export XDG_RUNTIME_DIR=$work/runtime THECA_CONFIG=$work/settings HOME=$work LC_ALL=C.UTF-8
    export DBUS_SESSION_BUS_ADDRESS=disabled:
    unset WAYLAND_DISPLAY QT_QPA_PLATFORM QT_SCALE_FACTOR QT_STYLE_OVERRIDE
    Xvfb -displayfd 3 -screen 0 "${screen:-1600x1300}x24" -fbdir "$work/screen" -nolisten tcp \
        3>"$work/display" 2>/dev/null &
    started+=($!)
    until_true test -s "$work/display" || fail "the virtual screen does not start"
    DISPLAY=:$(<"$work/display")
    export DISPLAY
    openbox >/dev/null 2>&1 &
    started+=($!)
    until_true xdotool get_desktop || fail "the window manager does not start"
}

# Starts Theca; sets `theca` to its process and `window` to its window, which is `width` × `height` large then.
open_theca() {
    "$build/theca" "$@" >"$work/said" 2>&1 &
    theca=$!
    started+=("$theca")
    until_true xdotool search --onlyvisible --pid "$theca" --name Theca || fail "no window appears"
    window=$(xdotool search --onlyvisible --pid "$theca" --name Theca | head -n 1)
    xdotool windowactivate --sync "$window" 2>"$work/xdotool"
    xdotool windowsize --sync "$window" "$width" "$height"
}

title() { xdotool getwindowname "$window"; }
title_is() { [[ $(title) == "$1" ]]; }

# How many colours are on the screen: its memory is a picture in XWD format, 4 bytes a pixel after the header.
colours() { tail -c +4001 "$work/screen/Xvfb_screen0" | od -An -v -tx4 -w4 | sort -u | wc -l; }
colourful() { (($(colours) > 100)); }

drag() { # X Y X Y
    local step
    xdotool mousemove --window "$window" "$1" "$2" mousedown 1
    for step in 1 2 3 4 5 6 7 8 9 10; do
        xdotool mousemove --window "$window" $(($1 + ($3 - $1) * step / 10)) $(($2 + ($4 - $2) * step / 10))
    done
    xdotool mouseup 1
}

# Closes the window as the button of its frame does (a key would need the window manager to know by then who has the
# keyboard), and waits for a good end with nothing said.
close_theca() {
    local status=0
    wmctrl -i -c "$window"
    until_true gone "$theca" || fail "the window does not close: $(left_open)"
    wait "$theca" || status=$?
    ((status == 0)) || fail "Theca ended with $status"
    [[ ! -s $work/said ]] || fail "Theca said:"
}
gone() { ! kill -0 "$1"; }

# What is on the screen, and what the threads of Theca wait for.
left_open() {
    echo "the windows are"
    wmctrl -l -p
    echo "and the threads"
    grep -H . "/proc/$theca/task/"*/{comm,wchan} || true
}
