"""What a repair backed up first leads back to the broken database, row for row."""

from __future__ import annotations

from pathlib import Path

import pytest

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.doctor.repairs import choose, prepare_repair
from owui_migrate_gui.engine.prepare import prepare_restore
from owui_migrate_gui.events import Finished
from tests.builders.postgresql import Server
from tests.builders.running import carry_out
from tests.doctor.any_state import everything
from tests.doctor.made import HEAD, Made, base
from tests.doctor.on_server import on_server
from tests.doctor.seen import above_info, visited_target


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWUI_MIGRATE_HOME", str(tmp_path / "records"))


def test_of_a_file(tmp_path: Path) -> None:
    _repair_and_go_back(base(tmp_path / "webui.db", HEAD, "alembic"))


def test_of_a_server(postgresql_server: Server) -> None:
    with on_server(postgresql_server, HEAD, "alembic") as database:
        _repair_and_go_back(database)


def _repair_and_go_back(database: Made) -> None:
    database.run("DELETE FROM chat_message", "DELETE FROM auth WHERE id = 'u2'")
    before, secret = everything(database), database.secret
    seen = visited_target(database.target, secret)
    assert above_info(seen) == ("OWM030", "OWM043")
    findings = choose(seen, everything=True)
    snapshot = open_target(database.target, secret=secret)
    report = carry_out(prepare_repair(snapshot, findings, secret=secret)).report
    assert report.backup is not None
    assert everything(database) != before
    restore = prepare_restore(Path(report.backup), database.target, secret=secret)
    assert isinstance(carry_out(restore).last, Finished)
    assert everything(database) == before
    assert above_info(visited_target(database.target, secret)) == ("OWM030", "OWM043")
