# The body of a manual page from what a program says with --help. -v name=PROGRAM; -v part=usage or part=options; -v head=LINES:
# how many of the first lines stand elsewhere
function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    gsub(/^[.']/, "\\\\\\&&", text)
    return text
}
function item(term, text) {
    print ".TP"
    print ".B " escaped(term)
    if (text != "") print escaped(text)
    listed = 1
}
NR <= head { next }
{ line = $0; sub(/^ +/, "", line); depth = length($0) - length(line) }
line == "" { if (part == "options") listed = 0; next }
line ~ "^" name "( |$)" {
    text = ""
    if (match(line, /  +/)) { text = substr(line, RSTART + RLENGTH); line = substr(line, 1, RSTART - 1) }
    if (part == "usage") item(line, text)
    follows = text == ""
    next
}
follows && depth >= 4 { if (part == "usage") print escaped(line); follows = 0; next }
part == "usage" { next }
line ~ /^-/ && depth > 0 {
    text = ""
    if (match(line, /  +/)) { text = substr(line, RSTART + RLENGTH); line = substr(line, 1, RSTART - 1) }
    item(line, text)
    next
}
depth >= 8 && listed && line ~ /^[a-z]+  / { print ".br" }
depth >= 8 && listed { print escaped(line); next }
{ if (listed || !begun) print ".PP"; listed = 0; begun = 1; print escaped(line) }
