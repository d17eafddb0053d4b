"""The metadata is the schema at head, and nothing else counts as a difference."""

from __future__ import annotations

import copy

import pytest
from alembic.autogenerate import produce_migrations
from alembic.runtime.migration import MigrationContext

from migrations.equivalents import check_options, quiet_comparison
from migrations.metadata import metadata
from tests.chain.conftest import MakeScratch
from tests.chain.facts import DIALECTS, Dialect, known_revisions, known_tables
from tests.chain.reflection import differences
from tests.chain.scratch import ScratchDatabase

HEAD = known_revisions("sqlite", "alembic")[-1].revision

# Names of keys tell a database's history; no one has to create them so.
_KEY_NAMES = {"config_pkey", "config_pkey1", "config_old_pkey", "prompt_pkey", "prompt_new_pkey"}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_what_the_metadata_creates_is_the_schema_of_a_new_database(
    make_scratch: MakeScratch, dialect: Dialect
) -> None:
    database = make_scratch(dialect, "alembic")
    with database.engine.begin() as connection:
        metadata.create_all(connection)
    actual = database.tables()
    # A copy, for other tests of this process are held to the same known schema.
    known = copy.deepcopy(known_tables(dialect, "alembic", HEAD))
    known = {name: shape for name, shape in known.items() if name in actual}
    assert len(known) == len(actual) == 47
    for tables in (actual, known):
        for shape in tables.values():
            for name in _KEY_NAMES & shape["index_sql"].keys():
                del shape["index_sql"][name]
            for column in shape["columns"]:
                if str(column["default"]).startswith("nextval"):
                    column["default"] = None
    found = [line for line in differences(actual, known) if "column user_id" not in line]
    assert found == []


def found_to_do(database: ScratchDatabase) -> list[object]:
    """What ``alembic check`` would name."""
    with quiet_comparison(), database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=check_options())
        script = produce_migrations(context, metadata)
        check_options()["process_revision_directives"](context, (), [script])
        assert script.upgrade_ops is not None
        return list(script.upgrade_ops.as_diffs())


def test_a_database_at_head_has_nothing_to_do(database: ScratchDatabase) -> None:
    database.build(HEAD)
    assert found_to_do(database) == []


def test_what_is_really_missing_is_found(database: ScratchDatabase) -> None:
    database.build(HEAD)
    database.execute("DROP INDEX idx_access_grant_resource")
    database.execute("ALTER TABLE note DROP COLUMN title")
    database.execute("CREATE TABLE stray (id TEXT)")
    database.execute("ALTER TABLE chat ADD COLUMN stray TEXT")
    database.execute("DROP TABLE config_old")
    kinds = sorted(str(diff[0]) for diff in found_to_do(database))  # type: ignore[index]
    assert kinds == ["add_column", "add_index", "remove_column", "remove_table"]
