#!/usr/bin/env python3
"""The first minutes of a new user, on real parts and with the keyboard alone.

usage: first_run_test.py UNHUNCH [TEST ...]
"""
import json
import sqlite3
import time
import unittest

from program import PROGRAM
from unhunch_on_desk import Person, Unhunch, committed, pause
from virtual_desktop import VirtualDesktop, wait_for

TITLE = "Unhunch: first steps"


class FirstRun(unittest.TestCase):
    def setUp(self):
        self.desk = VirtualDesktop(newcomer=True)
        self.desk.__enter__()
        self.addCleanup(self.desk.__exit__)
        self.data = self.desk.home / "data/unhunch"

    def kept(self):
        path = self.desk.home / "config/unhunch/first-run.json"
        return json.loads(path.read_text()) if path.exists() else {}

    def rows(self, query):
        return committed(self.data, query)

    def is_reminding(self):
        rows = self.rows("SELECT state FROM engine_state")
        return bool(rows) and json.loads(rows[0][0])["holds"]["firstRunFinished"]

    def open(self, *options):
        process = self.desk.start(PROGRAM, *options)
        wait_for("the first steps", lambda: self.desk.window(TITLE))
        wait_for("the keyboard", lambda: self.desk.focused() == TITLE)
        return process

    def go_to(self, step):
        while self.kept().get("step", 0) < step:
            before = self.kept().get("step", 0)
            self.desk.key("Return")
            wait_for(f"step {before + 1}", lambda: self.kept().get("step", 0) > before, 5)

    def test_from_the_first_start_to_the_first_reset_done_it_takes_less_than_three_minutes(self):
        began = time.monotonic()
        self.open()
        self.assertFalse(self.is_reminding())
        self.go_to(5)
        self.assertTrue(self.kept()["safetyReadOn"])
        self.desk.key("Return")
        wait_for("the session", lambda: self.desk.window("Desk reset"))

        def begun():
            self.desk.key("Return")
            return self.rows("SELECT 1 FROM sessions WHERE outcome = 'running'")

        wait_for("the session to begin", begun)
        wait_for("its end", lambda: self.rows("SELECT 1 FROM sessions WHERE outcome = 'done'"), 150)
        took = time.monotonic() - began
        print(f"first start to first reset done: {took:.0f} s")
        self.assertLess(took, 180)
        self.assertEqual(self.rows("SELECT exercise, outcome FROM steps"),
                         [("scapular-wall-slide", "done")])
        wait_for("reminders", self.is_reminding)
        wait_for("the end to be kept", lambda: self.kept().get("finished"))

    def test_who_leaves_comes_back_to_the_same_step_and_has_reminders_meanwhile(self):
        process = self.open()
        self.go_to(2)
        self.assertFalse(self.is_reminding())
        self.desk.key("Escape")
        wait_for("reminders", self.is_reminding)
        self.desk.stop(process)
        self.assertEqual(self.kept()["step"], 2)

        self.desk.start(PROGRAM)
        pause(3)
        self.assertIsNone(self.desk.window(TITLE), "left, they are offered and not forced")

    def test_what_was_cut_off_goes_on_where_it_was(self):
        process = self.open()
        self.go_to(3)
        self.desk.stop(process)
        self.assertFalse(self.kept()["finished"])
        self.open("--hidden")
        self.assertEqual(self.kept()["step"], 3)
        self.go_to(4)

    def test_an_installation_with_a_past_is_not_sent_through_them(self):
        with_past = Unhunch(self.desk, PROGRAM)
        wait_for("the first steps", lambda: self.desk.window(TITLE))
        self.desk.key("Escape")
        with Person(self.desk):
            with_past.wait_for_card()
        with_past.quit()
        (self.desk.home / "config/unhunch/first-run.json").unlink()
        with sqlite3.connect(with_past.folder / "history.db") as database:
            database.execute("DELETE FROM engine_state")
        again = Unhunch(self.desk, PROGRAM, start="2026-03-03T09:00")
        pause(3)
        self.assertIsNone(self.desk.window(TITLE))
        again.quit()


if __name__ == "__main__":
    unittest.main(verbosity=2)
