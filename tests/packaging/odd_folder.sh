#!/bin/bash
# odd_folder.sh ROOT: a copy whose folder's name CMake cannot take says so in one sentence, and builds nothing.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
for name in 'a"b' 'a;b' 'a\b' 'a&b' 'a#b' 'a$b' $'a\nb'; do
    mkdir -p "$place/$name"
    (
        root=$place/$name
        # shellcheck source=app/packages.sh
        source "$1/app/packages.sh"
        build "$root/build" all --
    ) 2>"$place/said" && { echo "built in $name"; exit 1; }
    grep -q 'CMake cannot build in a folder whose name holds' "$place/said" || { cat "$place/said"; exit 1; }
    [[ ! -e "$place/$name/build" ]]
done
