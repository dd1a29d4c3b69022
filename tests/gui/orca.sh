#!/bin/bash
# orca.sh BUILD: what the screen reader Orca says while keys are pressed: numbers and not positions, where the crosshair
# stands, what a lesson asks and answers.
set -euo pipefail
build=$1 width=1280 height=800 screen=1300x900
# shellcheck source=tests/gui/screen.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/screen.sh"
# shellcheck source=tests/gui/reader.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/reader.sh"

# hear KEY WORDS…: Orca says the words after the key.
hear() {
    local key=$1 from
    shift
    from=$(spoken | wc -l)
    xdotool key "$key"
    until_true said_since "$from" "$*" ||
        fail "after $key Orca does not say '$*' but: $(spoken | tail -n +$((from + 1)))"
}

# begin WORDS… -- OPTION…: Theca anew; Orca says the words of its window.
begin() {
    local words=() from
    while [[ $1 != -- ]]; do
        words+=("$1")
        shift
    done
    shift
    from=$(spoken | wc -l)
    open_theca "$@"
    until_true said_since "$from" "${words[@]}" || fail "Orca does not say '${words[*]}' when the window opens"
}

end_theca() {
    kill "$theca"
    until_true gone "$theca"
}

open_screen
open_bus
open_orca

begin "Theca frame" --
hear Tab "Show Tablets check box checked"
hear Tab "More for Tablets push button"
hear Tab "Dose, mg, slider slider 20."
hear Right "22"
hear F6 "Units"
hear F6 "Chart: Spinal fluid at L1"
hear Right "At 0 h 0 min: Tablets 0 ng/mL"
hear Right "At 0 h 30 min"
hear y "rising since the start"
end_theca

begin "One needle, one fade" -- --lesson one-needle
hear Tab "Less drug everywhere"
hear Down "No drug in the blood"
hear Return "A little"           # what is said to a wrong answer
hear Return "Not around the brain" # the keyboard is on the first open answer
hear ctrl+Return "Draw the rest, up to 12 h."
hear Right "nothing drawn"
end_theca

begin "Theca" -- --language es
hear Tab "Tabletas"
hear Tab "Tabletas"
hear Tab "Dosis, mg"
hear Right "22"
end_theca

begin "Tablets, a pump, or other ways" -- --view explain
hear Tab "Read aloud push button"
hear Tab "Text size push button"
hear Tab "Language: English check box checked"
hear Tab "Español"
hear Tab "中文"
hear Tab "Draft. Not yet checked by clinicians and patients."
hear Tab "Tablets, a pump, or other ways"
hear Tab "Example: an adult"
hear Tab "This helps you talk with your team"
