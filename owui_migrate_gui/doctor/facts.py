"""A schema taken apart into single facts, so that revisions can be told from one another.

A fact is a name (kind, table, object) and a value; what is absent has no value. Only what some
revision changes counts: what a fork or a person added is no fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from owui_migrate_gui.database.expected import Expected, expected_schemas
from owui_migrate_gui.revision import Lineage, RevisionKey
from owui_migrate_gui.schema import Schema


class Fact(NamedTuple):
    """What is true or not: ``kind`` is table, column, index, type or key."""

    kind: str
    table: str
    name: str

    def __str__(self) -> str:
        match self.kind:
            case "table":
                return f"table {self.table}"
            case "index":
                return f"index {self.name}"
            case "type":
                return f"type of {self.table}.{self.name}"
            case "key":
                return f"primary key of {self.table}"
            case _:
                return f"column {self.table}.{self.name}"


def whole_first(facts: Iterable[Fact]) -> list[Fact]:
    """Tables before the rest, and of a whole table not its columns one by one."""
    facts = tuple(facts)
    tables = [fact for fact in facts if fact.kind == "table"]
    names = {fact.table for fact in tables}
    return tables + [fact for fact in facts if fact.kind == "index" or fact.table not in names]


Facts = dict[Fact, str]

WEIGHTS = {"table": 4, "column": 2, "index": 1, "type": 2, "key": 1}
"""How much a fact says about the revision; a table stands for its columns too."""

_TYPED = frozenset(
    {
        ("chat", "chat"),
        ("file", "meta"),
        ("folder", "created_at"),
        ("folder", "updated_at"),
        ("user", "info"),
        ("user", "settings"),
    }
)
"""Columns of which a revision changed the type alone: 242a2047eae0, c29facfe716b, 4ace53fd72c8,
b10670c03dd5."""

_KEYED = frozenset(
    {"auth", "chat", "chatidtag", "file", "function", "memory", "model", "tag", "tool"}
)
"""Tables that get their primary key in 3ab32c4b8f59 or 461111b60977 alone. ``user`` is no sign:
releases up to 0.8.12 gave it one in 38d63c18f30f already."""


def facts_of(schema: Schema) -> Facts:
    """The facts of a database as it is."""
    found: Facts = {}
    for table in schema.tables:
        columns = ((column.name, column.type) for column in table.columns)
        found.update(_table_facts(table.name, columns, table.primary_key))
        for index in table.indexes:
            found[Fact("index", table.name, index.name)] = "yes"
    return found


def _facts_expected(schema: Expected) -> Facts:
    found: Facts = {}
    for name, table in schema.items():
        columns = ((column[0], column[1]) for column in table.columns)
        found.update(_table_facts(name, columns, table.key))
        for index in table.indexes:
            found[Fact("index", name, index)] = "yes"
    return found


def _table_facts(
    table: str, columns: Iterator[tuple[str, str]], key: tuple[str, ...]
) -> Iterator[tuple[Fact, str]]:
    yield Fact("table", table, ""), "yes"
    for name, declared in columns:
        yield Fact("column", table, name), "yes"
        if (table, name) in _TYPED:
            yield Fact("type", table, name), _plain_type(declared)
    if table in _KEYED and key:
        yield Fact("key", table, ""), ", ".join(key)


def _plain_type(declared: str) -> str:
    word = declared.upper().partition("(")[0]
    return {"TIMESTAMP": "DATETIME", "VARCHAR": "TEXT", "JSONB": "JSON"}.get(
        word.partition(" ")[0], word
    )


class Chain(NamedTuple):
    """All revisions of one lineage, with the facts after each and the history of each fact.

    ``items`` are the facts again, as sets that are quickly compared, and ``changes`` what each
    revision changes, sorted.
    """

    keys: tuple[RevisionKey, ...]
    facts: tuple[Facts, ...]
    items: tuple[frozenset[tuple[Fact, str]], ...]
    changes: tuple[tuple[Fact, ...], ...]
    history: Mapping[Fact, tuple[tuple[int, str | None], ...]]

    def position(self, id_: str) -> int | None:
        """Where the revision of that id (Alembic's, or peewee's name) stands, from 0."""
        return next((at for at, key in enumerate(self.keys) if key.id == id_), None)


@cache
def chain_of(lineage: Lineage, dialect: str = "sqlite") -> Chain:
    """The chain of a lineage; empty for other than the two births."""
    schemas = expected_schemas(lineage, dialect)
    facts = tuple(_facts_expected(schema) for _, schema in schemas)
    history: dict[Fact, list[tuple[int, str | None]]] = {}
    changes: list[tuple[Fact, ...]] = []
    before: Facts = {}
    for at, now in enumerate(facts):
        changes.append(tuple(sorted({fact for fact, _ in before.items() ^ now.items()})))
        for fact in changes[-1]:
            history.setdefault(fact, [(-1, None)]).append((at, now.get(fact)))
        before = now
    return Chain(
        keys=tuple(key for key, _ in schemas),
        facts=facts,
        items=tuple(frozenset(one.items()) for one in facts),
        changes=tuple(changes),
        history={fact: tuple(changes) for fact, changes in history.items()},
    )


__all__ = ["WEIGHTS", "Chain", "Fact", "Facts", "chain_of", "facts_of", "whole_first"]
