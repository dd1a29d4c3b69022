#!/bin/bash
# speech.sh SAY: what is read aloud is heard. A speech-dispatcher of our own speaks with espeak-ng into a file, through
# the sound system's own way of writing what it plays (ALSA, "file"); nothing of the computer's settings is used.
set -euo pipefail
say=$1
modules=/usr/lib/speech-dispatcher-modules
for needed in /usr/bin/speech-dispatcher "$modules/sd_espeak-ng" /usr/lib/*/speech-dispatcher/spd_alsa.so; do
    [[ -e $needed ]] || { echo "$needed is not installed" && exit 77; }
done
work=$(mktemp -d "${TMPDIR:-/tmp}/theca-speech.XXXXXX")
heard=$work/heard.raw
service=
end() {
    if [[ -n $service ]]; then kill -9 "$service" 2>/dev/null || true; fi
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap end EXIT

mkdir "$work/modules" "$work/log"
cp /etc/speech-dispatcher/modules/espeak-ng.conf "$work/modules/"
cat >"$work/speechd.conf" <<END
LogLevel 1
LogDir "$work/log"
DefaultModule espeak-ng
DefaultLanguage "en"
AudioOutputMethod "alsa"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
END
cat >"$work/asound.conf" <<END
pcm.none { type null }
pcm.!default {
    type plug
    slave.pcm {
        type file
        slave.pcm "none"
        file "$heard"
        format "raw"
    }
}
END
export SPEECHD_ADDRESS=unix_socket:$work/socket ALSA_CONFIG_PATH=$work/asound.conf
speech-dispatcher -s -C "$work" -S "$work/socket" -P "$work/pid" -t 0 -m "$modules" >"$work/said" 2>&1 &
service=$!
for ((turn = 0; turn < 300; ++turn)); do
    if [[ -S $work/socket ]]; then break; fi
    sleep 0.1
done
[[ -S $work/socket ]] || { cat "$work/said" && exit 1; }

loud() { od -An -v -t d2 -w2 | awk '{ if ($1 > 2000 || $1 < -2000) ++n } END { print n + 0 }'; }
bytes() { if [[ -e $heard ]]; then stat -c %s "$heard"; else echo 0; fi; }
# hear LANGUAGE SENTENCE…: each sentence is said, and there is more sound than before: half a second of it at least.
hear() {
    local before answer=0 steps more
    before=$(bytes)
    steps=$("$say" "$@") || answer=$?
    if ((answer == 3)); then echo "$1: no voice" && return 1; fi
    [[ $answer == 0 && $steps == "$(seq 0 $(($# - 2)))"$'\n-1' ]] || { echo "$1: ended with $answer after: $steps" && return 1; }
    more=$(tail -c +$((before + 1)) "$heard" | loud)
    ((more > 2000)) || { echo "$1: only $more loud samples" && return 1; }
    echo "$1: $(($# - 1)) sentences, $((($(bytes) - before) / 44)) ms of sound, $more loud samples"
}
hear en "The pump works day and night." "You do have to think of your next refill."
hear es "La bomba funciona de día y de noche."
hear zh_CN "泵日夜工作。"
