"""Sentences of the layers below in the person's language; Qt-free.

Engine, doctor and databases make finished English sentences: the command line prints them, journals
keep them for years, and they cross from a child process as text. So the window gets back what they
were made from. ``tools/write_translations.py`` collects those layers' sentences as templates, such
as ``{0} is not encrypted.``; here the template that fits a sentence tells its arguments, and the
translation is filled in with them. A sentence that no template fits stays as it is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from owui_migrate_gui.gui.language import number, spoken

_FIELD = re.compile(r"\{\d+\}")
_SENTENCE_END = re.compile(r"(?<=[.?!:;])\s+")
_NUMBER = re.compile(r"\d{1,3}(,\d{3})+|\d+")
_COUNTED = re.compile(r"(\d[\d,]*) ([a-z]+)")
_SIZE = re.compile(r"(\d+\.(\d+)) ([kMGT]i?B)")
_HEAD = 5
"""So many letters of a template's beginning decide where it is looked for."""
_LOOSE = 10
"""With fewer letters of its own a template fits single words only, where it begins with one."""
_DEPTH = 3
"""Arguments that are sentences themselves are looked into so deep."""


def said(text: str) -> str:
    """A sentence of a layer below in the language in use; as it is where nothing is known of it."""
    return _said(text, _DEPTH) if text and spoken() is not None else text


def _said(text: str, depth: int) -> str:
    found = _whole(text, depth)
    if found is not None:
        return found
    parts = _SENTENCE_END.split(text)
    if len(parts) == 1:
        return text
    gaps = _SENTENCE_END.findall(text)
    told: list[str] = []
    at = 0
    while at < len(parts):
        end, words = _longest(parts, at, depth)
        told.append(words)
        at = end
        if at < len(parts):
            told.append(gaps[at - 1])
    return "".join(told)


def _longest(parts: list[str], at: int, depth: int) -> tuple[int, str]:
    """The most parts from here on that are one known sentence, or the next one as it is."""
    for end in range(len(parts), at, -1):
        found = _whole(" ".join(parts[at:end]), depth)
        if found is not None:
            return end, found
    return at + 1, parts[at]


def _whole(text: str, depth: int) -> str | None:
    """The translation of a text that is one known sentence."""
    speech = spoken()
    if speech is None:
        return None
    translated = speech.text(text)
    if translated != text:
        return translated
    fit = _templates(speech.templates()).fit(text)
    if fit is None:
        return _stopped(text, depth)
    template, arguments = fit
    pattern = speech.text(template)
    return pattern.format(*(_argument(one, depth) for one in arguments))


def _stopped(text: str, depth: int) -> str | None:
    """A finding's title has no full stop until it is made a sentence."""
    title = _whole(text[:-1], depth) if text.endswith(".") else None
    speech = spoken()
    return speech.text("{list}.").format(list=title) if title and speech is not None else None


def _argument(text: str, depth: int) -> str:
    """What stood in a sentence: numbers and phrases are the person's, names stay."""
    if _NUMBER.fullmatch(text):
        return number(int(text.replace(",", ""))) if "," in text else text
    if size := _SIZE.fullmatch(text):
        return f"{number(float(size[1]), len(size[2]))} {size[3]}"
    if counted := _COUNTED.fullmatch(text):
        told = _count_words(text, counted[1], counted[2])
        if told != text:
            return told
    if not depth or " " not in text:
        return text
    for begin in (text[:1], text[:1].upper()):  # a sentence within another has a small letter
        sentence = begin + text[1:]
        told = _said(sentence, depth - 1)
        if told != sentence:
            return told
    return _listed(text, depth - 1) if ", " in text else text


def _count_words(text: str, digits: str, noun: str) -> str:
    """``3 steps`` in the form that so many ask for, where pages count such things too."""
    speech = spoken()
    count = int(digits.replace(",", ""))
    key = f"{{count}} {noun if count != 1 else noun + 's'}"
    pattern = speech.plural(key, count) if speech is not None else key
    return text if pattern == key else pattern.format(count=number(count))


def _listed(text: str, depth: int) -> str:
    """What stands in a row, each for itself."""
    speech = spoken()
    comma = speech.text(", ") if speech is not None else ", "
    parts = text.split(", ")
    told = [_whole(part, depth) or _argument(part, 0) for part in parts]
    return comma.join(told) if told != parts else text


@dataclass(frozen=True, slots=True)
class _Template:
    """A sentence with ``{0}``, ``{1}`` …, and what of it is always there."""

    text: str
    core: str
    weight: int

    def fit(self, text: str) -> tuple[str, ...] | None:
        """The arguments that the sentence was made with, where it was made from this."""
        if self.core not in text:
            return None
        found = _pattern(self.text).fullmatch(text)
        if found is None:
            return None
        is_loose = self.weight < _LOOSE and self.text.startswith("{")
        return None if is_loose and any(" " in one for one in found.groups()) else found.groups()


@lru_cache(maxsize=512)
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, _literals(template))), re.DOTALL)


def _literals(template: str) -> list[str]:
    return [part.replace("{{", "{").replace("}}", "}") for part in _FIELD.split(template)]


class _Templates:
    """Templates by their beginning; those that begin with an argument are looked through."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self._by_head: dict[str, list[_Template]] = defaultdict(list)
        for text in texts:
            literals = _literals(text)
            weight = sum(map(len, literals))
            one = _Template(text=text, core=max(literals, key=len), weight=weight)
            head = literals[0]
            self._by_head[head[:_HEAD] if len(head) >= _HEAD else ""].append(one)
        for bucket in self._by_head.values():
            bucket.sort(key=lambda one: -one.weight)

    def fit(self, text: str) -> tuple[str, tuple[str, ...]] | None:
        """The template with the most letters that fits, and its arguments."""
        best: tuple[int, str, tuple[str, ...]] | None = None
        for head in (text[:_HEAD], ""):
            for one in self._by_head.get(head, ()):
                if best is not None and one.weight <= best[0]:
                    break
                arguments = one.fit(text)
                if arguments is not None:
                    best = one.weight, one.text, arguments
        return best[1:] if best else None


@lru_cache(maxsize=2)
def _templates(texts: tuple[str, ...]) -> _Templates:
    return _Templates(texts)


__all__ = ["said"]
