"""Keys and passwords on the command line: options, the terminal's question, the keychain."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.builders.encrypted import KEY, encrypt_database
from tests.builders.postgresql import PASSWORD
from tests.builders.server_databases import ServerDatabases
from tests.cli.program import ROOT, Answer, Program
from tests.cli.screen import Terminal, terminal
from tests.conftest import MakeDatabase

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

_KINDS = ("encrypted", "server")
_RING = """
import json, os
from pathlib import Path
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
class Keyring(KeyringBackend):
    priority = 1
    def _all(self):
        place = Path(os.environ["RING"])
        return json.loads(place.read_text()) if place.exists() else {}
    def get_password(self, service, name):
        return self._all().get(service + " " + name)
    def set_password(self, service, name, password):
        kept = self._all() | {service + " " + name: password}
        Path(os.environ["RING"]).write_text(json.dumps(kept))
    def delete_password(self, service, name):
        raise PasswordDeleteError(name)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked:
    """A target that wants a secret, and how it is asked for."""

    name: str
    secret: str
    question: str
    wrong: str
    key: str


@pytest.fixture(autouse=True)
def _no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture(params=_KINDS)
def locked(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Locked]:
    """An encrypted file, then a database on a server."""
    if request.param == "encrypted":
        make: MakeDatabase = request.getfixturevalue("make_database")
        path = encrypt_database(make("0.6.43"), tmp_path / "locked.db")
        yield Locked(
            name=str(path),
            secret=KEY,
            question="Key of locked.db: ",
            wrong="This key does not open",
            key=str(path),
        )
        return
    databases: ServerDatabases = request.getfixturevalue("server_databases")
    with databases.make("alembic") as made:
        url = made.target.key
        yield Locked(
            name=url,
            secret=PASSWORD,
            question=f"Password of webui of {made.database}: ",
            wrong="The password of webui is not right",
            key=url,
        )


def piped(program: Program, secret: str, *arguments: str | Path) -> Answer:
    done = subprocess.run(
        program.command(*arguments),
        env=program.environment,
        cwd=program.folder,
        input=secret + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    return Answer(code=done.returncode, out=done.stdout, err=done.stderr)


def test_every_verb_takes_the_secret_from_standard_input(
    program: Program, locked: Locked, tmp_path: Path
) -> None:
    backups = tmp_path / "backups"

    def call(verb: str, *more: str | Path) -> Answer:
        answer = piped(program, locked.secret, verb, *more, "--password-stdin", "--json")
        assert locked.secret not in answer.out + answer.err
        assert "Traceback" not in answer.err
        return answer

    assert call("status", locked.name).code == 1
    assert call("graph", locked.name, "--format", "json").code == 0
    preview = call("preview", locked.name, "--to", "+2")
    assert preview.code in {0, 1}, preview.err
    assert preview.document["steps"]
    assert all(step["rows_touched"] is not None for step in preview.document["steps"])
    # The role on the server may not make the database for it; with its password that is said.
    rehearsed = call("rehearse", locked.name, "--to", "+2")
    assert rehearsed.code == (3 if "://" in locked.name else 0), rehearsed.err
    found = call("diagnose", locked.name)
    assert found.code in {0, 1}, found.err
    made = call("backup", locked.name, "--dir", backups)
    assert made.code == 0, made.err
    up = call("upgrade", locked.name, "--to", "+2", "--yes", "--backup-dir", backups)
    assert (up.code, up.document["outcome"]) == (0, "done"), up.err
    backup = up.document["backup"]
    back = call("restore", backup, locked.name, "--yes", "--backup-dir", backups)
    assert back.code == 0, back.err


def type_secrets(screen: Terminal, locked: Locked, *secrets: str) -> None:
    for count, secret in enumerate(secrets, 1):
        while screen.text.count(locked.question) < count:
            screen.wait_for_more()
        screen.type(secret + "\n")


def test_the_terminal_asks_and_asks_again(program: Program, locked: Locked) -> None:
    with terminal(program, "status", locked.name) as screen:
        type_secrets(screen, locked, "nonsense", locked.secret)
        assert screen.finish() == 1
    assert screen.text.count(locked.wrong) == 1
    assert "behind" in screen.text
    assert locked.secret not in screen.text
    assert "nonsense" not in screen.text


def test_three_wrong_ones_are_refused(program: Program, locked: Locked) -> None:
    with terminal(program, "status", locked.name) as screen:
        type_secrets(screen, locked, "one", "two", "three")
        assert screen.finish() == 3
    assert screen.text.count(locked.wrong) == 3
    assert "Traceback" not in screen.text


def test_a_wrong_one_that_was_given_is_asked_for_anew(
    program: Program, locked: Locked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OLD", "of yesterday")
    with terminal(program, "preview", locked.name, "--password-env", "OLD") as screen:
        type_secrets(screen, locked, locked.secret)
        assert screen.finish() in {0, 1}
    assert locked.wrong in screen.text
    assert "CREATE" in screen.text
    assert f"Run it with: {'psql' if '://' in locked.name else 'sqlcipher'} " in screen.text


@contextmanager
def ring(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A keychain that the program finds; it keeps what it is given in one file."""
    site = folder / "ring"
    site.mkdir()
    (site / "ringmaster.py").write_text(_RING)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "ringmaster.Keyring")
    monkeypatch.setenv("RING", str(site / "kept.json"))
    monkeypatch.setattr("tests.cli.program.ROOT", f"{ROOT}{os.pathsep}{site}")
    yield site / "kept.json"


def test_it_is_kept_only_where_that_is_asked(
    program: Program, locked: Locked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.environ.get("OWUI_MIGRATE_EXECUTABLE"):
        pytest.skip("the executable can't be given another module")
    with ring(tmp_path, monkeypatch) as kept:
        assert piped(program, locked.secret, "status", locked.name, "--password-stdin").code == 1
        assert not kept.exists()
        wrong = piped(program, "nonsense", "status", locked.name, "--password-stdin", "--keep-key")
        assert (wrong.code, kept.exists()) == (3, False)
        once = piped(
            program, locked.secret, "status", locked.name, "--password-stdin", "--keep-key"
        )
        assert once.code == 1, once.err
        assert json.loads(kept.read_text()) == {f"owui-migrate {locked.key}": locked.secret}
        assert program("status", locked.name).code == 1  # read back
        # One that no longer opens it is said, and asked for.
        kept.write_text(json.dumps({f"owui-migrate {locked.key}": "of yesterday"}))
        assert program("status", locked.name).code == 3
        with terminal(program, "status", locked.name) as screen:
            type_secrets(screen, locked, locked.secret)
            assert screen.finish() == 1
        assert "It came from the keychain." in screen.text


def test_without_a_keychain_that_is_said_and_nothing_is_kept(
    program: Program, locked: Locked
) -> None:
    answer = piped(program, locked.secret, "status", locked.name, "--password-stdin", "--keep-key")
    assert answer.code == 1
    assert answer.err == "There is no keychain on this machine, so the key was not kept.\n"
    assert program("status", locked.name).code == 3
