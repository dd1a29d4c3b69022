#!/bin/bash
# version.sh SOURCE VERSION: what names the version, or the application, names the same one.
set -euo pipefail
source=$1 version=$2
citation=$(sed -n 's/^version: *//p' "$source/docs/CITATION.cff")
[[ $citation == "$version" ]] || { echo "docs/CITATION.cff says $citation, the version is $version" && exit 1; }
changes=$(sed -n 's/^## \([0-9.]*\) (\(.*\))$/\1 \2/p' "$source/docs/CHANGELOG.md" | head -n 1)
day=$(sed -n 's/^date-released: *"\(.*\)"/\1/p' "$source/docs/CITATION.cff")
[[ $changes == "$version $day" ]] || { echo "docs/CHANGELOG.md says $changes, docs/CITATION.cff $version $day" && exit 1; }
flatpak=$source/resources/packaging/org.theca.Theca.yaml
grep -q '^app-id: org.theca.Theca$' "$flatpak" || { echo "$flatpak names another application" && exit 1; }
