#!/usr/bin/env python3
"""Fail when something that is installed beside the program contradicts the rest.

usage: papers.py SOURCE_FOLDER
"""
import configparser
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ID = "org.unhunch.Unhunch"
root = pathlib.Path(sys.argv[1])
linux = root / "packaging/linux"
errors = []


def expect(true, what):
    if not true:
        errors.append(what)


def checked_by(*command, but=""):
    """By a tool, where it is installed. `but` is what it may complain of."""
    if not shutil.which(command[0]):
        return
    done = subprocess.run(command, capture_output=True, text=True)
    complaints = [line for line in done.stdout.splitlines() if re.match("[EW]:", line)]
    borne = but and complaints and all(but in line for line in complaints)
    expect(done.returncode == 0 or borne, f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}")


version = re.search(r"project\(Unhunch VERSION (\S+)", (root / "CMakeLists.txt").read_text())[1]
metainfo = xml.parse(linux / f"{ID}.metainfo.xml").getroot()
expect(metainfo.find("releases/release").get("version") == version, "the metainfo tells of another version")
expect(metainfo.findtext("launchable") == f"{ID}.desktop", "the metainfo launches something else")
expect(f"unhunch ({version})" in (root / "packaging/debian/changelog").read_text(), "debian/changelog: other version")
expect(f"Unhunch {version}" in (linux / "unhunch.1").read_text(), "the manual is of another version")

entry = configparser.RawConfigParser(strict=True, interpolation=None)
entry.optionxform = str
entry.read(linux / f"{ID}.desktop")
named = [name for name in entry["Desktop Entry"]["Actions"].split(";") if name]
source = (root / "app/adapters/session_bus/application_interface.cpp").read_text()
for action in named:
    expect(f"Desktop Action {action}" in entry, f"the action {action} has no group")
    expect(f'u"{action}"' in source, f"the program does not know the action {action}")
expect(entry["Desktop Entry"]["Icon"] == ID, "the icon has another name")

for description in linux.glob("org.*.xml"):
    if "metainfo" not in description.name:
        expect(xml.parse(description).getroot().tag == "node", f"{description.name} describes nothing")
for drawing in (linux / "icons").glob("*.svg"):
    expect(xml.parse(drawing).getroot().tag.endswith("svg"), f"{drawing.name} is no drawing")

# As they are installed, in every language.
with tempfile.TemporaryDirectory() as folder:
    made = pathlib.Path(folder)
    subprocess.run([sys.executable, root / "translations/tools/papers.py", root, made], check=True)
    checked_by("desktop-file-validate", made / f"{ID}.desktop")
    # There is no home page yet, of which newer versions warn.
    checked_by("appstreamcli", "validate", "--no-net", made / f"{ID}.metainfo.xml", but="url-homepage-missing")
    spoken = (made / f"{ID}.desktop").read_text() + (made / f"{ID}.metainfo.xml").read_text()
    for file in (root / "translations").glob("unhunch_*.ts"):
        code = file.stem.removeprefix("unhunch_")
        expect(f"Comment[{code}]=" in spoken and f'lang="{code}"' in spoken, f"the papers do not speak {code}")
checked_by("bash", "-n", linux / "completions/unhunch.bash")
checked_by("zsh", "-n", linux / "completions/unhunch.zsh")
checked_by("fish", "-n", linux / "completions/unhunch.fish")

print("\n".join(errors) or "papers agree")
sys.exit(bool(errors))
