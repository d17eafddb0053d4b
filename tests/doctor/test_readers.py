"""Several readers of one database find what a single one finds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from owui_migrate_gui.doctor import visit
from owui_migrate_gui.doctor.examine import Examination
from tests.builders.postgresql import Server
from tests.doctor.made import HEAD, Made, base
from tests.doctor.on_server import on_server
from tests.doctor.seen import visited, visited_target

_LOST = ("OWM030", "OWM042", "OWM043")


def test_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = base(tmp_path / "webui.db", HEAD, "alembic")
    _lose_rows(database)
    _assert_alike(monkeypatch, lambda: visited(tmp_path / "webui.db"))


def test_of_a_server(postgresql_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    with on_server(postgresql_server, HEAD, "alembic") as database:
        _lose_rows(database)
        _assert_alike(monkeypatch, lambda: visited_target(database.target, database.secret))


def _lose_rows(database: Made) -> None:
    """Many chats, so that the table is cut into parts, and a loss for each kind of question."""
    for number in range(300):
        database.insert("chat", id=f"n{number}", user_id="u1", title="t", chat="{}")
    database.run(
        "UPDATE chat SET current_message_id = NULL",
        "DELETE FROM auth WHERE id = 'u2'",
        "DELETE FROM chat_message WHERE id LIKE 'c1-%'",
    )


def _assert_alike(monkeypatch: pytest.MonkeyPatch, examine: Callable[[], Examination]) -> None:
    seen = []
    for count in (1, 3):
        monkeypatch.setattr(visit, "readers_for", lambda *_, n=count, **__: n)
        seen.append(examine())
    alone, together = seen
    assert tuple(finding.id for finding in alone.findings) == _LOST
    assert together.findings == alone.findings
    assert together.is_whole
