#!/usr/bin/env python3
"""Lives through the first steps and a desk reset in time-lapse on a virtual desktop and leaves pictures of it.

usage: show_a_reset.py UNHUNCH FOLDER
"""
import pathlib
import sys

from unhunch_on_desk import Person, Unhunch, pause
from virtual_desktop import VirtualDesktop, wait_for


STEPS = ["welcome", "hours", "safety", "gear", "asking", "try"]


def show_first_run(desk, unhunch, picture):
    """All its steps, and the minute at its end."""
    window = wait_for("the first steps", lambda: desk.window("Unhunch: first steps"))
    for number, step in enumerate(STEPS, 1):
        pause(0.6)
        picture(f"{number}-first-run-{step}", window=window[4])
        desk.key("Return")
    unhunch.begin_session()
    wait_for("the end of the first minute", lambda: unhunch.rows(
        "SELECT 1 FROM sessions WHERE outcome = 'done'"), 60)
    desk.key("Return")


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    pictures = []

    with VirtualDesktop(newcomer=True) as desk:
        def picture(name, **what):
            pictures.append(desk.picture(folder / f"{name}.png", **what))

        unhunch = Unhunch(desk, str(pathlib.Path(program).resolve()))
        show_first_run(desk, unhunch, picture)
        x, y = wait_for("our icon in the tray", unhunch.tray_icon)
        picture("7-tray-icon", region=(x - 150, y - 60, 300, 76))
        print("sitting for 90 minutes, 240 times as fast as life")
        with Person(desk):
            card = unhunch.wait_for_card()
        pause(0.6)
        picture("8-reminder")
        picture("9-reminder-card", window=card[4])
        unhunch.click_start(card)
        session = unhunch.wait_for_session()
        pause(0.6)
        picture("10-session-preview", window=session[4])
        unhunch.begin_session()
        pause(5.3)
        picture("11-session-wall-slides", window=session[4])
        pause(8.5)
        picture("12-session-breathing", window=session[4])
        wait_for("the last breath", lambda: unhunch.rows(
            "SELECT 1 FROM sessions WHERE outcome = 'done' GROUP BY outcome HAVING count(*) = 2"), 30)
        pause(1)
        picture("13-session-done", window=session[4])
        desk.key("Return")
        main_window = unhunch.open_history()
        pause(0.6)
        picture("14-history", window=main_window[4])
        unhunch.quit()

    print("What a user would have seen:")
    for path in pictures:
        print(path.resolve())


if __name__ == "__main__":
    main()
