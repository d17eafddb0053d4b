"""Lines of evidence that are more than a count: where the record stands, and objects one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_PLACE = re.compile(r"(recorded|actual|pending): ")
_OBJECTS = re.compile(r"^missing: |\bhas made already: |\bhas yet to make: ")


class LineKind(StrEnum):
    """What a line says: ``PLACE`` a revision that is recorded, proved or pending.

    ``OBJECTS`` are what of a revision is there or missing, so a page that shows the tables
    themselves need not repeat it. ``FACT`` is everything else.
    """

    FACT = "fact"
    PLACE = "place"
    OBJECTS = "objects"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of evidence and its kind."""

    text: str
    kind: LineKind


def revision_line(text: str) -> Line:
    """A line that names a revision."""
    return Line(text, LineKind.PLACE)


def objects_line(text: str) -> Line:
    """A line that names objects of a revision."""
    return Line(text, LineKind.OBJECTS)


def of_kind(evidence: Iterable[str | Line], kind: LineKind) -> tuple[str, ...]:
    """The text of the lines of that kind; bare text is a fact."""
    return tuple(text_of(one) for one in evidence if _kind_of(one) is kind)


def text_of(one: str | Line) -> str:
    """What a line says."""
    return one if isinstance(one, str) else one.text


def _kind_of(one: str | Line) -> LineKind:
    return LineKind.FACT if isinstance(one, str) else one.kind


def kinds_by_words(evidence: Iterable[str]) -> tuple[Line, ...]:
    """Lines of a bundle from before kinds were kept: then the words alone tell them apart."""
    return tuple(Line(text, _kind_by_words(text)) for text in evidence)


def _kind_by_words(text: str) -> LineKind:
    if _PLACE.match(text):
        return LineKind.PLACE
    return LineKind.OBJECTS if _OBJECTS.search(text) else LineKind.FACT


__all__ = [
    "Line",
    "LineKind",
    "kinds_by_words",
    "objects_line",
    "of_kind",
    "revision_line",
    "text_of",
]
