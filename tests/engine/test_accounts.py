"""Rows that change though the step has nothing to do with them stop the run, with their keys."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders.running import carry_out, digest, request_for, request_for_target
from tests.builders.scripts import write_alembic
from tests.builders.server_databases import TOY, ServerDatabases
from tests.engine.conftest import FIRST, SECOND


@pytest.fixture
def peopled(database: Path) -> Path:
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.executemany("INSERT INTO user VALUES (?)", [("ann",), ("bob",), ("cem",)])
    return database


HIDDEN = {
    "deletes": ('"DELETE FROM us" + "er WHERE id <> \'ann\'"', "from 3 to 1", "rows bob, cem"),
    "adds": ('"INSERT INTO us" + "er VALUES (\'dan\')"', "from 3 to 4", "rows dan"),
    "changes": ("\"UPDATE us\" + \"er SET id = 'eve' WHERE id = 'bob'\"", "wrote into user", "bob"),
}


@pytest.mark.parametrize(("sql", "what", "keys"), HIDDEN.values(), ids=HIDDEN.keys())
def test_a_table_that_the_script_never_names_must_not_change(
    peopled: Path, source: Path, sql: str, what: str, keys: str
) -> None:
    write_alembic(source, SECOND, FIRST, f"op.execute({sql})")
    before = digest(peopled)
    failure = carry_out(request_for(peopled, str(source), "head")).failure
    assert failure.error.exit_code == 4
    assert failure.step == SECOND
    assert what in failure.error.what
    assert keys in failure.error.what
    assert digest(peopled) == before


@pytest.mark.parametrize(("sql", "what", "keys"), HIDDEN.values(), ids=HIDDEN.keys())
def test_the_same_on_a_server(
    server_databases: ServerDatabases, tmp_path: Path, sql: str, what: str, keys: str
) -> None:
    source = tmp_path / "source"
    write_alembic(source, TOY, None, title="Base tables")
    # The name is one that SQL has to quote.
    body = sql.replace('us" + "er', '\\"us" + "er\\"')
    write_alembic(source, SECOND, TOY, f"op.execute({body})")
    with server_databases.toy() as toy:
        toy.execute("""INSERT INTO "user" VALUES ('ann'), ('bob'), ('cem')""")
        before = toy.look()
        run = request_for_target(toy.target, str(source), "head", secret=toy.secret)
        failure = carry_out(run).failure
        assert (failure.step, failure.error.exit_code) == (SECOND, 4)
        assert what in failure.error.what
        assert keys in failure.error.what
        assert toy.look() == before


def test_a_trigger_s_writes_are_seen(peopled: Path, source: Path) -> None:
    with closing(sqlite3.connect(peopled)) as connection, connection:
        connection.execute(
            "CREATE TRIGGER t AFTER DELETE ON chat BEGIN DELETE FROM user WHERE id = 'cem'; END"
        )
    write_alembic(source, SECOND, FIRST, "op.execute(\"DELETE FROM chat WHERE id = '1'\")")
    failure = carry_out(request_for(peopled, str(source), "head")).failure
    assert "user from 3 to 2" in failure.error.what


def test_a_table_that_the_script_names_may_change(peopled: Path, source: Path) -> None:
    write_alembic(source, SECOND, FIRST, "op.execute(\"DELETE FROM user WHERE id = 'bob'\")")
    report = carry_out(request_for(peopled, str(source), "head")).report
    assert report.steps[0].rows == {"user": -1}
