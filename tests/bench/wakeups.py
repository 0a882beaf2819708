#!/usr/bin/env python3
"""How often Unhunch wakes on each kind of desktop while nothing is due: with somebody typing all
along, and with nobody there. All desktops at once; no window and no tray, whose own news are not ours.

usage: wakeups.py UNHUNCH FAKE_INPUT [SECONDS]
"""
import pathlib
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from compositors import COMPOSITORS, missing  # noqa: E402
from process_cost import cpu_ms, switches  # noqa: E402
from unhunch_on_desk import Person  # noqa: E402
from virtual_desktop import VirtualDesktop  # noqa: E402

SETTLE = 75  # after a start nothing is shown for a minute, and that minute ends
QUIET_AFTER = 340  # then nobody has been there for the length of a break
EVERY = 0.4  # s between inputs


class X11(VirtualDesktop):
    def __init__(self, _):
        super().__init__(panel=False, notifications=False)
        self.env["QT_QPA_PLATFORM"] = "offscreen"


def watch(process, seconds):
    before = switches(process.pid), cpu_ms(process.pid)
    time.sleep(seconds)
    if process.poll() is not None:
        raise AssertionError("the program has ended")
    return switches(process.pid) - before[0], cpu_ms(process.pid) - before[1]


def measure(desktop, program, fake_input, seconds, results):
    with desktop(fake_input) as desk:
        process = desk.start(program, "--hidden")
        with Person(desk, EVERY):
            time.sleep(SETTLE)
            active = watch(process, seconds)
        time.sleep(QUIET_AFTER)
        results[desktop.__name__] = active, watch(process, seconds)


def main():
    program, fake_input = sys.argv[1:3]
    seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 120
    absent = {name: missing(name) for name in COMPOSITORS}
    desktops = [X11, *(COMPOSITORS[name] for name, why in absent.items() if not why)]
    results = {}
    threads = [threading.Thread(target=measure, args=(desktop, program, fake_input, seconds, results))
               for desktop in desktops]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"in {seconds} s:   switches and CPU ms with somebody typing, with nobody there")
    for name, (active, idle) in sorted(results.items()):
        print(f"{name:14}{active[0]:10}{active[1]:8}{idle[0]:14}{idle[1]:8}")
    for name, why in absent.items():
        if why:
            print(f"{name:14}not run: {why}")


if __name__ == "__main__":
    main()
