#!/bin/bash
# installed.sh BUILD SOURCE APP_ID CMAKE: what is installed is whole, is described in the formats of desktops, and works
# without the source tree.
set -euo pipefail
build=$1 source=$2 id=$3 cmake=$4
work=$(mktemp -d "${TMPDIR:-/tmp}/theca-installed.XXXXXX")
trap 'rm -rf "$work"' EXIT
fail() {
    echo "$*"
    exit 1
}

for component in cli window; do
    "$cmake" --install "$build" --prefix "$work/usr" --component "$component" >"$work/log" || fail "$(cat "$work/log")"
done
share=$work/usr/share
installed() {
    local file
    for file in "$@"; do [[ -s $file ]] || fail "$file is not installed"; done
}
installed "$work"/usr/bin/{theca,theca-cli} "$share"/man/{,es/,zh_CN/}man1/{theca,theca-cli}.1.gz \
    "$share/applications/$id.desktop" "$share/metainfo/$id.metainfo.xml" "$share/mime/packages/$id.xml" \
    "$share/icons/hicolor/scalable/apps/$id.svg" "$share"/bash-completion/completions/{theca,theca-cli} \
    "$share"/zsh/*/{_theca,_theca-cli} "$share"/doc/{theca,theca-cli}/{copyright,changelog.gz} "$share/doc/theca/CITATION.cff"

# Every option of --help stands in the manual page and in the completions.
for name in theca theca-cli; do
    options=$("$work/usr/bin/$name" --help | grep -oE '(^|[ [])--[a-z][-a-z]+' | tr -d ' [' | sort -u)
    for page in "$share"/man/{,es/,zh_CN/}man1/"$name.1.gz"; do
        text=$(gzip -dc "$page" | sed 's/\\-/-/g')
        for option in $options; do grep -qF -- "$option" <<<"$text" || fail "$page lacks $option"; done
        if command -v man >/dev/null; then
            said=$(LC_ALL=C.UTF-8 man --warnings -l "$page" 2>&1 >/dev/null)
            [[ -z $said ]] || fail "man says of $page: $said"
        fi
    done
    for option in $options; do
        grep -qF -- "$option" "$share/bash-completion/completions/$name" || fail "bash is not told of $name $option"
    done
    bash -n "$share/bash-completion/completions/$name" || fail "bash cannot read its completion of $name"
    # shellcheck disable=SC2144
    if command -v zsh >/dev/null; then zsh -n "$share"/zsh/*/"_$name" || fail "zsh cannot read its completion of $name"; fi
done

for words in en:'For teaching, not for dosing' es:'Para enseñar, no para' zh_CN:'仅供教学'; do
    folder=${words%%:*}/
    for name in theca theca-cli; do
        notes=$(gzip -dc "$share/man/${folder#en/}man1/$name.1.gz" | grep -A 1 -xE '\.SH (NOTES|NOTAS|注意)' | tail -n 1)
        [[ $notes == "${words#*:}"* ]] || fail "the manual page of $name in ${words%%:*} notes \"$notes\""
    done
done

# The completion of a command's values.
answers=$(bash -c 'compopt() { :; }; source "$1"; COMP_WORDS=(theca-cli export x --to ""); COMP_CWORD=4; _theca_cli
    echo "${COMPREPLY[*]}"' - "$share/bash-completion/completions/theca-cli")
[[ $answers == *sbml* ]] || fail "bash offers \"$answers\" after theca-cli export --to"

# Other programs' opinions, where they are installed.
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate --no-hints "$share/applications/$id.desktop" >"$work/log" || fail "the desktop file is not valid"
fi
if command -v appstreamcli >/dev/null; then
    said=$(appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml") || fail "$said"
fi
if command -v update-mime-database >/dev/null; then
    update-mime-database "$share/mime" 2>"$work/log" || fail "the MIME types are not valid"
    grep -q 'x-theca+json' "$share/mime/globs2" || fail "no file ends in .theca"
fi

# No path of the source tree is in the programs, and they need none.
for name in theca theca-cli; do
    if grep -qF -- "$source/" "$work/usr/bin/$name"; then fail "$name names a path of the source tree"; fi
done
cd "$work"
clean=(env -i "HOME=$work" "PATH=$PATH" LC_ALL=C.UTF-8 "THECA_CONFIG=$work/settings" "XDG_RUNTIME_DIR=$work"
    ${FONTCONFIG_FILE:+"FONTCONFIG_FILE=$FONTCONFIG_FILE"})
"${clean[@]}" "$work/usr/bin/theca-cli" examples default >plan.theca
"${clean[@]}" "$work/usr/bin/theca-cli" run plan.theca >summary || fail "the installed theca-cli does not run a scenario"
for language in en es zh_CN; do
    "${clean[@]}" "$work/usr/bin/theca" --render "$language.svg" --language "$language" plan.theca 2>/dev/null ||
        fail "the installed theca draws nothing in $language"
done
grep -q 'Para enseñar' es.svg || fail "the installed theca speaks no Spanish"
