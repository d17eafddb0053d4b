"""The selected step's preview: its SQL and what it does to the schema, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.plan.exporting import save_step, save_steps, save_whole
from owui_migrate_gui.gui.plan.preview_loader import LoadState, PreviewLoader, Wanted
from owui_migrate_gui.gui.plan.preview_state import find_step, tell_step
from owui_migrate_gui.gui.plan.sql_pane import SqlPane
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.schema_pane import SchemaPane
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Banner, Card
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.gui.words import more_words
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.revision import RevisionKey

_THERE, _BACK = range(2)
_SQL, _SCHEMA, _WAITING = range(3)
_SPARE_MS = 300
"""How long nothing must have happened before a preview is begun that nobody has asked for."""
_MOST_BYTES = 200_000_000
"""Counting the rows of a larger target takes long enough to be in somebody's way."""


class PreviewPane(Card):
    """Follows plan and selection; makes the preview when it is first looked at.

    Where the session makes ahead, it is begun in a spare moment before that, and the other
    direction's in one after it. ``save_asked`` carries a ``SaveQuestion``.
    """

    trust_asked = Signal()
    save_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(tr("Preview"))
        self._session = session
        self.loader = PreviewLoader(session, self)
        self._plan: Plan | None = None
        self._key: RevisionKey | None = None
        self._shows_schema = False
        self._title = label(kind="name", wrap=True)
        self._ways = QButtonGroup(self)
        self._export = button("Export …", "segment", tip="Write the SQL to files")
        self._banner = Banner()
        self._trust = button("Trust these scripts …", "primary")
        self._again = button("Try again")
        self._waiting = label(kind="muted", wrap=True)
        self._bar = QProgressBar()
        self.sql = SqlPane()
        self.schema = SchemaPane()
        self._stack = QStackedWidget()
        self._lay_out()
        self.loader.changed.connect(self._show)
        self._trust.clicked.connect(self.trust_asked)
        self._again.clicked.connect(self.loader.load_again)
        session.selection_changed.connect(self._on_selection)
        self._spare = QTimer(self)
        self._spare.setSingleShot(True)
        self._spare.setInterval(_SPARE_MS)
        self._spare.timeout.connect(self._on_spare_time)
        for signal in (session.examination_changed, self.loader.made):
            signal.connect(self._spare.start)

    def show_plan(self, plan: Plan | None) -> None:
        """The plan whose steps are to be shown."""
        self._plan = plan
        self._want()
        self._spare.start()

    def show_schema(self, *, shows: bool) -> None:
        """Show the schema's change instead of the SQL."""
        self._shows_schema = shows
        self._show()

    def showEvent(self, _event: object) -> None:
        """Make the preview when somebody looks."""
        self._want()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title, 1)
        for number, text, tip in (
            (_THERE, tr("Way there"), tr("What the plan runs")),
            (_BACK, tr("Way back"), tr("What would lead back from the plan's goal")),
        ):
            made = button(text, "segment", tip=tip)
            made.setCheckable(True)
            self._ways.addButton(made, number)
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._export, 0, Qt.AlignmentFlag.AlignTop)
        self._export.setMenu(self._export_menu())
        self._ways.button(_THERE).setChecked(True)
        self._ways.idClicked.connect(self._on_way)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(tr("Preview is being made"))
        self._banner.buttons.addWidget(self._trust)
        self._banner.buttons.addWidget(self._again)
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        column.addWidget(self._waiting)
        column.addWidget(self._bar)
        column.addStretch(1)
        for page in (self.sql, self.schema, waiting):
            self._stack.addWidget(page)
        self.body.addLayout(head)
        self.body.addWidget(self._stack, 1)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self._export)
        menu.setAccessibleName(tr("Export the SQL"))
        menu.addAction(tr("All steps, one file …"), self._export_whole)
        menu.addAction(tr("All steps, one file each …"), self._export_steps)
        menu.addAction(tr("This step …"), self._export_step)
        return menu

    @Slot()
    def _export_whole(self) -> None:
        if (preview := self.loader.preview) is not None:
            self.save_asked.emit(save_whole(preview))

    @Slot()
    def _export_steps(self) -> None:
        if (preview := self.loader.preview) is not None:
            self.save_asked.emit(save_steps(preview))

    @Slot()
    def _export_step(self) -> None:
        preview = self.loader.preview
        if preview is not None and (at := find_step(preview, self._key)) >= 0:
            self.save_asked.emit(save_step(preview, at))

    @Slot(int)
    def _on_way(self, _number: int) -> None:
        self._want()

    @Slot(object)
    def _on_selection(self, key: RevisionKey | None) -> None:
        self._key = key
        if self.isVisible():
            self._show()

    def _want(self) -> None:
        self._key = self._session.selected
        if not self.isVisible():
            return
        self.loader.want(self._wanted(self._ways.checkedId()))
        self._show()

    def _wanted(self, way: int) -> Wanted | None:
        if self._plan is None or not self._plan.steps:
            return None
        return Wanted(plan=self._plan, is_way_back=way == _BACK)

    @Slot()
    def _on_spare_time(self) -> None:
        """Begin what is likely to be wanted, where nothing else is at work on the target."""
        session = self._session
        reading = session.reading
        is_idle = not (session.is_loading or session.is_examining or session.is_worked_on)
        if not session.makes_ahead or not is_idle or reading is None:
            return
        if (reading.snapshot.size or 0) > _MOST_BYTES:
            return
        for way in (_THERE, _BACK) if self.isVisible() else (_THERE,):
            wanted = self._wanted(way)
            if wanted is not None:
                self.loader.make_ahead(wanted)

    @Slot()
    def _show(self) -> None:
        preview = self.loader.preview if self.loader.state is LoadState.READY else None
        at = find_step(preview, self._key) if preview is not None else -1
        self._export.setVisible(preview is not None)
        if preview is None or at < 0:
            self._show_waiting()
            return
        step = preview.steps[at]
        self._title.setText(said(step.title))
        if self._shows_schema:
            self.schema.compare(preview.schema_before(at), preview.schema_after(at))
        else:
            self.sql.tell(tell_step(step))
        self._stack.setCurrentIndex(_SCHEMA if self._shows_schema else _SQL)

    def _show_waiting(self) -> None:
        state, error = self.loader.state, self.loader.error
        self._title.setText(tr("Preview"))
        self._bar.setVisible(state is LoadState.LOADING)
        self._trust.setVisible(state is LoadState.UNTRUSTED)
        self._again.setVisible(state is LoadState.FAILED)
        if state is LoadState.UNTRUSTED:
            self._banner.say(
                Tone.WARN,
                tr("These scripts have to be executed to see their SQL."),
                tr(
                    "They run on an empty shadow, never on the database. Trust them only if you "
                    "know where they are from."
                ),
            )
        elif error is not None and state is LoadState.FAILED:
            self._banner.say(Tone.BAD, error.what, more_words(error))
        else:
            self._banner.say(Tone.WARN, "")
        self._waiting.setText(tr(_WAITING_WORDS.get(state, "")))
        self._waiting.setVisible(bool(self._waiting.text()))
        self._stack.setCurrentIndex(_WAITING)


_WAITING_WORDS = {
    LoadState.LOADING: mark("Running every step on an empty shadow of the database …"),
    LoadState.READY: mark("Select a step of the plan."),
    LoadState.NOTHING: mark("There is nothing to preview."),
}


__all__ = ["PreviewPane"]
