"""What scripts may send, and what they may not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.statements import (
    StatementRefusedError,
    StatementWatch,
    WatchedConnection,
    first_word,
    shorten,
)
from owui_migrate_gui.errors import Cancelled


@pytest.fixture
def cancellation() -> Cancellation:
    return Cancellation()


@pytest.fixture
def connection(cancellation: Cancellation) -> Iterator[WatchedConnection]:
    made = sqlite3.connect(":memory:", isolation_level=None, factory=WatchedConnection)
    made.watch = StatementWatch(cancellation)
    made.send("BEGIN IMMEDIATE")
    yield made
    made.close_run()


@pytest.mark.parametrize(
    "statement",
    [
        "COMMIT",
        "  commit;",
        "END",
        "ROLLBACK",
        "-- a comment\nBEGIN",
        "/* two\nlines */ VACUUM",
        "ATTACH ':memory:' AS other",
        "DETACH other",
        "PRAGMA foreign_keys = ON",
        "pragma journal_mode=WAL",
    ],
)
def test_a_statement_that_would_end_or_change_the_run_is_refused(
    connection: WatchedConnection, statement: str
) -> None:
    with pytest.raises(StatementRefusedError):
        connection.execute(statement)
    assert connection.in_transaction


@pytest.mark.parametrize(
    "statement",
    ["SAVEPOINT one", "PRAGMA table_info(x)", "SELECT 1", "CREATE TABLE commit_log (x)"],
)
def test_ordinary_statements_pass(connection: WatchedConnection, statement: str) -> None:
    connection.execute(statement)
    assert connection.in_transaction


def test_the_schema_can_be_written_and_nothing_else_while_it_can(
    connection: WatchedConnection,
) -> None:
    connection.execute("CREATE TABLE t (x TEXT)")
    connection.execute("PRAGMA writable_schema = ON")
    for statement in ("DELETE FROM sqlite_master", "UPDATE t SET x = 1", "CREATE TABLE u (x)"):
        with pytest.raises(StatementRefusedError):
            connection.execute(statement)
    connection.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE t (x JSON)' WHERE name = 't'")
    connection.execute("PRAGMA writable_schema = RESET")
    (column,) = connection.execute("PRAGMA table_info(t)").fetchall()
    assert column[2] == "JSON"
    with pytest.raises(sqlite3.OperationalError, match="may not be modified"):
        connection.execute("UPDATE sqlite_master SET sql = NULL")


def test_a_savepoint_can_be_rolled_back_to(connection: WatchedConnection) -> None:
    connection.execute("CREATE TABLE t (x)")
    connection.execute("SAVEPOINT one")
    connection.execute("INSERT INTO t VALUES (1)")
    connection.execute("ROLLBACK TO SAVEPOINT one")
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)


def test_scripts_that_run_several_statements_at_once_are_refused(
    connection: WatchedConnection,
) -> None:
    """Python's driver commits before ``executescript`` (sqlite3 docs)."""
    with pytest.raises(StatementRefusedError):
        connection.cursor().executescript("SELECT 1; SELECT 2")
    assert connection.in_transaction


def test_commit_and_rollback_of_libraries_leave_the_run_open(
    connection: WatchedConnection,
) -> None:
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.rollback()
    connection.close()
    assert connection.in_transaction
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)


def test_statements_are_counted_and_kinds_are_noticed(connection: WatchedConnection) -> None:
    watch = connection.watch
    watch.start_step()
    connection.execute("CREATE TABLE t (x)")
    connection.executemany("INSERT INTO t VALUES (?)", [(1,), (2,), (3,)])
    assert watch.count == 4
    assert watch.has_ddl
    assert watch.has_writes
    watch.start_step()
    connection.execute("SELECT * FROM t")
    assert (watch.count, watch.has_ddl, watch.has_writes) == (1, False, False)


def test_a_generator_of_rows_is_not_lost(connection: WatchedConnection) -> None:
    connection.execute("CREATE TABLE t (x)")
    connection.executemany("INSERT INTO t VALUES (?)", ((n,) for n in range(5)))
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (5,)


def test_a_cancel_stops_the_next_statement(
    connection: WatchedConnection, cancellation: Cancellation
) -> None:
    cancellation.request()
    with pytest.raises(Cancelled):
        connection.execute("SELECT 1")


def test_a_cancel_interrupts_a_long_statement(
    connection: WatchedConnection, cancellation: Cancellation
) -> None:
    cancellation.on_request(connection.interrupt)
    connection.create_function("stop", 0, cancellation.request)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
            "SELECT count(*), stop() FROM n WHERE CASE i WHEN 1000 THEN stop() IS NULL ELSE 1 END"
        ).fetchone()


def test_after_the_seal_a_cancel_no_longer_counts(cancellation: Cancellation) -> None:
    cancellation.seal()
    cancellation.request()
    cancellation.check()
    assert not cancellation.is_requested


def test_first_word_looks_past_comments() -> None:
    assert first_word("  -- x\n/* y */ select 1") == "SELECT"
    assert first_word("") == ""


def test_long_statements_are_shortened_to_one_line() -> None:
    assert shorten("SELECT\n   1") == "SELECT 1"
    assert len(shorten("x " * 1000)) == 300
