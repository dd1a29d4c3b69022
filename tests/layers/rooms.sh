#!/bin/bash
# rooms.sh ROOT: compares every include of core and app with tests/layers/rooms.txt, and refuses a cycle of rooms or of units.
set -euo pipefail
export LC_ALL=C
table=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/rooms.txt
cd "$1"

# One line per include: FILE, the room it is in, the room it includes.
includes() {
    find core app -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z |
        xargs -0 grep -HoE '^[[:space:]]*#[[:space:]]*include[[:space:]]*["<](core|app)/[^">]*/' |
        sed -E 's#^((.*)/[^/]*):.*["<](.*)/$#\1 \2 \3#'
}

# The rooms that have files.
folders() { find core app -type f \( -name '*.h' -o -name '*.cpp' \) -printf '%h\n' | sort -u; }

{
    grep -vE '^(#|$)' "$table" | sed 's/^/TABLE /'
    folders | sed 's/^/FOLDER /'
    includes | sed 's/^/INCLUDE /'
} | awk '
    $1 == "TABLE" {
        room = $2; sub(/:$/, "", room)
        if (room in known) { print "written twice: " room; bad = 1 }
        known[room] = 1
        for (i = 3; i <= NF; i++) may[room, $i] = 1
    }
    $1 == "FOLDER" {
        count++
        if (!($2 in known)) { print "no room in the table: " $2; bad = 1 }
    }
    $1 == "INCLUDE" && $3 != $4 {
        isRoomOfCore = $4 ~ /^core\/[^\/]*$/
        if (!(($3, $4) in may) && !(isRoomOfCore && ($3, "core") in may)) {
            print $2 ": " $3 " may not include " $4; bad = 1
        }
    }
    END { if (!count) { print "no files to look at"; bad = 1 } exit bad }'

# A cycle in the table would allow a cycle of folders: tsort prints it.
grep -vE '^(#|$)' "$table" |
    awk '{ room = $1; sub(/:$/, "", room); for (i = 2; i <= NF; i++) print room, $i; print room, room }' | tsort >/dev/null

# A unit is a file name without .h or .cpp; what either file includes, the unit needs. Units in a cycle cannot be read,
# tested or moved one by one.
find core app -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z |
    xargs -0 grep -HoE '^[[:space:]]*#[[:space:]]*include[[:space:]]*["<](core|app)/[^">]*\.h' |
    sed -E 's#^([^:]*)\.(h|cpp):.*["<](.*)\.h$#\1 \3#' | tsort >/dev/null
