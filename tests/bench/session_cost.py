#!/usr/bin/env python3
"""What the window of a guided session costs: CPU time, not time on the wall, so a busy machine
only blurs it.

usage: session_cost.py UNHUNCH [cpu] [frames] [memory]

cpu     percent of one core while a desk reset runs, at the window's first size and at 150 %
frames  frames a second while it runs, and none while it is minimised or paused
memory  PSS before and after 20 sessions were opened and closed

Without a name all three run. A figure that misses its aim is an error.
"""
import os
import pathlib
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from process_cost import cpu_ms, memory, switches  # noqa: E402
from unhunch_on_desk import start_routine, start_to_stay  # noqa: E402
from virtual_desktop import VirtualDesktop, wait_for  # noqa: E402

UP_TO_THE_FIRST_SLIDE = 32
WINDOWS, LENGTH = 4, 8  # of measuring, in seconds
FLUSH = "Flushing"  # what Qt calls a painted frame in its log
failures = []


def check(what, good):
    print(f"  {'ok ' if good else 'BAD'} {what}")
    if not good:
        failures.append(what)


class Session:
    """The program with a desk reset open, on a desktop that has room for it at 150 %."""

    def __init__(self, desk, program, **environment):
        self.desk = desk
        self.process = start_to_stay(desk, program, **environment)

    def open(self):
        start_routine(self.desk, "desk-reset")
        return wait_for("the session window", lambda: self.desk.window("Desk reset"))

    def close(self):
        self.desk.key("alt+F4")
        wait_for("the session window to go", lambda: not self.desk.window("Desk reset"))

    def percent(self, seconds):
        before, began = cpu_ms(self.process.pid), time.monotonic()
        time.sleep(seconds)
        return (cpu_ms(self.process.pid) - before) / (time.monotonic() - began) / 10

    def quit(self):
        self.desk.stop(self.process)


def desktop():
    return VirtualDesktop(width=1920, height=1200, panel=False, notifications=False)


def measure_cpu(program):
    for name, scale, most in (("at 100 %", 1, 12), ("at 150 %", 1.5, 20)):
        with desktop() as desk:
            session = Session(desk, program, QT_SCALE_FACTOR=str(scale))
            window = session.open()
            time.sleep(UP_TO_THE_FIRST_SLIDE)
            load = os.getloadavg()[0]
            shares = [session.percent(LENGTH) for _ in range(WINDOWS)]
            session.quit()
        share = statistics.median(shares)
        check(f"{window[2]} x {window[3]} {name}: {share:.1f} % of one core (from {min(shares):.1f} to "
              f"{max(shares):.1f}), at most {most}; load {load:.1f}", share <= most)


def measure_frames(program):
    with desktop() as desk:
        session = Session(desk, program, QT_LOGGING_RULES="qt.widgets.painting=true")

        def frames(seconds):
            before, woken = desk.log().count(FLUSH), switches(session.process.pid)
            time.sleep(seconds)
            return ((desk.log().count(FLUSH) - before) / seconds,
                    (switches(session.process.pid) - woken) / seconds)

        window = str(session.open()[4])
        time.sleep(UP_TO_THE_FIRST_SLIDE)
        rate, _ = frames(LENGTH)
        check(f"{rate:.1f} frames a second while it runs", rate > 1)
        desk.run("xdotool", "windowminimize", window)
        time.sleep(1)
        rate, woken = frames(LENGTH)
        check(f"{rate:.1f} while it is minimised, {woken:.1f} context switches a second", rate == 0)
        desk.run("xdotool", "windowactivate", "--sync", window)
        desk.key("space")
        time.sleep(1)
        rate, woken = frames(LENGTH)
        check(f"{rate:.1f} while it is paused, {woken:.1f} context switches a second", rate == 0)
        session.quit()


def measure_memory(program):
    sessions, most = 20, 2.0
    with desktop() as desk:
        session = Session(desk, program)
        time.sleep(4)

        def settled():
            time.sleep(3)
            return memory(session.process.pid, "Pss")

        idle = settled()
        figures = []
        for _ in range(sessions):
            session.open()
            time.sleep(1)
            opened = memory(session.process.pid, "Pss")
            session.close()
            figures.append(settled())
        session.quit()
    print(f"      {idle:.1f} MiB before, {opened:.1f} with a session, {figures[0]:.1f} after the first")
    check(f"{figures[-1]:.1f} MiB after {sessions} sessions, {figures[-1] - idle:+.1f} since before the first, "
          f"{figures[-1] - figures[0]:+.1f} since it", figures[-1] - idle <= most)


PARTS = {"cpu": measure_cpu, "frames": measure_frames, "memory": measure_memory}


def main():
    program, *names = sys.argv[1:]
    for name in names or PARTS:
        print(f"{name}:")
        PARTS[name](program)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
