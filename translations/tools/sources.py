#!/usr/bin/env python3
"""Write the words that stand outside the program's sources in a form that lupdate reads.

usage: sources.py SOURCE_FOLDER OUTPUT

These are the catalogue's words (context "catalogue"), and those of the desktop entry and of the
metainfo (context "papers").
"""
import json
import pathlib
import re
import sys

import papers

# What people read in a catalogue; whatever else it holds is ids and numbers.
WORDS = {"name", "how_to", "set_up", "cues", "sub_cues", "why", "mistake", "stop", "move", "summary", "about"}
NO_WORDS = {"src", "format", "id"}


def words_of(value, key=""):
    """All words below a value, in the order of the file."""
    if isinstance(value, dict):
        for name, below in value.items():
            yield from words_of(below, key if key == "cues" else name)
    elif isinstance(value, list):
        for below in value:
            yield from words_of(below, key)
    elif isinstance(value, str) and key in WORDS:
        yield value
    elif isinstance(value, str) and key not in NO_WORDS and re.search(r"[a-z] [a-z]", value):
        sys.exit(f'is "{value}" under "{key}" to be read by people?')


def catalogue_words(folder):
    for file in sorted(folder.glob("*.json")):
        yield from words_of(json.loads(file.read_text()))


def as_macro(context, text):
    return f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"


if __name__ == "__main__":
    root, output = map(pathlib.Path, sys.argv[1:])
    catalogue = dict.fromkeys(catalogue_words(root / "resources/catalogue"))
    beside = dict.fromkeys(papers.words(root / "packaging/linux"))
    lines = [as_macro("catalogue", text) for text in catalogue] + [as_macro("papers", text) for text in beside]
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text("\n".join(lines) + "\n")
