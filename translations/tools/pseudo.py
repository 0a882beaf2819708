#!/usr/bin/env python3
"""Make a language that nobody speaks from another's file: the English words with accents, and about
40 % longer, as the longest languages are. Placeholders, markup and mnemonics stay.

usage: pseudo.py FROM.ts OUTPUT.ts
"""
import re
import sys
import xml.etree.ElementTree as xml

import ts

ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéîñöüÿÀÇÉÎÑÖÜÝ")
KEPT = re.compile(r"(%L?\d+|%L?n|&\w|&amp;|</?\w+[^>]*>|\n)")
VOWEL = re.compile(r"([aeiou])(?=[a-z])", re.IGNORECASE)
LONGER = 0.4


def stretched(text):
    """Every vowel twice until it is long enough, then dots."""
    wanted = round(len(text) * LONGER)
    longer, added = VOWEL.subn(lambda vowel: vowel[1] + vowel[1].lower(), text, count=wanted)
    return longer.translate(ACCENTS) + "·" * (wanted - added)


def pseudo(text):
    parts = KEPT.split(text)
    return "".join(part if i % 2 else stretched(part) if part.strip() else part for i, part in enumerate(parts))


def translate(message):
    translation = message.element.find("translation")
    translation.attrib.pop("type", None)
    translation.clear()
    if message.plural:
        for _ in range(2):
            xml.SubElement(translation, "numerusform").text = pseudo(message.source)
    else:
        translation.text = pseudo(message.source)


if __name__ == "__main__":
    tree = xml.parse(sys.argv[1])
    tree.getroot().set("language", "en_GB")
    for one in ts.messages(tree):
        translate(one)
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)
