"""From what a step sent on the two shadows to the statements that a person sees.

What both shadows were sent is what the step always runs. What only the probe was sent depends on
rows: more than once for its two rows, or with their values in it, means once for each row;
otherwise it runs once if there are rows.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from owui_migrate_gui.engine.shadow.pair import StepOutcome
from owui_migrate_gui.engine.shadow.probe import MARK
from owui_migrate_gui.engine.shadow.recorder import Sent, key_of, kind_of
from owui_migrate_gui.preview import Repeat, Statement, StatementKind

_TIME = re.compile(
    r"'\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d\d:?\d\d)?'(?:::timestamp(?:tz)?)?"
)
_LITERAL = re.compile(r"'(?:[^']|'')*'|\b\d+\b")
_FROM = re.compile(r"\b(?:FROM|JOIN)\s+[\"`]?(\w+)", re.IGNORECASE)


def statements_of(outcome: StepOutcome, rows: Mapping[str, int | None]) -> tuple[Statement, ...]:
    """The writing statements in order; ``rows`` is how many the target has by table."""
    if outcome.probe is None:
        return tuple(_statement(sent) for sent in outcome.empty if not sent.is_read)
    return tuple(_merged(outcome, outcome.probe, rows))


def _merged(
    outcome: StepOutcome, probe: list[Sent], rows: Mapping[str, int | None]
) -> Iterator[Statement]:
    always = [sent for sent in outcome.empty if not sent.is_read]
    asked = {sent.text for sent in outcome.empty if sent.is_read}
    groups = _Groups(probe)
    matcher = SequenceMatcher(
        None,
        [key_of(sent.text) for sent in always],
        [key_of(sent.text) for sent in groups.writes],
        autojunk=False,
    )
    known = {key_of(sent.text) for sent in always}
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag != "insert":
            yield from (_statement(sent) for sent in always[first:last])
        if tag in {"insert", "replace"}:
            for sent in groups.new(start, end, known):
                yield _statement(sent, groups.repeat(sent, asked, rows, outcome.probed))


@dataclass(slots=True)
class _Group:
    """Statements that differ in nothing but values."""

    first: Sent
    place: int
    times: int


class _Groups:
    """The probe's writes, and those of one kind taken together."""

    def __init__(self, probe: list[Sent]) -> None:
        self._probe = probe
        self._places = [place for place, sent in enumerate(probe) if not sent.is_read]
        self.writes = [probe[place] for place in self._places]
        self._groups: dict[str, _Group] = {}
        for place, sent in zip(self._places, self.writes, strict=True):
            group = self._groups.setdefault(_shape(sent), _Group(sent, place, 0))
            group.times += sent.times

    def new(self, start: int, end: int, known: Collection[str]) -> Iterator[Sent]:
        """The first of each kind among these writes, but for what both shadows were sent."""
        for sent in self.writes[start:end]:
            if key_of(sent.text) not in known and self._groups[_shape(sent)].first is sent:
                yield sent

    def repeat(
        self,
        sent: Sent,
        asked: Collection[str],
        rows: Mapping[str, int | None],
        probed: Collection[str],
    ) -> Repeat:
        """How often a statement that only the probe was sent would run."""
        group = self._groups[_shape(sent)]
        table = self._driver(group.place, asked, probed)
        is_per_row = group.times > 1 or sent.has_values or MARK in sent.shown
        return Repeat(table=table, rows=rows.get(table) if table else None, is_per_row=is_per_row)

    def _driver(self, place: int, asked: Collection[str], probed: Collection[str]) -> str | None:
        """The table that the last question was about which both shadows were asked."""
        for sent in reversed(self._probe[:place]):
            if sent.is_read and sent.text in asked:
                named = [name for name in _FROM.findall(sent.text) if name in probed]
                if named:
                    return str(named[0])
        return None


def _shape(sent: Sent) -> str:
    return _LITERAL.sub("…", sent.text)


def _statement(sent: Sent, repeat: Repeat | None = None) -> Statement:
    kind = kind_of(sent.text, is_from_script=bool(sent.line))
    sql = sent.shown.strip().rstrip("; \n")
    if kind is StatementKind.VERSION:  # when it was recorded is when the script runs
        sql = _TIME.sub("CURRENT_TIMESTAMP", sql)
    return Statement(sql=sql, sent=sent.text, kind=kind, line=sent.line, repeat=repeat)


__all__ = ["statements_of"]
