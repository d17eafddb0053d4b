"""The demo's database is believable and always the same; its tour does the main job."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from owui_migrate_gui.demo.content import CHATS, demo_rows
from owui_migrate_gui.demo.database import make_demo_database
from owui_migrate_gui.errors import NeedsAttention

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_demo_database(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def connection(demo: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{demo.as_uri()}?mode=ro", uri=True)) as found:
        yield found


def test_it_stands_at_the_old_release(connection: sqlite3.Connection) -> None:
    versions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    assert versions == [("4ace53fd72c8",)]
    assert connection.execute("SELECT count(*) FROM migratehistory").fetchone() == (18,)


def test_rows_are_the_same_at_every_call() -> None:
    assert list(demo_rows()) == list(demo_rows())


def test_histories_are_trees_with_branches(connection: sqlite3.Connection) -> None:
    branched = 0
    for (text,) in connection.execute("SELECT chat FROM chat"):
        history = json.loads(text)["history"]
        messages = history["messages"]
        assert history["currentId"] in messages
        for id_, message in messages.items():
            assert all(messages[child]["parentId"] == id_ for child in message["childrenIds"])
        branched += any(len(message["childrenIds"]) > 1 for message in messages.values())
    assert branched >= CHATS // 3


def test_every_reference_has_its_row(connection: sqlite3.Connection) -> None:
    for statement in (
        "SELECT id FROM chat WHERE folder_id NOT IN (SELECT id FROM folder)",
        "SELECT id FROM chat WHERE share_id NOT IN (SELECT id FROM chat)",
        "SELECT id FROM folder WHERE parent_id NOT IN (SELECT id FROM folder)",
        "SELECT id FROM auth WHERE id NOT IN (SELECT id FROM user)",
        """SELECT chat.id FROM chat, json_each(chat.meta, '$.tags') AS used
           WHERE user_id NOT LIKE 'shared-%'
           AND used.value NOT IN (SELECT id FROM tag WHERE tag.user_id = chat.user_id)""",
    ):
        assert connection.execute(statement).fetchall() == []


def test_every_kind_of_thing_is_there(connection: sqlite3.Connection) -> None:
    for table in (
        "user", "auth", "chat", "tag", "folder", "document", "prompt", "memory", "file",
        "knowledge", "feedback", "model", "config",
    ):  # fmt: skip
        assert connection.execute(f'SELECT count(*) FROM "{table}"').fetchone() > (0,), table


def test_a_database_that_is_there_is_left_alone(demo: Path) -> None:
    content = demo.read_bytes()

    with pytest.raises(NeedsAttention):
        make_demo_database(demo.parent)

    assert demo.read_bytes() == content


@pytest.mark.slow
def test_the_tour_without_a_display(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }

    done = subprocess.run(
        [sys.executable, "-m", "owui_migrate_gui.demo", "--folder", tmp_path / "demo"],
        env=environment | {"PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "After the restore the content is the same as before." in done.stderr
    report = (tmp_path / "demo" / "report.md").read_text(encoding="utf-8")
    pictures = sorted((tmp_path / "demo").glob("*.png"))
    assert len(pictures) == 16
    for picture in pictures:
        assert f"]({picture.name})" in report
        assert picture.stat().st_size > 10_000, f"{picture.name} shows nothing"
    assert report.count("| done |") == 4
