#!/usr/bin/env python3
"""Fail when a source file includes something its floor may not see."""
import pathlib
import re
import sys

RULES = [  # (folder, forbidden include, why)
    ("core", r'<Q|<KF|"app/', "core is plain C++: no Qt, no app"),
    ("app/start", r'<Q|"core/|"app/(?!start/)', "a start waits for nothing: the standard library alone"),
    ("app/adapters", r'"app/(service|presentation|widgets)/|<QWidget|<QApplication', "adapters do not know the UI"),
    ("app/service", r'"app/(adapters|presentation|widgets)/|<QSql|<QDBus|<QWidget', "the service sees ports only"),
    ("app/presentation", r'"app/(adapters|service|widgets)/|<QSql|<QDBus|<QWidget', "presentation is widget-free"),
    ("app/helper", r'"app/(?!helper/)|"core/|<QSql|<QDBus|<QWidget', "it passes lines on"),
    ("app/sound", r'"app/(?!sound/|helper/|start/)|<QSql|<QDBus|<QWidget', "a helper knows ports only"),
    ("app/microphone", r'"app/(?!microphone/)|<QSql|<QDBus|<QWidget', "the plugin knows ports only"),
    ("app/screen_share", r'"app/(?!screen_share/)|<QSql|<QDBus|<QWidget', "the plugin knows ports only"),
    ("app/windows", r'"app/(?!windows/)|<QSql|<QDBus|<QWidget', "it stands in for adapters"),
    ("app/voice", r'"app/(?!voice/|helper/|start/)|<QSql|<QDBus|<QWidget', "a helper knows ports only"),
    ("app/paper", r'"app/(?!paper/|presentation/)|<QSql|<QDBus|<QWidget', "paper is presentation on a page"),
    ("app/widgets", r'"app/(adapters|service)/|<QSql|<QDBus', "widgets do no I/O"),
]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+[>"])')

root = pathlib.Path(sys.argv[1])
errors = []
for folder, forbidden, why in RULES:
    for path in sorted((root / folder).rglob("*")):
        if path.suffix not in {".h", ".cpp"}:
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            match = INCLUDE.match(line)
            if match and re.match(forbidden, match.group(1)):
                errors.append(f"{path.relative_to(root)}:{number}: {match.group(1)}: {why}")
print("\n".join(errors) or "include rules hold")
sys.exit(bool(errors))
