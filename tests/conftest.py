"""Fixtures that every ring of tests shares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.builders.databases import unpack_database
from tests.builders.postgresql import Server, running_server, server_programs
from tests.builders.server_databases import ServerDatabases

MakeDatabase = Callable[[str], Path]


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
