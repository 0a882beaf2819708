#!/usr/bin/env python3
"""What the program does when something around it is broken or missing, on real parts.

usage: faults_test.py UNHUNCH [TEST ...]
"""
import json
import os
import re
import signal
import subprocess
import unittest

from accessible import SPEAKING, Accessible
from program import PROGRAM
from unhunch_on_desk import MONDAY, Person, Unhunch, pause, start_to_stay
from virtual_desktop import VirtualDesktop, wait_for

CARD = "Time for a desk reset"
NOISE = os.urandom(20_000)
STRIP = "#FCE8D2"  # behind a notice in the light theme
DEAD_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
# Root, too, is to be stopped by the permissions of files.
MERE_USER = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.getuid() == 0 else ()
# Picks the entry with this word from the menu that dunst offers.
DUNSTRC = '[global]\n    dmenu = "/bin/grep -m1 {}"\n'


class OnDesk(Unhunch):
    """Runs already."""

    def __init__(self, desk):
        self.desk = desk


class Lapse(Unhunch):
    """Time-lapse at a desk where a reset is due every ten minutes, read as a screen reader does."""

    def __init__(self, desk, folder="lapse", rules=None, command=(), env=SPEAKING):
        self.desk = desk
        self.folder = desk.home / folder
        write_rules(desk, {"resetEvery": "10m", "slots": {"morning": False}, **(rules or {})})
        self.process = desk.start(*command, PROGRAM, "--hidden", "--speed", "240", "--from",
                                  f"{MONDAY}T09:30", "--folder", str(self.folder), env=env)

    def ledger(self):
        return [what for (what,) in self.rows(
            "SELECT what FROM decisions WHERE slot = 'desk-reset' AND n = 1")]


def write_rules(desk, rules):
    folder = desk.home / "config/unhunch"
    folder.mkdir(parents=True, exist_ok=True)
    text = rules if isinstance(rules, str) else json.dumps(rules)
    (folder / "rules.json").write_text(text)
    return folder / "rules.json"


