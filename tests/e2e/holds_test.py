#!/usr/bin/env python3
"""What holds reminders back, on the real parts of a desktop.

usage: holds_test.py x11|sway|pulseaudio|pipewire|screencast UNHUNCH PROBE WINDOW [TEST ...]
"""
import pathlib
import shutil
import sys
import time
import unittest

from compositors import Sway
from microphone import PipeWire, PulseAudio
from probe import Probe
from screen_cast import PROGRAMS as SCREEN_CAST
from screen_cast import Pictures, SharedScreen
from unhunch_on_desk import Person, Unhunch, pause
from virtual_desktop import VirtualDesktop, wait_for

SKIPPED = 77
NEEDS = {"x11": ("xfwm4", "dunst", "dunstctl", "xfconf-query", "dconf"), "sway": ("sway",),
         "pulseaudio": (*PulseAudio.programs, "parec", "pactl"),
         "pipewire": (*PipeWire.programs, "parec", "pactl"),
         "screencast": (*PipeWire.programs, "parec", "pactl", "mutter", *SCREEN_CAST)}
PROGRAM = PROBE = WINDOW = ""
SPEED = 20


def decided(unhunch):
    return unhunch.rows("SELECT what, reason, held_by FROM decisions WHERE slot = 'desk-reset'")


class Desk(unittest.TestCase):
    def start(self, desk):
        desk.__enter__()
        self.addCleanup(desk.__exit__)
        self.desk = desk

    def probe(self, **env):
        self.desk.env.update(env)
        return Probe(self.desk, PROBE)

    def window(self, **env):
        """A window of another program, which does as it is told."""
        self.other = self.desk.start(WINDOW, stdin=-1, stdout=-1, env=env)

        def become(state):
            self.other.stdin.write(f"{state}\n".encode())
            self.other.stdin.flush()
            self.other.stdout.readline()
        return become

    def lapse(self):
        return Unhunch(self.desk, PROGRAM, speed=SPEED, rules={
            "resetEvery": "5m", "slots": {"morning": False}})

    def sit_until(self, unhunch, row):
        wait_for(f"{row}", lambda: row in decided(unhunch), 60)

    def assert_holds_until_it_ends(self, reason, unhunch, program):
        """`program` calls itself Recorder."""
        with Person(self.desk):
            self.sit_until(unhunch, ("held", reason, "Recorder"))
            self.assertNotIn("shown", [what for what, *_ in decided(unhunch)])
            self.desk.stop(program)
            ended = time.monotonic()
            unhunch.wait_for_card()
        waited = (time.monotonic() - ended) * SPEED
        # It counts as in use for 10 s more; the reminder waits 90 s, and 3 minutes for a lull.
        self.assertGreater(waited, 90)
        self.assertLess(waited, 10 + 180 + SPEED)

    def assert_follows_full_screen(self, become):
        probe = self.probe()
        after = 0
        for _ in range(2):
            become("full")
            line, after = probe.wait_for("held fullscreen", after)
            self.assertEqual(line, "held fullscreen Projector")
            pause(1)  # until the window itself has heard of it
            become("normal")
            _, after = probe.wait_for("free fullscreen", after)
            pause(1)


