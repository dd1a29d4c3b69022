#!/bin/bash
# names_fail.sh ROOT: names.sh must refuse each of these, planted in a copy of the pages, and pass the copy as it is.
set -euo pipefail
root=$1
copy=$(mktemp -d "${TMPDIR:-/tmp}/theca-pages.XXXXXX")
trap 'rm -rf "$copy"' EXIT
ln -s "$root"/{core,app,tests,resources,CMakeLists.txt} "$copy"
cp -r "$root/docs" "$root/README.md" "$copy"
check() { bash "$root/tests/layers/names.sh" "$copy"; }
check

while IFS='#' read -r page line; do echo "$line" >>"$copy/$page"; done <<'PLANTED'
docs/glossary.md#| planted | a word | `NoSuchType` | |
docs/glossary.md#| planted | a word | `Trajectory::noSuchMember` | |
docs/glossary.md#| planted | a word | `NoSuchOwner::member` | |
docs/glossary.md#| planted | a word | `Trajectory`, core/people | |
docs/architecture.md#`noSuchFunction()` does it.
docs/extending.md#1. `core/model/no_such_file.cpp`: a line.
docs/people.md#See core/people/fast/no_such_unit.
docs/manual.md#![picture](docs/no_such_picture.png)
README.md#Read docs/no_such_page.md.
PLANTED
said=$(check || true)
let_through=0
while read -r complaint; do
    grep -qF -- "$complaint" <<<"$said" || { echo "let through: $complaint" && let_through=1; }
done <<'EXPECTED'
docs/glossary.md: no such type: NoSuchType
docs/glossary.md: no such member: Trajectory::noSuchMember
docs/glossary.md: no such type: NoSuchOwner
docs/glossary.md: core/people declares none of Trajectory: planted
docs/architecture.md: no such name: noSuchFunction
docs/extending.md: no such path: core/model/no_such_file.cpp
docs/people.md: no such path: core/people/fast/no_such_unit
docs/manual.md: no such path: docs/no_such_picture.png
README.md: no such path: docs/no_such_page.md
EXPECTED
(($(wc -l <<<"$said") == 9 && let_through == 0))
