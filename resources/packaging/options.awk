# From what a program says with --help: one line an option, "NAME<tab>VALUE<tab>TEXT", each option once.
function emit(name, value, text) {
    if (name in seen) {
        if (text != "" && texts[name] == "") texts[name] = text
        if (value != "" && values[name] == "") values[name] = value
        return
    }
    seen[name] = 1
    order[++count] = name
    values[name] = value
    texts[name] = text
}
# An option with a value in a line of usage: "--to sbml|nonmem [-o OUT]".
function usage(line,    word, words, n, i, value) {
    gsub(/[][]/, " ", line)
    n = split(line, words, / +/)
    for (i = 1; i <= n; ++i) {
        if (words[i] !~ /^--?[a-z][-a-z]*$/) continue
        value = words[i + 1] ~ /^[A-Z]|\|/ ? words[i + 1] : ""
        emit(words[i], value, "")
    }
}
/^ *theca/ { usage($0); next }
/^ +--?[a-z][-a-z]*, / {
    n = split($0, names, /,? +/)
    for (i = 1; i <= n; ++i) if (names[i] ~ /^-/) emit(names[i], "", "")
    next
}
/^ +--?[a-z]/ {
    line = $0
    sub(/^ +/, "", line)
    text = ""
    if (match(line, / +[^ ]/) && match(line, /  +/)) {
        text = substr(line, RSTART + RLENGTH)
        line = substr(line, 1, RSTART - 1)
    }
    n = split(line, words, / /)
    value = words[2]
    if (text == "" && n > 2) { text = line; sub(/^[^ ]+ [^ ]+ /, "", text) }
    emit(words[1], value, text)
}
END { for (i = 1; i <= count; ++i) printf "%s\t%s\t%s\n", order[i], values[order[i]], texts[order[i]] }
