#!/bin/sh
# man.sh PROGRAM VERSION DATE: the manual page of a program, from what it says with --help, and of each of its commands:
# they cannot differ.
set -eu
here=$(dirname -- "$0") program=$1 version=$2 date=$3
name=$(basename -- "$program")
body() { awk -v name="$name" -v part="$1" -f "$here/man.awk"; }
heading() { sed -n '1s/^[^:]*: *//p' | sed 's/\. .*//; s/\.$//'; }

help=$("$program" --help)
printf '.\\" Made from %s --help.\n' "$name"
printf '.TH %s 1 %s "Theca %s" "User Commands"\n' "$name" "$date" "$version"
printf '.SH NAME\n%s \\- %s\n' "$(echo "$name" | sed 's/-/\\-/g')" "$(echo "$help" | heading)"
printf '.SH SYNOPSIS\n'
echo "$help" | body usage
printf '.SH OPTIONS\n'
echo "$help" | body options
commands=$(echo "$help" | sed -n "s/^  $name \([a-z][a-z]*\).*/\1/p")
for command in $commands; do
    [ "$command" = "$(echo "$commands" | head -n 1)" ] && printf '.SH COMMANDS\n'
    printf '.SS %s\n' "$command"
    said=$("$program" "$command" --help)
    echo "$said" | sed -n "1s/^/.B /;1s/-/\\\\-/g;1p"
    echo "$said" | sed -n '2s/^/.PP\n/;2p' | sed 's/-/\\-/g'
    echo "$said" | sed 1d | body options
done
printf '.SH FILES\n.TP\n.I ~/.config/Theca/Theca.conf\nsettings of the window\n'
printf '.TP\n.I ~/.config/Theca/journals\nwhat was not saved when a window ended\n'
printf '.SH NOTES\nFor teaching, not for dosing a person.\n'
printf '.SH SEE ALSO\n'
if [ "$name" = theca ]; then printf '.BR theca\\-cli (1)\n'; else printf '.BR theca (1)\n'; fi
