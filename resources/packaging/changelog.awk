# Debian's changelog from docs/CHANGELOG.md: "## 1.2.3 (2026-01-31)", then entries "- …". -v package=NAME -v maintainer=WHO
function close_entry() { if (version != "") printf "\n -- %s  %s\n", maintainer, stamp }
/^## [0-9]/ {
    close_entry()
    if (version != "") print ""
    version = $2
    date = $3
    gsub(/[()]/, "", date)
    command = "LC_ALL=C date -u -d " date " '+%a, %d %b %Y 00:00:00 +0000'"
    command | getline stamp
    close(command)
    printf "%s (%s) unstable; urgency=medium\n\n", package, version
    next
}
version == "" { next }
/^- / || /^  / {
    lead = /^- / ? "  * " : "    "
    sub(/^(- | +)/, "")
    count = split($0, words, " ")
    line = lead
    for (i = 1; i <= count; ++i) {
        if (length(line) + length(words[i]) > 78) { print line; line = "    " }
        line = line (line ~ /[^ ] *$/ && line !~ /[* ] $/ ? " " : "") words[i]
    }
    print line
}
END { close_entry() }
