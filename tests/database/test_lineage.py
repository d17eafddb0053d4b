"""How a database was born shows at every revision that it can be at."""

from __future__ import annotations

import pytest

from owui_migrate_gui.database.connect import open_readonly
from owui_migrate_gui.database.history import read_recorded
from owui_migrate_gui.database.lineage import tell_lineage
from owui_migrate_gui.database.schema import Column, Index, Schema, Table, read_schema
from owui_migrate_gui.revision import Lineage, Recorded
from tests.builders.databases import ALEMBIC_BORN, PEEWEE_BORN
from tests.chain.facts import KnownRevision, Tables, known_revisions
from tests.conftest import MakeDatabase


@pytest.mark.parametrize("release", PEEWEE_BORN)
def test_releases_before_0_9_are_peewee_born(make_database: MakeDatabase, release: str) -> None:
    with open_readonly(make_database(release)) as connection:
        schema, recorded = read_schema(connection), read_recorded(connection)
    assert tell_lineage(schema, recorded) is Lineage.PEEWEE_BORN
    assert tell_lineage(schema, Recorded()) is Lineage.PEEWEE_BORN, "without any history"


@pytest.mark.parametrize("release", ALEMBIC_BORN)
def test_new_databases_since_0_9_are_alembic_born(
    make_database: MakeDatabase, release: str
) -> None:
    with open_readonly(make_database(release)) as connection:
        schema, recorded = read_schema(connection), read_recorded(connection)
    assert tell_lineage(schema, recorded) is Lineage.ALEMBIC_BORN
    forged = Recorded(peewee=("001_initial_schema",))
    assert tell_lineage(schema, forged) is Lineage.ALEMBIC_BORN, "the schema outweighs history"


def _schema_of(tables: Tables) -> Schema:
    return Schema(
        tables=tuple(
            Table(
                name=name,
                columns=tuple(
                    Column(
                        name=column["name"],
                        type=column["type"],
                        is_nullable=column["nullable"],
                        default=column["default"],
                    )
                    for column in table["columns"]
                ),
                primary_key=tuple(table["pk"]),
                unique=tuple(tuple(columns) for columns in table["unique"]),
                indexes=tuple(
                    Index(name=index, columns=tuple(columns), is_unique=unique, sql=None)
                    for index, columns, unique in table["indexes"]
                ),
                foreign_keys=(),
                sql="",
            )
            for name, table in tables.items()
        )
    )


def _label(known: KnownRevision) -> str:
    return known.revision


@pytest.mark.parametrize("known", known_revisions("sqlite", "peewee"), ids=_label)
def test_peewee_born_at_every_revision(known: KnownRevision) -> None:
    assert tell_lineage(_schema_of(known.tables), Recorded()) is Lineage.PEEWEE_BORN


@pytest.mark.parametrize("known", known_revisions("sqlite", "alembic"), ids=_label)
def test_alembic_born_at_every_revision(known: KnownRevision) -> None:
    assert tell_lineage(_schema_of(known.tables), Recorded()) is Lineage.ALEMBIC_BORN


def test_a_database_without_tables_is_empty() -> None:
    assert tell_lineage(Schema(tables=()), Recorded()) is Lineage.EMPTY


def test_history_decides_where_the_schema_shows_nothing() -> None:
    foreign = _schema_of(
        {"place": {"columns": [], "pk": [], "unique": [], "indexes": [], "fks": []}}
    )
    assert tell_lineage(foreign, Recorded()) is Lineage.UNKNOWN
    peewee = Recorded(peewee=("001_initial_schema",))
    assert tell_lineage(foreign, peewee) is Lineage.PEEWEE_BORN
