#!/bin/bash
# includes_fail.sh ROOT: includes.sh or rooms.sh must refuse each of these, planted in a copy, and pass the copy as it is.
set -euo pipefail
root=$1
copy=$(mktemp -d "${TMPDIR:-/tmp}/theca-layers.XXXXXX")
trap 'rm -rf "$copy"' EXIT
cp -r "$root/core" "$root/app" "$copy"
check() { bash "$root/tests/layers/includes.sh" "$copy" && bash "$root/tests/layers/rooms.sh" "$copy"; }
check

planted=0 let_through=0
while read -r file line; do
    mkdir -p "$copy/$(dirname "$file")"
    echo "$line" >"$copy/$file"
    if check >/dev/null 2>&1; then
        echo "let through: $line in $file"
        let_through=1
    fi
    rm "$copy/$file"
    planted=$((planted + 1))
done <<'PLANTED'
core/solve/planted.h #include <QString>
core/text/planted.cpp #include <QtCore/QString>
core/solve/planted.cpp   #  include "app/document/document.h"
core/text/planted.h #include "app/cli/run.h"
core/solve/planted.h #include "core/text/csv.h"
core/solve/planted.h #include "text/csv.h"
core/solve/planted.cpp #include <nlohmann/json.hpp>
core/solve/planted.cpp #include <fstream>
core/solve/planted.cpp #include <filesystem>
core/solve/planted.cpp #include <chrono>
core/solve/planted.cpp #include <thread>
core/solve/planted.cpp #include "tests/oracle.h"
app/cli/planted.cpp #include <QFile>
app/cli/planted.cpp #include "app/document/document.h"
app/start/planted.cpp #include "tests/oracle.h"
core/base/planted.h #include "core/scenario/scenario.h"
core/model/planted.cpp #include "core/solve/trajectory.h"
core/planted.cpp #include "core/base/units.h"
core/people/planted.h #include "core/people/fast/block_solver.h"
app/people/planted.cpp #include "core/people/fast/block_solver.h"
app/charts/planted.cpp #include "app/document/document.h"
app/compare/planted.h #include "app/explore/workspace.h"
app/new_face/planted.h #include "app/base/theme.h"
app/charts/chart_content.cpp #include "app/charts/chart_curve.h"
PLANTED
((planted == 24 && let_through == 0))
