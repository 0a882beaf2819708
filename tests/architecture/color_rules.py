#!/usr/bin/env python3
"""Fail when a colour is written down, or a style sheet set, outside the theme."""
import pathlib
import re
import sys

# Black and white stay free: masks need them, and so does the tray, which knows no panel colour.
THEME = pathlib.Path("app/widgets/theme")
RULES = [
    (re.compile(r'\bQColor\s*[({]\s*(\d|0x|"|u"|QStringLiteral|Qt::)|\bqRgba?\s*\('), "a colour outside the theme"),
    (re.compile(r"\bQt::((dark|light)?[gG]ray|(dark)?([rR]ed|[gG]reen|[bB]lue|[cC]yan|[mM]agenta|[yY]ellow))\b"),
     "a colour outside the theme"),
    (re.compile(r"\bsetStyleSheet\s*\("), "a style sheet"),
]

root = pathlib.Path(sys.argv[1])
errors = []
for path in sorted((root / "app").rglob("*")):
    relative = path.relative_to(root)
    if path.suffix not in {".h", ".cpp"} or THEME in relative.parents:
        continue
    for number, line in enumerate(path.read_text().splitlines(), 1):
        errors += [f"{relative}:{number}: {why}: {line.strip()}" for rule, why in RULES if rule.search(line)]
print("\n".join(errors) or "colour rules hold")
sys.exit(bool(errors))