class X11(Desk):
    def setUp(self):
        self.start(VirtualDesktop(panel=False))

    def test_a_window_that_fills_the_screen_is_named(self):
        become = self.window(QT_QPA_PLATFORM="xcb")
        wait_for("the window", lambda: self.desk.window("Projector"))
        self.assert_follows_full_screen(become)

    def test_a_program_that_is_full_screen_already_is_seen_and_its_end_too(self):
        become = self.window(QT_QPA_PLATFORM="xcb")
        become("full")
        wait_for("the whole screen", lambda: self.desk.window("Projector")[2:4] == self.desk.size)
        probe = self.probe()
        _, after = probe.wait_for("held fullscreen")
        self.desk.stop(self.other)
        probe.wait_for("free fullscreen", after)

    def test_dunst_that_is_paused_is_do_not_disturb(self):
        probe = self.probe()
        for _ in range(2):
            after = len(probe.lines())
            self.desk.run("dunstctl", "set-paused", "true")
            _, after = probe.wait_for("held dnd", after)
            self.desk.run("dunstctl", "set-paused", "false")
            probe.wait_for("free dnd", after)

    def xfconf(self, channel, name, value):
        self.desk.run("xfconf-query", "-c", channel, "-p", name, "-n", "-t", "bool", "-s", value)

    def test_the_switch_of_xfce_is_do_not_disturb(self):
        self.xfconf("xfce4-notifyd", "/do-not-disturb", "false")
        probe = self.probe()
        self.xfconf("xfce4-notifyd", "/do-not-disturb", "true")
        _, after = probe.wait_for("held dnd")
        self.xfconf("xfce4-notifyd", "/do-not-disturb", "false")
        probe.wait_for("free dnd", after)

    def test_the_presentation_mode_of_xfce_counts_as_full_screen(self):
        mode = ("xfce4-power-manager", "/xfce4-power-manager/presentation-mode")
        self.xfconf(*mode, "true")
        probe = self.probe()
        _, after = probe.wait_for("held fullscreen")
        self.xfconf(*mode, "false")
        probe.wait_for("free fullscreen", after)

    def test_the_switch_of_gnome_in_dconf_is_do_not_disturb(self):
        key = "/org/gnome/desktop/notifications/show-banners"
        self.desk.run("dconf", "write", key, "true")
        probe = self.probe(XDG_CURRENT_DESKTOP="ubuntu:GNOME")
        self.desk.run("dconf", "write", key, "false")
        _, after = probe.wait_for("held dnd")
        self.desk.run("dconf", "reset", key)
        probe.wait_for("free dnd", after)


class OnSway(Desk):
    def setUp(self):
        self.start(Sway())

    def test_a_window_that_fills_the_screen_is_named(self):
        self.assert_follows_full_screen(self.window(QT_QPA_PLATFORM="wayland"))


class OnPulseAudio(Desk):
    server = PulseAudio

    def setUp(self):
        self.start(VirtualDesktop(panel=False))

    def test_a_recorder_is_named_and_its_end_told(self):
        microphone = self.server(self.desk)
        probe = self.probe()
        recorder = microphone.record()
        line, after = probe.wait_for("held microphone")
        self.assertEqual(line, "held microphone Recorder")
        self.desk.stop(recorder)
        probe.wait_for("free microphone", after)

    def test_who_records_what_the_speaker_plays_uses_no_microphone(self):
        microphone = self.server(self.desk)
        probe = self.probe()
        microphone.record("speaker.monitor", name="Listener")
        microphone.record()  # which proves that the first one was looked at
        probe.wait_for("held microphone")
        self.assertEqual(len([line for line in probe.lines() if "microphone" in line]), 1)

    def test_a_server_that_comes_late_or_comes_back_is_found(self):
        probe = self.probe()
        microphone = self.server(self.desk)
        after = 0
        for _ in range(2):
            microphone.record()
            _, after = probe.wait_for("held microphone", after)
            microphone.stop_server()
            _, after = probe.wait_for("free microphone", after)
            microphone.restart_server()

    def test_a_recorder_holds_a_due_reminder_and_its_end_brings_it_90_seconds_later(self):
        microphone = self.server(self.desk)
        unhunch = self.lapse()
        self.assert_holds_until_it_ends("microphone", unhunch, microphone.record())

    def test_three_seconds_of_a_recorder_hold_nothing(self):
        microphone = self.server(self.desk)
        unhunch = self.lapse()
        with Person(self.desk):  # without a lull, a due reminder waits for three minutes
            self.sit_until(unhunch, ("due", "seated", ""))
            began = time.monotonic()
            self.desk.stop(microphone.record())
            self.assertLess((time.monotonic() - began) * SPEED, 5, "that took longer")
            unhunch.wait_for_card()
        self.assertNotIn("held", [what for what, *_ in decided(unhunch)])


class OnPipeWire(OnPulseAudio):
    server = PipeWire


