"""Hostile but possible rows for each migration, and what becomes of them on one connection.

Everything happens inside one transaction that is rolled back: the row, the examination, the repair,
and both scripts, Open WebUI's own and the bundled one.
"""

from __future__ import annotations

import copy
import io
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import psycopg
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor import examine
from owui_migrate_gui.doctor.case import Case, open_case
from owui_migrate_gui.doctor.checks.inquiry import ask_sqlite
from owui_migrate_gui.doctor.examine import Examination, examine_rows
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.server_questions import ServerQuestions, for_driver
from owui_migrate_gui.engine.actions import SqlAction
from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.postgresql import ROLE, Server
from tests.builders.server_databases import ServerDatabase
from tests.chain.facts import Dialect, known_tables
from tests.chain.known_schema import build_known_schema
from tests.chain.scratch import bundled_script, chain, make_sqlite_engine, run_script
from tests.chain.upstream import UpstreamScripts
from tests.doctor.made import THEN
from tests.doctor.on_server import build_on_server

HUGE = "9" * 25


@dataclass(frozen=True, slots=True)
class Raw:
    """JSON as it is to be written, which Python would not write so."""

    text: str


ODD: tuple[Any, ...] = (
    *(None, True, 5, "", "x", "1.5", "a\0b", Raw("1e999"), Raw("NaN"), Raw(HUGE)),
    *([], [None], ["x", "x"], [{}], [["u1"]], {}, {"id": "f1"}),
)
"""What is put in the place of each part of a document in turn."""

TEXTS = ("", "{bad", "null", "[1]", "5", '"x"', '"{}"', "NaN", "[" * 3000 + "]" * 3000)
"""What is put in the place of the whole."""


def written(document: object) -> str:
    """The JSON text of a document with :class:`Raw` parts."""
    raw: list[str] = []

    def marked(node: object) -> object:
        if isinstance(node, Raw):
            raw.append(node.text)
            return f"@@{len(raw) - 1}@@"
        if isinstance(node, dict):
            return {name: marked(value) for name, value in node.items()}
        return [marked(value) for value in node] if isinstance(node, list) else node

    return re.sub(r'"@@(\d+)@@"', lambda found: raw[int(found[1])], json.dumps(marked(document)))


def variations(document: Any) -> Iterator[str]:
    """The document, each of its parts replaced by each odd value, and whole texts."""
    yield written(document)
    for path in _paths(document):
        for value in ODD:
            yield written(_replaced(document, path, value))
    yield json.dumps(written(document))
    yield from TEXTS


def _paths(document: object) -> Iterator[tuple[Any, ...]]:
    yield ()
    parts: Any = (
        document.items()
        if isinstance(document, dict)
        else enumerate(document)
        if isinstance(document, list)
        else ()
    )
    for name, value in parts:
        yield from ((name, *path) for path in _paths(value))


def _replaced(document: Any, path: tuple[Any, ...], value: object) -> object:
    if not path:
        return value
    changed = copy.copy(document)
    changed[path[0]] = _replaced(document[path[0]], path[1:], value)
    return changed


ROWS: dict[str, dict[str, Any]] = {
    "user": {"id": "u1", "email": "u1@example.org", "settings": "{}", "info": "{}"},
    "chat": {"id": "c1", "user_id": "u1", "chat": "{}", "meta": "{}"},
    "tag": {"id": "t1", "name": "a b", "user_id": "u1"},
    "prompt": {"command": "/a", "user_id": "u1", "title": "t", "name": "t", "content": "c"},
    "document": {"collection_name": "d", "name": "d", "title": "t", "user_id": "u1"},
    "file": {"id": "f1", "user_id": "u1", "filename": "f", "meta": "{}"},
    "group": {"id": "g1", "user_id": "u1", "user_ids": '["u1"]'},
    "knowledge": {"id": "k1", "user_id": "u1", "name": "k", "data": '{"file_ids": ["f1"]}'},
    "model": {"id": "o1", "user_id": "u1", "name": "n", "meta": "{}", "params": "{}"},
    "tool": {"id": "o1", "user_id": "u1", "name": "n", "meta": "{}", "content": "c"},
    "function": {"id": "o1", "user_id": "u1", "name": "n", "meta": "{}", "content": "c"},
    "note": {"id": "n1", "user_id": "u1", "title": "t", "is_pinned": True},
    "skill": {"id": "s1", "user_id": "u1", "name": "n", "content": "c", "meta": "{}"},
    "config": {"id": 1, "data": "{}", "version": 0},
    "channel": {"id": "h1", "user_id": "u1", "name": "n"},
}
"""One ordinary row of each table that a migration reads."""

