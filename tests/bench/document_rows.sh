#!/bin/bash
# document_rows.sh GOALS DOCUMENT: the table in DOCUMENT has the rows of GOALS, with the same words and goals, and no
# other. Its numbers are those of the machine it was measured on.
set -euo pipefail
export LC_ALL=C
here=$(dirname -- "${BASH_SOURCE[0]}")

words() { # of the rows of a table: key, what, function, goal
    awk -F '|' 'NF == 10 && $2 !~ /^ *(---)? *$/ { gsub(/ +/, " "); print $2 "|" $3 "|" $4 "|" $5 }'
}

measured='/^<!-- measured -->$/,/^<!-- end of what is measured -->$/p'
diff <(awk -f "$here/table.awk" "$1" /dev/null | words) <(sed -n "$measured" "$2" | words) && exit
echo "docs/performance.md (right) has other rows than tests/bench/goals.txt (left): run tests/run --bench"
exit 1
