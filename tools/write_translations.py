"""Collect the window's texts, bring the translations' files up to date, and make Qt's binaries.

    python tools/write_translations.py           writes resources/translations/*
    python tools/write_translations.py --check   says what is missing, and writes nothing

A text is a literal given to ``tr`` or ``mark``, to ``plural`` or ``count_words``, or to one of the
makers below, which translate what they get; and a sentence of a layer below the window, which
``tools/layer_sentences.py`` collects. Translators edit the ``.ts`` files, by hand or with Qt
Linguist; ``docs/translating.md`` says how, and how to add a language.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import layer_sentences

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "owui_migrate_gui" / "gui"
FOLDER = ROOT / "resources" / "translations"
TEMPLATES = FOLDER / "sentences.txt"
CONTEXT = "window"
LANGUAGES = ("de", "zh_CN")

MAKERS: dict[str, tuple[tuple[int, ...], tuple[str, ...]]] = {
    "tr": ((0,), ()),
    "mark": ((0,), ()),
    "button": ((0,), ("tip",)),
    "label": ((0,), ()),
    "fixed_label": ((0,), ()),
    "Card": ((0,), ()),
    "EmptyState": ((1,), ()),
    "CopyButton": ((), ("what", "text")),
    "Column": ((), ("title",)),
    "Table": ((), ("name",)),
    "QuestionDialog": ((), ("title", "yes", "no")),
    "__init__": ((), ("title", "yes", "no")),
    "_add": ((1,), ()),
    "offer": ((0,), ()),
    "_add_for_target": ((1,), ()),
}
"""Which positions and keywords of a call are texts."""


def texts() -> dict[str, str]:
    """Every text without plural forms, with the file where it was met first."""
    return _collected(_texts_of) | layer_sentences.sentences()


def plurals() -> dict[str, str]:
    """Every text with plural forms, by its English plural."""
    return _collected(_plurals_of)


def _collected(texts_of: Callable[[ast.Call], Iterator[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for text in texts_of(node):
                    found.setdefault(text, str(path.relative_to(ROOT)))
    return found


def _texts_of(call: ast.Call) -> Iterator[str]:
    places, keywords = MAKERS.get(_name(call), ((), ()))
    given = [call.args[at] for at in places if at < len(call.args)]
    given += [keyword.value for keyword in call.keywords if keyword.arg in keywords]
    for value in given:
        for text in _literals(value):
            if any(letter.isalpha() for letter in text) or text == ", ":
                yield text


def _plurals_of(call: ast.Call) -> Iterator[str]:
    words = [text for value in call.args[1:] for text in _literals(value)]
    if not words:
        return
    if _name(call) == "plural":
        yield words[-1]
    elif _name(call) == "count_words":
        yield f"{{count}} {words[1] if len(words) > 1 else words[0] + 's'}"


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def _literals(value: ast.expr) -> Iterator[str]:
    """A literal, or those that a condition chooses from."""
    if isinstance(value, ast.IfExp):
        yield from _literals(value.body)
        yield from _literals(value.orelse)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def read_translations(language: str) -> dict[str, tuple[str, ...]]:
    """What a language's file translates already: one form, or one for each plural form."""
    path = FOLDER / f"{language}.ts"
    if not path.is_file():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        told = tuple(forms) or (translation.text or "",)
        if all(told):
            found[source] = told
    return found


def write_translations(language: str, known: dict[str, tuple[str, ...]]) -> None:
    """Write a language's file and its binary."""
    wanted, counted = texts(), plurals()
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, place in sorted((wanted | counted).items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in counted:
            message.set("numerus", "yes")
            for form in known.get(text, ("",)):
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = known.get(text, ("",))[0]
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


def templates() -> str:
    """The sentences with something filled in, one a line, for ``gui/saying.py``."""
    found = sorted(text for text in layer_sentences.sentences() if layer_sentences.has_fields(text))
    return "".join(text.replace("\n", "\\n") + "\n" for text in found)


def main(arguments: list[str]) -> int:
    """Write, or only check; 1 where a translation is missing."""
    wanted = texts() | plurals()
    missing = 0
    for language in LANGUAGES:
        known = read_translations(language)
        for text in sorted(wanted.keys() - known.keys()):
            missing += 1
            print(f"{language}: {text!r} has no translation")
        if arguments != ["--check"]:
            write_translations(language, known)
    if arguments != ["--check"]:
        TEMPLATES.write_text(templates(), encoding="utf-8")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
