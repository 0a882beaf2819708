#!/usr/bin/env python3
"""How long `unhunch simulate` takes for a dense year: something happens every few minutes, day and night.

usage: simulate_a_year.py PATH-TO-UNHUNCH [TRACE-TO-KEEP]
"""
import datetime as dt
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zoneinfo

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")
INPUTS_AN_HOUR = 10
ROUNDS = 5


def year():
    """The lines of a year in which the same happens every time it is asked for."""
    dice = random.Random(2026)
    began = dt.datetime(2026, 1, 1, tzinfo=BERLIN).astimezone(dt.timezone.utc)

    def line(at, event, **fields):
        return json.dumps({"at": at.astimezone(BERLIN).isoformat(timespec="seconds"), "event": event, **fields})

    yield line(began, "start", tz="Europe/Berlin")
    for hour in range(365 * 24):
        at = began + dt.timedelta(hours=hour)
        for _ in range(INPUTS_AN_HOUR):
            at += dt.timedelta(seconds=dice.randint(1, 330))
            yield line(at, "input", **{"for": dice.randint(0, 240)})
        if hour % 4 == 1:
            yield line(at, "hold", kind="microphone", by="call")
        elif hour % 4 == 2:
            yield line(at, "release", kind="microphone")
        elif hour % 4 == 3:
            yield line(at, "user", do="already-did", slot="desk-reset")
        else:
            yield line(at, "user", do="pause", minutes=30)
    yield line(began + dt.timedelta(days=365), "end")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(sys.argv[2] if len(sys.argv) == 3 else pathlib.Path(folder) / "year.jsonl")
        lines = list(year())
        trace.write_text("\n".join(lines) + "\n")
        took = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            done = subprocess.run([sys.argv[1], "simulate", str(trace)], capture_output=True, check=True)
            took.append(time.perf_counter() - began)
    decisions = done.stdout.count(b"\n")
    print(f"{len(lines)} lines, {decisions} decisions: {sorted(took)[ROUNDS // 2]:.2f} s (median of {ROUNDS})")


if __name__ == "__main__":
    main()
