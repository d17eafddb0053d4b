"""``diagnose``: the whole document, exit codes, logs, and repairs by the real child."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders.databases import trace_of
from tests.cli.program import Program
from tests.conftest import MakeDatabase
from tests.doctor.made import Database

STABLE = ("id", "severity", "title", "evidence", "repair")


def changed(database: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(database)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return database


def test_a_healthy_database_has_no_findings_and_is_not_touched(
    program: Program, make_database: MakeDatabase
) -> None:
    database = make_database("0.6.43")
    before = trace_of(database.parent)
    answer = program("diagnose", database, "--json")
    assert answer.code == 0, answer.err
    assert answer.document == {
        "target": str(database),
        "recorded": ["c440947495f3"],
        "actual": "c440947495f3",
        "advice": "This database is at c440947495f3; releases 0.6.42 – 0.7.2 can open it as it is;"
        " 0.8.0 will upgrade it by 4 steps.",
        "findings": [],
        "unanswered": [],
        "repairs": [],
        "way": None,
        "revisions": [],
    }
    assert trace_of(database.parent) == before


def test_every_revision_is_told_applied_partial_or_absent_with_its_tables(
    program: Program, make_database: MakeDatabase
) -> None:
    database = changed(
        make_database("0.6.43"), "CREATE TABLE chat_message (id TEXT PRIMARY KEY, chat_id TEXT)"
    )
    answer = program("diagnose", database, "--revisions", "--json")
    traces = {one["revision"]: one for one in answer.document["revisions"]}
    assert len(traces) == 84
    begun = traces["8452d01d26d7"]
    assert (begun["state"], begun["recorded"]) == ("partial", False)
    (table,) = begun["tables"]
    assert table["table"] == "chat_message"
    assert table["present"] == ["table chat_message"]
    assert "index chat_message_chat_parent_idx" in table["missing"]
    assert traces["c440947495f3"]["recorded"]
    assert traces["0bd252b206fb"]["state"] in {"absent", "unseen"}
    text = program("diagnose", database, "--revisions").out
    assert "partial  8452d01d26d7" in text
    assert "missing: column chat_message" in text


def test_findings_have_their_stable_keys_and_exit_code_1(
    program: Program, make_database: MakeDatabase
) -> None:
    database = changed(make_database("0.8.12"), "DELETE FROM chat_message")
    answer = program("diagnose", database, "--json")
    assert answer.code == 1
    (finding,) = answer.document["findings"]
    assert {key: finding[key] for key in STABLE} == {
        "id": "OWM030",
        "severity": "error",
        "title": "Messages are missing beside their chats",
        "evidence": finding["evidence"],
        "repair": "Make the missing rows from the chats; rows that are there stay as they are.",
    }
    assert finding["can_repair"] is True
    assert finding["page"] == "docs/findings.md#owm030"


def test_repair_all_repairs_after_a_backup_and_upgrade_goes_to_head(
    program: Program, make_database: MakeDatabase
) -> None:
    database = make_database("0.8.12")
    (rows,) = Database(database).rows("SELECT count(*) FROM chat_message")
    changed(database, "DELETE FROM chat_message", "DROP INDEX user_id_pinned_idx")
    found = program("diagnose", database)
    assert "--repair-all (--rehearse tries it on a copy)" in " ".join(found.out.split())
    answer = program("diagnose", database, "--repair-all", "--yes")
    assert answer.code == 0, answer.out
    said = " ".join(answer.out.split())
    assert "Repaired OWM016, OWM030. Backup: " in said
    assert "Next, 32 steps to the newest revision: owui-migrate upgrade " in said
    assert Database(database).rows("SELECT count(*) FROM chat_message") == [rows]
    assert program("upgrade", database, "--yes").code == 0
    runs = program("runs", database, "--json").document["runs"]
    assert [run["kind"] for run in runs] == ["run", "repair"]
    assert all(Path(run["backup"]).is_file() for run in runs)


def test_what_is_recorded_is_not_changed_without_proof(
    program: Program, make_database: MakeDatabase
) -> None:
    database = changed(
        make_database("0.6.43"),
        "DELETE FROM alembic_version",
        "ALTER TABLE channel DROP COLUMN type",
    )
    answer = program("diagnose", database, "--repair", "OWM005", "--yes")
    assert answer.code == 3
    assert "never recorded without proof" in answer.err


def test_without_yes_and_terminal_nothing_is_repaired(
    program: Program, make_database: MakeDatabase
) -> None:
    database = changed(make_database("0.8.12"), "DROP INDEX user_id_pinned_idx")
    before = trace_of(database.parent)
    assert program("diagnose", database, "--repair-all").code == 2
    assert trace_of(database.parent) == before


def test_an_unknown_finding_is_named(program: Program, make_database: MakeDatabase) -> None:
    answer = program("diagnose", make_database("0.8.12"), "--repair", "OWM011", "--yes")
    assert answer.code == 2
    assert "OWM011" in answer.err


def test_a_log_alone_is_enough(program: Program, tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("sqlite3.OperationalError: table group_member already exists\n")
    answer = program("diagnose", "--log", log, "--json")
    assert answer.code == 1
    assert [finding["id"] for finding in answer.document["findings"]] == ["OWM011"]
    assert program("diagnose").code == 2


@pytest.mark.parametrize("kept", [0.5, 0.9])
def test_a_torn_file_is_a_finding_not_a_refusal(
    program: Program, make_database: MakeDatabase, kept: float
) -> None:
    database = make_database("0.6.43")
    data = database.read_bytes()
    database.write_bytes(data[: int(len(data) * kept)])
    answer = program("diagnose", database, "--json")
    assert answer.code == 1, answer.err
    assert [finding["id"] for finding in answer.document["findings"]] == ["OWM080"]


def test_a_repair_is_rehearsed_on_a_copy_alone(
    program: Program, make_database: MakeDatabase
) -> None:
    database = changed(
        make_database("0.8.12"), "DELETE FROM chat_message", "DROP INDEX user_id_pinned_idx"
    )
    before = trace_of(database.parent)
    answer = program("diagnose", database, "--repair", "OWM030", "--rehearse", "--json")
    assert answer.code == 1, answer.err
    (done,) = answer.document["repairs"]
    assert (done["findings"], done["rehearsed"], done["backup"]) == (["OWM030"], True, None)
    assert 1 <= done["estimated_seconds"] < 60  # of the real repair
    assert [one["id"] for one in done["left"]] == ["OWM016"]  # the copy was examined afterwards
    assert [one["id"] for one in answer.document["findings"]] == ["OWM030", "OWM016"]
    assert trace_of(database.parent) == before
