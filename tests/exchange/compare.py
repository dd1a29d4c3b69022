"""compare.py NAME OURS.csv THEIRS.csv: fails where a curve of THEIRS differs from that of OURS by over 1e-6 of its peak."""
import csv
import sys

name, ours, theirs = sys.argv[1:]
with open(ours, newline="", encoding="utf-8") as file:
    our_rows = list(csv.DictReader(file))
with open(theirs, newline="", encoding="utf-8") as file:
    their_rows = list(csv.DictReader(file))
if len(our_rows) != len(their_rows):
    sys.exit(f"{name}: {len(their_rows)} rows instead of {len(our_rows)}")

pool = "csf_pool_ng_per_mL"  # the one pool is at every level of a run's columns
columns = {column: "csf_L3_ng_per_mL" if column == pool else column for column in their_rows[0]}
columns = {theirs: ours for theirs, ours in columns.items() if ours in our_rows[0] and ours not in ("therapy", "time_h")}
if len(columns) < 2:
    sys.exit(f"{name}: only {len(columns)} columns to compare")
worst, where = 0.0, ""
for therapy in {row["therapy"] for row in our_rows}:
    pairs = [(a, b) for a, b in zip(our_rows, their_rows) if a["therapy"] == therapy]
    for theirs, ours in columns.items():
        peak = max(abs(float(a[ours])) for a, _ in pairs)
        for a, b in pairs:
            if abs(float(a["time_h"]) - float(b["time_h"])) > 1e-6:
                sys.exit(f"{name}: a row at {b['time_h']} h instead of {a['time_h']} h")
            difference = abs(float(a[ours]) - float(b[theirs])) / peak if peak > 0 else abs(float(b[theirs]))
            if difference > worst:
                worst, where = difference, f"{therapy}, {theirs}, {a['time_h']} h"
print(f"{name}: {len(our_rows)} rows, {len(columns)} columns, largest difference {worst:.2e} of the peak ({where})")
sys.exit(1 if worst > 1e-6 else 0)
