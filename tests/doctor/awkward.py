"""Rows of awkward values, with words in them by which every value is found again."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import count
from typing import Any

from hypothesis import strategies as st

from owui_migrate_gui.schema import Column, Schema
from tests.doctor.made import THEN, Made, contents

Draw = Callable[..., Any]
"""How a value is drawn from a strategy, with a label for the report."""

_BOOKKEEPING = frozenset({"alembic_version", "migratehistory", "owui_quarantine"})
_WORD = "MARK"


class Marks:
    """Words that are written once each."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._made: list[str] = []

    def mark(self, value: Any) -> Any:
        """The value with a new word at each place for one."""
        if isinstance(value, bytes):
            return self.mark(value.decode("latin-1")).encode("latin-1")
        if not isinstance(value, str):
            return value
        first, *rest = value.split(_WORD)
        return first + "".join(self._next() + one for one in rest)

    def lost(self, before: str, after: str) -> list[str]:
        """The lines of ``before`` with a word that is nowhere in ``after``."""
        gone = self._within(before) - self._within(after)
        return [
            f"{' '.join(words)} of {line[:500]}"
            for line in before.splitlines()
            if (words := sorted(gone & self._within(line)))
        ]

    def _within(self, text: str) -> set[str]:
        """The words in a text, in any case of letters, or as bytes in hexadecimal."""
        lower = text.lower()
        return {word for word in self._made if word in lower or word.encode().hex() in lower}

    def _next(self) -> str:
        self._made.append(f"mark{next(self._numbers):04}x")
        return self._made[-1]


_TEXTS = (
    "",
    " ",
    "u1",
    "c1",
    "x1",
    "f",
    "History",
    "history",
    "/foo",
    "foo",
    "shared-c1",
    "U1@Example.org",
    "null",
    "{bad MARK",
    "MARK",
    "/MARK",
    "shared-MARK",
    "ünï 漢字 😀\u202e MARK",
    'it\'s "quoted" 100 % :name \\ MARK',
    "x" * 5000 + "MARK",
)
_DOCUMENTS = (
    "null",
    "{}",
    "[]",
    '""',
    '"{}"',
    '"null"',
    "12",
    "true",
    '"MARK"',
    '["MARK"]',
    '{"a": "MARK\\u0000MARK"}',
    '{"MARK": {"MARK": ["MARK", null]}}',
    '"{\\"a\\": \\"MARK\\"}"',
    '["u1", "u1", null, "gone", "MARK"]',
    '{"file_ids": ["f", "f", null, {"id": "f"}, "gone"]}',
    '{"file_ids": null, "a": "MARK"}',
    '{"read": null}',
    '{"read": {"group_ids": null, "user_ids": ["u1", "u1", "MARK"]}, "write": []}',
    '{"tags": [{"name": "History"}, {"name": null}, {"name": "MARK"}, "MARK"]}',
    '{"google": {"sub": "MARK"}}',
    '{"history": null, "a": "MARK"}',
    (
        '{"history": {"messages": {"m1": {"role": "user", "timestamp": "2024-01-01",'
        ' "content": "MARK"},'
        ' "m2": {"role": "assistant", "timestamp": 5, "parentId": "m1"}, "m3": null}}}'
    ),
    '{"history": {"messages": {"": {"role": "user", "content": null}}, "currentId": "gone"}}',
    '{"history": {"messages": [{"role": "user", "content": "MARK"}]}}',
    contents("MARK", "ünï 漢字 MARK"),
    json.dumps(contents("MARK twice")),
    json.dumps(json.dumps(contents("MARK three times"))),
)
_BROKEN_DOCUMENTS = ("{bad MARK", "NaN", "", "{'a': 'MARK'}", "MARK")
_NUMBERS = (0, -1, 1, 2024, THEN, THEN * 1000, 2**53)
_ANYTHING = ("MARK", "", "2024-10-20 12:34:56", 1.5, -1, b"\x00\xffMARK", True)
"""What SQLite takes into a column of any type."""

_TEXTS_WITH_DOCUMENTS = frozenset(
    {"chat", "user_ids", "settings", "info", "content", "meta", "modelfile", "data", "params"}
)


def strew(
    draw: Draw, place: Made, schema: Schema, marks: Marks, *, is_hostile: bool = False
) -> None:
    """Put awkward rows into some tables; what a constraint refuses is left out.

    ``is_hostile`` puts values of other types into a file's columns too.
    """
    names = sorted(schema.table_names - _BOOKKEEPING)
    for name in draw(st.lists(st.sampled_from(names), min_size=1, max_size=8), label="tables"):
        table = schema.table(name)
        assert table is not None
        row = {}
        for column in table.columns:
            value = draw(_values(place.dialect, column, is_hostile=is_hostile))
            if value is not ...:
                row[column.name] = _without_word(value, column) or marks.mark(value)
        if row:
            place.put(name, row)


def _without_word(value: Any, column: Column) -> Any:
    """The value where nothing has to be kept: rules that name nobody go away with their column."""
    is_rule = column.name == "access_control" and isinstance(value, str)
    return value.replace(_WORD, "word") if is_rule else None


def _values(dialect: str, column: Column, *, is_hostile: bool) -> st.SearchStrategy[Any]:
    pool = _pool(dialect, column)
    if column.is_nullable:
        pool = (None, *pool)
    usual = st.sampled_from(pool)
    if is_hostile and dialect == "sqlite" and column.name != "id":
        return st.one_of(usual, usual, usual, st.sampled_from(_ANYTHING))
    return usual


def _pool(dialect: str, column: Column) -> tuple[Any, ...]:
    declared = column.type.upper().partition("(")[0]
    is_document = declared in {"JSON", "JSONB"}
    if is_document or (declared == "TEXT" and column.name in _TEXTS_WITH_DOCUMENTS):
        refuses = is_document and dialect == "postgresql"
        return _DOCUMENTS if refuses else _DOCUMENTS + _BROKEN_DOCUMENTS
    if declared in {"BOOLEAN", "BOOL"}:
        return (False, True)
    if "INT" in declared:
        small = dialect == "postgresql" and declared == "INTEGER"
        numbers = tuple(one for one in _NUMBERS if not small or abs(one) < THEN * 1000)
        return (..., *numbers) if column.name == "id" else numbers
    if declared.startswith(("DATE", "TIMESTAMP")):
        return ("2024-10-20 12:34:56",)
    return _TEXTS


__all__ = ["Draw", "Marks", "strew"]
