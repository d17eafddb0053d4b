"""The preview in the window, made by the real child; the database is never touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import PreviewRequest, Request
from owui_migrate_gui.engine.wire import encode_request
from owui_migrate_gui.errors import Cancelled
from owui_migrate_gui.events import Event, Failed
from owui_migrate_gui.gui.engine_job import EngineJob
from owui_migrate_gui.gui.models.rows import RowsModel
from owui_migrate_gui.gui.plan.preview_loader import LoadState
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.revision import RevisionKey, System
from tests.builders.scripts import write_alembic
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk
from tests.gui.fakes import RecordedEngine

STOPPED = Failed(error=Cancelled("The job was cancelled.").record())
NOTE = RevisionKey(System.ALEMBIC, "a3dd5bedd151")


@pytest.fixture
def path(make_database: MakeDatabase) -> Path:
    return make_database("0.8.12")


class _Keeping:
    """The real engine, whose events are kept for who asks the same of a like database again."""

    kept: ClassVar[dict[bytes, tuple[Event, ...]]] = {}

    def __init__(self, request: Request) -> None:
        assert isinstance(request, PreviewRequest)
        self._key = encode_request(msgspec.structs.replace(request, target=None))
        self._real = EngineProcess(request)

    def events(self) -> Iterator[Event]:
        if self._key not in self.kept:
            self.kept[self._key] = tuple(self._real.events())
        yield from self.kept[self._key]

    def cancel(self) -> None:
        self._real.cancel()

    def pause(self) -> None: ...

    def go_on(self) -> None: ...


@pytest.fixture
def desk(path: Path, open_desk: OpenDesk) -> Desk:
    made = open_desk(path, services=replace(real_services(), engine=_Keeping))
    made.wait_read()
    made.workspace.show_page(Page.PLAN)
    return made


def press(root: QWidget, name: str) -> None:
    buttons = [b for b in root.findChildren(QPushButton) if b.accessibleName() == name]
    QTest.mouseClick(next(b for b in buttons if b.isVisible()), Qt.MouseButton.LeftButton)


def wait_made(desk: Desk) -> None:
    loader = desk.workspace.pages.plan.preview.loader
    desk.qtbot.waitUntil(
        lambda: loader.state in {LoadState.READY, LoadState.FAILED}, timeout=PATIENCE_MS
    )
    assert loader.state is LoadState.READY, loader.error


def wait_for(desk: Desk, state: LoadState) -> None:
    loader = desk.workspace.pages.plan.preview.loader
    desk.qtbot.waitUntil(lambda: loader.state is state, timeout=PATIENCE_MS)


def state_of(desk: Desk) -> LoadState:
    return desk.workspace.pages.plan.preview.loader.state


def sql_of(desk: Desk) -> str:
    return desk.workspace.pages.plan.preview.sql.view.toPlainText()


def test_a_preview_is_made_when_it_is_looked_at_and_follows_the_selection(
    desk: Desk, path: Path
) -> None:
    before = path.read_bytes()
    plan = desk.workspace.pages.plan
    assert plan.preview.loader.state is LoadState.NOTHING
    press(plan.pane, "SQL")
    wait_made(desk)
    desk.session.select(NOTE)
    assert sql_of(desk).startswith("ALTER TABLE chat ADD COLUMN tasks JSON;")
    assert "records that this step was run" in sql_of(desk)
    assert path.read_bytes() == before
    assert [item.name for item in path.parent.iterdir()] == ["webui.db"]


def test_both_ways_are_made_ahead_of_being_looked_at(desk: Desk) -> None:
    plan = desk.workspace.pages.plan
    loader = plan.preview.loader
    desk.session.makes_ahead = True
    with desk.qtbot.waitSignal(loader.made, timeout=PATIENCE_MS):
        desk.session.examine_rows()
    assert state_of(desk) is LoadState.NOTHING, "nobody has looked"
    with desk.qtbot.waitSignal(loader.made, timeout=PATIENCE_MS):
        press(plan.pane, "SQL")
        assert state_of(desk) is LoadState.READY
    desk.session.select(NOTE)
    press(plan.preview, "Way back")
    assert state_of(desk) is LoadState.READY
    assert "DROP COLUMN tasks" in sql_of(desk).replace('"', "")
    press(plan.preview, "Way there")
    assert "ADD COLUMN tasks" in sql_of(desk)


def test_a_preview_that_is_being_made_gives_way_to_a_job(path: Path, open_desk: OpenDesk) -> None:
    engines: list[RecordedEngine] = []

    def engine(_request: Request) -> RecordedEngine:
        engines.append(RecordedEngine((), on_cancel=STOPPED))
        return engines[-1]

    desk = open_desk(path, services=replace(real_services(), engine=engine))
    desk.wait_read()
    desk.workspace.show_page(Page.PLAN)
    press(desk.workspace.pages.plan.pane, "SQL")
    desk.qtbot.waitUntil(lambda: bool(engines))
    loader = desk.workspace.pages.plan.preview.loader
    assert state_of(desk) is LoadState.LOADING
    desk.session.let_work(is_worked_on=True)
    assert state_of(desk) is LoadState.NOTHING
    assert engines[0].cancelled.is_set()
    desk.qtbot.waitUntil(lambda: not loader.findChildren(EngineJob))
    assert state_of(desk) is LoadState.NOTHING, "what was let go says no word"


def test_the_schema_is_compared_side_by_side(desk: Desk) -> None:
    plan = desk.workspace.pages.plan
    press(plan.pane, "Schema change")
    wait_made(desk)
    desk.session.select(NOTE)
    table = next(iter(plan.preview.schema.findChildren(Table)))
    model = table.model()
    assert isinstance(model, RowsModel)
    assert [(row.name, row.after) for row in model.rows][1:] == [
        ("tasks", "JSON"),
        ("summary", "TEXT"),
    ]
    plan.preview.schema.findChildren(QCheckBox)[0].setChecked(True)
    assert "user_id" in [row.name for row in model.rows]


def test_sql_is_searched_and_copied(desk: Desk) -> None:
    plan = desk.workspace.pages.plan
    press(plan.pane, "SQL")
    wait_made(desk)
    desk.session.select(NOTE)
    desk.workspace.search()
    field = plan.preview.sql.findChildren(QLineEdit)[0]
    assert field.hasFocus()
    QTest.keyClicks(field, "SUMMARY")
    assert plan.preview.sql.view.textCursor().selectedText() == "summary"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert plan.preview.sql.view.textCursor().selectedText() == "summary"
    press(plan.preview, "Copy the step's SQL")
    assert QGuiApplication.clipboard().text() == sql_of(desk)


def export(desk: Desk, words: str) -> None:
    (menu,) = desk.workspace.pages.plan.preview.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_scripts_are_exported_as_one_file_as_many_and_alone(desk: Desk, tmp_path: Path) -> None:
    press(desk.workspace.pages.plan.pane, "SQL")
    wait_made(desk)
    desk.session.select(NOTE)
    desk.prompts.save_to = tmp_path / "all.sql"
    export(desk, "All steps, one file …")
    assert desk.prompts.saves[-1].name == "b2c3d4e5f6a7-to-0bd252b206fb.sql"
    script = (tmp_path / "all.sql").read_text()
    state = desk.workspace.pages.plan.state
    assert state is not None
    assert state.plan is not None
    assert script.count("UPDATE alembic_version") == len(state.plan.steps)

    folder = tmp_path / "steps"
    folder.mkdir()
    desk.prompts.save_to = folder
    export(desk, "All steps, one file each …")
    assert desk.prompts.saves[-1].is_folder
    assert len(list(folder.glob("*.sql"))) == script.count("UPDATE alembic_version")

    desk.prompts.save_to = tmp_path / "one.sql"
    export(desk, "This step …")
    assert "ADD COLUMN summary" in (tmp_path / "one.sql").read_text()
    assert not desk.prompts.errors

    desk.prompts.save_to = tmp_path / "no" / "such" / "folder.sql"
    export(desk, "This step …")
    assert "can't be written" in desk.prompts.errors[-1].what


def test_scripts_that_are_not_trusted_are_not_executed_for_a_preview(
    path: Path, tmp_path: Path, open_desk: OpenDesk
) -> None:
    source = tmp_path / "source"
    write_alembic(source, "b2c3d4e5f6a7", None)
    marker = tmp_path / "executed"
    write_alembic(
        source,
        "ffff00000001",
        "b2c3d4e5f6a7",
        upgrade=f"open({str(marker)!r}, 'w').close(); op.execute('DROP TABLE tag')",
    )
    desk = open_desk(path, source=str(source))
    desk.wait_read()
    desk.workspace.show_page(Page.PLAN)
    plan = desk.workspace.pages.plan
    desk.prompts.says_yes = False
    press(plan.pane, "SQL")
    assert plan.preview.loader.state is LoadState.UNTRUSTED
    press(plan.preview, "Trust these scripts")
    assert not marker.exists()
    desk.prompts.says_yes = True
    press(plan.preview, "Trust these scripts")
    wait_made(desk)
    assert "DROP TABLE tag;" in sql_of(desk)


def test_a_script_that_cannot_be_run_is_named_where_its_sql_would_be(
    path: Path, tmp_path: Path, open_desk: OpenDesk
) -> None:
    source = tmp_path / "source"
    write_alembic(source, "b2c3d4e5f6a7", None)
    script = write_alembic(source, "ffff00000001", "b2c3d4e5f6a7")
    script.write_text(script.read_text() + "\nimport no_such_module\n")
    desk = open_desk(path, source=str(source))
    desk.wait_read()
    desk.workspace.show_page(Page.PLAN)
    press(desk.workspace.pages.plan.pane, "SQL")
    press(desk.workspace.pages.plan.preview, "Trust these scripts")
    wait_made(desk)
    words = [label.text() for label in desk.workspace.pages.plan.preview.sql.findChildren(QLabel)]
    assert any("no_such_module" in text for text in words)


def test_a_target_that_went_away_is_said_and_can_be_tried_again(
    path: Path, open_desk: OpenDesk
) -> None:
    desk = open_desk(path)
    desk.wait_read()
    desk.workspace.show_page(Page.PLAN)
    away = path.rename(path.with_suffix(".away"))
    press(desk.workspace.pages.plan.pane, "SQL")
    pane = desk.workspace.pages.plan.preview
    wait_for(desk, LoadState.FAILED)
    assert pane.loader.error is not None
    assert "webui.db" in pane.loader.error.what
    away.rename(path)
    press(pane, "Try again")
    wait_made(desk)
