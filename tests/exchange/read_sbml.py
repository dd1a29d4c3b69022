"""read_sbml.py MODEL.xml RUN.csv THERAPY: libsbml checks a model without a word, units too; scipy integrates what it says;
fails where a curve differs from the run's by over 1e-6 of its peak. THERAPY counts from 1."""
import csv
import sys

import libsbml
import numpy as np
from scipy.integrate import solve_ivp

path, run, therapy = sys.argv[1], sys.argv[2], int(sys.argv[3])
document = libsbml.readSBML(path)
document.setConsistencyChecks(libsbml.LIBSBML_CAT_UNITS_CONSISTENCY, True)
document.checkConsistency()
if document.getNumErrors():
    sys.exit(document.getErrorLog().toString())
model = document.getModel()


def compiled(math):
    return compile(libsbml.formulaToL3String(math).replace("^", "**"), "<sbml>", "eval")


constants = {c.getId(): c.getSize() for c in model.getListOfCompartments()}
values = {s.getId(): s.getInitialAmount() for s in model.getListOfSpecies()}
for p in model.getListOfParameters():
    (constants if p.getConstant() else values)[p.getId()] = p.getValue()
names = list(values)
at = {name: i for i, name in enumerate(names)}
reactions = [(compiled(r.getKineticLaw().getMath()), [at[x.getSpecies()] for x in r.getListOfReactants()],
              [at[x.getSpecies()] for x in r.getListOfProducts()]) for r in model.getListOfReactions()]
rules = [(at[r.getVariable()], compiled(r.getMath())) for r in model.getListOfRules()]


def change(y):
    scope = dict(constants, **dict(zip(names, y)))
    dy = np.zeros(len(y))
    for law, reactants, products in reactions:
        rate = eval(law, scope)
        for i in reactants:
            dy[i] -= rate
        for i in products:
            dy[i] += rate
    for i, law in rules:
        dy[i] = eval(law, scope)
    return dy


# What the laws say is linear but for the rates that events set.
origin = np.array([values[name] for name in names])
zero = change(np.zeros(len(names)))
K = np.column_stack([change(unit) - zero for unit in np.eye(len(names))])
probe = np.linspace(1, 2, len(names))
assert np.allclose(K @ probe + zero, change(probe), rtol=1e-12), "the laws are not linear"

events = []
for event in model.getListOfEvents():
    trigger = event.getTrigger().getMath()
    time = constants[trigger.getChild(1).getName()]
    events.append((time, [(at[a.getVariable()], compiled(a.getMath())) for a in event.getListOfEventAssignments()]))
events.sort(key=lambda one: one[0])

with open(run, newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
therapies = list(dict.fromkeys(row["therapy"] for row in rows))
rows = [row for row in rows if row["therapy"] == therapies[therapy - 1]]
times = np.array([float(row["time_h"]) for row in rows])

y, now, seen = origin, 0.0, []
for time, assignments in events + [(times[-1] + 1, [])]:
    inside = times[(times >= now) & (times < time)]
    solved = solve_ivp(lambda t, y: K @ y + zero, (now, time), y, method="LSODA", jac=lambda t, y: K,
                       t_eval=np.unique(np.append(inside, time)), rtol=1e-11, atol=1e-13, max_step=12)
    seen += list(solved.y.T[: len(inside)])
    y, now = solved.y[:, -1].copy(), time
    scope = dict(constants, **dict(zip(names, y)))
    for i, formula in assignments:
        y[i] = eval(formula, scope)
seen = np.array(seen)

worst, columns = 0.0, 0
for column in rows[0]:
    place = column.removesuffix("_ng_per_mL").removeprefix("csf_")
    if place == "L3" and "A_pool" in at:
        place = "pool"
    if "A_" + place in at:
        curve = seen[:, at["A_" + place]] / constants[place] * 1000
    elif "C_" + place in at:
        curve = seen[:, at["C_" + place]] * 1000
    else:
        continue
    columns += 1
    ours = np.array([float(row[column]) for row in rows])
    peak = ours.max()
    worst = max(worst, np.abs(ours - curve).max() / peak if peak > 0 else np.abs(curve).max())
print(f"{path} of {therapies[therapy - 1]}: no message of libsbml; {columns} curves, largest difference {worst:.2e} of the peak")
sys.exit(1 if columns < 1 or worst > 1e-6 else 0)
