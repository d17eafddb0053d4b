"""``quarantine``: lists, shows, saves and puts back; what rows hold is told on request alone."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

from tests.builders.databases import trace_of
from tests.cli.program import Answer, Program
from tests.conftest import MakeDatabase
from tests.doctor.made import THEN, Database

SECRET = "zebra-kettle-umbrella"
NOTE = {
    "id": "n1",
    "user_id": "u1",
    "title": SECRET,
    "data": json.dumps({"content": {"md": SECRET}}),
    "meta": None,
    "access_control": None,
    "created_at": 1,
    "updated_at": 1,
}


def quarantined(path: Path) -> Database:
    """A database with two notes in the quarantine, of which the second has a column too many."""
    database = Database(path)
    database.run(
        "CREATE TABLE owui_quarantine (id INTEGER NOT NULL PRIMARY KEY, revision TEXT NOT NULL,"
        " table_name TEXT NOT NULL, row_key TEXT, reason TEXT NOT NULL, row TEXT NOT NULL,"
        " created_at BIGINT NOT NULL)"
    )
    for row in (NOTE, {**NOTE, "id": "n2", "colour": SECRET}):
        database.insert(
            "owui_quarantine",
            revision="OWM070",
            table_name="note",
            row_key=row["id"],
            reason="a reason",
            row=json.dumps(row),
            created_at=THEN,
        )
    return database


def test_rows_are_put_back_and_nothing_of_what_they_hold_is_told(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    database = quarantined(make_database("0.6.43"))
    before = trace_of(database.path.parent)
    listed = program("quarantine", database.path, "--json")
    assert (listed.code, [one["obstacle"] for one in listed.document["rows"]]) == (
        0,
        ["", "note has no column colour now."],
    )
    assert trace_of(database.path.parent) == before
    bundle = tmp_path / "support.zip"
    answers: list[Answer] = [
        listed,
        program("quarantine", database.path, "--put-back-all", "--yes", "-v"),
        program("diagnose", database.path),
        program("bundle", database.path, bundle),
    ]
    assert [answer.code for answer in answers[1:]] == [1, 0, 0]
    assert "1 row put back. Backup: " in answers[1].out
    assert "The doctor finds nothing wrong." in answers[1].out
    assert "Row 2 of note stays: note has no column colour now." in answers[1].out
    assert f"owui-migrate quarantine {database.path}" in answers[2].out
    assert database.rows("SELECT title FROM note WHERE id = 'n1'") == [(SECRET,)]
    said = "".join(answer.out + answer.err for answer in answers)
    kept = b"".join(file.read_bytes() for file in program.home.rglob("*") if file.is_file())
    assert SECRET not in said
    assert SECRET.encode() not in kept + unpacked(bundle)


def unpacked(bundle: Path) -> bytes:
    with ZipFile(bundle) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_contents_are_shown_and_deleted_where_that_is_asked_for(
    program: Program, make_database: MakeDatabase
) -> None:
    database = quarantined(make_database("0.6.43"))
    shown = program("quarantine", database.path, "--show", "1")
    assert json.loads(shown.out) == NOTE
    gone = program("quarantine", database.path, "--drop-all", "--yes", "--json")
    assert (gone.code, gone.document["dropped"], gone.document["rows"]) == (0, [1, 2], [])
    assert "owui_quarantine" not in database.table_names
