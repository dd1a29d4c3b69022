"""read_nonmem.py DATA.csv MODEL.json NAME: gives the doses of a NONMEM data file to the matrix of the model, by matrix
exponentials, and fails where a concentration differs from the file's by over 1e-6 of the largest of its kind."""
import csv
import json
import sys

import numpy as np
from scipy.linalg import expm

data, model, name = sys.argv[1:]
with open(model, encoding="utf-8") as file:
    model = json.load(file)
K = np.array(model["K_per_h"])
volumes = [c["volume_mL"] for c in model["compartments"]]
states = len(K)
with open(data, newline="", encoding="utf-8") as file:
    records = list(csv.DictReader(file))

worst, compared = 0.0, 0
for who in sorted({r["ID"] for r in records}, key=int):
    own = [r for r in records if r["ID"] == who]
    assert [float(r["TIME"]) for r in own] == sorted(float(r["TIME"]) for r in own), "records are not in order of time"
    amounts, rates = [], []
    for r in own:
        if r["EVID"] != "1":
            continue
        for dose in range(int(r["ADDL"]) + 1):
            time, into = float(r["TIME"]) + dose * float(r["II"]), int(r["CMT"]) - 1
            amount, rate = float(r["AMT"]), float(r["RATE"])
            if rate > 0:
                rates += [(time, into, rate), (time + amount / rate, into, -rate)]
            else:
                amounts.append((time, into, amount))
    seen = [r for r in own if r["EVID"] == "0"]
    times = sorted({t for t, _, _ in amounts + rates} | {float(r["TIME"]) for r in seen})
    A, rate, now, known = np.zeros(states), np.zeros(states), 0.0, {}
    at = {}
    for time in times:
        step = time - now
        if step > 0:
            if step not in known:
                # One exponential for the state and for a constant inflow.
                wide = np.zeros((2 * states, 2 * states))
                wide[:states, :states], wide[:states, states:] = K, np.eye(states)
                both = expm(wide * step)
                known[step] = both[:states, :states], both[:states, states:]
            carried, filled = known[step]
            A, now = carried @ A + filled @ rate, time
        for t, into, amount in amounts:
            if t == time:
                A[into] += amount
        for t, into, change in rates:
            if t == time:
                rate[into] += change
        at[time] = A.copy()
    for place in {r["CMT"] for r in seen}:
        here = [r for r in seen if r["CMT"] == place]
        theirs = np.array([at[float(r["TIME"])][int(place) - 1] / volumes[int(place) - 1] * 1000 for r in here])
        ours = np.array([float(r["DV"]) for r in here])
        peak = ours.max()
        compared += len(here)
        worst = max(worst, np.abs(ours - theirs).max() / peak if peak > 0 else np.abs(theirs).max())
print(f"{name}: {compared} concentrations, largest difference {worst:.2e} of the peak")
sys.exit(1 if compared < 100 or worst > 1e-6 else 0)
