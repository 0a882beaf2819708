#!/usr/bin/env python3
"""Tell what a translation still lacks.

usage: missing.py FILE.ts ...
"""
import sys
import xml.etree.ElementTree as xml

import ts

for path in sys.argv[1:]:
    lacking = [one for one in ts.messages(xml.parse(path)) if one.state == "unfinished" or "" in one.forms]
    for one in lacking:
        print(f"{path}: {one.context}: {one.source!r}" + (f" ({one.comment})" if one.comment else ""))
    print(f"{path}: {len(lacking)} missing")
