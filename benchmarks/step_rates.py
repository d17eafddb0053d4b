"""Seconds a row and bytes a second of a step's kinds of work, on SQLite and PostgreSQL.

    python -m benchmarks.step_rates

``engine/shadow/volume.py`` estimates with them how long a step takes. Two tables, of short rows and
of long ones, tell apart what a row costs and what its bytes cost. Each kind of work runs in one
transaction with its commit, on a file and on a throw-away server that write to the disk for good;
by the clock, the faster of two rounds.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.builders.postgresql import running_server, server_programs

_SHORT, _LONG = 60, 4_000
"""Bytes of text that a row has."""
_KINDS = ("index", "rewrite", "data", "row by row")
_REWRITES = {
    "sqlite": (
        "CREATE TABLE fresh (id TEXT PRIMARY KEY, name TEXT, body TEXT, n BIGINT)",
        "INSERT INTO fresh SELECT * FROM thing",
        "DROP TABLE thing",
        "ALTER TABLE fresh RENAME TO thing",
    ),
    "postgresql": ("ALTER TABLE thing ALTER COLUMN n TYPE TEXT USING n::text",),
}
_WORDS = " the answer of the model is that one may well do so, if one wants to; "
_RANDOM = {
    "sqlite": "hex(randomblob(16)) || (i + j)",
    "postgresql": "md5(random()::text || (i + j))",
}
_JOIN = {"sqlite": "group_concat", "postgresql": "string_agg"}
"""A text that compresses to about a third, as chats do: PostgreSQL keeps long ones compressed."""


@dataclass(frozen=True, slots=True)
class Database:
    """A way to run statements, and how the dialect marks a value."""

    dialect: str
    run: Callable[..., Any]
    mark: str


def main() -> int:
    """Measure and print one line for each kind of work."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=50_000)
    rows: int = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "rates.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            _measure(Database("sqlite", connection.execute, "?"), rows)
    programs = server_programs()
    if programs is None:
        sys.exit("no PostgreSQL server is installed here")
    with running_server(programs) as server:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            server.administer(f"ALTER SYSTEM SET {setting} = on")
        server.administer("SELECT pg_reload_conf()")
        with closing(server.connect(server.create_database())) as connection:
            _measure(Database("postgresql", connection.execute, "%s"), rows)
    return 0


def _measure(database: Database, rows: int) -> None:
    found = {size: _seconds(database, rows, size) for size in (_SHORT, _LONG)}
    print(f"{database.dialect}, {rows:,} rows")
    for kind in _KINDS:
        short, long = found[_SHORT][kind], found[_LONG][kind]
        each_byte = max(long - short, 1e-9) / (rows * (_LONG - _SHORT))
        each_row = max(short / rows - each_byte * _SHORT, 0.0)
        print(
            f"  {kind:<11} {each_row * 1e6:8.1f} µs a row {1 / each_byte / 1e6:9.0f} MB a second"
            f"   ({short:.2f} s and {long:.2f} s)"
        )


def _seconds(database: Database, rows: int, size: int) -> dict[str, float]:
    rounds = []
    for _ in range(2):
        _fill(database, rows, size)
        rounds.append(
            {
                "index": _timed(database, "CREATE INDEX thing_name_idx ON thing (name)"),
                "data": _timed(database, "UPDATE thing SET name = upper(substr(body, 1, 30))"),
                "row by row": _timed_loop(database, rows),
                "rewrite": _timed(database, *_REWRITES[database.dialect]),
            }
        )
    return {kind: min(each[kind] for each in rounds) for kind in _KINDS}


def _fill(database: Database, rows: int, size: int) -> None:
    run = database.run
    run("DROP TABLE IF EXISTS thing")
    run("CREATE TABLE thing (id TEXT PRIMARY KEY, name TEXT, body TEXT, n BIGINT)")
    run("DROP TABLE IF EXISTS part")
    run("CREATE TABLE part (j INTEGER)")
    run(f"INSERT INTO part VALUES {', '.join(f'({j})' for j in range(size // 100 + 1))}")
    part = f"{_RANDOM[database.dialect]} || '{_WORDS}'"
    run(
        f"WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < {rows})"
        " INSERT INTO thing SELECT CAST(i AS TEXT), 'name ' || i,"
        f" (SELECT substr({_JOIN[database.dialect]}({part}, ''), 1, {size}) FROM part), i FROM k"
    )


def _timed(database: Database, *statements: str) -> float:
    began = perf_counter()
    database.run("BEGIN")
    for statement in statements:
        database.run(statement)
    database.run("COMMIT")
    return perf_counter() - began


def _timed_loop(database: Database, rows: int) -> float:
    """Read every row and write it, as a script in Python does; a tenth of them, times ten."""
    began = perf_counter()
    database.run("BEGIN")
    found = database.run(f"SELECT id, body FROM thing LIMIT {rows // 10}").fetchall()
    update = f"UPDATE thing SET body = {database.mark} WHERE id = {database.mark}"
    for key, body in found:
        database.run(update, (body.swapcase(), key))
    database.run("COMMIT")
    return (perf_counter() - began) * 10


if __name__ == "__main__":
    sys.exit(main())
