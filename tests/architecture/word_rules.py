#!/usr/bin/env python3
"""Fail when words that people read are written past the translation.

usage: word_rules.py SOURCE_FOLDER

A literal that looks like a sentence or a word with a capital must stand in tr(), translate() or
QT_TRANSLATE_NOOP(). What is said to programs (bus errors, SQL, traces) is not looked at.
"""
import pathlib
import re
import sys

FOLDERS = ["app/widgets", "app/presentation", "app/desk", "app/cli"]
FILES = ["app/composition.cpp", "app/composition_settings.cpp", "app/desktop.cpp", "app/commands.cpp"]
# The engine's own command, for authors of traces, who read English.
LEFT_OUT = {"app/cli/simulate.cpp"}
LITERAL = re.compile(r'(?:R"\((?P<raw>.*?)\)"|"(?P<text>(?:[^"\\\n]|\\.)*)")', re.DOTALL)
NOT_CODE = re.compile(r"//[^\n]*|/\*.*?\*/|#include[^\n]*", re.DOTALL)
READ = re.compile(r"[A-Za-z]{2,},? [a-z]{2,}|^[A-Z][a-z]{2,}[.:]?$")
TRANSLATED = re.compile(r"(?:\btr|\btranslate|QT_TRANSLATE_NOOP|QT_TR_NOOP|Q_DECLARE_TR_FUNCTIONS)\($")
# Names of fonts, programs and what the bus calls things.
NAMES = {
    "Fusion", "Inter", "Inter Variable", "Inter Display", "Cantarell", "Noto Sans", "Noto Sans Arabic",
    "Unhunch", "English",
    "Get", "Status", "Start", "Snooze", "Skip", "Pause", "Resume", "Ledger", "Sessions", "Engine", "Recording",
    "Snapshot", "Import", "Quit", "Failed",
    "Unknown", "Disconnected",
}  # fmt: skip


def opened_by(code, at):
    """The code up to the parenthesis that the literal stands in."""
    depth = 0
    for i in range(at - 1, -1, -1):
        if code[i] == ")":
            depth += 1
        elif code[i] == "(":
            if depth == 0:
                return code[: i + 1]
            depth -= 1
        elif code[i] in ";{}" and depth == 0:
            return ""
    return ""


def blanked(code):
    """Without comments, but as long; literals are left, even those with // in them."""
    pattern = re.compile(f"{LITERAL.pattern}|{NOT_CODE.pattern}", re.DOTALL)
    return pattern.sub(lambda m: m[0] if m[0][0] in 'R"' else " " * len(m[0]), code)


def read_by_people(code):
    # Inside literals, parentheses and braces are no code.
    bare = LITERAL.sub(lambda m: '"' + "_" * (len(m[0]) - 2) + '"', code)
    for found in LITERAL.finditer(code):
        text = found["raw"] or found["text"] or ""
        if READ.search(text) and text not in NAMES and not TRANSLATED.search(opened_by(bare, found.start())):
            yield found.start(), text


root = pathlib.Path(sys.argv[1])
errors = []
sources = [file for folder in FOLDERS for file in (root / folder).rglob("*") if file.suffix in {".cpp", ".h"}]
for file in sorted(sources + [root / name for name in FILES]):
    name = str(file.relative_to(root))
    if name in LEFT_OUT:
        continue
    code = blanked(file.read_text())
    for at, text in read_by_people(code):
        errors.append(f'{name}:{code.count(chr(10), 0, at) + 1}: "{text}" is not translated')
print("\n".join(errors) or "all words are translated")
sys.exit(bool(errors))
