from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from owui_migrate_gui.events import Outcome, StepReport
from owui_migrate_gui.gui import roles
from owui_migrate_gui.gui.backups.backups_state import name_of, room_of, state_of
from owui_migrate_gui.gui.known import look_at
from owui_migrate_gui.gui.live_step import live_steps
from owui_migrate_gui.gui.memory import Recent
from owui_migrate_gui.gui.models.backup_table import backup_table
from owui_migrate_gui.gui.models.impact_table import impact_table
from owui_migrate_gui.gui.models.operation_table import operation_table
from owui_migrate_gui.gui.models.plan_table import plan_table
from owui_migrate_gui.gui.models.rows import RowsModel
from owui_migrate_gui.gui.models.run_table import run_table
from owui_migrate_gui.gui.models.step_table import step_table
from owui_migrate_gui.gui.overview.impacts import Impact
from owui_migrate_gui.gui.plan.plan_state import plan_of
from owui_migrate_gui.gui.runs.runs_state import OUTCOME_WORDS, STEP_WORDS, run_words
from owui_migrate_gui.gui.start.start_state import row_of, with_known
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.revision import Direction, Recorded, System
from tests.builders.revisions import graph_of
from tests.gui.backups.test_backups_state import backup
from tests.gui.fakes import NOW, reading_of
from tests.gui.runs.test_runs_state import entry


def now() -> Any:
    return NOW


def plan_steps() -> tuple[object, ...]:
    reading = reading_of(graph_of("aaaa1 aaaa2<aaaa1"), recorded=Recorded(alembic=("aaaa1",)))
    plan = plan_of(reading, "head").plan
    assert plan is not None
    return plan.steps


def known(release: str, behind: int) -> Recent:
    return Recent(path="/a/b.db", opened=NOW, release=release, behind=behind)


STEP = StepReport(
    revision="aaaa1",
    system=System.ALEMBIC,
    direction=Direction.UPGRADE,
    title="t",
    seconds=0.5,
    statements=3,
    rows={"chat": 5},
)

MODELS: dict[str, tuple[RowsModel[Any], tuple[object, ...]]] = {
    "operations": (operation_table(), (("create table", "chat"), ("add column", "chat.x"))),
    "impacts": (impact_table(), (Impact(table="chat", words="created", steps=2),)),
    "plan": (plan_table(), plan_steps()),
    "backups": (
        backup_table(
            lambda row: state_of(row, now()), name_of, lambda row: row.release, room_of, now
        ),
        (backup(), backup()),
    ),
    "runs": (run_table(OUTCOME_WORDS, run_words, now), (entry(),)),
    "steps": (step_table(STEP_WORDS), live_steps((STEP,), outcome=Outcome.DONE)),
}


@pytest.mark.parametrize("name", MODELS)
def test_the_model_keeps_qts_rules_while_rows_come_change_and_go(
    name: str, qtmodeltester: ModelTester
) -> None:
    model, rows = MODELS[name]
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for shown in (rows, rows + rows, rows + rows, rows[:1], (), rows):
        model.set_rows(shown)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.rowCount() == len(rows)


@pytest.mark.parametrize("name", MODELS)
def test_every_cell_can_be_read_aloud_and_leads_to_its_value(name: str) -> None:
    model, rows = MODELS[name]
    model.set_rows(rows)
    for row, value in enumerate(rows):
        said = []
        for column in range(model.columnCount()):
            index = model.index(row, column)
            assert index.data(roles.ITEM_ROLE) == value
            said.append(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
            assert index.data(roles.SORT_ROLE) is not None
        assert any(said)


def test_rows_that_only_changed_keep_the_selection(qtbot: QtBot) -> None:
    model = operation_table()
    model.set_rows((("a", "1"), ("b", "2"), ("c", "3")))
    resets: list[bool] = []
    changed: list[tuple[int, int]] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda top, bottom: changed.append((top.row(), bottom.row())))
    model.set_rows((("a", "1"), ("b", "9"), ("c", "3")))
    model.set_rows((("a", "1"), ("b", "9"), ("c", "3")))
    assert not resets
    assert changed == [(1, 1)]


def test_numbers_sort_as_numbers_not_as_text() -> None:
    model, _ = MODELS["impacts"]
    model.set_rows(tuple(Impact(table="t", words="w", steps=count) for count in (10, 9)))
    sizes = [model.index(row, 2).data(roles.SORT_ROLE) for row in range(2)]
    assert sorted(sizes) == [9, 10]


def test_a_missing_database_is_said_to_be_missing() -> None:
    row = row_of(known("0.6.43", 3), "today")
    missing = with_known(row, look_at("/nowhere/webui.db"), NOW)
    assert (missing.chips, missing.backup) == ((("not there now", Tone.BAD),), "")
    row = row_of(known("0.12.4", 0), "today")
    assert [text for text, _ in row.chips] == ["Open WebUI 0.12.4", "up to date"]
