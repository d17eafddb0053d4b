"""Open WebUI's own lines, matched to findings."""

from __future__ import annotations

from pathlib import Path

import pytest

from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.doctor.log import match_log, merge
from owui_migrate_gui.doctor.log_text import read_log
from owui_migrate_gui.errors import BadTarget

LINES = (
    ("sqlite3.OperationalError: table chat_message already exists", "OWM011"),
    ("sqlite3.OperationalError: table _alembic_tmp_user already exists", "OWM012"),
    ("(sqlite3.OperationalError) table prompt_new already exists", "OWM013"),
    ("UNIQUE constraint failed: prompt_new.command", "OWM013"),
    ("sqlite3.OperationalError: duplicate column name: timer_at", "OWM011"),
    ("sqlite3.OperationalError: duplicate column name: info_json", "OWM015"),
    ("Migration failed: 002_add_local_sharing", "OWM006"),
    ("alembic.util.exc.CommandError: Can't locate revision identified by '9f0c9cd09105'", "OWM003"),
    ("Requested revision a overlaps with other requested revisions b", "OWM004"),
    ("UNIQUE constraint failed: group_member.group_id, group_member.user_id", "OWM052"),
    ("Cannot add a NOT NULL column with default value NULL", "OWM054"),
    ("TypeError: '>' not supported between instances of 'str' and 'int'", "OWM063"),
    ("AttributeError: 'NoneType' object has no attribute 'replace'", "OWM055"),
    ("sqlite3.DatabaseError: database disk image is malformed", "OWM080"),
    ("sqlite3.OperationalError: database is locked", "OWM107"),
    ("Required environment variable not found. Terminating now.", "OWM101"),
    ("FAILED: No config file 'alembic.ini' found", "OWM102"),
    ("cannot import name 'Calendar' from partially initialized module 'x'", "OWM100"),
    ("QueuePool limit of size 5 overflow 10 reached", "OWM103"),
    ("current transaction is aborted, commands ignored", "OWM104"),
    ("pg_dump: error: aborting because of server version mismatch", "OWM105"),
    ("Cannot migrate DATABASE_SCHEMA=x: existing tables", "OWM090"),
    ('psycopg2.OperationalError: could not translate host name "db" to address', "OWM108"),
    ("sqlite3.DatabaseError: file is not a database", "OWM109"),
    ("sqlite3.OperationalError: no such column: config.key", "OWM110"),
    ("Will assume non-transactional DDL.", "OWM106"),
    ("ValueError: sqlite+sqlcipher:// URLs are not supported with async engine", "OWM087"),
    ("permission denied for schema public", "OWM089"),
    ("server closed the connection unexpectedly", "OWM086"),
    ('relation "access_grant" does not exist', "OWM008"),
    ("Multiple head revisions are present for given argument 'head'", "OWM010"),
)

SERVER_LINES = (
    (
        "(psycopg2.errors.DuplicateTable) FEHLER:  Relation »chat_message« existiert bereits",
        "OWM011",
    ),
    ("<class 'asyncpg.exceptions.DuplicateTableError'>: relation \"app\" already exists", "OWM011"),
    ("(psycopg.errors.DuplicateTable) FEHLER:  Relation »prompt_new« existiert bereits", "OWM013"),
    ('column "info_json" of relation "user" already exists', "OWM015"),
    ("(psycopg2.errors.UndefinedTable) FEHLER:  Relation »access_grant« existiert nicht", "OWM008"),
    ('relation "group_member" does not exist', "OWM008"),
    ("(psycopg2.errors.UndefinedColumn) column chat.timer_at does not exist", "OWM018"),
    ('duplicate key value violates unique constraint "pg_type_typname_nsp_index"', "OWM009"),
    ('duplicate key value violates unique constraint "ix_prompt_new_command"', "OWM050"),
    ('null value in column "name" of relation "prompt_new" violates not-null x', "OWM051"),
    ("verletzt Unique-Constraint »uq_group_member_group_user«", "OWM052"),
    ('violates unique constraint "uq_knowledge_file_knowledge_file"', "OWM053"),
    ("FEHLER:  Spalte »joined_at« von Relation »channel_member« enthält NULL-Werte", "OWM054"),
    ('could not create unique index "uq_id_user_id"', "OWM056"),
    ("FEHLER:  ungültige Eingabesyntax für Typ json", "OWM059"),
    ("verletzt Unique-Constraint »uq_access_grant_grant«", "OWM060"),
    ("(psycopg2.errors.UntranslatableCharacter) FEHLER:  nicht unterstützt", "OWM064"),
    ("verletzt Fremdschlüssel-Constraint (psycopg2.errors.ForeignKeyViolation)", "OWM081"),
    ("canceling statement due to statement timeout", "OWM088"),
    ("(psycopg2.errors.InsufficientPrivilege) FEHLER:  keine Berechtigung", "OWM089"),
    ("(psycopg2.errors.InFailedSqlTransaction) FEHLER:  abgebrochen", "OWM104"),
    ("sqlite3.OperationalError: index uq_user_email_lower already exists", "OWM011"),
    ("cannot import name 'override_static' from 'open_webui.config'", "OWM100"),
)
"""What PostgreSQL and its three drivers say, also in German; and what SQLite says of indexes."""


