"""``bundle``: written, shown, and opened again in place of a database."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.cli.program import Program
from tests.cli.test_diagnose import changed
from tests.conftest import MakeDatabase


def test_a_bundle_answers_as_the_database_did(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    database = changed(make_database("0.8.12"), "DELETE FROM chat_message")
    file = tmp_path / "support.zip"
    made = program("bundle", database, file, "--json")
    assert made.code == 0, made.err
    with zipfile.ZipFile(file) as archive:
        assert [one["name"] for one in made.document["files"]] == archive.namelist()

    def told(target: Path) -> object:
        found = program("diagnose", target, "--json").document
        return [
            [one[key] for key in ("id", "severity", "title", "evidence", "repair")]
            for one in found["findings"]
        ], [found[key] for key in ("recorded", "actual", "advice")]

    first = told(database)
    database.unlink()
    assert told(file) == first
    preview = program("preview", file)
    assert preview.code in {0, 1}
    assert "CREATE TABLE" in preview.out
    for verb in (("upgrade", file, "--yes"), ("backup", file), ("diagnose", file, "--repair-all")):
        answer = program(*verb)
        assert answer.code in {2, 3}
        assert "support bundle" in answer.err


def test_a_file_that_can_t_be_opened_has_a_bundle_that_says_why(
    program: Program, tmp_path: Path
) -> None:
    text = tmp_path / "text.db"
    text.write_text("not a database")
    made = program("bundle", text, tmp_path / "support.zip", "--json")
    assert made.code == 0, made.err
    assert made.document["not_opened"].endswith("text.db is not an SQLite database.")
    found = program("diagnose", tmp_path / "support.zip", "--json")
    assert found.code == 1
    (finding,) = found.document["findings"]
    assert (finding["id"], finding["evidence"][0]) == ("OWM091", "error: not_a_database")
    assert program("preview", tmp_path / "support.zip").code != 0
    assert program("bundle", tmp_path / "missing.db", tmp_path / "other.zip").code == 2


def test_without_a_file_it_is_shown_and_nothing_is_written(
    program: Program, make_database: MakeDatabase
) -> None:
    database = make_database("0.6.43")
    answer = program("bundle", database)
    assert answer.code == 0
    assert '"lineage": "peewee-born"' in answer.out
    assert list(database.parent.iterdir()) == [database]


def test_a_file_that_is_there_is_not_replaced(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    file = tmp_path / "support.zip"
    file.write_text("mine")
    answer = program("bundle", make_database("0.6.43"), "-o", file)
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert file.read_text() == "mine"
