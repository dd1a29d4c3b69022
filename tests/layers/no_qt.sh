#!/bin/bash
# no_qt.sh ROOT FOLDER CMAKE GENERATOR: -DTHECA_APP=OFF configures engine, command line and tests where there is no Qt, and never
# looks for it.
set -euo pipefail
root=$1 folder=$2 cmake=$3 generator=$4
rm -rf "$folder"
"$cmake" -G "$generator" -S "$root" -B "$folder" -DTHECA_APP=OFF -DTHECA_TESTS=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
if grep -niE 'qt6|qt5' <(grep -v '^CMAKE_DISABLE_FIND_PACKAGE_Qt6:' "$folder/CMakeCache.txt"); then
    echo "the cache speaks of Qt"
    exit 1
fi
if grep -rlE 'libQt|/qt6/' "$folder" --include='*.ninja' --include='link.txt' --include='flags.make'; then
    echo "the build speaks of Qt"
    exit 1
fi
