#!/bin/sh
# completion.sh bash|zsh PROGRAM: what a shell offers behind a program's name, from what the program says with --help and
# of each of its commands.
set -eu
here=$(dirname -- "$0") shell=$1 program=$2
name=$(basename -- "$program")
function=_$(echo "$name" | tr - _)
options() { "$program" "$@" --help | awk -f "$here/options.awk"; }
common() { "$program" --help | grep -v "^  $name" | awk -f "$here/options.awk"; }
commands=$("$program" --help | sed -n "s/^  $name \([a-z][a-z]*\).*/\1/p" | tr '\n' ' ' | sed 's/ $//')

# "NAME<tab>VALUE<tab>TEXT" → a branch for what may follow an option: words, or the names of files.
bash_values() {
    awk -F '\t' '$2 ~ /\|/ { gsub(/\|/, " ", $2); printf "%s) words=\"%s\" ;;\n", $1, $2; next }
                 $2 != "" && $2 !~ /^(OUT|FILE|DIR)/ { printf "%s) return ;;\n", $1; next }
                 $2 != "" { printf "%s) words=; files=yes ;;\n", $1 }' | sed "s/^/$1/"
}
bash_names() { cut -f 1 | tr '\n' ' ' | sed 's/ $//'; }

in_bash() {
    cat <<END
# Made from $name --help.
$function() {
    local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} words= files=
    COMPREPLY=()
END
    if [ -n "$commands" ]; then
        echo "    if ((COMP_CWORD == 1)); then"
        echo "        words=\"$commands $(common | bash_names)\""
        echo "    else"
        echo "        case \$command in"
        for command in $commands; do
            echo "        $command)"
            echo "            case \$before in"
            options "$command" | bash_values "            "
            echo "            *) files=yes words=\"$(options "$command" | bash_names)\" ;;"
            echo "            esac"
            echo "            ;;"
        done
        echo "        esac"
        echo "    fi"
    else
        echo "    case \$before in"
        options | bash_values "    "
        echo "    *) files=yes words=\"$(options | bash_names)\" ;;"
        echo "    esac"
    fi
    cat <<END
    mapfile -t COMPREPLY < <(compgen -W "\$words" -- "\$current")
    if [[ -n \$files && \$current != -* ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "\$current")
    fi
}
complete -F $function $name
END
}

# "NAME<tab>VALUE<tab>TEXT" → an argument of _arguments: '--theme[colours]:value:(light dark)'.
zsh_options() {
    awk -F '\t' '{
        gsub(/\[/, "(", $3)
        gsub(/\]/, ")", $3)
        gsub(/[:'"'"']/, " ", $3)
        action = ""
        if ($2 ~ /\|/) { gsub(/\|/, " ", $2); action = ":value:(" $2 ")" }
        else if ($2 ~ /^(OUT|FILE)/) action = ":file:_files"
        else if ($2 ~ /^DIR/) action = ":folder:_files -/"
        else if ($2 != "") action = ":value: "
        printf "%s'"'"'%s[%s]%s'"'"' \\\n", indent, $1, $3, action
    }' indent="$1"
}

in_zsh() {
    echo "#compdef $name"
    echo "# Made from $name --help."
    if [ -z "$commands" ]; then
        echo "_arguments \\"
        options | zsh_options "    "
        echo "    '*:file:_files'"
        return
    fi
    echo "if ((CURRENT == 2)); then"
    echo "    compadd $commands"
    echo "    return"
    echo "fi"
    echo "case \$words[2] in"
    for command in $commands; do
        echo "$command)"
        echo "    shift words"
        echo "    ((--CURRENT))"
        echo "    _arguments \\"
        options "$command" | zsh_options "        "
        echo "        '*:file:_files'"
        echo "    ;;"
    done
    echo "esac"
}

"in_$shell"
