#!/usr/bin/env python3
"""A scenario of Theca as equations that scipy integrates. For teaching, not for dosing a person.

Needs numpy and scipy. Prints the curves as CSV:  python3 THIS_FILE.py > curves.csv
Amounts are in µg, volumes in mL, times in h, clearances and conductances in mL/h.
"""
import sys

import numpy as np
from scipy.integrate import solve_ivp

title = @TITLE@
drug = @DRUG@
therapies = [@THERAPIES@]
horizon_h = @HORIZON@
step_min = 5


def table(text):
    """The lines of a table as dictionaries; the first line names the columns."""
    names, *rows = [line.split() for line in text.strip().splitlines()]
    return [dict(zip(names, row)) for row in rows]


# Every state of the model. An effect site and a reference hold a concentration (volume 1), all others an amount.
compartments = table("""
@COMPARTMENTS@
""")
# Flow from a to b: conductance · (C_a / partition_a − C_b / partition_b).
exchanges = table("""
@EXCHANGES@
""")
# Flow of clearance · C, one way; "out" leaves the body.
clearances = table("""
@CLEARANCES@
""")
# An amount that empties into another compartment: rate · A.
emptying = table("""
@EMPTYING@
""")
# A concentration that follows another one and takes nothing from it: dC/dt = rate · (C_from − C).
following = table("""
@FOLLOWING@
""")
# Amounts that are there at once.
deposits = table("""
@DEPOSITS@
""")
# Constant rates over [from, until).
inflows = table("""
@INFLOWS@
""")

names = [c["name"] for c in compartments]
at = {name: i for i, name in enumerate(names)}
volume = np.array([float(c["volume_mL"]) for c in compartments])
partition = np.array([float(c["partition"]) for c in compartments])


def change(A):
    """dA/dt of what is inside; nothing enters."""
    C = A / volume
    dA = np.zeros(len(A))

    def flow(rate, a, b):
        dA[a] -= rate
        if b is not None:
            dA[b] += rate

    for x in exchanges:
        a, b = at[x["a"]], at[x["b"]]
        flow(float(x["conductance"]) * (C[a] / partition[a] - C[b] / partition[b]), a, b)
    for x in clearances:
        flow(float(x["clearance"]) * C[at[x["from"]]], at[x["from"]], at.get(x["to"]))
    for x in emptying:
        flow(float(x["rate"]) * A[at[x["from"]]], at[x["from"]], at[x["to"]])
    for x in following:
        dA[at[x["name"]]] += float(x["rate"]) * (C[at[x["from"]]] - C[at[x["name"]]])
    return dA


# The change is linear in A: its matrix, column by column.
K = np.column_stack([change(unit) for unit in np.eye(len(names))])


def run(therapy):
    """The rows (time, states) of one therapy, 1 being the first; at the time of a dose the state after it."""
    given = [d for d in deposits if int(d["therapy"]) == therapy]
    running = [f for f in inflows if int(f["therapy"]) == therapy]
    cuts = {0.0, horizon_h} | {float(d["at_h"]) for d in given}
    cuts |= {float(f[key]) for f in running for key in ("from_h", "until_h")}
    cuts = sorted(cut for cut in cuts if cut <= horizon_h)
    steps = np.arange(0, int(horizon_h * 60 / step_min) + 1) * step_min / 60
    times = np.append(steps[steps < horizon_h], horizon_h)
    A = np.zeros(len(names))
    for begin, end in zip(cuts, cuts[1:] + [None]):
        for d in given:
            if float(d["at_h"]) == begin:
                A[at[d["into"]]] += float(d["amount_ug"])
        if end is None:
            yield horizon_h, A
            return
        rate = np.zeros(len(names))
        for f in running:
            if float(f["from_h"]) <= begin < float(f["until_h"]):
                rate[at[f["into"]]] += float(f["rate_ug_per_h"])
        rows = times[(times >= begin) & (times < end)]
        solved = solve_ivp(lambda t, A: K @ A + rate, (begin, end), A, method="LSODA", jac=lambda t, A: K,
                           t_eval=np.unique(np.append(rows, end)), rtol=1e-11, atol=1e-13, max_step=12)
        if not solved.success:
            sys.exit(solved.message)
        yield from zip(rows, solved.y.T)
        A = solved.y[:, -1].copy()


def main():
    shown = [i for i, c in enumerate(compartments) if c["column"] != "-"]
    print("therapy,time_h," + ",".join(compartments[i]["column"] for i in shown))
    for number, name in enumerate(therapies, 1):
        quoted = '"' + name.replace('"', '""') + '"'
        for time, A in run(number):
            nanograms_per_mL = A[shown] / volume[shown] * 1000
            print(",".join([quoted, repr(float(time))] + [repr(float(c)) for c in nanograms_per_mL]))


if __name__ == "__main__":
    main()
