#!/usr/bin/env python3
"""A guided session on a real sound server: heard, and unharmed when the server dies in the middle.

usage: sound_test.py UNHUNCH
"""
import shutil
import sys
import time

from unhunch_on_desk import start_routine, start_to_stay
from virtual_desktop import VirtualDesktop, wait_for

SKIPPED = 77


def main():
    try:
        from sound_server import SoundServer
    except ImportError:
        return SKIPPED
    if not all(map(shutil.which, ("pulseaudio", "parec", "pactl"))):
        return SKIPPED
    with VirtualDesktop(panel=False, notifications=False) as desk:
        ears = SoundServer(desk)
        program = start_to_stay(desk, sys.argv[1])
        start_routine(desk, "desk-reset")
        wait_for("the session window", lambda: desk.window("Desk reset"))
        ears.wait_for_sound("ready-beep", 40, count=3)
        ears.wait_for_sound("go", 20)
        ears.wait_for_sound("rep-down", 20)
        ears.kill()
        time.sleep(6)  # the next repetition begins and returns without a server
        assert program.poll() is None, "the program died with the sound server"
        assert desk.window("Desk reset"), "the session is gone"
        began = time.monotonic()
        desk.stop(program)
        assert time.monotonic() - began < 5, "the program waits for the sound server at its end"
    return 0


if __name__ == "__main__":
    sys.exit(main())
