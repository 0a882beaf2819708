#!/usr/bin/env python3
"""Lock, user switching, sleep and shutdown, as logind and the screen savers tell of them.

usage: login_test.py UNHUNCH [TEST ...]
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import unittest

from unhunch_on_desk import start_to_stay
from virtual_desktop import VirtualDesktop, wait_for

SKIPPED = 77
PROGRAM = ""
LOGIND = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
SESSION = "/org/freedesktop/login1/session/auto"
MOCK = "org.freedesktop.DBus.Mock"
PATIENCE = 2  # s; who waits for a logind that hangs does so for 5 at least


class Login(unittest.TestCase):
    def setUp(self):
        self.desk = VirtualDesktop(panel=False)
        self.desk.__enter__()
        self.addCleanup(self.desk.__exit__)
        read, write = os.pipe()
        self.desk.start("dbus-daemon", "--session", "--nofork", f"--print-address={write}", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            self.desk.env["DBUS_SYSTEM_BUS_ADDRESS"] = pipe.readline().strip()

    def start_logind(self):
        mock = self.desk.start("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind")
        wait_for("logind", lambda: self.system(MANAGER, f"{LOGIND}.Manager.ListInhibitors", check=False))
        self.system(MANAGER, f"{MOCK}.AddSession", "auto", "seat0", "uint32:1000", "somebody", "boolean:true")
        return mock

    def system(self, path, method, *arguments, check=True):
        typed = [word if ":" in word else f"string:{word}" for word in arguments]
        return self.desk.run("dbus-send", "--system", "--print-reply", f"--dest={LOGIND}", path, method, *typed,
                             check=check)

    def tell(self, name, begins):
        self.desk.run("gdbus", "call", "--system", "--dest", LOGIND, "--object-path", MANAGER, "--method",
                      f"{MOCK}.EmitSignal", f"{LOGIND}.Manager", name, "b", f"[<{begins}>]")

    def change(self, name, value):
        self.desk.run("gdbus", "call", "--system", "--dest", LOGIND, "--object-path", SESSION, "--method",
                      f"{MOCK}.UpdateProperties", f"{LOGIND}.Session", f"{{'{name}': <{value}>}}")

    def start(self):
        self.program = start_to_stay(self.desk, PROGRAM)

    def locks(self):
        return self.system(MANAGER, f"{LOGIND}.Manager.ListInhibitors").count('"Unhunch"')

    def told(self):
        """What the engine was told, but for input and its own timers."""
        lines = [json.loads(line) for line in self.desk.run(
            "env", "-u", "DISPLAY", PROGRAM, "record", "--since", "1h").splitlines()]
        return [line["event"] for line in lines if line["event"] in ("lock", "unlock", "sleep", "wake")]

    def wait_until_told(self, *events):
        wait_for(f"{events}, not {self.told()}", lambda: self.told() == list(events))

    def test_the_machine_waits_for_a_save_before_it_sleeps_and_is_awaited_again_after(self):
        self.start_logind()
        self.start()
        wait_for("the delay lock", lambda: self.locks() == 1)
        for _ in range(2):
            self.tell("PrepareForSleep", "true")
            wait_for("the lock to be let go", lambda: self.locks() == 0)
            self.tell("PrepareForSleep", "false")
            wait_for("the lock again", lambda: self.locks() == 1)
        self.wait_until_told("sleep", "wake", "sleep", "wake")

    def test_shutdown_is_delayed_for_a_save_only(self):
        self.start_logind()
        self.start()
        wait_for("the delay lock", lambda: self.locks() == 1)
        self.tell("PrepareForShutdown", "true")
        wait_for("the lock to be let go", lambda: self.locks() == 0)
        self.tell("PrepareForShutdown", "false")
        wait_for("the lock again", lambda: self.locks() == 1)
        self.assertIsNone(self.program.poll())

    def test_the_locked_hint_and_another_user_mean_away(self):
        self.start_logind()
        self.start()
        wait_for("the delay lock", lambda: self.locks() == 1)
        time.sleep(0.3)
        self.change("LockedHint", "true")
        self.wait_until_told("lock")
        self.change("Active", "false")
        self.change("LockedHint", "false")
        time.sleep(0.3)
        self.wait_until_told("lock")
        self.change("Active", "true")
        self.wait_until_told("lock", "unlock")

    def test_a_wish_to_lock_is_no_lock_and_unlock_is_obeyed(self):
        self.start_logind()
        self.start()
        wait_for("the delay lock", lambda: self.locks() == 1)
        time.sleep(0.3)
        self.system(SESSION, f"{LOGIND}.Session.Lock")
        self.change("LockedHint", "true")
        self.wait_until_told("lock")
        self.system(SESSION, f"{LOGIND}.Session.Unlock")
        self.wait_until_told("lock", "unlock")

    def test_a_logind_that_comes_late_is_found(self):
        self.start()
        self.start_logind()
        wait_for("the delay lock", lambda: self.locks() == 1)

    def test_gnomes_screen_saver_is_heard(self):
        self.desk.start("/usr/bin/python3", "-m", "dbusmock", "--session", "--template", "gnome_screensaver")
        saver = ("gdbus", "call", "--session", "--dest", "org.gnome.ScreenSaver", "--object-path",
                 "/org/gnome/ScreenSaver", "--method")
        wait_for("the screen saver", lambda: self.desk.run(*saver, "org.gnome.ScreenSaver.GetActive", check=False))
        self.start()
        time.sleep(0.3)
        self.desk.run(*saver, "org.gnome.ScreenSaver.SetActive", "true")
        self.wait_until_told("lock")
        self.desk.run(*saver, "org.gnome.ScreenSaver.SetActive", "false")
        self.wait_until_told("lock", "unlock")

    def test_a_logind_that_hangs_stalls_nothing(self):
        logind = self.start_logind()
        logind.send_signal(signal.SIGSTOP)
        self.addCleanup(logind.send_signal, signal.SIGCONT)
        self.start()
        slowest = 0
        for _ in range(40):
            began = time.monotonic()
            self.desk.run("dbus-send", "--session", "--print-reply", "--dest=org.unhunch.Unhunch",
                          "/org/unhunch/Unhunch", "org.unhunch.Unhunch1.Status")
            slowest = max(slowest, time.monotonic() - began)
            time.sleep(0.15)
        self.assertLess(slowest, PATIENCE)


if __name__ == "__main__":
    PROGRAM = sys.argv[1]
    if not shutil.which("gdbus") or subprocess.run(
            ["/usr/bin/python3", "-c", "import dbusmock"], capture_output=True).returncode:
        print("skipped: python3-dbusmock or gdbus is not installed")
        sys.exit(SKIPPED)
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2, warnings="ignore")
