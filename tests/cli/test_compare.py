"""``compare``: whole answers for two databases and for a revision, and what it writes."""

from __future__ import annotations

from pathlib import Path

from tests.builders.encrypted import KEY, encrypt_database
from tests.cli.program import Program
from tests.cli.test_diagnose import changed
from tests.conftest import MakeDatabase


def test_a_database_is_compared_with_a_revision_and_put_right_by_the_script(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    database = changed(make_database("0.12.4"), "DROP INDEX timer_at_idx")
    sql, revision = tmp_path / "fix.sql", tmp_path / "fix.py"
    answer = program(
        *("compare", database, "rev:head", "--sql", sql, "--revision", revision, "--json")
    )
    assert answer.code == 1, answer.err
    where = "on timer_at WHERE timer_at IS NOT NULL"
    assert answer.document == {
        "a": {
            "label": str(database),
            "dialect": "sqlite",
            "lineage": "alembic-born",
            "recorded": ["0bd252b206fb"],
        },
        "b": {
            "label": "revision 0bd252b206fb (alembic-born, sqlite)",
            "dialect": "sqlite",
            "lineage": "alembic-born",
            "recorded": [],
        },
        "same": False,
        "by_meaning": False,
        "differences": [
            {
                "table": "chat",
                "what": "table",
                "name": "chat",
                "a": "17 columns",
                "b": "17 columns",
            },
            {"table": "chat", "what": "index", "name": "timer_at_idx", "a": "", "b": where},
        ],
        "written": [str(sql), str(revision)],
    }
    assert "batch_op.create_index('timer_at_idx'" in revision.read_text()
    script = sql.read_text().replace(".bail on\n", "")
    changed(database, *[part for part in script.split(";") if "CREATE INDEX" in part])
    assert program("compare", database, "rev:head").code == 0


def test_an_encrypted_database_is_compared_with_a_plain_one(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    plain, key = make_database("0.6.43"), tmp_path / "key"
    key.write_text(KEY)
    encrypt_database(plain, tmp_path / "secret.db")
    answer = program("compare", plain, tmp_path / "secret.db", "--other-key-file", key)
    assert answer.code == 0, answer.err
    assert "They are the same." in answer.out
    assert program("compare", plain, tmp_path / "secret.db").code == 3


def test_what_can_t_be_compared_is_refused_in_one_line(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    database = make_database("0.6.43")
    for arguments in (
        (database, "rev:nothing"),
        (database, tmp_path / "missing.db"),
        (database, database, "--lineage", "peewee"),
        (database, "rev:head", "--sql", database),
    ):
        answer = program("compare", *arguments)
        assert answer.code == 2
        assert answer.err.count("\n") == 1