class OnScreenCast(Desk):
    def setUp(self):
        self.start(VirtualDesktop(panel=False))
        self.pictures = Pictures(self.desk)

    def offer_screen(self):
        screen = SharedScreen(self.desk)
        self.addCleanup(screen.close)
        screen.begin()
        self.pictures.node("mutter")
        return screen

    def told(self, probe):
        return [line for line in probe.lines() if "screen-share" in line]

    def test_who_sees_the_screen_is_named_and_the_end_is_told(self):
        PipeWire(self.desk)
        self.offer_screen()
        probe = self.probe()
        after = 0
        for _ in range(2):
            viewer = self.pictures.look_at("mutter")
            line, after = probe.wait_for("held screen-share", after)
            self.assertEqual(line, "held screen-share Recorder")
            self.desk.stop(viewer)
            _, after = probe.wait_for("free screen-share", after)

    def test_a_screen_that_is_seen_already_is_told_and_the_end_of_the_offer_too(self):
        PipeWire(self.desk)
        screen = self.offer_screen()
        self.pictures.look_at("mutter")
        self.pictures.node("mutter", "running")
        probe = self.probe()
        _, after = probe.wait_for("held screen-share")
        screen.end()
        probe.wait_for("free screen-share", after)

    def test_a_screen_may_be_offered_as_a_source(self):
        PipeWire(self.desk)
        probe = self.probe()
        self.pictures.offer("portal")
        self.pictures.look_at("portal")
        self.assertEqual(probe.wait_for("held screen-share")[0], "held screen-share Recorder")

    def test_a_camera_a_film_and_a_recorder_of_sound_share_no_screen(self):
        sound = PipeWire(self.desk)
        self.offer_screen()
        probe = self.probe()
        self.pictures.offer("camera", role="Camera")
        self.pictures.look_at("camera", viewer="Mirror")
        self.pictures.play("film")
        sound.record()
        self.pictures.node("camera", "running")
        self.pictures.node("film", "running")
        probe.wait_for("held microphone")
        self.assertEqual(self.told(probe), [])
        self.pictures.look_at("mutter")  # which proves that the others were looked at
        probe.wait_for("held screen-share")
        self.assertEqual(self.told(probe), ["held screen-share Recorder"])

    def test_pipewire_that_comes_late_or_comes_back_is_found_and_not_loaded_before(self):
        probe = self.probe()
        used = pathlib.Path(f"/proc/{probe.process.pid}/maps").read_text
        self.assertNotIn("libpipewire", used())
        server = PipeWire(self.desk)
        after = 0
        for _ in range(2):
            source = self.pictures.offer("portal")
            viewer = self.pictures.look_at("portal")
            _, after = probe.wait_for("held screen-share", after)
            server.stop_server()
            _, after = probe.wait_for("free screen-share", after)
            for process in (viewer, source):
                self.desk.stop(process)
            server.restart_server()
        self.assertIn("libpipewire", used())

    def test_a_screen_that_is_seen_holds_a_due_reminder_until_90_seconds_after(self):
        PipeWire(self.desk)
        self.offer_screen()
        unhunch = self.lapse()
        self.assert_holds_until_it_ends("screen-share", unhunch, self.pictures.look_at("mutter"))


KINDS = {"x11": X11, "sway": OnSway, "pulseaudio": OnPulseAudio, "pipewire": OnPipeWire,
         "screencast": OnScreenCast}

if __name__ == "__main__":
    kind, PROGRAM, PROBE, WINDOW = sys.argv[1:5]
    missing = [program for program in NEEDS[kind] if not shutil.which(program)]
    if missing:
        print(f"skipped: not installed: {', '.join(missing)}")
        sys.exit(SKIPPED)
    names = sys.argv[5:]
    suite = unittest.TestSuite(
        KINDS[kind](name) for name in unittest.TestLoader().getTestCaseNames(KINDS[kind])
        if not names or name in names)
    sys.exit(not unittest.TextTestRunner(verbosity=2, warnings="ignore").run(suite).wasSuccessful())
