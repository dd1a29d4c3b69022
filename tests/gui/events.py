"""events.py: counts what a key on the slider of the pump's rate tells a screen reader, and sets its number from outside."""
import subprocess
import sys
import threading
import time

import pyatspi
from gi.repository import GLib

MOST = 14  # the number, its box and its card, three charts, the spine
KINDS = ["object:property-change", "object:value-changed", "object:text-changed", "object:text-caret-moved",
         "object:state-changed", "object:children-changed", "object:selection-changed", "object:visible-data-changed"]
heard, found = [], []


def note(event):
    heard.append((str(event.type), event.source.name if event.source else ""))


def slider():
    waiting = [one for one in pyatspi.Registry.getDesktop(0) if one and one.name == "Theca"]
    while waiting:
        part = waiting.pop()
        if part.name == "Rate, µg/day, slider":
            return part
        if part.childCount < 300:
            waiting += [child for child in (part.getChildAtIndex(i) for i in range(part.childCount)) if child]
    return None


def look():
    rate = slider()
    if not rate:
        return found.append("the slider of the rate is not there")
    rate.queryComponent().grabFocus()
    time.sleep(1)
    heard.clear()
    before = rate.queryValue().currentValue
    subprocess.run(["xdotool", "key", "Right"], check=True)
    time.sleep(1.5)
    after, events = rate.queryValue().currentValue, list(heard)
    print(f"{len(events)} events for a key, {before} to {after}")
    if after <= before:
        found.append(f"a key moves {before} to {after}")
    if not any(kind.endswith("accessible-value") and name == rate.name for kind, name in events):
        found.append("the new number is not told but:\n" + "\n".join(f"{kind} {name}" for kind, name in events))
    if len(events) > MOST:
        found.append("\n".join(f"{kind} {name}" for kind, name in events))
    rate.queryValue().currentValue = 700
    time.sleep(1)
    if rate.queryValue().currentValue != 700:
        found.append(f"700 is set from outside, and it is {rate.queryValue().currentValue}")


def run():
    try:
        look()
    except Exception as problem:  # said below, outside of the thread
        found.append(repr(problem))
    GLib.idle_add(pyatspi.Registry.stop)


for kind in KINDS:
    pyatspi.Registry.registerEventListener(note, kind)
threading.Thread(target=run, daemon=True).start()
pyatspi.Registry.start()
print("\n".join(found))
sys.exit(bool(found))
