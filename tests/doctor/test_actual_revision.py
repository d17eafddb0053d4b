"""The actual revision from schemas alone, for both lineages and both databases."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from owui_migrate_gui.database.expected import Expected, expected_schemas
from owui_migrate_gui.doctor.actual_revision import State, examine_schema
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey, System
from owui_migrate_gui.schema import Column, ForeignKey, Index, Schema, Table

ROOT = Path(__file__).resolve().parents[2]
BIRTHS = (Lineage.PEEWEE_BORN, Lineage.ALEMBIC_BORN)
DIALECTS = ("sqlite", "postgresql")


def schema_of(expected: Expected) -> Schema:
    """The schema of a database that has exactly what is expected."""
    return Schema(
        tables=tuple(
            Table(
                name=name,
                columns=tuple(
                    Column(name=column, type=kind, is_nullable=nullable, default=default)
                    for column, kind, nullable, default in table.columns
                ),
                primary_key=table.key,
                unique=table.unique,
                indexes=tuple(
                    Index(name=index, columns=(), is_unique=False, sql=ddl)
                    for index, ddl in table.indexes.items()
                ),
                foreign_keys=tuple(
                    ForeignKey(columns=columns, table=other, referred=referred, on_delete=action)
                    for columns, other, referred, action in table.foreign
                ),
                sql="",
            )
            for name, table in expected.items()
        )
    )


def recorded_at(key: RevisionKey) -> Recorded:
    if key.system is System.ALEMBIC:
        return Recorded(alembic=(key.id,))
    return Recorded(peewee=(key.id,))


def test_the_resource_is_what_the_known_schemas_say(tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in (ROOT / "resources/schemas").iterdir()}
    code = (
        "import sys; sys.path.insert(0, 'tools'); import write_expected_schemas as w, pathlib;"
        f" w.TARGET = pathlib.Path({str(tmp_path / 'made')!r}); w.main()"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    assert {path.name: path.read_bytes() for path in (tmp_path / "made").iterdir()} == before


@pytest.mark.parametrize("lineage", BIRTHS)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_schema_shows_its_own_revision(lineage: Lineage, dialect: str) -> None:
    chain = expected_schemas(lineage, dialect)
    for key, expected in chain[::6]:
        found = examine_schema(schema_of(expected), lineage, recorded_at(key), dialect)
        assert found.key == key
        assert found.is_exact
        assert found.surplus == ()
        assert all(one.state is not State.PARTIAL for one in found.states)


def test_without_a_record_the_earliest_of_equal_revisions_is_told() -> None:
    """6d09d1bf1f23 and 0bd252b206fb only move rows: nothing proves that they did."""
    chain = expected_schemas(Lineage.PEEWEE_BORN)
    found = examine_schema(schema_of(chain[-1][1]), Lineage.PEEWEE_BORN, Recorded())
    assert found.key is not None
    assert found.key.id == "c92da83b017f"


def test_a_schema_of_something_else_shows_no_revision() -> None:
    found = examine_schema(Schema(tables=()), Lineage.UNKNOWN, Recorded())
    assert found.key is None
    assert not found.is_exact
