"""Healthy databases have no finding above info: of every release, in a file and on a server.

Rows of a small life go up through the bundled scripts and are examined wherever a release ended;
what real releases wrote is examined as it is, copied to a server, at head, and back again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from owui_migrate_gui.database.target import Target, parse_target
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.releases import load_releases
from tests.builders.databases import HEADS, PEEWEE_BORN, RELEASES, unpack_database
from tests.builders.postgresql import ROLE, Server
from tests.chain.facts import DIALECTS, LINEAGES, Dialect, Lineage
from tests.chain.populate import populate_base, populate_new_tables
from tests.chain.scratch import ScratchDatabase, chain, make_sqlite_engine
from tests.doctor.made import OnServer
from tests.doctor.on_server import build_on_server
from tests.doctor.seen import above_info, visited_target

_LAST_PEEWEE = "3c9b0ca343fd"
"""0.9.6 was the first release whose databases Alembic makes; it ends right after this."""

_TRAVELS = frozenset({"0.3.35", "0.8.12", "0.9.6"})
"""Those that go up and down on a server too, where each step takes its time."""

Place = tuple[ScratchDatabase, Target, Secret | None]


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.mark.exhaustive
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("lineage", LINEAGES)
def test_wherever_a_release_ended_the_bundled_scripts_leave_it_healthy(
    dialect: Dialect, lineage: Lineage, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    heads = {one.alembic_head for one in load_releases().releases}
    ends = [id_ for id_ in chain() if id_ in heads]
    if lineage == "alembic":
        ends = [id_ for id_ in ends if chain().index(id_) > chain().index(_LAST_PEEWEE)]
    found: dict[str, tuple[str, ...]] = {}
    with _empty(dialect, lineage, tmp_path, request) as (database, target, secret):
        database.build(chain()[0])
        populate_base(database)
        for end in ends:
            before = set(sa.inspect(database.engine).get_table_names())
            database.upgrade(end)
            populate_new_tables(database, before)
            found[end] = above_info(visited_target(target, secret))
    assert found == dict.fromkeys(ends, ())


@pytest.mark.parametrize(
    ("release", "dialect"),
    [
        pytest.param(
            release,
            dialect,
            marks=() if (release, dialect) == ("0.8.12", "sqlite") else pytest.mark.exhaustive,
        )
        for release in RELEASES
        for dialect in DIALECTS
    ],
)
def test_what_a_release_wrote_is_healthy_there_at_head_and_back_again(
    release: str, dialect: Dialect, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    lineage: Lineage = "peewee" if release in PEEWEE_BORN else "alembic"
    path = unpack_database(release, tmp_path / "webui.db")
    with _place(dialect, lineage, HEADS[release], path, request) as (database, target, secret):
        assert visited_target(target, secret).findings == ()
        if dialect == "sqlite" or release in _TRAVELS:
            database.upgrade(chain()[-1])
            assert above_info(visited_target(target, secret)) == ()
            database.downgrade(HEADS[release])
            assert above_info(visited_target(target, secret)) == ()


@contextmanager
def _empty(
    dialect: Dialect, lineage: Lineage, folder: Path, request: pytest.FixtureRequest
) -> Iterator[Place]:
    if dialect == "sqlite":
        path = folder / "webui.db"
        engine = make_sqlite_engine(path)
        yield ScratchDatabase(engine=engine, dialect=dialect, lineage=lineage), _file(path), None
        engine.dispose()
        return
    server: Server = request.getfixturevalue("postgresql_server")
    server.create_role()
    name = server.create_database(owner=ROLE)
    server.administer(f"GRANT ALL ON SCHEMA public TO {ROLE}", database=name)
    with _on_server(server, name, lineage) as place:
        yield place


@contextmanager
def _place(
    dialect: Dialect, lineage: Lineage, head: str, path: Path, request: pytest.FixtureRequest
) -> Iterator[Place]:
    """The file itself, or its rows on a server."""
    if dialect == "sqlite":
        engine = make_sqlite_engine(path)
        yield ScratchDatabase(engine=engine, dialect=dialect, lineage=lineage), _file(path), None
        engine.dispose()
        return
    server: Server = request.getfixturevalue("postgresql_server")
    name = build_on_server(server, head, lineage)
    with _on_server(server, name, lineage) as place:
        _copy(path, OnServer(server, name))
        yield place


@contextmanager
def _on_server(server: Server, name: str, lineage: Lineage) -> Iterator[Place]:
    made = OnServer(server, name)
    engine = sa.create_engine(server.url(name).set(username=ROLE), poolclass=NullPool)
    database = ScratchDatabase(engine=engine, dialect="postgresql", lineage=lineage)
    try:
        yield database, made.target, made.secret
    finally:
        engine.dispose()
        server.drop_database(name)


def _file(path: Path) -> Target:
    return parse_target(str(path))


def _copy(path: Path, made: OnServer) -> None:
    """As a good tool copies: every row, whatever refers to it, and counters behind the rows."""
    with (
        closing(sqlite3.connect(path)) as file,
        closing(made.server.connect(made.database)) as server,
        server.transaction(),
    ):
        server.execute("SET LOCAL session_replication_role = replica")  # checks no reference
        for name in sorted(made.table_names):
            _copy_table(file, server, name)


def _copy_table(file: sqlite3.Connection, server: psycopg.Connection, name: str) -> None:
    columns = server.execute(
        "SELECT column_name, data_type, column_default FROM information_schema.columns"
        " WHERE table_schema = 'public' AND table_name = %s ORDER BY ordinal_position",
        (name,),
    ).fetchall()
    listed = ", ".join(f'"{column}"' for column, *_ in columns)
    kinds = [str(kind) for _, kind, _ in columns]
    rows = [
        [_as_stored(value, kind) for value, kind in zip(row, kinds, strict=True)]
        for row in file.execute(f'SELECT {listed} FROM "{name}"')
    ]
    marks = ", ".join("%s" for _ in columns)
    with server.cursor() as cursor:
        cursor.execute(f'DELETE FROM "{name}"'.encode())
        cursor.executemany(f'INSERT INTO "{name}" ({listed}) VALUES ({marks})'.encode(), rows)
        for column, _, default in columns:
            if str(default).startswith("nextval"):
                cursor.execute(
                    f"SELECT setval(pg_get_serial_sequence('{name}', '{column}'), coalesce(max("
                    f'"{column}"), 0) + 1, false) FROM "{name}"'.encode()
                )


def _as_stored(value: object, kind: str) -> object:
    """SQLite keeps a number in a JSON column as a number, and a boolean as one too."""
    if value is None:
        return None
    return bool(value) if kind == "boolean" else str(value) if kind == "json" else value
