#!/usr/bin/env python3
"""Screens that come and go while a session runs.

usage: screens_test.py UNHUNCH [TEST ...]
"""
import unittest

from program import PROGRAM
from unhunch_on_desk import Person, Unhunch
from virtual_desktop import VirtualDesktop, wait_for

LARGE, SMALL = (1600, 1000), (1024, 768)


class Screens(unittest.TestCase):
    def setUp(self):
        self.desk = VirtualDesktop(*LARGE, panel=False, notifications=False)
        self.desk.__enter__()
        self.addCleanup(self.desk.__exit__)
        self.desk.run("xrandr", "--newmode", "small", "0", str(SMALL[0]), *"000", str(SMALL[1]), *"000")
        self.desk.run("xrandr", "--addmode", "screen", "small")

    def use(self, mode):
        self.desk.run("xrandr", "--output", "screen", "--mode", mode)

    def wait_to_fill(self, size):
        wait_for(f"a session that fills {size}",
                 lambda: (self.desk.window("Desk reset") or ())[:4] == (0, 0, *size))

    def test_a_session_fills_the_screen_that_is_left_and_goes_on(self):
        unhunch = Unhunch(self.desk, PROGRAM, rules={"resetEvery": "10m", "slots": {"morning": False}})
        with Person(self.desk):
            card = unhunch.wait_for_card()
        unhunch.click_start(card)
        unhunch.begin_session()
        self.wait_to_fill(LARGE)
        self.use("small")
        self.wait_to_fill(SMALL)
        self.use("{}x{}".format(*LARGE))
        self.wait_to_fill(LARGE)
        wait_for("its end", lambda: unhunch.rows("SELECT 1 FROM sessions WHERE outcome = 'done'"), 60)
        self.assertEqual(unhunch.rows("SELECT exercise, outcome FROM steps ORDER BY position"),
                         [("scapular-wall-slide", "done"), ("belly-breathing", "done")])


if __name__ == "__main__":
    unittest.main(verbosity=2)
