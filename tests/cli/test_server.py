"""The whole way on a PostgreSQL server, as a person types it."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders.postgresql import PASSWORD
from tests.builders.scripts import write_alembic
from tests.builders.server_databases import FIRST, TOY, ServerDatabase, ServerDatabases
from tests.cli.program import Answer, Program

SECOND = "aaaa00000002"
SECRET = ("--password-env", "WEBUI_PASSWORD")


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBUI_PASSWORD", PASSWORD)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def toy(server_databases: ServerDatabases) -> Iterator[ServerDatabase]:
    with server_databases.toy() as made:
        yield made


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    write_alembic(folder, TOY, None, title="Base tables")
    write_alembic(folder, SECOND, TOY, "op.execute('DELETE FROM chat')", "op.execute('SELECT 1')")
    return folder


def test_status_upgrade_backups_restore_and_runs(
    program: Program, server_databases: ServerDatabases
) -> None:
    with server_databases.make("peewee", "own") as database:
        before = database.look()
        url = database.target.key
        status = program("status", url, *SECRET, "--json")
        assert status.code == 1, status.err
        document = status.document
        assert (document["target"], document["dialect"]) == (url, "postgresql")
        assert (document["lineage"], document["recorded"]["alembic"]) == ("peewee-born", [FIRST])
        assert (document["modified"], document["journal_mode"]) == (None, None)
        assert program("graph", url, *SECRET).code == 0
        up = program("upgrade", url, *SECRET, "--to", "+2", "--yes", "--json")
        assert (up.code, up.document["outcome"]) == (0, "done"), up.err
        listed = program("backups", url, "--json").document["backups"]
        assert [backup["backup"] for backup in listed] == [up.document["backup"]]
        down = program("downgrade", url, *SECRET, "--to", "-1", "--yes", "--json")
        assert (down.code, len(down.document["steps"])) == (0, 1), down.err
        made = program("backup", url, *SECRET)
        assert made.code == 0, made.err
        assert Path(made.out.strip()).is_file()
        verified = program("backups", url, "--verify", "--json")  # an archive needs no password
        assert (verified.code, verified.err.count(": whole")) == (0, 3), verified.err
        back = program("restore", up.document["backup"], url, *SECRET, "--yes", "--json")
        assert back.code == 0, back.err
        assert database.look() == before
        runs = program("runs", url, "--json").document["runs"]
        assert [run["outcome"] for run in runs] == ["done"] * 3
        everything = "".join(answer.out + answer.err for answer in (status, up, down, made, back))
        assert PASSWORD not in everything


def test_a_password_in_the_url_works_and_is_never_shown(
    program: Program, toy: ServerDatabase, source: Path
) -> None:
    from urllib.parse import quote

    url = toy.target.key.replace("webui@", f"webui:{quote(PASSWORD, safe='')}@")
    answer = program("status", url, "--source", source)
    assert "postgresql://webui@127.0.0.1" in answer.out
    assert PASSWORD not in answer.out + answer.err
    assert quote(PASSWORD, safe="") not in answer.out + answer.err


def test_a_password_from_standard_input(program: Program, toy: ServerDatabase) -> None:
    done = subprocess.run(
        program.command("status", toy.target.key, "--password-stdin", "--json"),
        env=program.environment,
        cwd=program.folder,
        input=PASSWORD + "\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert Answer(code=done.returncode, out=done.stdout, err=done.stderr).document["users"] == 0


REFUSED = {
    "no password": ((), "password_needed", "none was given"),
    "another password": (("--password-env", "PATH"), "wrong_password", "is not right"),
}


@pytest.mark.parametrize(("options", "code", "words"), REFUSED.values(), ids=REFUSED.keys())
def test_a_refusal_is_one_line_and_exit_code_3(
    program: Program, toy: ServerDatabase, options: tuple[str, ...], code: str, words: str
) -> None:
    answer = program("status", toy.target.key, *options, "--json")
    assert (answer.code, answer.document["error"]["code"]) == (3, code)
    text = program("status", toy.target.key, *options)
    assert (text.out, text.err.count("\n")) == ("", 1)
    assert words in text.err


def test_what_the_environment_or_a_file_names_can_be_opened_by_that(
    program: Program, toy: ServerDatabase
) -> None:
    from urllib.parse import quote

    url = toy.target.key.replace("webui@", f"webui:{quote(PASSWORD, safe='')}@")
    settings = program.folder / "open webui.env"
    settings.write_text(f"DATABASE_URL='{url}'\n")
    answer = program("status", f"env:{settings}", "--json")
    assert answer.document["target"] == toy.target.key
    (program.folder / "empty.env").write_text("A=1\n")
    refused = program("status", "env:empty.env")
    assert (refused.code, "names no databases" in refused.err) == (2, True)
    named = subprocess.run(
        program.command("status", "env:", "--json"),
        env=program.environment | {"DATABASE_URL": url},
        cwd=program.folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert toy.target.key in named.stdout


def test_a_saved_connection_and_its_production_mark(
    program: Program, toy: ServerDatabase, source: Path
) -> None:
    saved = program("profiles", "live", toy.target.key, "--production", "--colour", "red", "--json")
    assert saved.document["profiles"] == [
        {
            "name": "live",
            "target": toy.target.key,
            "colour": "red",
            "notes": "",
            "production": True,
        }
    ]
    run = ("upgrade", "@live", *SECRET, "--source", source, "--trust", "--yes")
    refused = program(*run)
    assert (refused.code, "--confirm with the database's name" in refused.err) == (2, True)
    other = program(*run, "--confirm", "another")
    assert (other.code, f"called '{toy.database}'" in other.err) == (2, True)
    assert toy.recorded() == [TOY]
    # By its URL it is the same database.
    by_url = program("upgrade", toy.target.key, *run[2:])
    assert by_url.code == 2
    assert program(*run, "--confirm", toy.database).code == 0
    assert toy.recorded() == [SECOND]
    program("profiles", "live", "--no-production", "--notes", "was live")
    assert "was live" in program("profiles").out
    down = ("downgrade", "@live", *SECRET, "--to", "-1", "--source", source, "--yes")
    assert program(*down).code == 0
    assert "No connection is saved" in program("profiles", "live", "--remove").out
    assert program("status", "@live").code == 2


def test_without_pg_dump_the_copy_on_the_server_must_be_asked_for(
    program: Program, toy: ServerDatabase, source: Path, tmp_path: Path
) -> None:
    if os.environ.get("OWUI_MIGRATE_EXECUTABLE"):
        pytest.skip("the executable can't be given another module")
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(
        "from owui_migrate_gui.database.postgresql import programs\n"
        "programs._installed = lambda: ()\n"
    )
    here = replace(program)
    environment = here.environment
    environment["PYTHONPATH"] = os.pathsep.join([str(site), environment["PYTHONPATH"]])

    def call(*arguments: str | Path) -> Answer:
        done = subprocess.run(
            here.command(*arguments),
            env=environment,
            cwd=here.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=90,
        )
        return Answer(code=done.returncode, out=done.stdout, err=done.stderr)

    before = toy.look()
    run = ("upgrade", toy.target.key, *SECRET, "--source", source, "--trust", "--yes")
    refused = call(*run)
    assert (refused.code, "--backup-on-server" in refused.err) == (3, True)
    assert toy.look() == before
    done = call(*run, "--backup-on-server", "--json")
    assert done.code == 0, done.err
    backup = done.document["backup"]
    restored = call("restore", backup, toy.target.key, *SECRET, "--backup-on-server", "--yes")
    assert restored.code == 0, restored.err
    assert toy.look() == before
    verified = call("backups", "--all", "--verify", *SECRET, "--json")
    assert verified.code == 0, verified.err
    assert {row["kind"] for row in json.loads(verified.out)["backups"]} == {"copy"}
    guard = next(row for row in json.loads(verified.out)["backups"] if row["backup"] != backup)
    deleted = call("backups", toy.target.key, "--delete", backup, *SECRET, "--yes", "--json")
    assert deleted.code == 0, deleted.err
    assert [row["backup"] for row in json.loads(deleted.out)["backups"]] == [guard["backup"]]
