# Joins goals.txt (first file) and what was measured (second: goal, key, ours, beside, remark, excuse; tabs between) into one
# table in Markdown, remarks below it, and one line a goal with this run and the two before, which a document had (third;
# optional). What has no measurement says so. `now` is the time of this run.

function trimmed(text) { gsub(/^[ \t]+|[ \t]+$/, "", text); return text }
function width(text) { gsub(/[\200-\277]/, "", text); return length(text) }
function pad(text, room, right,    gap) {
    gap = sprintf("%*s", room - width(text), "")
    return right ? gap text : text gap
}
function number(value) {
    if (value >= 100 || value == int(value)) return sprintf("%.0f", value)
    if (value >= 10) return sprintf("%.1f", value)
    return sprintf("%.3g", value)
}
function amount(value, unit) { return value == "" ? "–" : number(value) (unit == "" ? "" : " " unit) }
function goal_text(kind, limit, unit) {
    if (kind == "faster") return "≥ " limit " × faster"
    if (kind == "ratio") return "≤ " limit " of it"
    if (kind == "most") return "≤ " limit " " unit
    if (kind == "more") return "≤ " limit " " unit " more"
    if (kind == "least") return "≥ " limit " " unit
    return "–"
}
function verdict(i,    kind, value) {
    if (!(keys[i] in remarks)) return "not measured"
    kind = kinds[i]; value = ours[keys[i]]
    if (kind == "faster") return yes(beside[keys[i]] / value >= limits[i])
    if (kind == "ratio") return yes(value <= limits[i] * beside[keys[i]])
    if (kind == "most") return yes(value <= limits[i])
    if (kind == "more") return yes(value - beside[keys[i]] <= limits[i])
    if (kind == "least") return yes(value >= limits[i])
    return "–"
}
function remark(i,    text) {
    text = rivals[i] == "" ? "" : "beside it " rivals[i]
    if (remarks[keys[i]] == "") return text
    return text (text == "" ? "" : "; ") remarks[keys[i]]
}
function excused(said, excuse) { return said == "**no**" && excuse != "" ? excuse : said }
function yes(right) { return right ? "yes" : "**no**" }
function ratio(i,    key) {
    key = keys[i]
    if (beside[key] == "") return "–"
    if (kinds[i] == "faster") return number(beside[key] / ours[key]) " ×"
    return number(ours[key] / beside[key])
}
# What a goal is about, in few words.
function figure(i,    key) {
    key = keys[i]
    if (!(key in remarks)) return "–"
    if (kinds[i] == "faster" || kinds[i] == "ratio") return ratio(i)
    if (kinds[i] == "more") return amount(ours[key] - beside[key], units[i]) " more"
    return amount(ours[key], units[i])
}
function print_runs(    i, key) {
    print "| runs (UTC) | " now " | " (("runs (UTC)" in before) ? before["runs (UTC)"] : "– | –") " |"
    print "| --- | --: | --: | --: |"
    for (i = 1; i <= count; ++i) {
        key = keys[i]
        print "| " key " | " figure(i) " | " ((key in before) ? before[key] : "– | –") " |"
    }
}
function line(row,    c, text) {
    text = "|"
    for (c = 1; c <= columns; ++c) text = text " " pad(cells[row, c], room[c], c >= 5 && c <= 7) " |"
    return text
}
function put(row, c, text) {
    cells[row, c] = text
    if (width(text) > room[c]) room[c] = width(text)
}

FILENAME == ARGV[1] {
    if ($0 ~ /^#/ || NF == 0) next
    split($0, part, "|")
    keys[++count] = trimmed(part[1]); works[count] = trimmed(part[2]); functions[count] = trimmed(part[3])
    rivals[count] = trimmed(part[4])
    split(trimmed(part[5]), goal, " "); kinds[count] = goal[1]; limits[count] = goal[2]
    units[count] = trimmed(part[6])
    next
}
FILENAME == ARGV[3] {  # "| key | newest | older | oldest |"
    if (split($0, part, "|") == 6) before[trimmed(part[2])] = trimmed(part[3]) " | " trimmed(part[4])
    next
}
{
    split($0, part, "\t")
    if (part[1] != "goal") next
    ours[part[2]] = part[3]; beside[part[2]] = part[4]; remarks[part[2]] = part[5]; excuses[part[2]] = part[6]
}
END {
    columns = split("|what|function|goal|ours|beside it|ratio|met", head, "|")
    for (c = 1; c <= columns; ++c) put(0, c, head[c])
    for (i = 1; i <= count; ++i) {
        put(i, 1, keys[i])
        put(i, 2, works[i])
        put(i, 3, functions[i])
        put(i, 4, goal_text(kinds[i], limits[i], units[i]))
        if (!(keys[i] in remarks)) ours[keys[i]] = beside[keys[i]] = ""
        put(i, 5, amount(ours[keys[i]], units[i]))
        put(i, 6, amount(beside[keys[i]], units[i]))
        put(i, 7, ratio(i))
        put(i, 8, excused(verdict(i), excuses[keys[i]]))
    }
    print line(0)
    text = "|"
    for (c = 1; c <= columns; ++c) text = text (c >= 5 && c <= 7 ? " --: |" : " --- |")
    print text
    for (i = 1; i <= count; ++i) print line(i)
    print ""
    for (i = 1; i <= count; ++i) if (remark(i) != "") print "- " keys[i] ": " remark(i) "."
    print ""
    print_runs()
}
