#!/usr/bin/env python3
"""How long a start takes beside years of history, and beside none.

usage: start_with_history.py UNHUNCH FOLDER

FOLDER has the years, as unhunch_bench_history leaves them.
"""
import pathlib
import shutil
import statistics
import sys
import time

import dbus

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "e2e"))
from virtual_desktop import VirtualDesktop, wait_for  # noqa: E402

RUNS = 9


def tray_items(watcher):
    return len(watcher.Get("org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems"))


def started_in(desk, program, watcher):
    began = time.monotonic()
    process = desk.start(program, "--hidden")
    wait_for("the tray item", lambda: tray_items(watcher) == 1, every=0.001)
    took = (time.monotonic() - began) * 1000
    time.sleep(1)
    desk.stop(process)
    wait_for("the tray to be empty", lambda: tray_items(watcher) == 0)
    return took


def main():
    program, years = sys.argv[1], pathlib.Path(sys.argv[2])
    with VirtualDesktop() as desk:
        bus = dbus.bus.BusConnection(desk.env["DBUS_SESSION_BUS_ADDRESS"])
        place = bus.get_object("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", introspect=False)
        watcher = dbus.Interface(place, "org.freedesktop.DBus.Properties")
        data = pathlib.Path(desk.env["XDG_DATA_HOME"]) / "unhunch"
        took = {"no history": [], "years of it": []}
        for run in range(RUNS + 1):
            for name in took:
                shutil.rmtree(data, ignore_errors=True)
                if name != "no history":
                    shutil.copytree(years, data)
                    (data / "history.db").read_bytes()  # warm, as the empty one is
                spent = started_in(desk, program, watcher)
                if run > 0:
                    took[name].append(spent)
    empty, full = (statistics.median(times) for times in took.values())
    print(f"start to tray item, medians of {RUNS} in turn: {empty:.0f} ms with no history, "
          f"{full:.0f} ms with years of it ({(full / empty - 1) * 100:+.0f} %)")


if __name__ == "__main__":
    main()
