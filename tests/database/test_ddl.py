"""Unique constraints are read from any CREATE TABLE that SQLite accepts."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from owui_migrate_gui.database.ddl import unique_constraints


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("id TEXT PRIMARY KEY, UNIQUE (id)", [("id",)]),
        ("id TEXT UNIQUE NOT NULL, b TEXT", [("id",)]),
        ('"a" TEXT, `b` TEXT, [c] TEXT, UNIQUE ("a", `b`), UNIQUE([c])', [("a", "b"), ("c",)]),
        (
            "a, b, CONSTRAINT uq_ab UNIQUE (b COLLATE NOCASE DESC, a) ON CONFLICT IGNORE",
            [("b", "a")],
        ),
        ("a TEXT DEFAULT 'x UNIQUE (y), z', b TEXT", []),
        ("a TEXT CHECK (a <> 'UNIQUE'), b -- UNIQUE\n, c /* UNIQUE (b) */", []),
        ('"un""ique" TEXT UNIQUE, "UNIQUE" TEXT', [('un"ique',)]),
        ("a NUMERIC(10, 2) UNIQUE, b, FOREIGN KEY (b) REFERENCES t (a)", [("a",)]),
        ("a, b, UNIQUE (a, b)) WITHOUT ROWID, STRICT --", None),
    ],
)
def test_unique_constraints(body: str, expected: list[tuple[str, ...]] | None) -> None:
    statement = f"CREATE TABLE t ({body})"
    if expected is None:  # not valid, must only not loop or raise
        unique_constraints(statement)
        return
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(statement)  # SQLite accepts it
    assert list(unique_constraints(statement)) == expected
