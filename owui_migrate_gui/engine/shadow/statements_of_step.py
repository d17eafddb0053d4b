"""From what a step sent on the two shadows to the statements that a person sees.

What both shadows were sent is what the step always runs. What only the probe was sent depends on
rows: more than once for its two rows, or with their values in it, means once for each row;
otherwise it runs once if there are rows. So does one that both were sent, and the probe more often:
it is shown as what always runs, and once more for the rows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from owui_migrate_gui.engine.shadow.pair import StepOutcome
from owui_migrate_gui.engine.shadow.probe import MARK
from owui_migrate_gui.engine.shadow.recorder import SAVEPOINTS, Sent, key_of, kind_of
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
    groups = _Groups(probe, Counter(key_of(sent.text) for sent in always))
    same = {_whole(sent) for sent in always} & {_whole(sent) for sent in groups.writes}
    matcher = SequenceMatcher(
        None,
        [_mark(sent, same) for sent in always],
        [_mark(sent, same) for sent in groups.writes],
        autojunk=False,
    )
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag != "insert":
            yield from (_statement(sent) for sent in always[first:last])
        if tag in {"insert", "replace"}:
            for new in groups.take_new(start, end):
                table = groups.driver(new.place, asked, outcome.probed)
                repeat = Repeat(
                    table=table,
                    rows=rows.get(table) if table else None,
                    is_per_row=new.is_per_row,
                )
                yield _statement(new.sent, repeat)


@dataclass(frozen=True, slots=True)
class _New:
    """A statement that rows alone made necessary, and its place among all that the probe sent."""

    sent: Sent
    place: int
    is_per_row: bool


class _Groups:
    """The probe's writes, and those of one kind taken together.

    Of one kind are statements that differ in nothing but values. ``always`` counts what the empty
    shadow was sent, by key.
    """

    def __init__(self, probe: list[Sent], always: Counter[str]) -> None:
        self._probe = probe
        self._places = [place for place, sent in enumerate(probe) if not sent.is_read]
        self.writes = [probe[place] for place in self._places]
        self._keys = [key_of(sent.text) for sent in self.writes]
        self._shapes = Counter(map(_shape, self.writes))
        self._more = Counter(self._keys) - always
        self._always = always
        self._taken: set[str] = set()

    def take_new(self, start: int, end: int) -> Iterator[_New]:
        """The first of each kind among these writes that the probe alone was sent.

        One that both were sent is new where the probe was sent it more often.
        """
        for number in range(start, end):
            key, place = self._keys[number], self._places[number]
            sent = self._probe[place]
            is_known = key in self._always
            kind = key if is_known else _shape(sent)
            if kind in self._taken or (is_known and (key in SAVEPOINTS or not self._more[key])):
                continue
            self._taken.add(kind)
            times = self._more[key] if is_known else self._shapes[kind]
            yield _New(sent, place, times > 1 or sent.has_values or MARK in sent.shown)

    def driver(self, place: int, asked: Collection[str], probed: Collection[str]) -> str | None:
        """The table that the last question was about which both shadows were asked."""
        for sent in reversed(self._probe[:place]):
            if sent.is_read and sent.text in asked:
                named = [name for name in _FROM.findall(sent.text) if name in probed]
                if named:
                    return str(named[0])
        return None


def _whole(sent: Sent) -> tuple[str, str]:
    return key_of(sent.text), sent.shown


def _mark(sent: Sent, same: Collection[tuple[str, str]]) -> tuple[str, str]:
    """What two lists of statements are laid side by side by: values too, where both have them."""
    key, shown = _whole(sent)
    return (key, shown if (key, shown) in same else "")


def _shape(sent: Sent) -> str:
    return _LITERAL.sub("…", sent.text)


def _statement(sent: Sent, repeat: Repeat | None = None) -> Statement:
    kind = kind_of(sent.text, is_from_script=bool(sent.line))
    sql = sent.shown.strip().rstrip("; \n")
    if kind is StatementKind.VERSION:  # when it was recorded is when the script runs
        sql = _TIME.sub("CURRENT_TIMESTAMP", sql)
    return Statement(sql=sql, sent=sent.text, kind=kind, line=sent.line, repeat=repeat)


__all__ = ["statements_of"]
