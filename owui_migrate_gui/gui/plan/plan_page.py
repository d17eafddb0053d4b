"""The plan page: where to, the steps in order, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.lights import Lights
from owui_migrate_gui.gui.models.operation_table import operation_table
from owui_migrate_gui.gui.models.plan_table import plan_table
from owui_migrate_gui.gui.plan.plan_state import (
    HEAD,
    PlanState,
    goal_text,
    goals_of,
    plan_of,
    row_of,
)
from owui_migrate_gui.gui.plan.preview_pane import PreviewPane
from owui_migrate_gui.gui.plan.step_pane import StepPane
from owui_migrate_gui.gui.revision_story import tell
from owui_migrate_gui.gui.session import NOT_HERE, Session
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import GAP, PAGE_MARGIN, Banner, Card, PageHead, clear_layout
from owui_migrate_gui.gui.widgets.chip import Chip
from owui_migrate_gui.gui.widgets.chooser import Chooser
from owui_migrate_gui.gui.widgets.empty_state import EmptyState
from owui_migrate_gui.gui.widgets.icons import Glyph
from owui_migrate_gui.gui.widgets.revision_details import RevisionDetails
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label, set_kind
from owui_migrate_gui.gui.words import more_words
from owui_migrate_gui.plan import Step
from owui_migrate_gui.revision import Direction, RevisionKey

_SYSTEM_COLUMN = 1
_REHEARSE_TIP = mark("Run the plan on a copy first: how long it takes, and what it does")


class PlanPage(QWidget):
    """Shows a ``PlanState``; ``run_asked`` carries the ``Plan``.

    ``doctor_asked`` asks for what puts right why no plan can start.
    """

    run_asked = Signal(object)
    rehearsal_asked = Signal(object)
    goal_chosen = Signal(object)
    doctor_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._goal = HEAD
        self._state: PlanState | None = None
        self._lights: Lights = {}
        self._head = PageHead()
        self._chooser = Chooser()
        self._run = button("Upgrade …", "primary")
        self._rehearse = button("Rehearse, then run …")
        self._banner = Banner()
        self._doctor = button("See the doctor")
        self._doctor.clicked.connect(self.doctor_asked)
        self._banner.buttons.insertWidget(0, self._doctor)
        self._chips = QHBoxLayout()
        self._model = plan_table(lambda: session.lights)
        self._model.setParent(self)
        self._table = Table(self._model, name="Steps of the plan")
        operations = operation_table()
        operations.setParent(self)
        self._details = RevisionDetails(operations, operations)
        self.preview = PreviewPane(session)
        self.pane = StepPane(self._details, self.preview)
        self._room = EmptyState(
            Glyph.PLAN,
            "Steps stand here in the order in which they run, with their risks and their SQL.",
        )
        self._lay_out()
        self._connect()
        self._on_snapshot()

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    @property
    def state(self) -> PlanState | None:
        """What is shown."""
        return self._state

    def set_goal(self, key: RevisionKey | None) -> None:
        """Plan to a revision."""
        reading = self._session.reading
        if reading is not None:
            self._use_goal(goal_text(reading, key))

    def start(self) -> None:
        """Ask for the run that is shown."""
        if self._state is not None and self._state.is_runnable:
            self.run_asked.emit(self._state.plan)

    @Slot()
    def _on_rehearse(self) -> None:
        if self._state is not None and self._state.is_runnable:
            self.rehearsal_asked.emit(self._state.plan)

    def _lay_out(self) -> None:
        self._chooser.setAccessibleName(tr("Goal"))
        self._chooser.setToolTip(
            tr(
                "A release from the list, or a revision id, +2, −1, release:0.8.12, base; Enter "
                "plans"
            )
        )
        self._chooser.setMinimumContentsLength(24)
        goal = label("&Goal")
        goal.setBuddy(self._chooser)
        self._head.buttons.addWidget(goal)
        self._head.buttons.addWidget(self._chooser)
        self._head.buttons.addWidget(self._rehearse)
        self._head.buttons.addWidget(self._run)
        self._chips.setSpacing(8)
        steps = Card()
        steps.setAccessibleName(tr("Steps"))
        steps.body.setContentsMargins(8, 6, 8, 8)
        steps.body.addWidget(self._table)
        self._table.set_columns(stretch=3)
        self._table.set_wrapping()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(steps)
        self._splitter.addWidget(self.pane)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([590, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._banner)
        column.addLayout(self._chips)
        column.addWidget(self._splitter, 1)
        column.addWidget(self._room, 1)

    def _connect(self) -> None:
        self._session.snapshot_changed.connect(self._on_snapshot)
        self._session.selection_changed.connect(self._on_selection)
        self._session.work_changed.connect(self._on_work)
        self._session.examination_changed.connect(self._on_examination)
        self._chooser.activated.connect(self._on_chosen)
        line = self._chooser.lineEdit()
        assert line is not None
        line.setAccessibleName(tr("Goal"))
        line.returnPressed.connect(self._on_written)
        self._table.row_chosen.connect(self._on_row)
        self._run.clicked.connect(self.start)
        self._rehearse.clicked.connect(self._on_rehearse)
        self._details.goal_chosen.connect(self.goal_chosen)

    @Slot()
    def _on_snapshot(self) -> None:
        reading = self._session.reading
        if reading is None:
            return
        with QSignalBlocker(self._chooser):
            self._chooser.clear()
            for goal in goals_of(reading):
                self._chooser.addItem(goal.label, goal.text)
        self._use_goal(self._goal)

    @Slot()
    def _on_examination(self) -> None:
        """Mark the steps of which the doctor has something to say."""
        if self._session.lights != self._lights:
            self._lights = self._session.lights
            self._model.tell_all()
            self._on_selection(self._session.selected)

    @Slot(int)
    def _on_chosen(self, at: int) -> None:
        self._use_goal(str(self._chooser.itemData(at)))

    @Slot()
    def _on_written(self) -> None:
        written = self._chooser.currentText().strip()
        at = self._chooser.findText(written)
        self._use_goal(str(self._chooser.itemData(at)) if at >= 0 else written)

    def _use_goal(self, goal: str) -> None:
        reading = self._session.reading
        if reading is None:
            return
        self._goal = goal
        with QSignalBlocker(self._chooser):
            at = self._chooser.findData(goal)
            self._chooser.setCurrentIndex(at)
            if at < 0:
                self._chooser.setEditText(goal)
        self._show(plan_of(reading, goal, self._session.blocker))

    def _show(self, state: PlanState) -> None:
        self._state = state
        self._head.say(state.title, state.subtitle)
        self._doctor.setVisible(self._session.blocker is not None)
        if state.error is not None:
            self._banner.say(Tone.WARN, state.error.what, more_words(state.error))
        else:
            self._banner.say(Tone.WARN, "")
        self._run.setText(state.button)
        self._run.setAccessibleName(state.button.removesuffix(" …"))
        self._on_work()
        is_up = state.plan is None or state.plan.direction is Direction.UPGRADE
        set_kind(self._run, "primary" if is_up else "danger")
        clear_layout(self._chips)
        for words, tone, sentence in state.chips:
            chip = Chip(words, tone, self)
            chip.setToolTip(sentence)
            chip.setAccessibleDescription(sentence)
            self._chips.addWidget(chip)
        self._chips.addStretch(1)
        steps = state.plan.steps if state.plan else ()
        self._model.set_rows(steps)
        has_both = len({step.revision.system for step in steps}) > 1
        self._table.setColumnHidden(_SYSTEM_COLUMN, not has_both)
        self._splitter.setVisible(bool(steps))
        self._room.setVisible(not steps)
        self._details.show_direction(Direction.UPGRADE if is_up else Direction.DOWNGRADE)
        self.preview.show_plan(state.plan)
        self._on_selection(self._session.selected)
        if self.isVisible():
            self._select_a_step()

    @Slot()
    def _on_work(self) -> None:
        """One job at a time."""
        is_bundle = self._session.is_bundle
        is_free = self._state is not None and self._state.is_runnable and not is_bundle
        for made, tip in ((self._run, ""), (self._rehearse, tr(_REHEARSE_TIP))):
            made.setEnabled(is_free and not self._session.is_worked_on)
            made.setToolTip(tr(NOT_HERE) if is_bundle else tip)
        self._details.forbid_goal(tr(NOT_HERE) if is_bundle else "")

    def showEvent(self, _event: QShowEvent) -> None:
        """Explain a step of the plan, not whatever was looked at elsewhere."""
        self._select_a_step()

    def _select_a_step(self) -> None:
        plan = self._state.plan if self._state else None
        if plan is not None and plan.steps and row_of(plan, self._session.selected) < 0:
            self._session.select(plan.steps[0].revision.key)

    @Slot(object)
    def _on_row(self, step: Step | None) -> None:
        if step is not None:
            self._session.select(step.revision.key)

    @Slot(object)
    def _on_selection(self, key: RevisionKey | None) -> None:
        reading = self._session.reading
        if reading is None:
            return
        row = row_of(self._state.plan if self._state else None, key)
        self._table.select_row(row)
        known = self._session.known
        self._details.tell(tell(reading, key, known) if key is not None else None)


__all__ = ["PlanPage"]
