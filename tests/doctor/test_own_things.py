"""What a person or an older release has in a database is no fault, and stays; what is old is."""

from __future__ import annotations

from pathlib import Path

import pytest

from owui_migrate_gui.database.expected import expected_schemas
from owui_migrate_gui.database.target import parse_target
from owui_migrate_gui.doctor.build import add_column, create_table
from owui_migrate_gui.revision import Lineage
from tests.doctor.made import HEAD, base
from tests.doctor.seen import above_info, repair, upgrade, visited
from tests.preview.making import made_here, preview_of


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


def test_views_triggers_and_indexes_of_a_person_stay_through_tables_made_anew(
    tmp_path: Path,
) -> None:
    database = base(tmp_path / "webui.db", "2f1211949ecc")
    database.run(
        "CREATE TABLE my_log (what TEXT)",
        'CREATE VIEW my_people AS SELECT id, email FROM "user"',
        "CREATE VIEW my_chats AS SELECT title FROM chat JOIN my_people ON user_id = my_people.id",
        'CREATE TRIGGER my_watch AFTER UPDATE ON "user" BEGIN INSERT INTO my_log'
        " VALUES ('of ' || new.id); END",
        "CREATE TRIGGER my_count AFTER DELETE ON chat BEGIN INSERT INTO my_log VALUES ('x'); END",
        "CREATE INDEX my_index ON \"user\" (role) WHERE role <> 'user'",
    )
    query = "SELECT type, name FROM sqlite_master WHERE name LIKE 'my_%' ORDER BY 1, 2"
    before = database.rows(query)
    assert above_info(visited(database.path)) == ()
    shown = preview_of(parse_target(str(database.path)), "b10670c03dd5", "bundled", make=made_here)
    assert [one for one in shown.steps[0].statements if "CREATE TRIGGER my_watch" in one.sql]
    upgrade(database.path)
    assert (database.revision, database.rows(query)) == (HEAD, before)
    database.run("DELETE FROM my_log", "UPDATE \"user\" SET name = 'n' WHERE id = 'u1'")
    assert database.rows("SELECT what FROM my_log") == [("of u1",)]
    assert database.rows("SELECT count(*) FROM my_chats") == [(2,)]
    assert above_info(visited(database.path)) == ()


def test_a_trigger_stays_on_a_table_that_a_repair_makes_anew(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", HEAD)
    database.run(
        "CREATE TABLE my_log (what TEXT)",
        "CREATE TABLE bare AS SELECT * FROM group_member",
        "DROP TABLE group_member",
        "ALTER TABLE bare RENAME TO group_member",
        "CREATE TRIGGER my_watch AFTER INSERT ON group_member"
        " BEGIN INSERT INTO my_log VALUES (':id'); END",
    )
    repair(database.path)
    assert above_info(visited(database.path)) == ()
    database.insert("group", id="g", user_id="u1")
    database.insert("group_member", id="m", group_id="g", user_id="u1")
    assert database.rows("SELECT what FROM my_log") == [(":id",)]


def test_keys_that_a_downgrade_leaves_are_no_migration_that_was_begun(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", HEAD)
    for goal in ("461111b60977", "3c9b0ca343fd", "a0b1c2d3e4f5", "7e5b5dc7342b"):
        upgrade(database.path, goal)
        seen = visited(database.path)
        assert database.revision == goal
        assert above_info(seen) == ()
    assert seen.actual is not None
    assert seen.actual.id == "7e5b5dc7342b"


def test_a_migration_that_is_recorded_and_has_not_converted_all_is_done_again(
    tmp_path: Path,
) -> None:
    database = base(tmp_path / "webui.db", "c69f45358db4")
    database.insert("file", id="f", user_id="u1", filename="f", meta='{"path": "/p"}')
    database.run(
        "ALTER TABLE file ADD COLUMN path TEXT",
        "UPDATE alembic_version SET version_num = 'c29facfe716b'",
    )
    (found,) = [one for one in visited(database.path).findings if one.id == "OWM011"]
    assert found.evidence == ("type of file.meta",)
    assert found.subjects == ("c29facfe716b",)
    repair(database.path)
    assert above_info(visited(database.path)) == ()
    assert database.rows("SELECT path, meta FROM file") == [("/p", '{"path": "/p"}')]
    upgrade(database.path, "2f1211949ecc")
    database.run(
        "UPDATE alembic_version SET version_num = 'b10670c03dd5'",
        "UPDATE \"user\" SET api_key = 'sk-1' WHERE id = 'u1'",
        *_made_by("b10670c03dd5"),
    )
    (found,) = [one for one in visited(database.path).findings if one.id == "OWM011"]
    assert {"column user.api_key", "type of user.info"} <= set(found.evidence)
    repair(database.path)
    assert above_info(visited(database.path)) == ()
    assert database.rows("SELECT user_id, key FROM api_key") == [("u1", "sk-1")]


def test_settings_below_a_newer_row_that_holds_none_are_not_missed(tmp_path: Path) -> None:
    database = base(tmp_path / "webui.db", "3ff2c63645b8")
    database.insert("config_old", id=1, data='{"ui": {"name": "x"}}', version=0)
    assert "OWM035" in _ids(database.path)
    database.insert("config_old", id=2, data="[]", version=0)
    assert "OWM035" not in _ids(database.path)


def _ids(path: Path) -> set[str]:
    return {one.id for one in visited(path).findings}


def _made_by(revision: str) -> tuple[str, ...]:
    """What a migration adds, as SQL."""
    chain = expected_schemas(Lineage.PEEWEE_BORN)
    at = next(at for at, (key, _) in enumerate(chain) if key.id == revision)
    before, after = chain[at - 1][1], chain[at][1]
    columns = [
        add_column(name, column).sql
        for name, table in after.items()
        if name in before
        for column in table.columns
        if column[0] not in before[name].column_names
    ]
    tables = [create_table(name, after[name]).sql for name in after.keys() - before.keys()]
    return (*columns, *tables)


def test_a_column_of_a_person_goes_to_the_quarantine_with_the_table_it_was_in(
    tmp_path: Path,
) -> None:
    database = base(tmp_path / "webui.db", "c440947495f3")
    database.insert("prompt", command="/a", user_id="u1", title="t", content="c", timestamp=1)
    database.run("ALTER TABLE prompt ADD COLUMN my_extra TEXT", "UPDATE prompt SET my_extra = 'x'")
    upgrade(database.path, "374d2f66af06")
    assert database.rows("SELECT command FROM prompt") == [("a",)]
    (row,) = database.rows("SELECT row_key, \"row\" ->> '$.my_extra' FROM owui_quarantine")
    assert row == ("/a", "x")


def test_a_table_that_is_made_again_on_a_server_gets_a_counter_of_its_own() -> None:
    expected = dict(expected_schemas(Lineage.PEEWEE_BORN, "postgresql")[-1][1])
    made = create_table("config_old", expected["config_old"]).sql
    assert ('"id" SERIAL NOT NULL' in made, "nextval" in made) == (True, False)
