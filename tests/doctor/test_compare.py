"""Two schemas side by side, and the scripts that make the one like the other."""

from __future__ import annotations

import importlib.util
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext

from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.compare.comparison import Comparison, compare
from owui_migrate_gui.doctor.compare.scripts import alembic_revision, sql_script
from owui_migrate_gui.doctor.compare.side import Side, side_of_revision, side_of_target
from owui_migrate_gui.errors import UnknownRevision
from owui_migrate_gui.revision import Lineage, RevisionKey, System
from tests.builders.databases import HEADS, RELEASES
from tests.builders.server_databases import FIRST, ServerDatabases
from tests.conftest import MakeDatabase
from tests.doctor.made import HEAD, Database, base

EARLY = [("primary key", "id", "id", ""), ("unique", "id", "id", "")]
KNOWN = {
    "0.6.43": EARLY,
    "0.8.12": EARLY,
    "0.9.6": [("column", "old_chat", "TEXT", "")],
}
"""Up to 0.8.12 a script gave "user" its primary key early; 0.9.6 left a column behind."""


def side(path: Path, *, with_rows: bool = False) -> Side:
    target = parse_target(str(path))
    return side_of_target(open_target(target), measure_target(target).rows if with_rows else None)


def at(id_: str, lineage: Lineage, dialect: str = "sqlite") -> Side:
    return side_of_revision(RevisionKey(System.ALEMBIC, id_), lineage, dialect)


def against_head(database: Database, lineage: Lineage = Lineage.ALEMBIC_BORN) -> Comparison:
    return compare(side(database.path), at(HEAD, lineage))


def told(comparison: Comparison) -> list[tuple[str, str, str, str]]:
    return [(row.what, row.name, row.before, row.after) for row in comparison.rows]


@pytest.mark.parametrize("release", RELEASES)
def test_the_database_of_a_release_is_as_its_revision_says(
    release: str, make_database: MakeDatabase
) -> None:
    found = side(make_database(release))
    comparison = compare(found, at(HEADS[release], found.lineage))
    assert [row for row in told(comparison) if row[0] != "table"] == KNOWN.get(release, [])


