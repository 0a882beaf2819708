#!/usr/bin/env python3
"""The exported calendar as a calendar program reads it, over both changes of the clock.

usage: calendar_test.py UNHUNCH
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zoneinfo

import icalendar
from dateutil import rrule

PROGRAM = ""
BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")


class Calendar(unittest.TestCase):
    def setUp(self):
        home = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        rules = home / "unhunch/rules.json"
        rules.parent.mkdir()
        rules.write_text(json.dumps({"workouts": [["tue", "18:00"]]}))
        env = dict(os.environ, XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home), LC_ALL="C.UTF-8")
        text = subprocess.run([PROGRAM, "export", "calendar", "-"], env=env, capture_output=True, check=True,
                              timeout=20).stdout
        self.events = {str(event["summary"]): event
                       for event in icalendar.Calendar.from_ical(text).walk("vevent")}

    def occurrences(self, name, first, last):
        event = self.events[name]
        rule = rrule.rrulestr(event["rrule"].to_ical().decode(), dtstart=event["dtstart"].dt)
        return rule.between(first, last)

    def test_each_slot_of_the_clock_is_there_and_no_desk_reset(self):
        self.assertEqual(set(self.events), {"Unhunch: Morning", "Unhunch: After work", "Unhunch: Bedtime",
                                            "Unhunch: Before a workout"})

    def test_every_event_has_a_length_and_a_name_of_its_own(self):
        uids = {str(event["uid"]) for event in self.events.values()}
        self.assertEqual(len(uids), len(self.events))
        for event in self.events.values():
            self.assertGreater(event["duration"].dt, datetime.timedelta(minutes=1))

    def test_the_clock_on_the_wall_decides_before_and_after_daylight_saving(self):
        for year, month, day in ((2027, 3, 28), (2027, 10, 31)):
            around = [datetime.datetime(year, month, day) + datetime.timedelta(days=n) for n in (-2, 3)]
            mornings = self.occurrences("Unhunch: Morning", *around)
            self.assertEqual([m.time() for m in mornings], [datetime.time(8, 30)] * 5)
            offsets = {m.replace(tzinfo=BERLIN).utcoffset() for m in mornings}
            self.assertEqual(len(offsets), 2, "the change lies between them")

    def test_strength_comes_on_its_days_of_the_week(self):
        first = datetime.datetime(2027, 3, 22)
        days = self.occurrences("Unhunch: After work", first, first + datetime.timedelta(days=14))
        self.assertEqual([d.weekday() for d in days], [0, 2, 4, 0, 2, 4])
        self.assertEqual({d.time() for d in days}, {datetime.time(17, 30)})


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
