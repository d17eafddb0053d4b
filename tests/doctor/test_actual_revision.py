"""The actual revision from schemas alone, for both lineages and both databases."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from owui_migrate_gui.database.expected import Expected, expected_schemas
from owui_migrate_gui.doctor.actual_revision import State, examine_schema
from owui_migrate_gui.doctor.build import add_column, create_index, create_table
from owui_migrate_gui.doctor.facts import chain_of
from owui_migrate_gui.revision import Lineage, Recorded, RevisionKey, System
from owui_migrate_gui.schema import Column, ForeignKey, Index, Schema, Table
from tests.doctor.broken import base
from tests.doctor.seen import repair, visited

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


_LAST = len(chain_of(Lineage.PEEWEE_BORN).keys) - 2
_FIRST = 20


@settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_half_of_any_revision_and_any_record_lose_no_row_in_a_repair(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The doctor names the state rightly or says that it can't; no repair loses a row."""
    folder = tmp_path_factory.mktemp("fuzz")
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(folder / "records"))
    chain = expected_schemas(Lineage.PEEWEE_BORN)
    at = data.draw(st.integers(_FIRST, _LAST), label="position")
    database = base(folder / "webui.db", chain[at][0].id)
    made = [one for one in _made_by(chain[at][1], chain[at + 1][1]) if data.draw(st.booleans())]
    database.run(*made)
    recorded = data.draw(st.sampled_from([at, at, at + 1, _LAST, _FIRST]), label="recorded")
    database.run(f"UPDATE alembic_version SET version_num = '{chain[recorded][0].id}'")
    before = database.counts()
    seen = visited(database.path)
    assert seen.schema is not None
    assert seen.actual is None or seen.schema.position in {at, at + 1} or not seen.schema.is_exact
    repair(database.path)
    after = database.counts()
    for table in ("user", "auth", "chat"):
        assert after[table] >= before[table]


def _made_by(before: Expected, after: Expected) -> list[str]:
    """The SQL of each table, column and index that a revision adds."""
    found: list[str] = []
    for name, table in after.items():
        old = before.get(name)
        if old is None:
            found.append(create_table(name, table).sql)
            continue
        if not old.column_names <= table.column_names:
            continue  # rebuilt as a whole: there is no half of it
        new = [column for column in table.columns if column[0] not in old.column_names]
        found += [add_column(name, column).sql for column in new]
        found += [
            create_index(table, index).sql
            for index, ddl in table.indexes.items()
            if index not in old.indexes and not any(column[0] in ddl for column in new)
        ]
    return found
