#!/usr/bin/env python3
"""Bring translations to what the sources say now, with Qt's lupdate.

usage: update.py SOURCE_FOLDER FILE.ts ...

A new message is added as unfinished, one that is gone is removed.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

tools = pathlib.Path(__file__).parent


def lupdate():
    for place in [os.environ.get("PATH", ""), "/usr/lib/qt6/bin"]:
        for name in ["lupdate-qt6", "lupdate"]:
            # Some distributions call Qt 5's by the same name.
            found = shutil.which(name, path=place)
            if found and " 6." in subprocess.run([found, "-version"], capture_output=True, text=True).stdout:
                return found
    sys.exit("lupdate of Qt 6 is needed (Debian: qt6-l10n-tools)")


def update(root, files):
    with tempfile.TemporaryDirectory() as folder:
        outside = pathlib.Path(folder, "outside.h")
        subprocess.run([sys.executable, tools / "sources.py", root, outside], check=True)
        for file in files:
            command = [lupdate(), "-silent", "-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"]
            command += ["-I", root, root / "app", outside, "-ts", file]
            done = subprocess.run(command, capture_output=True, text=True)
            said = done.stdout + done.stderr
            if done.returncode or "lacks Q_OBJECT" in said or "without context" in said:
                sys.exit(said)


if __name__ == "__main__":
    update(pathlib.Path(sys.argv[1]), sys.argv[2:])
