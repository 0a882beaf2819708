"""Unhunch in time-lapse on a virtual desktop, used the way a person would: with pointer and keys."""
import contextlib
import json
import re
import signal
import sqlite3
import threading
import time

from virtual_desktop import wait_for

ACCENT = "#0A6B5D"
MONDAY = "2026-03-02"
CARD_MARGIN = 28
CARD_START = (CARD_MARGIN + 84, CARD_MARGIN + 212)  # in the card's window, without the shadow's offset


class Person:
    """Moves the pointer a little, again and again, over an empty part of the desktop."""

    def __init__(self, desk, every=0.12):
        self.desk, self.every = desk, every
        self.stopped = threading.Event()

    def __enter__(self):
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        self.thread.join()

    def _work(self):
        x = 300
        while not self.stopped.wait(self.every):
            x = 300 + (x + 7) % 200
            self.desk.move(x, 300)


def committed(folder, query):
    """What the database in `folder` has committed. The program holds it locked, so this looks past
    the lock, between two writes: its journal shows when one is going on."""
    journal = folder / "history.db-journal"

    def is_writing():
        return journal.exists() and journal.stat().st_size > 0

    def look():
        try:
            path = f"file:{folder / 'history.db'}?immutable=1"
            with contextlib.closing(sqlite3.connect(path, uri=True)) as database:
                return database.execute(query).fetchall()
        except sqlite3.Error:
            return []

    for _ in range(100):
        rows = [] if is_writing() else look()
        if not is_writing():
            return rows
        time.sleep(0.02)
    return []


class Unhunch:
    """In time-lapse on its own database. `rules` as in rules.json."""

    def __init__(self, desk, program, folder="lapse", speed=240, start=f"{MONDAY}T11:05", rules=None):
        self.desk = desk
        self.program = program
        self.folder = desk.home / folder
        if rules:
            path = desk.home / "config/unhunch/rules.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(rules))
        self.process = desk.start(program, "--hidden", "--speed", str(speed), "--from", start,
                                  "--folder", str(self.folder))

    def tray_icon(self):
        """Centre of our icon in the panel, found by its colour."""
        width, height = self.desk.size
        strip = 40
        text = self.desk.run("import", "-window", "root", "-crop",
                             f"{width}x{strip}+0+{height - strip}", "+repage", "-depth", "8", "txt:-")
        hits = [(int(x), int(y)) for x, y in re.findall(
            rf"^(\d+),(\d+):.*{ACCENT}", text, re.M | re.I)]
        if len(hits) < 20:
            return None
        xs, ys = zip(*hits)
        return (min(xs) + max(xs)) // 2, height - strip + (min(ys) + max(ys)) // 2

    def wait_for_card(self, title="Time for a desk reset", seconds=60):
        return wait_for(f"the card “{title}”", lambda: self.desk.window(title), seconds)

    def click_start(self, card):
        x, y, _, height, _ = card
        # The card stands on the lower edge of its window; its buttons keep their distance from it.
        self.desk.click(x + CARD_START[0], y + height - 310 + CARD_START[1])

    def wait_for_session(self):
        return wait_for("the session window", lambda: self.desk.window("Desk reset"))

    def begin_session(self):
        """Past its preview."""
        session = self.wait_for_session()

        def begun():
            self.desk.key("Return")
            return self.rows("SELECT 1 FROM sessions WHERE outcome = 'running'")

        wait_for("the session to begin", begun)
        return session

    def open_history(self):
        x, y = wait_for("our icon in the tray", self.tray_icon)
        self.desk.click(x, y)
        return wait_for("the main window", lambda: self.desk.window("Unhunch"))

    def rows(self, query):
        return committed(self.folder, query)

    def seated(self):
        """Seated minutes as last stored: at each multiple of 5."""
        rows = self.rows("SELECT state FROM engine_state")
        return json.loads(rows[0][0])["seated"] / 60_000 if rows else 0

    def says(self, command, *words):
        """What a command tells of the history, asked from a terminal without a display."""
        return self.desk.run("env", "-u", "DISPLAY", self.program, command, *words,
                             "--folder", str(self.folder))

    def simulated(self, trace):
        path = self.desk.home / "trace.jsonl"
        path.write_text(trace)
        return self.desk.run("env", "-u", "DISPLAY", self.program, "simulate", str(path))

    def quit(self):
        self.desk.stop(self.process)

    def kill(self):
        self.desk.stop(self.process, signal.SIGKILL)


def start_to_stay(desk, program, **environment):
    """At the speed of life, on its own folders in the desktop's home."""
    process = desk.start(program, "--hidden", env=environment)
    wait_for("the program on the bus", lambda: "org.unhunch.Unhunch" in desk.run(
        "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
        "org.freedesktop.DBus.ListNames"))
    return process


def start_routine(desk, routine):
    desk.run("dbus-send", "--session", "--print-reply", "--dest=org.unhunch.Unhunch", "/org/unhunch/Unhunch",
             "org.unhunch.Unhunch1.Start", f"string:{routine}")


def pause(seconds):
    """Lets the running program's own time pass; nothing can be waited for."""
    time.sleep(seconds)
