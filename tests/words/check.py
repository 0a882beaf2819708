#!/usr/bin/env python3
"""Fail when the words of the program, or those of a translation, are not as they should be.

usage: check.py SOURCE_FOLDER

Every message of the sources is in every translation, translated; placeholders, markup and mnemonics
are those of the English; plural forms are as many as the language has; cues are short enough to be
read from three metres; nothing promises, scolds or shouts.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

root = pathlib.Path(sys.argv[1]).resolve()
tools = root / "translations/tools"
sys.path.insert(0, str(tools))
import ts  # noqa: E402

import tone  # noqa: E402

PLURAL_FORMS = {"de": 2, "ar": 6}
PLACES = re.compile(r"%L?(\d+|n)|</?\w+[^>]*>|&(?=\w)")
CUE, SUB_CUE, REASON = 24, 48, 120
# What is shown as a cue, below it, and as a reason.
LIMITS = {"cues": CUE, "move": CUE, "sub_cues": SUB_CUE, "set_up": SUB_CUE, "why": REASON}
errors = []


def expect(true, where, what):
    if not true:
        errors.append(f"{where}: {what}")


def places(text):
    """Placeholders and markup, whatever their order; a number of the locale counts as the number."""
    return sorted(found[0].replace("%L", "%") for found in PLACES.finditer(text))


def same_places(message, form):
    """A plural form may leave the number out: "one week", "two weeks" and "no week" are words."""
    wanted, there = places(message.source), places(form)
    return there == wanted or (message.plural and there == [one for one in wanted if one != "%n"])


def limits_of(value, key=""):
    """The longest that each of the catalogue's texts may be."""
    if isinstance(value, dict):
        for name, below in value.items():
            yield from limits_of(below, key if key == "cues" else name)
    elif isinstance(value, list):
        for below in value:
            yield from limits_of(below, "sub_cues" if key == "cues" else key)
    elif isinstance(value, str) and key in LIMITS:
        yield value, LIMITS[key]


def all_limits():
    found = {}
    for file in sorted((root / "resources/catalogue").glob("*.json")):
        for text, limit in limits_of(json.loads(file.read_text())):
            found[text] = min(limit, found.get(text, limit))
    return found


def limit_of(message, limits):
    if message.context == "catalogue":
        return limits.get(message.source)
    if message.context == "SessionCues" and "%" not in message.source:
        return CUE if len(message.source) <= CUE else SUB_CUE
    return REASON if message.context == "Reminder" else None


def check_completeness(path, fresh):
    there = {one.key: one for one in ts.messages(xml.parse(path))}
    wanted = {one.key for one in ts.messages(xml.parse(fresh))}
    for key in sorted(wanted - there.keys()):
        expect(False, path.name, f"{key} is missing: run ./dev words")
    for key in sorted(there.keys() - wanted):
        expect(False, path.name, f"{key} is in no source: run ./dev words")
    return list(there.values())


def check_message(language, name, message, limits):
    where = f"{name}: {message.context}: {message.source!r}"
    expect(not message.state and "" not in message.forms, where, "is not translated")
    if message.plural:
        expect(len(message.forms) == PLURAL_FORMS[language], where, f"has {len(message.forms)} plural forms")
    for form in filter(None, message.forms):
        expect(same_places(message, form), where, f"has other placeholders: {form!r}")
        limit = limit_of(message, limits)
        expect(not limit or len(form) <= limit, where, f"{len(form)} of {limit} characters: {form!r}")
        for fault in tone.faults(language, message.context, form):
            expect(False, where, f"{fault}: {form!r}")


def check_english(message, limits):
    limit = limit_of(message, limits)
    where = f"{message.context}: {message.source!r}"
    expect(not limit or len(message.source) <= limit, where, f"{len(message.source)} of {limit} characters")
    for fault in tone.faults("en", message.context, message.source):
        expect(False, where, fault)


limits = all_limits()
files = sorted((root / "translations").glob("unhunch_*.ts"))
with tempfile.TemporaryDirectory() as folder:
    fresh = [pathlib.Path(shutil.copy(file, folder)) for file in files]
    subprocess.run([sys.executable, tools / "update.py", root, *fresh], check=True)
    for file, update in zip(files, fresh):
        language = file.stem.removeprefix("unhunch_")
        messages = check_completeness(file, update)
        for one in messages:
            check_message(language, file.name, one, limits)
    for one in messages:
        check_english(one, limits)

print("\n".join(errors) or f"{len(messages)} messages in {len(files) + 1} languages are as they should be")
sys.exit(bool(errors))
