#!/usr/bin/env python3
"""What the window of a guided session costs: CPU time, not time on the wall, so a busy machine
only blurs it.

usage: session_cost.py UNHUNCH [cpu] [frames] [memory]

cpu     percent of one core while a desk reset runs, at the window's first size and at 150 %
frames  frames a second while it runs, and none while it is minimised or paused
memory  PSS before and a minute after 20 sessions that were heard were begun, on the whole screen as
        they come, and closed; no helper is left

Without a name all three run. A figure that misses its aim is an error.
"""
import json
import os
import pathlib
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from process_cost import children, cpu_ms, memory, switches  # noqa: E402
from sound_server import SoundServer  # noqa: E402
from unhunch_on_desk import start_routine, start_to_stay  # noqa: E402
from virtual_desktop import VirtualDesktop, wait_for  # noqa: E402

UP_TO_THE_FIRST_SLIDE = 32  # the preview starts it after 10 s
WINDOWS, LENGTH = 4, 8  # of measuring, in seconds
FRAME = "Painting and flushing dirty"  # once a frame in Qt's log
LOGGED = {"QT_LOGGING_RULES": "qt.widgets.painting=true"}
FULL_RATE = 30
failures = []


def check(what, good):
    print(f"  {'ok ' if good else 'BAD'} {what}")
    if not good:
        failures.append(what)


class Session:
    """The program with a desk reset open, on a desktop that has room for it at 150 %."""

    def __init__(self, desk, program, full_screen=False, **environment):
        self.desk = desk
        settings = desk.home / "config/unhunch/session.json"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(json.dumps({"fullScreen": full_screen}))
        self.process = start_to_stay(desk, program, **environment)

    def open(self):
        start_routine(self.desk, "desk-reset")
        return wait_for("the session window", lambda: self.desk.window("Desk reset"))

    def close(self):
        self.desk.key("alt+F4")
        wait_for("the session window to go", lambda: not self.desk.window("Desk reset"))

    def percent(self, seconds):
        """Of one core."""
        before, began = cpu_ms(self.process.pid), time.monotonic()
        time.sleep(seconds)
        return (cpu_ms(self.process.pid) - before) / (time.monotonic() - began) / 10

    def frames(self, seconds):
        """A second; of a program that is LOGGED."""
        before, began = self.desk.log().count(FRAME), time.monotonic()
        time.sleep(seconds)
        return (self.desk.log().count(FRAME) - before) / (time.monotonic() - began)

    def quit(self):
        self.desk.stop(self.process)


def desktop():
    return VirtualDesktop(width=1920, height=1200, panel=False, notifications=False)


def measure_cpu(program):
    for scale, most in ((1, 12), (1.5, 20)):
        zoom = {"QT_SCALE_FACTOR": str(scale)}
        with desktop() as desk:
            session = Session(desk, program, **zoom)
            window = session.open()
            time.sleep(UP_TO_THE_FIRST_SLIDE)
            shares = [session.percent(LENGTH) for _ in range(WINDOWS)]
            session.quit()
            # Writing the log costs something too, so frames are counted in another run.
            session = Session(desk, program, **zoom, **LOGGED)
            session.open()
            time.sleep(UP_TO_THE_FIRST_SLIDE)
            rate = session.frames(LENGTH)
            session.quit()
        share = statistics.median(shares)
        whole = share * max(1.0, FULL_RATE / rate)
        check(f"{window[2]} x {window[3]}: {share:.1f} % of one core (from {min(shares):.1f} to {max(shares):.1f}) "
              f"at {rate:.0f} frames a second, {whole:.1f} % at {FULL_RATE}; aim {most}; "
              f"load {os.getloadavg()[0]:.1f}", whole <= most)


def measure_frames(program):
    with desktop() as desk:
        session = Session(desk, program, **LOGGED)
        window = str(session.open()[4])
        time.sleep(UP_TO_THE_FIRST_SLIDE)
        rate = session.frames(LENGTH)
        check(f"{rate:.1f} frames a second while it runs", rate > 1)
        desk.run("xdotool", "windowminimize", window)
        time.sleep(1)
        rate = session.frames(LENGTH)
        check(f"{rate:.1f} while it is minimised", rate == 0)
        desk.run("xdotool", "windowactivate", "--sync", window)
        desk.key("space")
        time.sleep(1)
        woken = switches(session.process.pid)
        rate = session.frames(LENGTH)
        woken = (switches(session.process.pid) - woken) / LENGTH
        check(f"{rate:.1f} while it is paused, {woken:.1f} context switches a second", rate == 0)
        session.quit()


def measure_memory(program):
    sessions, most = 20, 2.0
    until_helpers_go = 65
    with desktop() as desk:
        SoundServer(desk)
        session = Session(desk, program, full_screen=True)
        pid = session.process.pid
        desk.run(program, "done-for-today")  # no card in between
        time.sleep(8)
        before = memory(pid, "Pss"), memory(pid, "Private_Dirty")
        for _ in range(sessions):
            session.open()
            time.sleep(1)
            desk.key("Return")
            time.sleep(2)
            opened, helpers = memory(pid, "Pss"), sum(memory(helper, "Pss") for helper in children(pid))
            session.close()
        time.sleep(until_helpers_go)
        after = memory(pid, "Pss"), memory(pid, "Private_Dirty")
        check("no helper is left", not children(pid))
        session.quit()
    print(f"      PSS: {before[0]:.1f} MiB before, {opened:.1f} with a session and {helpers:.1f} of its helper, "
          f"{after[0]:.1f} after {sessions}")
    check(f"{after[0] - before[0]:+.1f} MiB of PSS, of which {after[1] - before[1]:+.1f} its own (dirty)",
          after[0] - before[0] <= most)


PARTS = {"cpu": measure_cpu, "frames": measure_frames, "memory": measure_memory}


def main():
    program, *names = sys.argv[1:]
    for name in names or PARTS:
        print(f"{name}:")
        PARTS[name](program)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
