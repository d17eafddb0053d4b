"""A toy database at the first revision of a toy source."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders.scripts import write_alembic

FIRST, SECOND, THIRD = "aaaa00000001", "aaaa00000002", "aaaa00000003"

ENDLESS = """\
op.execute(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) "
    "INSERT INTO chat (id) SELECT count(*) FROM n"
)
"""


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Journal and trust of a test never meet those of the person who runs it."""
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    write_alembic(folder, FIRST, None, title="Base tables")
    return folder


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Two chats, recorded at the first revision; alone in its folder."""
    path = tmp_path / "data" / "webui.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)")
        connection.execute("CREATE TABLE user (id VARCHAR PRIMARY KEY)")
        connection.execute("CREATE TABLE chat (id VARCHAR PRIMARY KEY, title TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (FIRST,))
        connection.executemany("INSERT INTO chat VALUES (?, ?)", [("1", "one"), ("2", "two")])
    return path
