"""Looking at a database on a server: all that the first page shows, and nothing is changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.postgresql.catalog import read_schema
from owui_migrate_gui.errors import HistoryUnusable
from owui_migrate_gui.revision import Lineage
from owui_migrate_gui.schema import Schema
from tests.builders.postgresql import Server
from tests.builders.server_databases import FIRST, ServerDatabase, ServerDatabases
from tests.chain.facts import LINEAGES, Tables, known_tables
from tests.chain.facts import Lineage as Birth
from tests.chain.known_schema import build_known_schema

OWN = 'own "schema" ü'


@pytest.fixture
def toy(server_databases: ServerDatabases) -> Iterator[ServerDatabase]:
    with server_databases.toy() as made:
        yield made


@pytest.mark.parametrize("schema", ["public", OWN], ids=["public", "own"])
@pytest.mark.parametrize("birth", LINEAGES)
def test_it_tells_where_the_database_stands(
    server_databases: ServerDatabases, birth: Birth, schema: str
) -> None:
    with server_databases.make(birth, schema) as database:
        before = database.look()
        snapshot = open_target(database.target, secret=database.secret)
        assert database.look() == before
    assert snapshot.recorded.alembic == (FIRST,)
    assert len(snapshot.recorded.peewee or ()) == (18 if birth == "peewee" else 0)
    assert snapshot.lineage is (Lineage.PEEWEE_BORN if birth == "peewee" else Lineage.ALEMBIC_BORN)
    assert (snapshot.users, snapshot.chats) == (2, 7)
    assert snapshot.size > 0
    assert (snapshot.modified, snapshot.journal_mode, snapshot.holders) == (None, None, ())


@pytest.mark.parametrize("birth", LINEAGES)
@pytest.mark.parametrize("revision", [FIRST, "0bd252b206fb"])
def test_the_schema_is_read_in_the_words_of_the_known_schemas(
    postgresql_server: Server, birth: Birth, revision: str
) -> None:
    import sqlalchemy as sa

    name = postgresql_server.create_database()
    engine = sa.create_engine(postgresql_server.url(name), poolclass=sa.pool.NullPool)
    with engine.begin() as connection:
        build_known_schema(connection, birth, revision)
    with closing(postgresql_server.connect(name)) as plain:
        found = read_schema(plain, "public")
    postgresql_server.drop_database(name)
    assert _as_known(found) == {
        table: _comparable(shape)
        for table, shape in known_tables("postgresql", birth, revision).items()
    }


def _as_known(schema: Schema) -> dict[str, object]:
    return {
        table.name: {
            "columns": [(c.name, c.type, c.is_nullable, c.default) for c in table.columns],
            "pk": list(table.primary_key),
            "unique": sorted(sorted(columns) for columns in table.unique),
            "indexes": sorted((i.name, list(i.columns), i.is_unique) for i in table.indexes),
            "fks": sorted(
                (list(k.columns), k.table, list(k.referred), k.on_delete)
                for k in table.foreign_keys
            ),
        }
        for table in schema.tables
    }


def _comparable(shape: Tables | dict[str, object]) -> dict[str, object]:
    known = dict(shape)
    unique = {tuple(sorted(columns)) for columns in known["unique"]}  # type: ignore[attr-defined] # JSON
    return {
        "columns": [
            (c["name"], c["type"], c["nullable"], c["default"])
            for c in known["columns"]  # type: ignore[attr-defined] # JSON
        ],
        "pk": known["pk"],
        "unique": sorted(list(columns) for columns in unique),
        "indexes": sorted(
            (name, columns, is_unique)
            for name, columns, is_unique in known["indexes"]  # type: ignore[attr-defined] # JSON
            if tuple(sorted(columns)) not in unique or not is_unique
        ),
        "fks": sorted(
            (columns, other, referred, action or "NO ACTION")
            for columns, other, referred, action in known["fks"]  # type: ignore[attr-defined] # JSON
        ),
    }


def test_other_sessions_are_named_with_what_they_do(toy: ServerDatabase) -> None:
    with closing(toy.server.connect(toy.database)) as idle:
        idle.execute("SET application_name = 'Open WebUI'")
        assert open_target(toy.target, secret=toy.secret).holders == ()  # another role, no lock
        idle.execute("BEGIN")
        idle.execute("INSERT INTO chat VALUES ('3', 'three')")
        (holder,) = open_target(toy.target, secret=toy.secret).holders
    assert (holder.name, holder.is_writing) == ("Open WebUI", True)
    assert "role postgres on the server" in holder.command


def test_an_idle_session_of_the_tables_own_role_counts_as_well(toy: ServerDatabase) -> None:
    with closing(toy.server.connect(toy.database)) as pooled:
        pooled.execute("SET SESSION AUTHORIZATION webui")
        pooled.execute("SELECT 1")
    import psycopg

    with psycopg.connect(
        host=str(toy.server.folder), port=toy.server.port, user="webui", dbname=toy.database
    ):
        (holder,) = open_target(toy.target, secret=toy.secret).holders
    assert not holder.is_writing


def test_an_empty_database_and_one_without_its_history_column(toy: ServerDatabase) -> None:
    toy.execute("ALTER TABLE alembic_version RENAME version_num TO other")
    with pytest.raises(HistoryUnusable, match="version_num"):
        open_target(toy.target, secret=toy.secret)
    toy.execute('DROP TABLE alembic_version, chat, "user"')
    snapshot = open_target(toy.target, secret=toy.secret)
    assert (snapshot.lineage, snapshot.users) == (Lineage.EMPTY, None)


def test_a_large_table_is_estimated_not_counted(
    toy: ServerDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    toy.execute(
        "INSERT INTO chat SELECT 'n' || i, 't' FROM generate_series(1, 1998) AS i", "ANALYZE chat"
    )
    monkeypatch.setattr("owui_migrate_gui.database.postgresql.facts._EXACT_UP_TO", 100)
    assert open_target(toy.target, secret=toy.secret).chats == 2000