def test_every_kind_of_difference_is_told_and_row_counts_too(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    one = base(tmp_path / "one" / "webui.db", HEAD, "alembic")
    other = base(tmp_path / "webui.db", HEAD, "alembic")
    one.run(
        "DROP INDEX timer_at_idx",
        "ALTER TABLE user ADD COLUMN shoe INTEGER DEFAULT 42",
        "CREATE TABLE extra (a TEXT)",
        "DELETE FROM chat WHERE id = 'c2'",
    )
    comparison = compare(side(one.path, with_rows=True), side(other.path, with_rows=True))
    assert told(comparison) == [
        ("table", "chat", "17 columns", "17 columns"),
        ("rows", "rows", "1", "2"),
        ("index", "timer_at_idx", "", "on timer_at WHERE timer_at IS NOT NULL"),
        ("table", "extra", "1 column", ""),
        ("column", "a", "TEXT", ""),
        ("table", "user", "24 columns", "23 columns"),
        ("column", "shoe", "INTEGER DEFAULT 42", ""),
    ]
    assert comparison.sentence == "3 tables: 1 only in the first, 2 different."


def test_triggers_and_views_are_told_by_name_and_place(tmp_path: Path) -> None:
    one, other = Database(tmp_path / "one.db"), Database(tmp_path / "other.db")
    for database in (one, other):
        database.run(
            "CREATE TABLE t (id TEXT PRIMARY KEY)",
            "CREATE TABLE u (id TEXT PRIMARY KEY)",
            "CREATE VIEW same AS SELECT id FROM t",
        )
    one.run(
        "CREATE TRIGGER added AFTER INSERT ON t BEGIN DELETE FROM u; END",
        "CREATE VIEW mine AS SELECT id FROM u",
    )
    for database, text in ((one, "SELECT 1"), (other, "DELETE FROM t")):
        database.run(f"CREATE TRIGGER changed AFTER DELETE ON u BEGIN {text}; END")
    comparison = compare(side(one.path), side(other.path))
    assert told(comparison) == [
        ("table", "t", "1 column", "1 column"),
        ("trigger", "added", "on t", ""),
        ("table", "u", "1 column", "1 column"),
        ("trigger", "changed", "on u", "on u, its text differs"),
        ("view", "mine", "as a view", ""),
    ]
    assert comparison.sentence == "2 tables: 2 different. 1 view: 1 only in the first."


@pytest.mark.parametrize(
    ("lineage", "expected"),
    [
        (Lineage.ALEMBIC_BORN, {"file_pending_knowledge_idx"}),
        (
            Lineage.PEEWEE_BORN,  # on SQLite its types are older ones
            {
                *("file_pending_knowledge_idx", "active", "archived", "created_at", "updated_at"),
                *("is_active", "is_global"),
            },
        ),
    ],
)
def test_sqlite_and_postgresql_are_compared_by_what_types_mean(
    lineage: Lineage, expected: set[str]
) -> None:
    comparison = compare(at(HEAD, lineage, "sqlite"), at(HEAD, lineage, "postgresql"))
    assert comparison.is_by_meaning
    assert {row.name for row in comparison.rows if not row.is_table} == expected


def test_a_revision_of_the_other_lineage_is_told_from_this_one() -> None:
    comparison = compare(at(HEAD, Lineage.PEEWEE_BORN), at(HEAD, Lineage.ALEMBIC_BORN))
    assert ("column", "archived", "INTEGER NOT NULL", "BOOLEAN") in told(comparison)
    with pytest.raises(UnknownRevision):
        side_of_revision(
            RevisionKey(System.PEEWEE, "012_add_tools"), Lineage.ALEMBIC_BORN, "sqlite"
        )


def _lose_much(database: Database) -> None:
    database.run(
        "DROP INDEX timer_at_idx",
        "DROP INDEX uq_user_email_lower",
        "DROP TABLE calendar_event_attendee",
        "ALTER TABLE chat DROP COLUMN tasks",
        "ALTER TABLE user ADD COLUMN shoe INTEGER",
        # Without primary key, unique and foreign keys, and of other types.
        "ALTER TABLE pinned_note RENAME TO was",
        "CREATE TABLE pinned_note (id TEXT, user_id INTEGER, note_id TEXT, created_at BIGINT)",
        "INSERT INTO pinned_note VALUES ('p1', 'u1', NULL, 5)",
        "UPDATE pinned_note SET note_id = 'n1'",
        "DROP TABLE was",
    )
    database.insert("note", id="n1", user_id="u1")


def _only_left(comparison: Comparison) -> set[str]:
    return {row.name for row in comparison.rows if not row.is_table}


def _by_script(comparison: Comparison, database: Database) -> None:
    script = sql_script(comparison)
    assert script.startswith("-- Makes ")
    with closing(sqlite3.connect(database.path, isolation_level=None)) as connection:
        connection.executescript(script.replace(".bail on\n", ""))


def _by_revision(comparison: Comparison, database: Database) -> None:
    text = alembic_revision(comparison)
    file = database.path.with_name("correct.py")
    file.write_text(text)
    module = _loaded(file)
    assert module.down_revision == HEAD
    _run(module.upgrade, f"sqlite:///{database.path}")


def _run(way: Callable[[], None], url: str | sa.URL) -> None:
    engine = sa.create_engine(url)
    with (
        engine.begin() as connection,
        Operations.context(MigrationContext.configure(connection)),
    ):
        way()
    engine.dispose()


def _loaded(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _hang_on(database: Database) -> None:
    """Views on views, and triggers on a table that is made anew and beside it."""
    database.run(
        "CREATE VIEW pins AS SELECT id, user_id FROM pinned_note",
        "CREATE VIEW many AS SELECT user_id, count(*) AS n FROM pins GROUP BY user_id",
        "CREATE TRIGGER told AFTER INSERT ON pinned_note BEGIN"
        " UPDATE note SET updated_at = 7 WHERE id = NEW.note_id; SELECT 1; END",
        "CREATE TRIGGER gone AFTER DELETE ON note BEGIN"
        " DELETE FROM pinned_note WHERE note_id = OLD.id; END",
    )


@pytest.mark.parametrize("correct", [_by_script, _by_revision])
def test_both_scripts_make_the_schema_right_and_keep_every_row(
    correct: Callable[[Comparison, Database], None], tmp_path: Path
) -> None:
    database = base(tmp_path / "webui.db", HEAD, "alembic")
    database.run(f"INSERT INTO alembic_version VALUES ('{HEAD}')") if not database.revision else 0
    _lose_much(database)
    _hang_on(database)
    hanging = database.rows("SELECT name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')")
    before = database.counts()
    correct(against_head(database), database)
    assert _only_left(against_head(database)) == {"shoe", "told", "gone"}
    assert database.counts() == before | {"calendar_event_attendee": 0}
    assert database.rows("SELECT * FROM pinned_note") == [("p1", "u1", "n1", 5)]
    assert database.rows("PRAGMA integrity_check") == [("ok",)]
    now = database.rows("SELECT name, sql FROM sqlite_master WHERE type IN ('view', 'trigger')")
    assert sorted(now) == sorted(hanging)
    database.run("INSERT INTO pinned_note VALUES ('p2', 'u2', 'n1', 6)")
    assert database.rows("SELECT * FROM many ORDER BY 1") == [("u1", 1), ("u2", 1)]
    assert database.rows("SELECT updated_at FROM note") == [(7,)]


@pytest.mark.parametrize(
    ("before", "after", "stored", "kept"),
    [
        ("TEXT", "DATETIME", "2024-05-06 07:08:09", "2024-05-06 07:08:09"),
        ("TEXT", "JSON", '{"a": 1}', '{"a": 1}'),
        ("TEXT", "BIGINT", "no number", "no number"),
        ("VARCHAR(255)", "NVARCHAR(40)", "words", "words"),
        ("INTEGER NOT NULL DEFAULT 5", "BOOLEAN", 1, 1),
        ("TEXT DEFAULT 'a'", "TEXT DEFAULT 'b'", "c", "c"),
    ],
)
def test_a_type_is_declared_as_it_should_be_and_no_value_is_cast(
    before: str, after: str, stored: object, kept: object, tmp_path: Path
) -> None:
    one, other = Database(tmp_path / "one.db"), Database(tmp_path / "other.db")
    one.run(f"CREATE TABLE t (id TEXT PRIMARY KEY, c {before})")
    other.run(f"CREATE TABLE t (id TEXT PRIMARY KEY, c {after})")
    one.insert("t", id="1", c=stored)
    comparison = compare(side(one.path), side(other.path))
    assert not comparison.is_same
    _by_script(comparison, one)
    assert compare(side(one.path), side(other.path)).is_same
    assert one.rows("SELECT c FROM t") == [(kept,)]


def test_an_expression_is_compared_by_what_it_says(tmp_path: Path) -> None:
    one, other = Database(tmp_path / "one.db"), Database(tmp_path / "other.db")
    for database, index in (
        (one, "CREATE UNIQUE INDEX i ON t (lower(a)) WHERE a IS NOT NULL AND b > 1"),
        (other, 'CREATE UNIQUE INDEX i ON t (LOWER( "a" )) WHERE ((a is not null) AND (b>1))'),
    ):
        database.run("CREATE TABLE t (a TEXT, b INTEGER)", index)
    assert compare(side(one.path), side(other.path)).is_same
    other.run("DROP INDEX i", "CREATE UNIQUE INDEX i ON t (upper(a)) WHERE a IS NOT NULL AND b > 1")
    comparison = compare(side(one.path), side(other.path))
    assert _only_left(comparison) == {"i"}
    assert "unique on lower(a) WHERE" in told(comparison)[1][2]
    _by_script(comparison, one)
    assert compare(side(one.path), side(other.path)).is_same


def test_a_script_names_what_it_leaves_alone(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", HEAD, "alembic")
    database.run(
        "CREATE TABLE mine (a)",
        "DROP TABLE pinned_note",
        "CREATE TABLE pinned_note (id TEXT CHECK (id <> ''), user_id TEXT)",
    )
    script = sql_script(against_head(database))
    assert "-- Left alone, because only a person can say: table mine" in script
    assert "-- Left alone, because it has a CHECK" in script
    assert "DROP TABLE" not in script


def test_a_postgresql_database_is_corrected_too(
    server_databases: ServerDatabases, tmp_path: Path
) -> None:
    with server_databases.make("alembic") as database:

        def seen() -> Side:
            return side_of_target(open_target(database.target, secret=database.secret))

        twin = base(tmp_path / "webui.db", FIRST, "alembic")
        assert told(compare(seen(), side(twin.path))) == []
        breaking = (
            "DROP TABLE tool",
            "ALTER TABLE chat DROP COLUMN share_id",
            "ALTER TABLE chat ALTER COLUMN archived TYPE TEXT USING archived::text",
            "ALTER TABLE memory ALTER COLUMN content SET DEFAULT 'x', DROP CONSTRAINT memory_pkey",
            "ALTER TABLE memory ALTER created_at TYPE BOOLEAN USING created_at <> 0",
            "ALTER TABLE memory ALTER created_at SET DEFAULT true",
            "ALTER TABLE memory ALTER updated_at TYPE TIMESTAMP USING to_timestamp(updated_at)",
            "DROP INDEX IF EXISTS odd",
            "CREATE INDEX odd ON memory (upper(content)) WHERE content IS NOT NULL",
            "CREATE VIEW kept AS SELECT id, archived FROM chat",
            "CREATE MATERIALIZED VIEW counted AS SELECT count(*) AS n FROM kept",
        )
        hanging = [("view", name, "as a view", "") for name in ("counted", "kept")]
        database.execute(*breaking)
        first = at(FIRST, Lineage.ALEMBIC_BORN, "postgresql")
        comparison = compare(seen(), first)
        heads = {row.name for row in comparison.rows if row.is_table}
        assert heads == {"chat", "memory", "tool", "kept", "counted"}
        lines = sql_script(comparison).splitlines()
        script = "\n".join(line for line in lines if line not in {"BEGIN;", "COMMIT;"})
        database.execute(*[part for part in script.split(";") if part.strip()])
        assert told(compare(seen(), first)) == hanging
        database.execute("DROP VIEW kept CASCADE", *breaking)  # once more, for the revision
        (tmp_path / "correct.py").write_text(alembic_revision(compare(seen(), first)))
        url = database.server.url(database.database)
        module = _loaded(tmp_path / "correct.py")
        broken = compare(seen(), first)
        _run(module.upgrade, url)
        assert told(compare(seen(), first)) == hanging
        _run(module.downgrade, url)
        assert {row[1] for row in told(compare(seen(), first))} == {row[1] for row in told(broken)}
