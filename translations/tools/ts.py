"""Reads files of Qt Linguist (.ts)."""
import dataclasses
import xml.etree.ElementTree as xml


@dataclasses.dataclass
class Message:
    context: str
    source: str
    comment: str  # tells two meanings of the same words apart
    plural: bool
    state: str  # "", "unfinished", "vanished" or "obsolete"
    forms: list  # one, or as many as the language has plural forms
    element: xml.Element

    @property
    def key(self):
        return self.context, self.source, self.comment


def _message(context, element):
    translation = element.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    return Message(
        context,
        element.findtext("source") or "",
        element.findtext("comment") or "",
        element.get("numerus") == "yes",
        translation.get("type", ""),
        forms,
        element,
    )


def messages(tree):
    """All messages of a parsed file."""
    return [
        _message(context.findtext("name"), element)
        for context in tree.getroot().findall("context")
        for element in context.findall("message")
    ]


def said(path, context):
    """What the finished translations of a context say, by source."""
    return {
        one.source: one.forms[0]
        for one in messages(xml.parse(path))
        if one.context == context and not one.state and one.forms[0]
    }
