#!/usr/bin/env python3
"""A guided session on a real sound server: heard, unharmed when the server or the helper that
plays hangs or dies in the middle, and heard again afterwards. No helper outlives the program.

usage: sound_test.py UNHUNCH
"""
import os
import pathlib
import shutil
import signal
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "bench"))
from process_cost import children  # noqa: E402
from unhunch_on_desk import start_routine, start_to_stay  # noqa: E402
from virtual_desktop import VirtualDesktop, wait_for  # noqa: E402

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
        (helper,) = children(program.pid)
        ears.kill()
        wait_for("the helper to go with its server", lambda: not children(program.pid))
        ears = SoundServer(desk)
        ears.wait_for_sound("rep-up", 40)
        (helper,) = children(program.pid)
        os.kill(helper, signal.SIGSTOP)
        wait_for("a helper that hangs to be killed", lambda: helper not in children(program.pid), 30)
        ears.wait_for_sound("rep-up", 40, since=len(ears.heard()))
        assert program.poll() is None, "the program is gone"
        assert desk.window("Desk reset"), "the session is gone"
        (helper,) = children(program.pid)
        os.kill(helper, signal.SIGSTOP)
        desk.stop(program, signal.SIGKILL)
        wait_for("the helper to end with the program", lambda: not pathlib.Path(f"/proc/{helper}").exists())
    return 0


if __name__ == "__main__":
    sys.exit(main())