class Faults(unittest.TestCase):
    def desktop(self, **wants):
        desk = VirtualDesktop(**wants)
        desk.__enter__()
        self.addCleanup(desk.__exit__)
        return desk

    def ears(self, desk):
        ears = Accessible(desk)
        self.addCleanup(ears.close)
        return ears

    def messages(self, desk):
        """What goes to the notification service from now on."""
        path = desk.home / "messages"
        with open(path, "wb") as out:
            desk.start("dbus-monitor", "--session", "interface='org.freedesktop.Notifications'",
                       stdout=out)
        wait_for("the monitor", lambda: path.stat().st_size)
        return lambda: path.read_text(errors="replace")

    def assert_told(self, desk, unhunch, messages, sentence):
        """On the desktop, once, and at the top of the main window."""
        wait_for(f"the message “{sentence}”", lambda: re.search(sentence, messages()))
        unhunch.open_history()
        ears = self.ears(desk)
        wait_for(f"the notice “{sentence}”", lambda: ears.says(sentence))
        self.assertEqual(len(re.findall(r"member=Notify$", messages(), re.M)), 1)

    def card(self, desk, unhunch, title=CARD):
        with Person(desk):
            return unhunch.wait_for_card(title)

    def press(self, desk, ears, name):
        x, y = wait_for(f"“{name}”", lambda: ears.place(name))
        desk.click(x, y)

    def make_read_only(self, folder):
        self.addCleanup(folder.chmod, 0o700)
        for one in folder.iterdir():
            one.chmod(0o400)
        folder.chmod(0o500)

    def assert_alive(self, process):
        self.assertIsNone(process.poll(), "the program has ended")

    # Storage

    def test_a_file_of_noise_is_kept_told_and_reminders_go_on(self):
        desk = self.desktop()
        messages = self.messages(desk)
        (desk.home / "lapse").mkdir()
        (desk.home / "lapse/history.db").write_bytes(NOISE)
        unhunch = Lapse(desk)
        self.card(desk, unhunch)
        self.assertEqual((desk.home / "lapse/history.db.damaged-1").read_bytes(), NOISE)
        wait_for("a decision", lambda: "shown" in unhunch.ledger())
        self.assert_told(desk, unhunch, messages, r"history\.db\.damaged-1")

    def test_a_folder_that_cannot_be_made_is_told_and_reminders_go_on(self):
        desk = self.desktop()
        messages = self.messages(desk)
        (desk.home / "file").write_text("in the way")
        unhunch = Lapse(desk, folder="file/unhunch")
        self.card(desk, unhunch)
        self.assertEqual((desk.home / "file").read_text(), "in the way")
        self.assert_told(desk, unhunch, messages, "nothing is saved for now")

    def test_a_read_only_folder_is_told_and_loses_nothing(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        self.card(desk, unhunch)
        unhunch.quit()
        before = (desk.home / "lapse/history.db").read_bytes()
        messages = self.messages(desk)
        self.make_read_only(desk.home / "lapse")
        unhunch = Lapse(desk, command=MERE_USER)
        self.card(desk, unhunch)
        self.assert_told(desk, unhunch, messages, "nothing is saved for now")
        unhunch.quit()
        self.assertEqual((desk.home / "lapse/history.db").read_bytes(), before)

    def test_a_mistake_in_the_rules_is_told_with_its_place(self):
        desk = self.desktop()
        messages = self.messages(desk)
        unhunch = Lapse(desk)
        unhunch.quit()
        path = write_rules(desk, '{\n  "resetEvery": "soon"\n}\n')
        desk.start(PROGRAM, "--hidden")
        wait_for("the message", lambda: f"{path}: line 2, column 17" in messages())
        self.assertIn("The defaults are used.", messages())

    # The desktop's parts

    def test_without_a_session_bus_one_program_runs_and_says_so(self):
        desk = self.desktop()
        first = desk.start(PROGRAM, "--hidden", env=DEAD_BUS)
        unhunch = OnDesk(desk)
        window = unhunch.open_history()
        wait_for("the notice in the window", lambda: self.has_notice(desk, window))
        second = subprocess.run([PROGRAM], env={**desk.env, **DEAD_BUS}, capture_output=True,
                                text=True, timeout=20)
        self.assertEqual(second.returncode, 3)
        self.assertIn("running already", second.stderr)
        self.assert_alive(first)

    def test_without_a_tray_the_window_opens_and_a_panel_gets_the_icon_later(self):
        desk = self.desktop(panel=False)
        desk.start(PROGRAM, env=SPEAKING)
        wait_for("the window", lambda: desk.window("Unhunch"))
        ears = self.ears(desk)
        wait_for("the notice", lambda: ears.says("Your desktop has no tray"))
        desk.key("alt+F4")
        wait_for("the window to close", lambda: not desk.window("Unhunch"))

        desk.run(PROGRAM)
        wait_for("the window again", lambda: desk.window("Unhunch"))
        desk.start_panel()
        unhunch = OnDesk(desk)
        wait_for("the icon", unhunch.tray_icon)
        wait_for("the notice to go", lambda: not ears.says("Your desktop has no tray"))

        desk.stop(desk.panel)
        desk.start_panel()
        wait_for("the icon in the next panel", unhunch.tray_icon)

    def test_without_a_notification_service_gentle_reminders_come_as_a_card(self):
        desk = self.desktop()
        unhunch = Lapse(desk, rules={"commitment": "gentle"}, env=DEAD_BUS)
        self.card(desk, unhunch)

    def gentle(self, choice="Snooze"):
        desk = self.desktop(notifications=False)
        (desk.home / "config/dunst").mkdir(parents=True)
        (desk.home / "config/dunst/dunstrc").write_text(DUNSTRC.format(choice))
        desk.start("dunst")
        unhunch = Lapse(desk, rules={"commitment": "gentle"})
        with Person(desk):
            wait_for("the notification", lambda: self.displayed(desk) == 1)
        return desk, unhunch

    def test_a_click_on_the_notification_starts_the_session(self):
        desk, unhunch = self.gentle()
        self.assertIsNone(desk.window(CARD))
        desk.run("dunstctl", "action", "0")
        unhunch.wait_for_session()
        wait_for("the notification to go", lambda: self.displayed(desk) == 0)

    def test_snooze_on_the_notification_snoozes(self):
        desk, unhunch = self.gentle("Snooze")
        desk.run("dunstctl", "context")
        wait_for("the snooze", lambda: "snoozed" in unhunch.ledger())
        wait_for("the notification to go", lambda: self.displayed(desk) == 0)

    def test_a_notification_that_died_with_its_service_comes_again(self):
        desk, unhunch = self.gentle()
        for dunst in [process for process in desk.processes if process.args[0] == "dunst"]:
            desk.stop(dunst, signal.SIGKILL)
        wait_for("the reminder, by a new service or as a card",
                 lambda: self.displayed(desk) == 1 or desk.window(CARD))
        self.assertNotIn("skipped", unhunch.ledger())

    def lose_the_bus(self, desk):
        pause(1)  # Qt itself gives up when the bus goes while it is being made acquainted with it
        desk.stop(desk.bus, signal.SIGKILL)

    def test_when_the_session_bus_is_back_so_is_the_program(self):
        desk = self.desktop(notifications=False)
        process = start_to_stay(desk, PROGRAM)
        self.lose_the_bus(desk)
        desk.stop(desk.panel, signal.SIGKILL)
        (desk.home / "run/bus").unlink()
        desk.start_bus()
        desk.start_panel()
        wait_for("our icon in the tray", OnDesk(desk).tray_icon)
        self.assertTrue(desk.run(PROGRAM, "status"))
        self.assert_alive(process)

    def test_a_reminder_comes_though_the_session_bus_was_lost(self):
        desk = self.desktop(notifications=False)
        unhunch = Lapse(desk, rules={"commitment": "gentle"})
        wait_for("the program", lambda: unhunch.rows("SELECT 1 FROM engine_state"))
        self.lose_the_bus(desk)
        unhunch.click_start(self.card(desk, unhunch))
        unhunch.wait_for_session()
        pause(2)
        self.assert_alive(unhunch.process)

    def test_a_card_that_no_screen_shows_is_replaced_by_a_notification(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        card = self.card(desk, unhunch)
        wait_for("the notification", lambda: self.hide(desk, card) or self.displayed(desk) == 1)
        desk.run("dunstctl", "action", "0")
        unhunch.wait_for_session()
        wait_for("the notification to go", lambda: self.displayed(desk) == 0)
        self.assertIsNone(desk.window(CARD))

    # Answers on the card

    def test_snooze_on_the_card(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        self.card(desk, unhunch)
        self.press(desk, self.ears(desk), "Snooze for 5 minutes")
        wait_for("the snooze", lambda: unhunch.ledger() == ["due", "shown", "snoozed"])
        wait_for("the card to go", lambda: not desk.window(CARD))

    def test_already_did_it_on_the_card(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        self.card(desk, unhunch)
        ears = self.ears(desk)
        self.press(desk, ears, "More")
        self.press(desk, ears, "I already did it")
        wait_for("the answer", lambda: unhunch.ledger() == ["due", "shown", "self-reported"])

    def test_a_skip_with_its_reason_on_the_card(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        self.card(desk, unhunch)
        ears = self.ears(desk)
        self.press(desk, ears, "More")
        self.press(desk, ears, "Skip: In a meeting")
        wait_for("the answer", lambda: unhunch.rows(
            "SELECT what, reason FROM decisions WHERE n = 1 AND what = 'skipped'")
            == [("skipped", "meeting")])

    # The process

    def test_a_program_that_stood_still_in_a_session_keeps_its_log_in_order(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        card = self.card(desk, unhunch)
        unhunch.click_start(card)
        unhunch.wait_for_session()
        unhunch.process.send_signal(signal.SIGSTOP)
        pause(3)
        unhunch.process.send_signal(signal.SIGCONT)
        wait_for("the end of the session", lambda: unhunch.rows(
            "SELECT 1 FROM sessions WHERE outcome = 'done'"), 60)
        self.assertEqual(unhunch.rows("SELECT position, exercise FROM steps ORDER BY position"),
                         [(0, "scapular-wall-slide"), (1, "belly-breathing")])
        self.assertEqual(unhunch.rows("PRAGMA integrity_check"), [("ok",)])
        wait_for("the end of the reminder",
                 lambda: unhunch.ledger() == ["due", "shown", "started", "done"])

    def test_a_session_that_ended_gives_way_to_the_next(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        unhunch.click_start(self.card(desk, unhunch))
        unhunch.begin_session()
        desk.key("s")
        self.press(desk, self.ears(desk), "Sharp or stabbing pain")
        wait_for("the end", lambda: unhunch.rows("SELECT 1 FROM sessions WHERE stop_sign <> ''"))
        self.assertTrue(desk.window("Desk reset"), "the last page has closed by itself")

        unhunch.click_start(self.card(desk, unhunch))
        wait_for("a second session", lambda: unhunch.rows(
            "SELECT count(*) FROM sessions") == [(2,)])
        unhunch.wait_for_session()

    def test_of_many_starts_at_once_exactly_one_stays(self):
        desk = self.desktop()
        starts = [desk.start(PROGRAM) for _ in range(6)]
        wait_for("all but one to leave", lambda: [s.poll() for s in starts].count(None) == 1)
        self.assertEqual({s.poll() for s in starts}, {None, 0})
        wait_for("its window", lambda: desk.window("Unhunch"))

    def test_sigterm_stores_the_state(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        with Person(desk):
            wait_for("the state", lambda: unhunch.rows("SELECT 1 FROM engine_state"))
            before = self.running(unhunch)
        unhunch.quit()
        self.assertEqual(unhunch.process.returncode, 0)
        self.assertTrue(before)
        self.assertFalse(self.running(unhunch))

    def test_quit_from_the_tray_menu(self):
        desk = self.desktop()
        unhunch = Lapse(desk)
        x, y = wait_for("our icon in the tray", unhunch.tray_icon)
        desk.click(x, y, button=3)
        pause(0.5)
        desk.key("Up")
        desk.key("Return")
        unhunch.process.wait(10)
        self.assertEqual(unhunch.process.returncode, 0)
        self.assertFalse(self.running(unhunch))

    def test_nonsense_on_the_command_line_is_told_and_starts_nothing(self):
        for arguments in (["--frobnicate"], ["--speed"], ["--speed", "fast"], ["nonsense"],
                          ["--from", "2026-03-02T09:00"], ["-platform", "minimal"], [""], ["--"],
                          ["simulate"], ["simulate", "/nonexistent"]):
            with self.subTest(arguments):
                done = subprocess.run([PROGRAM, *arguments], env={"PATH": os.environ["PATH"]},
                                      capture_output=True, text=True, timeout=20)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)

    @staticmethod
    def hide(desk, window):
        if desk.window(CARD):
            desk.run("xdotool", "windowunmap", str(window[4]), check=False)

    @staticmethod
    def displayed(desk):
        return int(desk.run("dunstctl", "count", "displayed", check=False) or -1)

    @staticmethod
    def running(unhunch):
        (state,), = unhunch.rows("SELECT state FROM engine_state")
        return json.loads(state)["presence"]["running"]

    @staticmethod
    def has_notice(desk, window):
        colours = desk.run("import", "-window", str(window[4]), "-depth", "8",
                           "-format", "%c", "histogram:info:-")
        return sum(map(int, re.findall(rf"(\d+): .*{STRIP}", colours, re.I))) > 5_000


if __name__ == "__main__":
    unittest.main(verbosity=2)
