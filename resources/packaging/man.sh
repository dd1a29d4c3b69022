#!/bin/sh
# man.sh PROGRAM VERSION DATE [LANGUAGE]: the manual page of a program, from what it says with --help, and of each of its
# commands: they cannot differ.
set -eu
here=$(dirname -- "$0") program=$1 version=$2 date=$3 language=${4:-en}
name=$(basename -- "$program")
# shellcheck source=resources/packaging/man_words.sh
. "$here/man_words.sh"
ask() { "$program" "$@" --help --language "$language"; }
body() { awk -v name="$name" -v part="$1" -v head="$2" -f "$here/man.awk" | sed "$breaks"; }
escaped() { sed 's/-/\\-/g'; }
# The first two lines are the program's name, what it is, and the notice: "theca: see where … goes. For teaching, …"
opening() { sed -n '1,2p' | tr '\n' ' ' | sed 's/^theca[-a-z]*: *//; s/^Theca: *//; s/^[Tt]heca[-a-z]*：//; s/ *$//'; }
heading() { opening | sed 's/\. .*//; s/。.*//'; }
notice() { opening | sed 's/^[^.]*\. //; s/^.*[^ ]。 *\(..*\)$/\1/'; }

help=$(ask)
printf '.\\" Made from %s --help.\n' "$name"
printf '.TH %s 1 %s "Theca %s" "%s"\n' "$name" "$date" "$version" "$user_commands"
[ -z "$adjust" ] || printf '%s\n' "$adjust"
printf '.SH %s\n%s \\- %s\n' "$named" "$(echo "$name" | escaped)" "$(echo "$help" | heading)"
printf '.SH %s\n' "$synopsis"
echo "$help" | body usage 2
printf '.SH %s\n' "$options"
echo "$help" | body options 2
commands=$(echo "$help" | sed -n "s/^  $name \([a-z][a-z]*\).*/\1/p")
for command in $commands; do
    [ "$command" = "$(echo "$commands" | head -n 1)" ] && printf '.SH %s\n' "$commands_heading"
    printf '.SS %s\n' "$command"
    said=$(ask "$command")
    echo "$said" | sed -n "1s/^/.B /;1s/-/\\\\-/g;1p"
    echo "$said" | sed -n '2s/^/.PP\n/;2p' | escaped
    echo "$said" | sed 1d | body options 1
done
printf '.SH %s\n.TP\n.I ~/.config/Theca/Theca.conf\n%s\n' "$files" "$settings"
printf '.TP\n.I ~/.config/Theca/journals\n%s\n' "$journals"
printf '.SH %s\n%s\n' "$notes" "$(echo "$help" | notice)"
printf '.SH %s\n' "$see_also"
if [ "$name" = theca ]; then printf '.BR theca\\-cli (1)\n'; else printf '.BR theca (1)\n'; fi
