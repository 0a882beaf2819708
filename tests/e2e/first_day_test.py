#!/usr/bin/env python3
"""The first whole day on real parts: X server, session bus, panel with tray, notification daemon.

usage: first_day_test.py UNHUNCH [TEST ...]
"""
import unittest

from program import PROGRAM
from unhunch_on_desk import Person, Unhunch, pause
from virtual_desktop import VirtualDesktop, wait_for



class FirstDay(unittest.TestCase):
    def setUp(self):
        self.desk = VirtualDesktop()
        self.desk.__enter__()
        self.addCleanup(self.desk.__exit__)

    def sit_until_card(self, unhunch):
        with Person(self.desk):
            return unhunch.wait_for_card()

    def test_ninety_minutes_of_input_bring_the_card_and_a_click_leads_to_history(self):
        unhunch = Unhunch(self.desk, PROGRAM)
        focus = self.desk.focused()
        card = self.sit_until_card(unhunch)
        self.assertEqual(self.desk.focused(), focus, "the card took the keyboard")

        unhunch.click_start(card)
        unhunch.wait_for_session()
        wait_for("the end of the session", lambda: unhunch.rows(
            "SELECT 1 FROM sessions WHERE outcome = 'done'"), 60)
        steps = unhunch.rows("SELECT exercise, target_reps, actual_reps, target_breaths, actual_breaths,"
                             " outcome FROM steps ORDER BY position")
        self.assertEqual(steps, [("scapular-wall-slide", 12, 12, 0, 0, "done"),
                                 ("belly-breathing", 0, 0, 5, 5, "done")])

        def decided_up_to_the_end():
            decisions = [what for (what,) in unhunch.rows(
                "SELECT what FROM decisions WHERE slot = 'desk-reset' AND n = 1")]
            return "done" in decisions and decisions

        # The session is saved first, what became of its reminder a moment later.
        self.assertEqual(wait_for("the end of the reminder", decided_up_to_the_end),
                         ["due", "shown", "started", "done"])

        pause(0.5)
        self.desk.key("2")
        self.desk.key("Return")
        wait_for("the effort", lambda: unhunch.rows(
            "SELECT 1 FROM sessions WHERE effort = 'about-right'"))
        unhunch.open_history()

        unhunch.quit()
        decided = unhunch.says("why", "--json", "--since", "1d")
        self.assertIn('"what":"done"', decided)
        self.assertEqual(unhunch.simulated(unhunch.says("record")), decided)

    def test_a_session_cut_by_a_kill_is_interrupted_with_exactly_the_steps_finished(self):
        unhunch = Unhunch(self.desk, PROGRAM)
        unhunch.click_start(self.sit_until_card(unhunch))
        wait_for("the first step", lambda: unhunch.rows("SELECT 1 FROM steps"), 60)
        unhunch.kill()

        again = Unhunch(self.desk, PROGRAM, start="2026-03-02T12:50")
        wait_for("the end of the cut session", lambda: again.rows(
            "SELECT 1 FROM sessions WHERE outcome = 'interrupted'"))
        self.assertEqual(again.rows("SELECT exercise, actual_reps FROM steps"),
                         [("scapular-wall-slide", 12)])

    def test_six_minutes_away_at_minute_eighty_are_a_natural_break_and_bring_no_card(self):
        unhunch = Unhunch(self.desk, PROGRAM)
        with Person(self.desk):
            wait_for("80 minutes of sitting", lambda: unhunch.seated() >= 80, 60)
        pause(6 * 60 / 240)
        with Person(self.desk):
            wait_for("the natural break", lambda: unhunch.rows(
                "SELECT 1 FROM decisions WHERE slot = 'desk-reset' AND what = 'natural'"))
            wait_for("20 minutes more", lambda: unhunch.seated() >= 20)
        self.assertEqual(unhunch.rows("SELECT what FROM decisions WHERE slot = 'desk-reset'"),
                         [("natural",)])


if __name__ == "__main__":
    unittest.main(verbosity=2)
