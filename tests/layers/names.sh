#!/bin/bash
# names.sh ROOT: every path that a page of docs mentions exists; every type, member, function and key that stands in
# backticks in the glossary and the pages on architecture, extending and people exists in the sources, and the room that
# the glossary gives for a type declares it.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$1"
pages=(docs/glossary.md docs/architecture.md docs/decisions.md docs/extending.md docs/people.md)
bad=$(mktemp "${TMPDIR:-/tmp}/theca-names.XXXXXX")
trap 'rm -f "$bad"' EXIT

sources() { find core/ app/ tests/ -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z; }
# All words of the sources, of what builds them and of their file names; the types they declare, with the file that does so.
words=$({
    sources | xargs -0 grep -ohE '[A-Za-z_][A-Za-z0-9_]*' CMakeLists.txt core/CMakeLists.txt app/CMakeLists.txt
    sources | xargs -0 -n1 basename | sed 's/\..*//'
} | sort -u)
declared=$(sources | xargs -0 grep -oE '\b(class|struct|enum|union|using|concept) +(class +)?(THECA_[A-Z]+ +)?[A-Z][A-Za-z0-9_]*' |
    sed -E 's/^([^:]*):.* ([A-Za-z0-9_]+)$/\2 \1/' | sort -u)

isWord() { grep -qxF -- "$1" <<<"$words"; }
isType() { grep -q "^$1 " <<<"$declared"; }
# A member stands in the file that declares its type, or in that file's .cpp.
isMember() {
    local file
    while read -r _ file; do
        grep -qwsF -- "$2" "$file" "${file%.h}.cpp" && return
    done < <(grep "^$1 " <<<"$declared")
    return 1
}
# A file, a folder, a unit without its ending, or a pattern that some file fits. NAME, XX and the like stand for any.
isPath() { [[ $1 =~ (NAME|EXAMPLE|XX) ]] || compgen -G "$1" >/dev/null || compgen -G "$1.h" >/dev/null || compgen -G "$1.cpp" >/dev/null; }

# PAGE and the path, one per line.
paths() {
    grep -HoE '\b(core|app|tests|docs|resources)/[A-Za-z0-9_./*-]*[A-Za-z0-9_*]' -- docs/*.md README.md |
        sed 's/:/ /' | sort -u
}
# PAGE and what is in backticks, if it is a name of ours: Type, Type::member, function, function().
names() {
    # shellcheck disable=SC2016
    grep -HoE '`[^`]+`' -- "${pages[@]}" | sed -E 's/^([^:]*):`(.*)`$/\1 \2/; s/\(\)$//' | grep -v ' std::' |
        grep -E '^[^ ]+ [A-Za-z_][A-Za-z0-9_]+(::[A-Za-z_][A-Za-z0-9_]*)*$' | sort -u
}

{
    while read -r page path; do
        isPath "$path" || echo "$page: no such path: $path"
    done < <(paths)
    while read -r page name; do
        type=${name%%::*} member=${name##*::}
        if [[ $name == *::* ]]; then
            if isType "$type"; then
                isMember "$type" "$member" || echo "$page: no such member: $name"
            else
                echo "$page: no such type: $type"
            fi
        elif [[ $name =~ ^[A-Z][A-Za-z0-9]*[a-z] ]]; then
            isType "$name" || { [[ $name == Q[A-Z]* ]] && isWord "$name"; } || echo "$page: no such type: $name"
        else
            isWord "$name" || grep -qrF -- "\"$name\"" resources || echo "$page: no such name: $name"
        fi
    done < <(names)
    # Rows of the glossary: word | what it is | `Type`, room | not.
    while IFS='|' read -r _ word _ code _; do
        room=$(grep -oE '\b(core|app)/[a-z/]+' <<<"$code" | tail -1 || true)
        # shellcheck disable=SC2016
        types=$(grep -oE '`[A-Z][A-Za-z]+' <<<"$code" | tr -d '`' || true)
        [[ -n $room && -n $types && $code != *\.h* ]] || continue
        found=0
        for type in $types; do grep -q "^$type $room/" <<<"$declared" && found=1; done
        ((found)) || echo "docs/glossary.md: $room declares none of $(xargs <<<"$types"):$word"
    done < <(grep -E '^\| ' docs/glossary.md)
} >"$bad"

cat "$bad"
names | wc -l | grep -qvx 0
[[ ! -s $bad ]]
