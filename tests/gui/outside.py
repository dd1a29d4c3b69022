"""outside.py: asks Theca on this screen for all it shows, as a screen reader does, and lists what is wrong with it.

A part that the keyboard reaches has a name; a slider's number lies within its limits; no name is said of two parts that
lie one in the other. Prints how many parts there are, then the faults, and ends with 1 if there are any.
"""
import sys
import time

import pyatspi

WAIT = 20  # seconds


def theca():
    end = time.time() + WAIT
    while time.time() < end:
        for one in pyatspi.Registry.getDesktop(0):
            if one and one.name == "Theca" and one.childCount:
                return one
        time.sleep(0.2)
    sys.exit("Theca is not on the bus of accessibility")


def parts(top):
    waiting = [(top, "")]
    while waiting:
        part, path = waiting.pop()
        yield part, path
        if part.getState().contains(pyatspi.STATE_MANAGES_DESCENDANTS):
            continue  # a long table
        for place in range(min(part.childCount, 300)):
            child = part.getChildAtIndex(place)
            yield_path = f"{path}/{part.getRoleName()}"
            if child is None:
                print(f"{yield_path}: child {place} is not there")
                continue
            waiting.append((child, yield_path))


def faults(part, path):
    state = part.getState()
    role = part.getRoleName()
    where = f"{path}/{role} “{part.name}”"
    shown = state.contains(pyatspi.STATE_SHOWING)
    if shown and state.contains(pyatspi.STATE_FOCUSABLE) and not part.name and role not in ("application", "frame"):
        if not any(relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for relation in part.getRelationSet()):
            yield f"{where}: the keyboard reaches it, and it has no name"
    if "Value" in pyatspi.utils.listInterfaces(part) and role == "slider":
        value = part.queryValue()
        if not value.minimumValue <= value.currentValue <= value.maximumValue:
            yield f"{where}: {value.currentValue} is not within {value.minimumValue} to {value.maximumValue}"
    if shown and part.name and part.parent and part.parent.name == part.name and part.parent.getRoleName() == role:
        yield f"{where}: said twice, once inside the other"


def main():
    count, wrong = 0, []
    for part, path in parts(theca()):
        count += 1
        wrong += faults(part, path)
    print(f"{count} parts")
    print("\n".join(wrong))
    sys.exit(bool(wrong) or count < 20)


main()
