# shellcheck shell=bash disable=SC2154
# Sourced after screen.sh: a session bus of our own, on which programs tell what they show (AT-SPI), and Orca, the
# screen reader, with a voice that makes no sound. What Orca says is read from its log.

# shellcheck disable=SC2034
patience=60 # Orca takes its time to start on a busy machine

# A session bus, and the bus of accessibility on it. Theca on this screen tells what it shows.
open_bus() {
    local tool launcher=
    for tool in dbus-daemon gsettings; do
        command -v "$tool" >/dev/null || { echo "$tool is not installed" && exit 77; }
    done
    for tool in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
        if [[ -x $tool ]]; then launcher=$tool; fi
    done
    [[ -n $launcher ]] || { echo "at-spi2-core is not installed" && exit 77; }
    dbus-daemon --session --nofork --print-address=3 3>"$work/bus" >"$work/bus.log" 2>&1 &
    started+=($!)
    until_true test -s "$work/bus" || fail "the session bus does not start"
    DBUS_SESSION_BUS_ADDRESS=$(<"$work/bus")
    export DBUS_SESSION_BUS_ADDRESS QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=keyfile
    gsettings set org.gnome.desktop.interface toolkit-accessibility true
    gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true
    "$launcher" --launch-immediately >"$work/at-spi.log" 2>&1 &
    started+=($!)
}

open_orca() {
    local module=/usr/lib/speech-dispatcher-modules
    command -v orca >/dev/null || { echo "orca is not installed" && exit 77; }
    [[ -x $module/sd_dummy ]] || { echo "speech-dispatcher is not installed" && exit 77; }
    mkdir -p "$work/speech/modules" "$work/speech/log" "$work/orca"
    : >"$work/speech/modules/dummy.conf"
    cat >"$work/speech/speechd.conf" <<END
LogLevel 1
LogDir "$work/speech/log"
AudioOutputMethod "alsa"
DefaultModule dummy
AddModule "dummy" "sd_dummy" "dummy.conf"
END
    echo 'pcm.!default { type null }' >"$work/speech/asound.conf"
    export SPEECHD_ADDRESS=unix_socket:$work/speech/socket ALSA_CONFIG_PATH=$work/speech/asound.conf
    speech-dispatcher -s -C "$work/speech" -S "$work/speech/socket" -P "$work/speech/pid" -t 0 -m "$module" \
        >"$work/speech/said" 2>&1 &
    started+=($!)
    until_true test -S "$work/speech/socket" || fail "the speech service does not start"
    /usr/bin/python3 "$(dirname -- "${BASH_SOURCE[0]}")/orca_by_lines.py" -u "$work/orca" -d braille -d braille-monitor \
        --debug-file="$work/orca.log" >"$work/orca.out" 2>&1 &
    orca=$!
    started+=("$orca")
    until_true grep -qs "Screen reader on" "$work/orca.log" || fail "Orca does not start: $(tail -n 3 "$work/orca.out")"
}

# All that Orca has said so far, a line each.
spoken() { sed -nE "s/^.*SPEECH OUTPUT: '(.*)'.*$/\1/p" "$work/orca.log"; }

# said_since N WORDS…: whether one of the lines after the N-th holds the words.
said_since() {
    local from=$1
    shift
    spoken | tail -n +$((from + 1)) | grep -qF -- "$*"
}
