#!/usr/bin/env python3
"""Seated time beside the truth, over two hours of input and gaps in time-lapse, on each kind of
desktop at once.

usage: seated.py UNHUNCH FAKE_INPUT [SPEED]    what a compositor is late by counts SPEED-fold
"""
import json
import pathlib
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from compositors import COMPOSITORS, missing  # noqa: E402
from unhunch_on_desk import Unhunch  # noqa: E402
from wakeups import X11  # noqa: E402

SPEED = float(sys.argv[3]) if len(sys.argv) > 3 else 10
COUNTS_FOR = 120  # s of seated time after the last input
INPUT_EVERY = 10  # s of the lapse
BREAK = 330 / SPEED
# Minutes of input, minutes of nothing; no gap is a break of 5 minutes.
SCRIPT = [(9, 0.5), (6, 1.5), (14, 3), (5, 4.5), (11, 1.9), (8, 2.2), (16, 4), (7, 0.75), (12, 3.5), (6, 2.5)]
RULES = {"resetEvery": "6h", "slots": {"morning": False}}


def truth(inputs, end):
    """Seconds, by what was really put in and when."""
    gaps = [b - a for a, b in zip(inputs, [*inputs[1:], end])]
    return sum(min(gap * SPEED, COUNTS_FOR) for gap in gaps)


def sit(desk):
    inputs = []

    def move():
        inputs.append(time.monotonic())
        desk.move(300 + len(inputs) % 100, 300)

    for minutes, gap in SCRIPT:
        until = time.monotonic() + minutes * 60 / SPEED
        while time.monotonic() < until:
            move()
            time.sleep(INPUT_EVERY / SPEED)
        time.sleep(gap * 60 / SPEED)
    return inputs


def measure(desktop, program, fake_input, results):
    with desktop(fake_input) as desk:
        unhunch = Unhunch(desk, program, speed=SPEED, rules=RULES)
        time.sleep(BREAK)  # the start counts as input; from here on it does not
        inputs = sit(desk)
        end = time.monotonic()
        unhunch.quit()
        state, = unhunch.rows("SELECT state FROM engine_state")[0]
        results[desktop.__name__] = json.loads(state)["seated"] / 1000, truth(inputs, end)


def main():
    program, fake_input = sys.argv[1:3]
    desktops = [X11, *(COMPOSITORS[name] for name in COMPOSITORS if not missing(name))]
    results = {}
    threads = [threading.Thread(target=measure, args=(desktop, program, fake_input, results))
               for desktop in desktops]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("seconds:           told      true     error")
    for name, (told, true) in sorted(results.items()):
        print(f"{name:12}{told:12.1f}{true:10.1f}{told - true:10.1f}")


if __name__ == "__main__":
    main()
