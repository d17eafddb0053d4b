"""What is shown is what runs: every statement of a real run is in the preview, and no other.

The steps run for real on databases with rows, with an ear at the driver. Values make no difference:
compared is the text that the driver gets.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.shadow.recorder import is_read, key_of, kind_of
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.preview import Preview, StatementKind
from owui_migrate_gui.sql_script import script_of
from tests.builders.server_databases import ServerDatabases
from tests.builders.wheels import wheel
from tests.chain.facts import Lineage
from tests.conftest import MakeDatabase
from tests.preview.making import preview_of
from tests.preview.places import PostgresqlPlace, sqlite_place
from tests.preview.real_run import RealScripts

pytestmark = pytest.mark.exhaustive

_NEEDLESS = "CREATE TEMPORARY TABLE owui_answer"
"""9a1b2c3d4e5f leaves its second look at all chats out where the first has found everything."""

SOURCES = ("bundled", "0.12.4")


class Ear(StatementWatch):
    """Remembers the writing statements of a run on SQLite."""

    def __init__(self) -> None:
        super().__init__(Cancellation())
        self.heard: set[str] = set()

    def see(self, sql: str, times: int = 1) -> None:
        super().see(sql, times)
        hear(self.heard, sql)


def hear(heard: set[str], sql: str) -> None:
    """Savepoints and helper functions are not what this is about."""
    kind = kind_of(sql, is_from_script=True)
    if not is_read(sql) and kind is not StatementKind.CONTROL:
        heard.add(key_of(sql))


def compare(preview: Preview, heard: set[str]) -> None:
    statements = [statement for step in preview.steps for statement in step.statements]
    shown: set[str] = set()
    always: set[str] = set()
    for statement in statements:
        hear(shown, statement.sent)
        if statement.repeat is None:
            hear(always, statement.sent)
    assert sorted(heard - shown) == []
    assert [sql for sql in sorted(always - heard) if not sql.startswith(_NEEDLESS)] == []


def path_of(source: str) -> str:
    return source if source == "bundled" else str(wheel(source))


@pytest.mark.slow
@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("release", ["0.3.35", "0.8.12"])
def test_on_databases_of_real_servers(
    source: str, release: str, make_database: MakeDatabase, tmp_path: Path
) -> None:
    path, ear = make_database(release), Ear()
    scripts = RealScripts(path_of(source), tmp_path / "scripts")
    preview = preview_of(parse_target(str(path)), "head", path_of(source))
    with scripts.at_hand(), sqlite_place(path, ear) as place:
        for step in preview.steps:
            scripts.run(step, place)
    compare(preview, ear.heard)


@pytest.mark.slow
@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("lineage", ["peewee", "alembic"])
def test_on_postgresql_with_rows_in_every_table(
    source: str, lineage: Lineage, server_databases: ServerDatabases, tmp_path: Path
) -> None:
    heard: set[str] = set()
    scripts = RealScripts(path_of(source), tmp_path / "scripts")
    with server_databases.make(lineage) as made:
        preview = preview_of(made.target, "head", path_of(source), made.secret)
        before = made.look()
        place = PostgresqlPlace(made.server, made.database)

        @sa.event.listens_for(place.engine, "before_cursor_execute")
        def _hear(_c: Any, _cursor: Any, sql: str, *_more: Any) -> None:
            hear(heard, sql)

        assert made.look() == before
        with scripts.at_hand():
            for step in preview.steps:
                scripts.run(step, place)
        place.close()
    compare(preview, heard)


def test_a_script_for_a_schema_of_its_own_runs_there(server_databases: ServerDatabases) -> None:
    with server_databases.make("alembic", schema="web ui") as made:
        preview = preview_of(made.target, "+2", "bundled", made.secret)
        place = PostgresqlPlace(made.server, made.database)
        place.run_script(script_of(preview))
        place.close()
        assert made.recorded() == [preview.goal]
        assert made.schemas() == {"public", "web ui"}
        assert made.rows("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]
