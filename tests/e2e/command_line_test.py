#!/usr/bin/env python3
"""The command line and the bus of the real program, on a session bus of its own.

usage: command_line_test.py UNHUNCH [TEST ...]
"""
import json
import re
import signal
import subprocess
import unittest

import dbus
import dbus.bus

from program import PROGRAM
from unhunch_on_desk import start_to_stay
from virtual_desktop import VirtualDesktop, wait_for

PLACE = ["--session", "--print-reply", "--dest=org.unhunch.Unhunch", "/org/unhunch/Unhunch"]


class CommandLine(unittest.TestCase):
    def desktop(self, **wants):
        desk = VirtualDesktop(**wants)
        desk.__enter__()
        self.addCleanup(desk.__exit__)
        return desk

    def says(self, desk, *words, status=0):
        """What a command answers from a terminal without a display; its other output must be empty."""
        env = {name: value for name, value in desk.env.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        done = subprocess.run([PROGRAM, *words], env=env, capture_output=True, text=True, timeout=20)
        self.assertEqual(done.returncode, status, f"{words}: {done.stdout}{done.stderr}")
        said, silent = (done.stdout, done.stderr) if status == 0 else (done.stderr, done.stdout)
        self.assertEqual(silent, "")
        return said

    def quiet(self):
        """A desk at which nothing falls due, whatever the time of day."""
        desk = self.desktop(panel=False, notifications=False)
        rules = desk.home / "config/unhunch/rules.json"
        rules.parent.mkdir(parents=True, exist_ok=True)
        rules.write_text(json.dumps({"slots": {"morning": False, "after-work": False, "bedtime": False}}))
        return desk

    def running(self):
        desk = self.quiet()
        desk.program = start_to_stay(desk, PROGRAM)
        return desk

    @staticmethod
    def application(desk):
        """The program as the desktop sees it; the bus starts it if it has to."""
        bus = dbus.bus.BusConnection(desk.env["DBUS_SESSION_BUS_ADDRESS"])
        place = bus.get_object("org.unhunch.Unhunch", "/org/unhunch/Unhunch", introspect=False)
        return dbus.Interface(place, "org.freedesktop.Application")

    def test_the_running_program_does_what_it_is_told(self):
        desk = self.running()
        self.assertRegex(self.says(desk, "status"), r"sitting for \d+ min\.\n$")
        self.assertRegex(self.says(desk, "pause", "1h"), r"^Reminders are paused until \d\d:\d\d\n$")
        standing = json.loads(self.says(desk, "status", "--json"))
        self.assertEqual((standing["running"], standing["state"]), (True, "paused"))
        self.assertEqual([hold["hold"] for hold in standing["holds"] if hold["hold"] == "paused"], ["paused"])
        self.assertNotIn("paused", self.says(desk, "resume"))
        self.says(desk, "done-for-today")
        self.says(desk, "did-it")
        week = json.loads(self.says(desk, "history", "--json"))
        self.assertEqual(sum(day["resetsDone"] for day in week["days"]), 1)
        self.assertIn("Desk reset", self.says(desk, "start"))
        wait_for("the session's window", lambda: desk.window("Desk reset"))

    def test_what_is_not_due_cannot_be_answered(self):
        desk = self.running()
        self.assertEqual(self.says(desk, "snooze", status=1), "Nothing is due.\n")
        self.assertEqual(self.says(desk, "skip", status=1), "Nothing is due.\n")

    def test_without_the_program_every_order_says_so(self):
        desk = self.desktop(panel=False, notifications=False)
        for order in ("status", "start", "snooze", "skip", "did-it", "pause", "resume", "done-for-today"):
            self.assertEqual(self.says(desk, order, status=4), "Unhunch is not running.\n")

    def test_without_a_bus_too(self):
        desk = self.desktop(panel=False, notifications=False, bus=False)
        desk.env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        self.assertEqual(self.says(desk, "resume", status=4),
                         "There is no session bus, so Unhunch cannot be reached.\n")
        self.says(desk, "history")

    def test_nonsense_is_refused_in_one_sentence(self):
        desk = self.running()
        for words in (["pause", "soon"], ["pause", "until", "25:00"], ["snooze", "0m"], ["skip", "laziness"],
                      ["start", "juggling"], ["start", "../x"], ["status", "--xml"], ["history", "--week", "x"],
                      ["autostart", "maybe"], ["doctor", "who"], ["resume", "1"], ["statuss"], ["--hiden"]):
            self.assertEqual(self.says(desk, *words, status=2).count("\n"), 1, words)

    def test_a_program_that_stands_still_is_unreached(self):
        desk = self.running()
        self.says(desk, "status")  # it has started
        desk.program.send_signal(signal.SIGSTOP)
        try:
            self.assertIn("could not be reached", self.says(desk, "resume", status=3))
            self.assertIn("could not be reached", self.says(desk, status=3))
        finally:
            desk.program.send_signal(signal.SIGCONT)

    def test_a_bar_follows_the_program_through_its_end_and_its_next_start(self):
        desk = self.quiet()
        path = desk.home / "bar"
        with open(path, "wb") as out:
            desk.start(PROGRAM, "status", "--json", "--follow", stdout=out)

        def states():
            return [json.loads(line)["state"] for line in path.read_text().splitlines()]

        wait_for("the first line", lambda: states() == ["off"])
        desk.program = start_to_stay(desk, PROGRAM)
        wait_for("the start", lambda: len(states()) > 1 and states()[-1] in ("resting", "away"))
        self.says(desk, "pause")
        wait_for("the pause", lambda: states()[-1] == "paused")
        desk.stop(desk.program)
        wait_for("the end", lambda: states()[-1] == "off")
        start_to_stay(desk, PROGRAM)
        wait_for("the next start", lambda: states()[-1] != "off")

    def test_signals_tell_of_a_session(self):
        desk = self.running()
        path = desk.home / "signals"
        with open(path, "wb") as out:
            desk.start("dbus-monitor", "--session", "interface='org.unhunch.Unhunch1'", stdout=out)
        wait_for("the monitor", lambda: path.stat().st_size)
        self.says(desk, "start", "desk-reset")
        wait_for("the session's window", lambda: desk.window("Desk reset"))

        def begun():
            desk.key("Return")
            return "member=SessionStarted" in path.read_text()

        wait_for("the start on the bus", begun)
        self.says(desk, "start")
        desk.key("Escape")
        desk.key("Escape")
        wait_for("the end on the bus", lambda: "member=SessionFinished" in path.read_text())

    def test_errors_on_the_bus_say_what_does_not_fit(self):
        desk = self.running()

        def error(*call):
            done = subprocess.run(["dbus-send", *PLACE, *call], env=desk.env, capture_output=True, text=True)
            return done.stderr.strip()

        self.assertIn("UnknownMethod: There is no method Erase.", error("org.unhunch.Unhunch1.Erase"))
        self.assertIn("InvalidArgs: Pause takes (i), not (s).", error("org.unhunch.Unhunch1.Pause", "string:x"))
        self.assertIn("UnknownRoutine", error("org.unhunch.Unhunch1.Start", "string:juggling"))
        self.assertIn("NothingDue", error("org.unhunch.Unhunch1.Snooze", "int32:5"))
        with self.assertRaisesRegex(dbus.DBusException, "The actions are start, pause and history"):
            self.application(desk).ActivateAction("erase", dbus.Array([], "v"), dbus.Dictionary({}, "sv"))

    def test_what_needs_no_display_loads_no_windows(self):
        desk = self.running()
        for words in (["status"], ["pause", "1h"], ["history"], ["doctor"], ["plan"], ["--version"], ["nonsense"]):
            with self.subTest(words):
                traced = subprocess.run([PROGRAM, *words], env={**desk.env, "LD_DEBUG": "files"}, capture_output=True,
                                        text=True, timeout=60)
                self.assertNotIn("libQt6Gui", traced.stderr)
                self.assertNotIn("libQt6Widgets", traced.stderr)
        second = subprocess.run([PROGRAM, "--hidden"], env={**desk.env, "LD_DEBUG": "files"}, capture_output=True,
                                text=True, timeout=60)
        self.assertEqual(second.returncode, 0)
        self.assertNotIn("libQt6Core", second.stderr)

    def test_autostart_is_switched_on_and_off(self):
        desk = self.desktop(panel=False, notifications=False, bus=False)
        path = desk.home / "config/autostart/org.unhunch.Unhunch.desktop"
        self.assertEqual(self.says(desk, "autostart"), "Unhunch does not start with your session.\n")
        self.assertEqual(self.says(desk, "autostart", "on"), "Unhunch starts with your session.\n")
        command = re.search(r"^Exec=(.*)$", path.read_text(), re.M)[1]
        self.assertEqual(command, f'"{PROGRAM}" --hidden')
        self.says(desk, "autostart", "off")
        self.assertFalse(path.exists())

    def test_the_history_leaves_the_running_program_and_comes_back(self):
        desk = self.running()
        self.says(desk, "did-it")
        data, out = desk.home / "data/unhunch", desk.home / "all.json"
        self.assertEqual(self.says(desk, "export", "json", str(out)), "")
        self.assertFalse((data / "snapshot").exists(), "the copy was left behind")
        lines = json.loads(out.read_text())["tables"]["decisions"]["rows"]
        self.assertGreater(len(lines), 0)
        self.assertEqual(self.says(desk, "import", str(out)), "All of it is here already.\n")

        # A reminder of another machine.
        foreign = json.loads(out.read_text())
        foreign["tables"]["decisions"]["rows"] = [[row[0] - 86_400_000, "2026-01-05", *row[2:]] for row in lines[:1]]
        out.write_text(json.dumps(foreign))
        self.assertEqual(self.says(desk, "import", str(out), "--dry-run"),
                         "It would add one line about reminders.\n")
        self.assertEqual(self.says(desk, "import", str(out)), "Added one line about reminders.\n")
        self.assertEqual(self.says(desk, "import", "--undo"), "The last import is undone.\n")
        self.assertEqual(self.says(desk, "import", "--undo", status=1), "There is no import to undo.\n")
        out.write_text("no history")
        self.assertIn("The file cannot be read: line 1", self.says(desk, "import", str(out), status=1))

    def test_a_page_to_print_is_one_page(self):
        desk = self.running()
        page = desk.home / "page.pdf"
        self.says(desk, "export", "summary", str(page))
        self.assertEqual(page.read_bytes()[:5], b"%PDF-")
        self.assertEqual(page.read_bytes().count(b"/Type /Page\n"), 1)

    def test_everything_is_deleted_when_it_is_meant(self):
        desk = self.running()
        self.says(desk, "did-it")
        self.says(desk, "delete", status=2)
        self.assertIn("history.db", self.says(desk, "delete", "--everything"))
        self.assertNotEqual(desk.program.wait(10), None)
        self.assertEqual(sorted(path.name for path in (desk.home / "data/unhunch").iterdir()), ["unhunch.lock"])

    def test_the_bus_starts_it_when_it_is_called(self):
        desk = self.desktop(panel=False, notifications=False, bus=False)
        services = desk.home / "data/dbus-1/services"
        services.mkdir(parents=True)
        (services / "org.unhunch.Unhunch.service").write_text(
            f"[D-BUS Service]\nName=org.unhunch.Unhunch\nExec={PROGRAM} --hidden\n")
        desk.start_bus()
        self.application(desk).Activate(dbus.Dictionary({}, "sv"))
        wait_for("the window", lambda: desk.window("Unhunch"))
        desk.run("dbus-send", *PLACE, "org.unhunch.Unhunch1.Quit")

    def test_the_doctor_finds_what_is_missing_and_what_is_there(self):
        desk = self.desktop(notifications=False)
        env = {**desk.env, "PULSE_SERVER": "unix:/nonexistent"}
        found = subprocess.run([PROGRAM, "doctor"], env=env, capture_output=True, text=True, timeout=60)
        self.assertEqual(found.returncode, 1)
        self.assertIn("Session bus: works. Unhunch is not running.", found.stdout)
        self.assertIn("Tray: works.", found.stdout)
        self.assertIn("Idle time: works.", found.stdout)
        self.assertIn("Sound: does not work.", found.stdout)
        self.assertIn("Database: works. Nothing was saved yet.", found.stdout)
        self.assertFalse((desk.home / "data/unhunch").exists(), "the doctor left something behind")


if __name__ == "__main__":
    unittest.main(verbosity=2)
