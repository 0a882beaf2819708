#!/usr/bin/env python3
"""Many starts at the same moment: exactly one stays and owns the name on the bus, the others hand over and leave.

usage: race.py UNHUNCH [--starts N] [--rounds N] [--within MS]

Prints how long the others took from their start to their end. With --within it fails if one took longer.
"""
import argparse
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from virtual_desktop import finish_first_run  # noqa: E402


class Bus:
    def __init__(self, env):
        self.daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], env=env,
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.env = {**env, "DBUS_SESSION_BUS_ADDRESS": self.daemon.stdout.readline().strip()}

    def owner(self):
        """The process that owns the name; none if nobody does."""
        asked = subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
                                "org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.unhunch.Unhunch"],
                               env=self.env, capture_output=True, text=True)
        return int(asked.stdout.split()[-1]) if asked.returncode == 0 else None

    def stop(self):
        self.daemon.terminate()
        self.daemon.wait()


def fresh_environment(home):
    (home / "run").mkdir(mode=0o700, parents=True)
    finish_first_run(home / ".config")
    return {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "QT_QPA_PLATFORM": "offscreen",
            "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}


def race(program, starts, env):
    """Times of those that left, in ms, their statuses, and who is still there."""
    begun = {}
    for _ in range(starts):
        now = time.monotonic()
        begun[os.posix_spawn(program, [program], env)] = now
    times, statuses = [], []
    deadline = time.monotonic() + 30
    while len(times) < starts - 1 and time.monotonic() < deadline:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid in begun:
            times.append((time.monotonic() - begun.pop(pid)) * 1000)
            statuses.append(os.waitstatus_to_exitcode(status))
        elif not pid:
            time.sleep(0.0005)
    return times, statuses, list(begun)


def wait_for_owner(bus):
    deadline = time.monotonic() + 20
    while not (owner := bus.owner()) and time.monotonic() < deadline:
        time.sleep(0.01)
    return owner


def play_round(program, starts):
    with tempfile.TemporaryDirectory(prefix="unhunch-race-") as folder:
        bus = Bus(fresh_environment(pathlib.Path(folder)))
        try:
            times, statuses, left = race(program, starts, bus.env)
            problems = []
            if len(left) != 1:
                problems.append(f"{len(left)} stayed")
            elif wait_for_owner(bus) != left[0]:
                problems.append("the one that stayed does not own the name")
            if any(statuses):
                problems.append(f"statuses {sorted(set(statuses))}")
            for pid in left:
                os.kill(pid, signal.SIGTERM)
                os.waitpid(pid, 0)
        finally:
            bus.stop()
        return times, problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--starts", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--within", type=float)
    asked = parser.parse_args()
    program = os.path.abspath(asked.program)
    every, failed = [], False
    for number in range(1, asked.rounds + 1):
        times, problems = play_round(program, asked.starts)
        every += times
        if asked.within and max(times) > asked.within:
            problems.append(f"one took {max(times):.0f} ms")
        failed = failed or bool(problems)
        print(f"round {number}: slowest {max(times):.1f} ms{''.join(', ' + p for p in problems)}", flush=True)
    every.sort()
    print(f"{asked.rounds} rounds of {asked.starts}: median {statistics.median(every):.1f} ms, "
          f"99 % {every[int(len(every) * 0.99) - 1]:.1f} ms, slowest {every[-1]:.1f} ms")
    return failed


if __name__ == "__main__":
    sys.exit(main())
