"""``owui-migrate preview``: scripts, documents and refusals, as a person meets them."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders.running import digest
from tests.cli.program import Program
from tests.conftest import MakeDatabase

BASE, NEXT = "7e5b5dc7342b", "ca81bd47c050"
WITH_LOOP = '''\
"""Names in capitals

Revision ID: bbbb00000001
Revises: {parent}
"""
import sqlalchemy as sa
from alembic import op

revision = "bbbb00000001"
down_revision = "{parent}"


def upgrade():
    bind = op.get_bind()
    for key, name in bind.execute(sa.text('SELECT id, name FROM "user"')).fetchall():
        bind.execute(
            sa.text('UPDATE "user" SET name = :name WHERE id = :id'),
            {{"name": name.upper(), "id": key}},
        )


def downgrade():
    pass
'''


@pytest.fixture
def looping(tmp_path: Path) -> Path:
    """A source of one step that walks along all users of a 0.6.43 database."""
    folder = tmp_path / "looping"
    (folder / "versions").mkdir(parents=True)
    parent = (
        '"""Start"""\nrevision = "c440947495f3"\ndown_revision = None\n'
        "def upgrade():\n    pass\ndef downgrade():\n    pass\n"
    )
    (folder / "versions" / "c440947495f3.py").write_text(parent, encoding="utf-8")
    step = WITH_LOOP.format(parent="c440947495f3")
    (folder / "versions" / "bbbb00000001.py").write_text(step, encoding="utf-8")
    return folder


def test_without_a_target_a_script_for_either_dialect_comes_out(program: Program) -> None:
    for dialect, first in (("sqlite", "BEGIN IMMEDIATE;"), ("postgresql", "BEGIN;")):
        answer = program("preview", "--dialect", dialect, "--from", BASE, "--to", NEXT)

        lines = answer.out.splitlines()
        assert answer.code == 0, answer.err
        assert first in lines
        assert f"-- alembic {NEXT}: Settings in the database (upgrade)" in lines
        assert (
            f"UPDATE alembic_version SET version_num='{NEXT}'"
            f" WHERE alembic_version.version_num = '{BASE}';"
        ) in lines
        assert lines[-1] == "COMMIT;"


def test_the_json_document_has_the_keys_that_scripts_rely_on(
    program: Program, make_database: MakeDatabase
) -> None:
    path = make_database("0.6.43")
    before = digest(path)

    answer = program("preview", path, "--to", "+1", "--json")

    assert answer.code == 0, answer.err
    assert digest(path) == before
    assert [item.name for item in path.parent.iterdir()] == ["webui.db"]
    document = answer.document
    assert (document["target"], document["dialect"]) == (str(path), "sqlite")
    assert (document["start"], document["stops_at"]) == ("c440947495f3", None)
    (step,) = document["steps"]
    assert (step["system"], step["direction"]) == ("alembic", "upgrade")
    assert step["revision"] == document["goal"] == "374d2f66af06"
    assert step["rows_touched"] == 3
    assert step["sql"][0].startswith("CREATE TABLE prompt_new")
    assert step["sql"][-1].startswith("UPDATE alembic_version SET version_num='374d2f66af06'")
    assert {risk["kind"] for risk in step["risks"]} >= {"drops-column"}


def test_the_script_of_a_target_does_to_a_copy_what_the_upgrade_does(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    if shutil.which("sqlite3") is None:
        pytest.skip("the program sqlite3 is not installed")
    path, copy = make_database("0.8.12"), tmp_path / "copy.db"
    shutil.copy(path, copy)
    script = tmp_path / "out" / "script.sql"

    answer = program("preview", path, "--output", script)
    assert answer.code == 0, answer.err
    assert answer.out.split() == [str(script)]
    with script.open() as file:
        subprocess.run(["sqlite3", str(copy)], stdin=file, check=True)
    assert program("upgrade", path, "--yes").code == 0

    assert _rows(copy) == _rows(path)
    assert program("status", copy).code == 0


def test_one_file_per_step(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "steps"

    answer = program(
        "preview", "--dialect", "sqlite", "--from", "base", "--to", NEXT, "--output-dir", folder
    )

    assert answer.code == 0, answer.err
    names = [f"001-alembic-{BASE}-upgrade.sql", f"002-alembic-{NEXT}-upgrade.sql"]
    assert sorted(item.name for item in folder.iterdir()) == names


def test_a_loop_over_rows_ends_the_script_and_says_how_often_it_would_run(
    program: Program, make_database: MakeDatabase, looping: Path
) -> None:
    path = make_database("0.6.43")

    answer = program("preview", path, "--source", looping, "--trust")

    assert answer.code == 1
    assert "the script ends before it" in answer.err
    assert "-- STOPPED HERE." in answer.out
    assert "-- NOT IN THIS SCRIPT: once per row of user (3 rows), for example:" in answer.out
    written = [line for line in answer.out.splitlines() if line and not line.startswith("--")]
    assert written == [".bail on", "PRAGMA foreign_keys = OFF;", "BEGIN IMMEDIATE;", "COMMIT;"]


def test_a_loop_can_be_left_out_which_the_script_says(
    program: Program, make_database: MakeDatabase, looping: Path
) -> None:
    answer = program(
        "preview",
        make_database("0.6.43"),
        "--source",
        looping,
        "--trust",
        "--skip-unscriptable",
    )

    assert answer.code == 0
    assert "leaves those rows out" in answer.err
    assert "-- LEFT OUT in this step" in answer.out
    assert "\nUPDATE alembic_version SET version_num='bbbb00000001'" in answer.out


def test_a_source_that_is_not_trusted_is_not_executed(
    program: Program, make_database: MakeDatabase, looping: Path
) -> None:
    answer = program("preview", make_database("0.6.43"), "--source", looping)

    assert answer.code == 3
    assert "haven't trusted" in answer.err


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--dialect", "sqlite"], "needs --dialect and --from"),
        (["--from", "base"], "needs --dialect and --from"),
        (["--dialect", "mysql", "--from", "base"], "mysql"),
        (["--dialect", "sqlite", "--from", "nonesuch"], "no revision 'nonesuch'"),
        (["--dialect", "sqlite", "--from", "base", "--to", "base"], "nothing to do"),
    ],
)
def test_what_is_missing_without_a_target_is_said(
    program: Program, arguments: list[str], complaint: str
) -> None:
    answer = program("preview", *arguments)

    assert answer.code == 2
    assert complaint in answer.err


def test_a_target_tells_its_own_start(program: Program, make_database: MakeDatabase) -> None:
    answer = program("preview", make_database("0.6.43"), "--from", "base")

    assert answer.code == 2
    assert "the target tells" in answer.err


def test_nothing_to_do_is_a_script_that_says_so(
    program: Program, make_database: MakeDatabase
) -> None:
    answer = program("preview", make_database("0.12.4"))

    assert (answer.code, answer.err) == (0, "")
    assert answer.out == "-- Nothing to do: it is at 0bd252b206fb already.\n"


def _rows(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in names
        }
