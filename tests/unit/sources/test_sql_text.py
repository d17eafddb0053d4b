from __future__ import annotations

from time import process_time

import pytest

from owui_migrate_gui.sources.sql_text import SHORTENED, Effect, shorten, summarise


@pytest.mark.parametrize(
    ("sql", "table", "effects"),
    [
        ("UPDATE chat SET a = 1", "chat", {Effect.MOVES}),
        ('update "chat" set a = 1', "chat", {Effect.MOVES}),
        ("UPDATE OR IGNORE `chat` SET a = 1", "chat", {Effect.MOVES}),
        ("UPDATE ONLY public.chat SET a = 1", "chat", {Effect.MOVES}),
        ("INSERT OR REPLACE INTO [chat] VALUES (1)", "chat", {Effect.MOVES}),
        ("INSERT INTO a SELECT 1 ON CONFLICT (x) DO UPDATE SET y = 1", "a", {Effect.MOVES}),
        ("WITH x AS (SELECT 1) DELETE FROM chat WHERE a IN x", "chat", {Effect.MOVES}),
        ("DROP TABLE IF EXISTS chat", "chat", {Effect.DROPS}),
        ("TRUNCATE TABLE chat", "chat", {Effect.DROPS}),
        ("CREATE TABLE IF NOT EXISTS chat (id TEXT)", "chat", {Effect.ADDS}),
        ("CREATE TEMP TABLE x AS SELECT * FROM chat", "x", {Effect.ADDS, Effect.MOVES}),
        ("CREATE UNIQUE INDEX IF NOT EXISTS i ON chat (a)", "chat", {Effect.INDEXES}),
        ("ALTER TABLE chat ADD COLUMN a TEXT", "chat", {Effect.ADDS}),
        ("ALTER TABLE chat ADD a TEXT", "chat", {Effect.ADDS}),
        ("ALTER TABLE chat ADD CONSTRAINT c UNIQUE (a)", "chat", set()),
        ("ALTER TABLE chat DROP COLUMN a", "chat", {Effect.DROPS}),
        ("ALTER TABLE chat RENAME TO talk", "chat", set()),
        ("ALTER TABLE a RENAME TO b; DROP TABLE c", "a", {Effect.DROPS}),
        ("DROP TABLE _alembic_tmp_chat", "_alembic_tmp_chat", set()),
        ("UPDATE {table} SET a = 1", None, {Effect.MOVES}),
        ("CREATE TABLE a (b INTEGER REFERENCES c ON UPDATE CASCADE)", "a", {Effect.ADDS}),
    ],
)
def test_writes(sql: str, table: str | None, effects: set[Effect]) -> None:
    summary = summarise(sql)
    assert (summary.table, set(summary.effects), summary.is_writing) == (table, effects, True)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM chat",
        "SELECT 'UPDATE chat SET a = 1'",
        "SELECT 'it''s; DELETE FROM chat'",
        "SELECT 1 -- DROP TABLE chat",
        "SELECT /* DROP TABLE chat */ 1",
        "SELECT * FROM chat FOR UPDATE OF chat",
        "PRAGMA table_info(chat)",
        "SET search_path TO x",
        "",
    ],
)
def test_queries_write_nothing(sql: str) -> None:
    summary = summarise(sql)
    assert not summary.is_writing
    assert summary.effects == frozenset()


def test_a_text_is_shown_in_one_short_line() -> None:
    assert shorten("UPDATE chat\n   SET a = 1\n") == "UPDATE chat SET a = 1"
    long = shorten("SELECT " + "a, " * 500)
    assert len(long) == SHORTENED
    assert long.endswith("…")


@pytest.mark.parametrize(
    "piece", ["'", "/*", "CREATE INDEX i ", "UPDATE ", "--", " IF EXISTS", "UPDATE     "]
)
def test_no_text_takes_long(piece: str) -> None:
    before = process_time()
    summarise(piece * 20_000)
    assert process_time() - before < 1.0
