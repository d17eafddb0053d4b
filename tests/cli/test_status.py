"""``owui-migrate status``, on the databases of real releases."""

from __future__ import annotations

import os
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders.databases import HEADS, trace_of
from tests.cli.program import PEEWEE, ROOT, Program, normal
from tests.cli.scripts import START, source_with_steps
from tests.conftest import MakeDatabase


def test_status_of_a_database_that_is_behind(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    target = make_database("0.6.43")
    source = source_with_steps(tmp_path / "scripts", "pass", "pass")

    answer = program("status", target, "--source", source, "--json")

    assert normal(answer.document, target=target, source=source) == {
        "target": "<target>",
        "dialect": "sqlite",
        "lineage": "peewee-born",
        "recorded": {"peewee": PEEWEE, "alembic": [START]},
        "actual": START,
        "head": "000000000002",
        "pending": ["000000000001", "000000000002"],
        "release": "0.6.42 – 0.7.2",
        "findings": [],
        "releases": ["0.6.42", "0.6.43", "0.7.0", "0.7.1", "0.7.2"],
        "unknown": [],
        "source": "scripts",
        "size": target.stat().st_size,
        "wal_size": 0,
        "journal_mode": "delete",
        "modified": "*",
        "encryption": None,
        "users": 3,
        "chats": 29,
        "holders": [],
    }
    assert (answer.code, answer.err) == (1, "")


@pytest.mark.parametrize(
    ("release", "pending", "lineage", "journal_mode"),
    [
        ("0.3.35", 55, "peewee-born", "delete"),
        ("0.5.20", 51, "peewee-born", "delete"),
        ("0.6.43", 37, "peewee-born", "delete"),
        ("0.8.12", 32, "peewee-born", "delete"),
        ("0.9.6", 22, "alembic-born", "wal"),
        ("0.12.4", 0, "alembic-born", "wal"),
    ],
)
def test_each_release_stands_where_it_left_its_database(
    program: Program,
    make_database: MakeDatabase,
    release: str,
    pending: int,
    lineage: str,
    journal_mode: str,
) -> None:
    answer = program("status", make_database(release), "--json")

    document = answer.document
    assert document["recorded"]["alembic"] == [HEADS[release]]
    assert document["actual"] == HEADS[release]
    assert document["head"] == HEADS["0.12.4"]
    assert release in document["releases"]
    assert (document["lineage"], document["journal_mode"]) == (lineage, journal_mode)
    assert len(document["pending"]) == pending
    assert document["pending"][-1:] == [HEADS["0.12.4"]] * bool(pending)
    assert document["findings"] == []
    assert answer.code == (1 if pending else 0)


def test_status_leaves_no_trace(program: Program, make_database: MakeDatabase) -> None:
    target = make_database("0.12.4")
    before = trace_of(target.parent)

    program("status", target)

    assert trace_of(target.parent) == before


def test_status_for_people_begins_with_the_sentence(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    target = make_database("0.6.43")
    source = source_with_steps(tmp_path / "scripts", "pass")

    answer = program("status", target, "--source", source)

    assert answer.out.splitlines() == [
        str(target),
        "1 revision behind 000000000001.",
        f"  recorded  alembic {START} · peewee 018_add_function_is_global (18)",
        f"  actual    {START}",
        "  release   0.6.42 – 0.7.2",
        "  lineage   peewee-born",
        "  content   3 users, 29 chats",
        "  file      610.3 kB, journal mode delete",
        "  source    scripts",
        f"Next: owui-migrate upgrade {target} --source {source}",
    ]


def test_what_to_type_next_can_be_typed(
    program: Program, make_database: MakeDatabase, tmp_path: Path
) -> None:
    target = tmp_path / "Größe & Söhne's" / "web ui.db"
    target.parent.mkdir()
    make_database("0.6.43").rename(target)

    last = program("status", target).out.splitlines()[-1]

    assert shlex.split(last) == ["Next:", "owui-migrate", "upgrade", str(target)]


def test_a_url_names_the_same_target(program: Program, make_database: MakeDatabase) -> None:
    target = make_database("0.12.4")

    by_url = program("status", f"sqlite:///{target}", "--json")

    assert by_url.document["target"] == str(target)


def test_an_open_database_names_who_holds_it(program: Program, make_database: MakeDatabase) -> None:
    target = make_database("0.8.12")
    with closing(sqlite3.connect(target)) as holder:
        holder.execute("SELECT count(*) FROM chat").fetchone()
        document = program("status", target, "--json").document

    assert [finding["id"] for finding in document["findings"]] == ["OWM009"]
    assert len(document["holders"]) == 1


def test_a_file_name_that_is_no_text(program: Program, make_database: MakeDatabase) -> None:
    target = make_database("0.6.43")
    odd = target.with_name(os.fsdecode(b"\xff webui.db"))
    try:
        target.rename(odd)
    except (OSError, UnicodeError):
        pytest.skip("this file system has only names that are text")

    plain, as_json = program("status", odd), program("status", odd, "--json")

    assert plain.out.splitlines()[0].endswith("/? webui.db")
    assert as_json.document["target"] == str(odd)


@pytest.mark.skipif(
    sys.version_info < (3, 13) and not str(ROOT).isascii(),
    reason="this Python can't start in the C locale where the checkout's path isn't ASCII",
)
def test_output_is_utf8_whatever_the_locale(program: Program) -> None:
    done = subprocess.run(
        program.command("graph", "--source", "bundled"),
        env=program.environment | {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1"},
        cwd=program.folder,
        capture_output=True,
        check=True,
    )

    assert "·" in done.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error(program: Program) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", '"$@" | head -n 1', "sh", *program.command("history")],
        env=program.environment,
        cwd=program.folder,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1
