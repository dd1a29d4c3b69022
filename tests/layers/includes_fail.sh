#!/bin/bash
# includes_fail.sh ROOT: includes.sh must refuse each of these, planted in a copy, and pass the copy as it is.
set -euo pipefail
root=$1
copy=$(mktemp -d "${TMPDIR:-/tmp}/theca-layers.XXXXXX")
trap 'rm -rf "$copy"' EXIT
cp -r "$root/core" "$root/app" "$copy"
check() { bash "$root/tests/layers/includes.sh" "$copy"; }
check

planted=0 let_through=0
while read -r file line; do
    echo "$line" >"$copy/$file"
    if check >/dev/null; then
        echo "let through: $line in $file"
        let_through=1
    fi
    rm "$copy/$file"
    planted=$((planted + 1))
done <<'PLANTED'
core/planted.h #include <QString>
core/text/planted.cpp #include <QtCore/QString>
core/planted.cpp   #  include "app/document.h"
core/text/planted.h #include "app/cli/run.h"
core/planted.h #include "core/text/csv.h"
core/planted.h #include "text/csv.h"
core/planted.cpp #include <nlohmann/json.hpp>
core/planted.cpp #include <fstream>
core/planted.cpp #include <filesystem>
core/planted.cpp #include <chrono>
core/planted.cpp #include <thread>
core/planted.cpp #include "tests/oracle.h"
app/cli/planted.cpp #include <QFile>
app/cli/planted.cpp #include "app/document.h"
app/planted.cpp #include "tests/oracle.h"
PLANTED
((planted == 15 && let_through == 0))
