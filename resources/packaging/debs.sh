#!/bin/bash
# debs.sh FOLDER [CMAKE-OPTION…]: builds the Debian packages theca and theca-cli into FOLDER, the same bits each time.
set -euo pipefail
source=$(dirname -- "$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")")
folder=$(readlink -f -- "$1")
shift
day=$(sed -n 's/^## [0-9.]* (\(.*\))$/\1/p' "$source/docs/CHANGELOG.md" | head -n 1)
SOURCE_DATE_EPOCH=$(date -u -d "$day" +%s)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022

mkdir -p "$folder/build"
web=OFF
if command -v emcmake >/dev/null; then web=ON; fi
cmake -S "$source" -B "$folder/build" -DCMAKE_BUILD_TYPE=Release -DTHECA_WEB=$web \
    -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$source=. -ffile-prefix-map=$folder/build=build" "$@"
cmake --build "$folder/build" --parallel "$(nproc)"
(cd "$folder/build" && cpack -G DEB -B "$folder/packed")
mv "$folder"/packed/*.deb "$folder/"
rm -rf "$folder/packed"
(cd "$folder" && sha256sum -- *.deb)
