"""Logs as people have them: out of Docker, Kubernetes, journald, PowerShell or a web page."""

from __future__ import annotations

import html
import json
from collections.abc import Callable

import pytest

from owui_migrate_gui.doctor.catalogue import log_patterns
from owui_migrate_gui.doctor.log import _literal_in, match_log
from owui_migrate_gui.doctor.log_text import LARGEST, decode_log, lines_of

START = r"""INFO  [alembic.runtime.migration] Context impl SQLiteImpl.
INFO  [alembic.runtime.migration] Will assume non-transactional DDL.
INFO  [alembic.runtime.migration] Running upgrade a5c220713937 -> 37f288994c47, add table
Traceback (most recent call last):
  File "/app/backend/open_webui/config.py", line 53, in run_migrations
    command.upgrade(alembic_cfg, "head")
sqlite3.IntegrityError: UNIQUE constraint failed: group_member.group_id, group_member.user_id

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/usr/local/lib/python3.11/site-packages/sqlalchemy/engine/base.py", line 1967, in _exec
sqlalchemy.exc.IntegrityError: (sqlite3.IntegrityError) UNIQUE constraint failed: group_member.x
[SQL: INSERT INTO group_member (id, name) VALUES (?, ?)]
[parameters: ('g1', 'Eve Example')]
ERROR:    Application startup failed. Exiting.
"""
LINES = START.splitlines()


def each(wrap: Callable[[str], str]) -> str:
    return "\n".join(wrap(line) for line in LINES)


def _coloured(line: str) -> str:
    return line.replace("UNIQUE", "\x1b[31mUNIQUE\x1b[0m \x1b[1m").replace(
        "\x1b[0m \x1b[1m", "\x1b[0m"
    )


def _kubernetes(line: str) -> str:
    return json.dumps({"ts": "2026-11-26T10:00:00Z", "level": "info", "message": line})


def _nested(line: str) -> str:
    inner = json.dumps({"log": line + "\n", "stream": "stderr"})
    return (
        f"2026-11-26T10:00:00.0Z stdout F {json.dumps({'kubernetes': {'pod': 'x'}, 'log': inner})}"
    )


WRAPPED = {
    "plain": START,
    "compose": each(lambda line: f"open-webui-1  | {line}"),
    "docker -t": each(lambda line: f"2026-11-26T10:00:00.123456789Z {line}"),
    "json-file": each(lambda line: json.dumps({"log": line + "\n", "stream": "stderr"})),
    "one json line": json.dumps({"severity": "ERROR", "textPayload": START}),
    "kubernetes": each(_kubernetes),
    "nested": each(_nested),
    "journald": each(lambda line: f"Nov 26 10:00:00 nas docker[812]: {line}"),
    "windows": "\r\n".join(LINES),
    "colours": each(_coloured),
    "colours written out": each(lambda line: f"^[[32m{line}^[[0m"),
    "a page": html.escape(START),
    "loguru": each(lambda line: f"2026-11-26 10:00:00.000 | ERROR | open_webui.config:1 - {line}"),
}


@pytest.mark.parametrize("text", WRAPPED.values(), ids=WRAPPED.keys())
def test_what_wraps_a_log_is_taken_off(text: str) -> None:
    found = {one.id: one for one in match_log(text)}
    assert set(found) == {"OWM106", "OWM052"}
    (first, second) = found["OWM052"].evidence
    assert first.endswith("UNIQUE constraint failed: group_member. (in step 37f288994c47)")
    assert second.startswith("log, line ")
    assert found["OWM052"].subjects == ("37f288994c47",)
    assert "Eve" not in " ".join(found["OWM052"].evidence)


@pytest.mark.parametrize(
    "data",
    [
        START.encode(),
        b"\xef\xbb\xbf" + START.encode(),
        START.encode("utf-16"),
        START.encode("utf-16-le"),
        b"\xfe\xff" + START.encode("utf-16-be"),
        b"\xff\xf0\x80 broken\n" + START.encode(),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16 bare", "big-endian", "broken"],
)
def test_a_file_is_read_in_whatever_encoding(data: bytes) -> None:
    assert {one.id for one in match_log(decode_log(data))} == {"OWM106", "OWM052"}


def test_of_a_very_long_file_its_end_counts() -> None:
    data = b"database is locked\n" + b"x" * LARGEST + b"\n" + START.encode()
    assert "OWM052" in {one.id for one in match_log(decode_log(data))}


def test_lines_keep_the_numbers_that_an_editor_shows() -> None:
    text = 'one\r\ntwo\u2028still two\n{"log": "three\\nthree too"}\nfour'
    numbers = [(line.number, line.text) for line in lines_of(text)]
    assert numbers == [
        (1, "one"),
        (2, "twostill two"),
        (3, "three"),
        (3, "three too"),
        (4, "four"),
    ]


def test_several_tracebacks_are_told_in_their_order() -> None:
    log = (
        "Running upgrade 374d2f66af06 -> 8452d01d26d7, x\n"
        "sqlite3.OperationalError: database or disk is full\n"
        "INFO:     Application startup complete.\n"
        "sqlite3.OperationalError: no such table: access_grant\n"
        "sqlite3.OperationalError: database is locked\n"
    )
    full, locked = match_log(log)
    assert full.evidence == (
        "log, line 2: database or disk is full (in step 8452d01d26d7)",
        "follows from it, line 4: no such table: access_grant",
    )
    assert locked.evidence == ("log, line 5: database is locked",)
    assert locked.subjects == ()


@pytest.mark.parametrize(
    "end",
    [
        "",
        "Killed\n",
        "open-webui exited with code 137\n",
        "systemd[1]: open-webui.service: Main process exited, code=killed, status=9/KILL\n",
        "open-webui-1  | Kil",
    ],
)
def test_a_log_that_breaks_off_in_a_step_was_killed_there(end: str) -> None:
    (found,) = match_log(f"INFO Running upgrade 374d2f66af06 -> 8452d01d26d7, words\n{end}")
    assert found.id == "OWM011"
    assert found.evidence == ("the log ends in step 374d2f66af06 -> 8452d01d26d7",)
    assert found.subjects == ("8452d01d26d7",)


def test_a_step_that_was_begun_twice_was_interrupted_the_first_time() -> None:
    one = "INFO  Context impl SQLiteImpl.\nRunning upgrade 374d2f66af06 -> 8452d01d26d7, words\n"
    (found,) = match_log(one + one + "INFO:     Application startup complete.\n" * 9)
    assert found.evidence == ("step 374d2f66af06 -> 8452d01d26d7 was begun 2 times",)


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "{", "{}", '{"log": 5}', "[" * 5000, '{"log": ' * 2000, "\x00" * 99, "}{" * 99],
)
def test_nonsense_says_nothing_and_stops_nobody(text: str) -> None:
    assert match_log(text) == ()


def test_the_quick_look_overlooks_nothing() -> None:
    """The text that a line is looked through for must be one that a pattern always needs."""
    for _, pattern in log_patterns():
        literal = _literal_in(pattern.pattern)
        assert len(literal) > 3, pattern.pattern
        assert literal in pattern.pattern.replace("\\", ""), pattern.pattern
