#!/usr/bin/env python3
"""Lives through a desk reset in time-lapse on a virtual desktop and leaves pictures of it.

usage: show_a_reset.py UNHUNCH FOLDER
"""
import pathlib
import sys

from unhunch_on_desk import Person, Unhunch, pause
from virtual_desktop import VirtualDesktop, wait_for


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    pictures = []

    with VirtualDesktop() as desk:
        def picture(name, **what):
            pictures.append(desk.picture(folder / f"{name}.png", **what))

        unhunch = Unhunch(desk, str(pathlib.Path(program).resolve()))
        x, y = wait_for("our icon in the tray", unhunch.tray_icon)
        picture("1-tray-icon", region=(x - 150, y - 60, 300, 76))
        print("sitting for 90 minutes, 240 times as fast as life")
        with Person(desk):
            card = unhunch.wait_for_card()
        pause(0.6)
        picture("2-reminder")
        picture("3-reminder-card", window=card[4])
        unhunch.click_start(card)
        session = unhunch.wait_for_session()
        pause(0.6)
        picture("4-session-preview", window=session[4])
        unhunch.begin_session()
        pause(5.3)
        picture("5-session-wall-slides", window=session[4])
        pause(8.5)
        picture("6-session-breathing", window=session[4])
        wait_for("the last breath", lambda: unhunch.rows(
            "SELECT 1 FROM sessions WHERE outcome = 'done'"), 30)
        pause(1)
        picture("7-session-done", window=session[4])
        desk.key("Return")
        main_window = unhunch.open_history()
        pause(0.6)
        picture("8-history", window=main_window[4])
        unhunch.quit()

    print("What a user would have seen:")
    for path in pictures:
        print(path.resolve())


if __name__ == "__main__":
    main()
