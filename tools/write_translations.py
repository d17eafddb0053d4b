"""Collect the window's texts, bring the translations' files up to date, and make Qt's binaries.

    python tools/write_translations.py           writes resources/translations/*.ts and *.qm
    python tools/write_translations.py --check   says what is missing, and writes nothing

A text is a literal given to ``tr`` or to one of the makers below, which translate what they get.
Translators edit the ``.ts`` files, by hand or with Qt Linguist.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "owui_migrate_gui" / "gui"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "window"
LANGUAGES = ("de", "zh_CN")

MAKERS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "tr": ((0,), ()),
    "mark": ((0,), ()),
    "button": ((0,), ("tip",)),
    "label": ((0,), ()),
    "fixed_label": ((0,), ()),
    "Card": ((0,), ()),
    "CopyButton": ((), ("what", "text")),
    "Column": ((), ("title",)),
    "Table": ((), ("name",)),
    "QuestionDialog": ((), ("title", "yes", "no")),
    "__init__": ((), ("title", "yes", "no")),
    "_add": ((1,), ()),
    "_add_for_target": ((1,), ()),
}
"""Which positions and keywords of a call are texts."""


def texts() -> dict[str, str]:
    """Every text of the window, with the module where it was met first."""
    found: dict[str, str] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for text in _texts_of(node):
                    found.setdefault(text, str(path.relative_to(ROOT)))
    return found


def _texts_of(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    places, keywords = MAKERS.get(name, ((), ()))
    given = [call.args[at] for at in places if at < len(call.args)]
    given += [keyword.value for keyword in call.keywords if keyword.arg in keywords]
    for value in given:
        text = value.value if isinstance(value, ast.Constant) else None
        if isinstance(text, str) and any(letter.isalpha() for letter in text):
            yield text


def read_translations(language: str) -> dict[str, str]:
    """What a language's file translates already."""
    path = FOLDER / f"{language}.ts"
    if not path.is_file():
        return {}
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file
    pairs = ((one.findtext("source") or "", one.findtext("translation") or "") for one in messages)
    return {source: translation for source, translation in pairs if translation}


def write_translations(language: str, wanted: dict[str, str], known: dict[str, str]) -> None:
    """Write a language's file and its binary."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in sorted(wanted):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{wanted[text]}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text, "")
        if text not in known:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{language}.ts"
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    binary = path.with_suffix(".qm")
    subprocess.run([lrelease, "-silent", path, "-qm", binary], check=True)


def main(arguments: list[str]) -> int:
    """Write, or only check; 1 where a translation is missing."""
    wanted = texts()
    missing = 0
    for language in LANGUAGES:
        known = read_translations(language)
        for text in sorted(wanted.keys() - known.keys()):
            missing += 1
            print(f"{language}: {text!r} has no translation")
        if arguments != ["--check"]:
            write_translations(language, wanted, known)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