_FILLERS = {"BIGINT": THEN, "INTEGER": 0, "BOOLEAN": False, "JSON": "{}"}
_DATE = "2024-10-20 12:34:56"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What came of one row: what stopped either script (empty: nothing), and what was foreseen.

    ``silent`` are tables in which Open WebUI's script, which did not stop, left fewer rows than the
    bundled one, and how many; ``left`` are the rows that it left.
    """

    theirs: str
    ours: str
    foreseen: tuple[Finding, ...]
    mended: str
    lost: dict[str, int]
    silent: dict[str, int]
    left: dict[str, int]


class Scene:
    """A database at the parent of a revision, with ordinary rows; see :meth:`tell`."""

    def __init__(self, engine: sa.Engine, snapshot: Snapshot, revision: str) -> None:
        self._revision = revision
        self._snapshot = snapshot
        self._connection = engine.connect()
        self._graph: RevisionGraph = build_graph(read_source(None).revisions).with_recorded(
            snapshot.recorded
        )
        self._case = open_case(snapshot, self._graph, load_releases(), is_bundled=False)

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def tell(self, spoil: Callable[[Any], object], upstream: UpstreamScripts | None) -> Told | None:
        """Spoil the rows through the driver, look and migrate, and undo it all.

        None where the database itself refuses what is to spoil it.
        """
        transaction = self._connection.begin()
        try:
            with self._connection.begin_nested():
                spoil(self._connection.connection.driver_connection)
        except (sqlite3.Error, psycopg.Error):
            transaction.rollback()
            return None
        try:
            return self._told(upstream)
        finally:
            transaction.rollback()

    def alarms(self, spoil: Callable[[Any], object], *, without: str = "") -> set[str]:
        """Ids of all findings on rows so spoiled, with a source that may lack a script."""
        transaction = self._connection.begin()
        scripts = [one for one in read_source(None).revisions if one.id != without]
        graph = build_graph(scripts).with_recorded(self._snapshot.recorded)
        case = open_case(self._snapshot, graph, load_releases(), is_bundled=False)
        try:
            spoil(self._connection.connection.driver_connection)
            with mock.patch.object(self, "_case", case):
                return {one.id for one in self._examined().findings}
        finally:
            transaction.rollback()

    def _told(self, upstream: UpstreamScripts | None) -> Told:
        with self._undone():
            found = self._examined().findings
        foreseen = tuple(one for one in found if self._revision in one.subjects)
        before = self._counts()
        left: list[dict[str, int]] = []
        theirs = self._theirs(upstream, left) if upstream else ""
        ours = self._attempt(
            lambda: run_script(self._connection, bundled_script(self._revision).upgrade), left
        )
        silent = {}
        if upstream and not theirs and not ours:
            silent = {name: n - left[0].get(name, n) for name, n in left[1].items()}
        mended, lost = "", {}
        if theirs and upstream:
            with self._undone():
                self._repair(foreseen)
                after = self._counts()
                kept = after.get("owui_quarantine", 0)
                lost = {name: n for name, n in before.items() if after[name] + kept < n}
                mended = self._theirs(upstream)
        return Told(
            theirs=theirs,
            ours=ours,
            foreseen=foreseen,
            mended=mended,
            lost=lost,
            silent={name: n for name, n in silent.items() if n > 0},
            left=left[0] if upstream and not theirs else {},
        )

    def _theirs(self, upstream: UpstreamScripts, left: list[dict[str, int]] | None = None) -> str:
        def run() -> None:
            with redirect_stdout(io.StringIO()):
                upstream.run_one(self._connection, self._revision)

        return self._attempt(run, left)

    def _attempt(self, run: Callable[[], object], left: list[dict[str, int]] | None = None) -> str:
        """Run it and undo it; how many rows it left is put into ``left``."""
        with self._undone():
            try:
                run()
                if left is not None:
                    left.append(self._counts())
            except Exception as error:  # noqa: BLE001 - a script may stop at anything
                return f"{type(error).__name__}: {error}"[:200]
        return ""

    @contextmanager
    def _undone(self) -> Iterator[None]:
        nested = self._connection.begin_nested()
        try:
            yield
        finally:
            nested.rollback()

    def _repair(self, findings: tuple[Finding, ...]) -> None:
        for finding in findings:
            for action in finding.actions:
                assert isinstance(action, SqlAction)
                for one in action.statements:
                    self._run_statement(one.sql, dict(one.parameters))

    def _run_statement(self, sql: str, parameters: dict[str, Any]) -> None:
        raw: Any = self._connection.connection.driver_connection
        if self._connection.dialect.name == "sqlite":
            raw.execute(sql, parameters)
        else:
            raw.execute(for_driver(sql), parameters)

    def _counts(self) -> dict[str, int]:
        names = sa.inspect(self._connection).get_table_names()
        counts = (f"SELECT '{name}', count(*) FROM \"{name}\"" for name in names)
        rows = self._connection.exec_driver_sql(" UNION ALL ".join(counts))
        return {row[0]: row[1] for row in rows}

    def _examined(self) -> Examination:
        raw: Any = self._connection.connection.driver_connection
        if self._connection.dialect.name == "sqlite":
            ask, each = ask_sqlite(raw), None
        else:
            questions = ServerQuestions(raw, lambda: False)
            ask, each = questions.ask, questions.each
        with mock.patch.object(examine, "open_case", self._same_case):  # half of the time
            return examine_rows(
                self._snapshot, self._graph, load_releases(), [ask], is_bundled=False, each=[each]
            )

    def _same_case(self, *_: object, **__: object) -> Case:
        return self._case


def _fill(connection: sa.Connection, dialect: Dialect, revision: str) -> None:
    """One row in each of the tables of :data:`ROWS` that there are."""
    raw: Any = connection.connection.driver_connection
    for table, shape in known_tables(dialect, "alembic", revision).items():
        if table not in ROWS:
            continue
        row: dict[str, Any] = {}
        for column in shape["columns"]:
            name, type_ = column["name"], column["type"].upper().partition("(")[0].split()[0]
            if name in ROWS[table]:
                row[name] = ROWS[table][name]
            elif name.endswith("_at") or name == "timestamp":
                row[name] = _DATE if type_ in {"DATETIME", "TIMESTAMP"} else THEN
            elif not column["nullable"] and not column["default"]:
                row[name] = _FILLERS.get(type_, "x")
        names = ", ".join(f'"{name}"' for name in row)
        mark = "?" if dialect == "sqlite" else "%s"
        raw.execute(
            f'INSERT INTO "{table}" ({names}) VALUES ({", ".join([mark] * len(row))})',
            tuple(row.values()),
        )


@contextmanager
def in_file(folder: Path, revision: str) -> Iterator[Scene]:
    """A scene in a SQLite file."""
    parent = chain()[chain().index(revision) - 1]
    path = folder / f"{revision}.db"
    engine = make_sqlite_engine(path)
    with engine.begin() as connection:
        build_known_schema(connection, "alembic", parent)
        _fill(connection, "sqlite", parent)
    scene = Scene(engine, open_target(parse_target(str(path))), revision)
    with closing(scene):
        yield scene
    engine.dispose()


@contextmanager
def on_postgresql(server: Server, revision: str) -> Iterator[Scene]:
    """A scene in a database on a server."""
    parent = chain()[chain().index(revision) - 1]
    name = build_on_server(server, parent, "alembic")
    engine = sa.create_engine(server.url(name).set(username=ROLE), poolclass=NullPool)
    with engine.begin() as connection:
        _fill(connection, "postgresql", parent)
    made = ServerDatabase(server=server, database=name, schema="public")
    try:
        scene = Scene(engine, open_target(made.target, secret=made.secret), revision)
        with closing(scene):
            yield scene
    finally:
        engine.dispose()
        server.drop_database(name)
