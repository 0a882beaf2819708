#!/usr/bin/env python3
"""Unhunch beside a bare Qt tray program, in one run: memory, start, wake-ups.

usage: beside_the_floor.py UNHUNCH FLOOR [SECONDS]

SECONDS: how long both are watched for wake-ups once nobody has been at the keyboard for long
(default 120).
"""
import pathlib
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from process_cost import cpu_ms, memory, switches  # noqa: E402
from virtual_desktop import VirtualDesktop, wait_for  # noqa: E402

RUNS = 5
SETTLE = 4
# Five minutes after the last input the user counts as away, and 30 s later Qt has emptied its
# caches. Only from then on is nothing due.
QUIET_AFTER = 340


def tray_items(desk):
    return desk.run("dbus-send", "--session", "--print-reply", "--dest=org.kde.StatusNotifierWatcher",
                    "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties.Get",
                    "string:org.kde.StatusNotifierWatcher",
                    "string:RegisteredStatusNotifierItems").count("StatusNotifierItem")


def one_run(desk, command):
    began = time.monotonic()
    process = desk.start(*command)
    wait_for("the tray item", lambda: tray_items(desk) == 1)
    started = (time.monotonic() - began) * 1000
    time.sleep(SETTLE)
    figures = {"start ms": started, "PSS MiB": memory(process.pid, "Pss"),
               "private MiB": memory(process.pid, "Private_Dirty") + memory(process.pid, "Private_Clean")}
    desk.stop(process)
    wait_for("the tray to be empty", lambda: tray_items(desk) == 0)
    return figures


def rest(desk, commands, seconds):
    processes = {name: desk.start(*command) for name, command in commands.items()}
    wait_for("both tray items", lambda: tray_items(desk) == len(commands))
    time.sleep(QUIET_AFTER)
    before = {name: (switches(p.pid), cpu_ms(p.pid)) for name, p in processes.items()}
    time.sleep(seconds)
    return {name: (switches(p.pid) - before[name][0], cpu_ms(p.pid) - before[name][1])
            for name, p in processes.items()}


def main():
    commands = {"unhunch": [sys.argv[1], "--hidden"], "floor": [sys.argv[2]]}
    seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 120
    with VirtualDesktop() as desk:
        figures = {name: [] for name in commands}
        for name, command in commands.items():  # a warm-up that does not count
            one_run(desk, command)
        for _ in range(RUNS):
            for name, command in commands.items():
                figures[name].append(one_run(desk, command))
        still = rest(desk, commands, seconds)
    print(f"medians of {RUNS} runs, in turn")
    print(f"{'':14}{'unhunch':>10}{'floor':>10}{'ratio':>8}")
    for key in ("start ms", "PSS MiB", "private MiB"):
        ours, floor = (statistics.median(f[key] for f in figures[n]) for n in ("unhunch", "floor"))
        print(f"{key:14}{ours:10.1f}{floor:10.1f}{ours / floor:8.2f}")
    for index, key in enumerate(("switches", "CPU ms")):
        print(f"{key:14}{still['unhunch'][index]:10}{still['floor'][index]:10}   in {seconds} s, nobody there")


if __name__ == "__main__":
    main()