@pytest.mark.parametrize(("line", "id_"), [*LINES, *SERVER_LINES])
def test_a_line_is_matched_to_the_finding_that_it_speaks_of(line: str, id_: str) -> None:
    assert [finding.id for finding in match_log(f"INFO  start\n{line}\n")] == [id_]


def test_a_log_that_stops_in_a_step_was_killed_there() -> None:
    log = "Running upgrade a -> 374d2f66af06\nRunning upgrade 374d2f66af06 -> 8452d01d26d7, x\n"
    (found,) = match_log(log)
    assert found.id == "OWM011"
    assert found.evidence == ("the log ends in step 374d2f66af06 -> 8452d01d26d7",)
    assert match_log(log + "INFO  started\n" * 4) == ()


def test_what_follows_from_a_stop_is_told_as_its_evidence() -> None:
    log = (
        "Running upgrade 374d2f66af06 -> 8452d01d26d7, x\r\n"
        "db | (sqlite3.OperationalError) table chat_message already exists\r\n"
        "db | (sqlite3.OperationalError) no such table: access_grant\r\n"
    )
    (found,) = match_log(log)
    assert found.id == "OWM011"
    assert found.evidence[1] == "follows from it, line 3: no such table: access_grant"


def test_names_in_sql_and_everyday_errors_of_a_running_application_say_nothing() -> None:
    assert match_log('CONSTRAINT uq_id_user_id UNIQUE\nname="uq_id_user_id"\n') == ()
    for line in ("JSONDecodeError: Expecting value", "'NoneType' object has no attribute 'get'"):
        assert match_log(line)
        assert match_log(f"INFO:     Application startup complete.\n{line}\n") == ()


def test_of_a_long_log_the_end_is_read_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("owui_migrate_gui.doctor.log_text.LARGEST", 8)
    (tmp_path / "long.log").write_bytes(b"the beginning, the end")
    assert read_log(tmp_path / "long.log") == " the end"
    with pytest.raises(BadTarget, match="is no file"):
        read_log(tmp_path)


def test_evidence_holds_no_more_of_a_line_than_what_was_recognised() -> None:
    line = "user eve@example.org: duplicate emails exist: eve@example.org (x2)"
    (found,) = match_log(line)
    assert "eve@" not in " ".join(found.evidence)


def test_what_the_database_does_not_show_any_more_is_only_an_info() -> None:
    logged = match_log("database disk image is malformed\ndatabase is locked")
    merged = merge((notice("OWM080", "a page"),), logged)
    assert [(one.id, one.severity) for one in merged] == [
        ("OWM080", Severity.CRITICAL),
        ("OWM107", Severity.ERROR),
    ]
    (alone, _) = sorted(merge((), logged), key=lambda one: one.id)
    assert alone.severity is Severity.INFO


def test_an_ordinary_start_says_nothing() -> None:
    log = (
        "INFO  [alembic.runtime.migration] Context impl SQLiteImpl.\n"
        "INFO  [alembic.runtime.migration] Running upgrade a -> b, words\n"
        "INFO:     Started server process\n"
        "INFO:     Waiting for application startup.\n"
        "INFO:     Application startup complete.\n"
    )
    assert match_log(log) == ()
