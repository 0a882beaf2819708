#!/usr/bin/env python3
"""Write what is installed beside the program in all languages: desktop entry and metainfo.

usage: papers.py SOURCE_FOLDER OUTPUT_FOLDER
"""
import copy
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

import ts

ID = "org.unhunch.Unhunch"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ENTRY = re.compile(r"(GenericName|Comment|Keywords|Name)=(.*)")
READ = {"summary", "p", "li", "caption"}


def entry_word(line):
    """The key and the words of a line that has words to translate."""
    found = ENTRY.fullmatch(line)
    return found.groups() if found and found[2] != "Unhunch" else None


def squeezed(element):
    return " ".join(element.text.split())


def words(folder):
    for line in (folder / f"{ID}.desktop").read_text().splitlines():
        if word := entry_word(line):
            yield word[1]
    for element in xml.parse(folder / f"{ID}.metainfo.xml").iter():
        if element.tag in READ:
            yield squeezed(element)


def desktop_entry(text, languages):
    lines = []
    for line in text.splitlines():
        lines.append(line)
        if word := entry_word(line):
            key, source = word
            lines += [f"{key}[{code}]={said[source]}" for code, said in languages.items() if source in said]
    return "\n".join(lines) + "\n"


def add_languages(parent, languages):
    for child in list(parent):
        add_languages(child, languages)
        if child.tag not in READ:
            continue
        for code, said in reversed(languages.items()):
            source = squeezed(child)
            if source in said:
                other = copy.copy(child)
                other.set(LANG, code)
                other.text = said[source]
                parent.insert(list(parent).index(child) + 1, other)


def metainfo(path, languages):
    tree = xml.parse(path)
    add_languages(tree.getroot(), languages)
    xml.indent(tree)
    return xml.tostring(tree.getroot(), encoding="unicode", xml_declaration=False)


if __name__ == "__main__":
    root, output = map(pathlib.Path, sys.argv[1:])
    linux = root / "packaging/linux"
    all_said = {
        file.stem.removeprefix("unhunch_"): ts.said(file, "papers")
        for file in sorted((root / "translations").glob("unhunch_*.ts"))
    }
    entry = linux / f"{ID}.desktop"
    (output / entry.name).write_text(desktop_entry(entry.read_text(), all_said))
    info = linux / f"{ID}.metainfo.xml"
    (output / info.name).write_text('<?xml version="1.0" encoding="UTF-8"?>\n' + metainfo(info, all_said) + "\n")
