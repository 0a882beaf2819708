#!/usr/bin/env python3
"""Whether somebody is at the keyboard, as a real compositor tells it.

usage: presence_test.py kwin|sway|mutter UNHUNCH PROBE FAKE_INPUT [TEST ...]
"""
import sys
import time
import unittest

from compositors import COMPOSITORS, missing
from probe import Probe
from unhunch_on_desk import Person, Unhunch
from virtual_desktop import wait_for

SKIPPED = 77
COMPOSITOR = PROGRAM = PROBE = FAKE_INPUT = ""
PAUSE = 2  # s
ON_ITS_WAY = 600  # ms between an input and the news of it, on a busy machine


def now():
    return time.monotonic() * 1000


class Presence(unittest.TestCase):
    def setUp(self):
        self.desk = COMPOSITORS[COMPOSITOR](FAKE_INPUT)
        self.desk.__enter__()
        self.addCleanup(self.desk.__exit__)

    def probe(self, seconds):
        return Probe(self.desk, PROBE, str(seconds), ready="settled")

    def move(self):
        """When it was, in ms of the monotonic clock."""
        self.desk.move()
        return now()

    def assert_last_input(self, line, moved):
        told = int(line.split()[1])
        self.assertGreater(told, moved - ON_ITS_WAY)
        self.assertLess(told, moved + ON_ITS_WAY)

    def test_the_desktop_tells(self):
        self.assertIn("settled yes", self.probe(60).lines())

    def test_a_start_is_not_taken_for_input(self):
        self.move()
        time.sleep(PAUSE)
        line, _ = self.probe(PAUSE).wait_for("stopped", 0)
        # A watch that begins now ends a second later at the earliest; the last input was before.
        self.assertGreater(now() - int(line.split()[1]), 1000 + 250)

    def test_a_pause_is_told_with_the_last_input_and_its_end_at_once(self):
        self.move()
        probe = self.probe(PAUSE)
        _, after = probe.wait_for("stopped", 0)
        for _ in range(2):
            self.move()
            _, after = probe.wait_for("began", after)
            time.sleep(0.9)
            moved = self.move()
            line, after = probe.wait_for("stopped", after)
            self.assert_last_input(line, moved)
            self.assertGreater(now(), moved + PAUSE * 1000 - ON_ITS_WAY)

    def test_a_shorter_threshold_is_told_in_its_time(self):
        self.move()
        probe = self.probe(60)
        self.move()
        probe.say(PAUSE)
        time.sleep(0.5)
        moved = self.move()
        line, _ = probe.wait_for("stopped", 0)
        self.assert_last_input(line, moved)

    def test_a_threshold_that_changes_in_a_pause_leaves_its_end_to_be_told(self):
        self.move()
        probe = self.probe(PAUSE)
        _, after = probe.wait_for("stopped", 0)
        probe.say(60)
        time.sleep(0.3)
        self.move()
        probe.wait_for("began", after)

    def test_the_program_counts_what_it_is_told(self):
        unhunch = Unhunch(self.desk, PROGRAM, speed=120)
        with Person(self.desk):
            wait_for("ten minutes of sitting", lambda: unhunch.seated() >= 10)
        wait_for("the break to be seen", lambda: unhunch.rows(
            "SELECT 1 FROM decisions WHERE what = 'natural'"))


if __name__ == "__main__":
    COMPOSITOR, PROGRAM, PROBE, FAKE_INPUT = sys.argv[1:5]
    why = missing(COMPOSITOR)
    if why:
        print(f"skipped: {why}")
        sys.exit(SKIPPED)
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]], verbosity=2, warnings="ignore")
