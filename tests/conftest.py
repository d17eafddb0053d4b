"""Fixtures that every ring of tests shares."""

from __future__ import annotations

import gc
import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from hypothesis import settings
from keyring.backends.null import Keyring

from tests.builders.databases import unpack_database
from tests.builders.postgresql import Server, running_server, server_programs
from tests.builders.server_databases import ServerDatabases

MakeDatabase = Callable[[str], Path]

# No test uses this machine's keychain, nor one that another test defines: keyring would choose the
# first of them that it comes by. A test that wants a keychain sets its own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call] # keyring has no types here

settings.register_profile("long", max_examples=12_000)


# Whole sweeps over cases of one kind: the first few are proven by the tests beside them every time.
_SWEEPS = (
    "cli/test_secrets.py::test_every_verb_takes_the_secret_from_standard_input",
    "cli/test_self_test.py::test_everything_passes",
    "database/test_restore.py::test_a_kill_at_any_instant",
    "doctor/test_examine.py::test_the_actual_revision_follows_the_bundled_scripts",
    "encrypted/test_change.py::test_what_is_stopped_leaves_everything",
    "encrypted/test_no_plaintext.py",
    "encrypted/test_unlock.py::test_any_characters_make_a_passphrase",
    "engine/test_killed_dump.py",
    "engine/test_restore.py::test_after_a_run_and_a_restore_the_file_is_what_it_was",
    "engine/test_server_run.py::test_a_server_that_is_stopped_in_the_middle",
    "engine/test_server_run.py::test_disk_full_on_the_server",
    "preview/test_known_schemas.py",
)
_ON_SERVERS_TOO = ("chain/test_known_schema.py", "chain/test_rows_", "chain/test_round_trips.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the sweeps, and the servers' half of tests of rows, to ``make test-exhaustive``."""
    for item in items:
        name = item.nodeid.removeprefix("tests/")
        if name.startswith(_SWEEPS) or (
            name.startswith(_ON_SERVERS_TOO) and "postgresql" in name.partition("[")[2]
        ):
            item.add_marker(pytest.mark.exhaustive)


def pytest_collection_finish() -> None:
    """Look for garbage rarely, and never among the tests themselves: a twentieth less time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say once per reason how many tests were skipped: pytest's own list has a line per place."""
    reasons = Counter(
        str(report.longrepr[2]).removeprefix("Skipped: ")
        for report in terminalreporter.stats.get("skipped", [])
        if isinstance(report.longrepr, tuple)
    )
    for reason, count in reasons.most_common():
        terminalreporter.write_line(f"skipped {count}: {reason}")


@pytest.fixture
def make_database(tmp_path: Path) -> MakeDatabase:
    """``make_database("0.6.43")``: a fresh ``webui.db`` of that release, alone in a folder."""

    def make(release: str) -> Path:
        folder = tmp_path / f"open-webui-{release}"
        folder.mkdir()
        return unpack_database(release, folder / "webui.db")

    return make


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    """A PostgreSQL server of our own; the test is skipped where none is installed."""
    programs = server_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed")
    with running_server(programs) as server:
        yield server


@pytest.fixture(scope="session")
def server_databases(postgresql_server: Server) -> ServerDatabases:
    """Makes Open WebUI databases on the server, as copies of templates built once."""
    return ServerDatabases(postgresql_server)
