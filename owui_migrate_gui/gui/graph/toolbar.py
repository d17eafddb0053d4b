"""The line above the graph: search, arrangement, folding, where to look, export."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton

from owui_migrate_gui.gui.graph.exporting import Form
from owui_migrate_gui.gui.graph.positions import Arrangement, offered
from owui_migrate_gui.gui.graph.search import FIELDS
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.text import label

_ROOMY, _NARROW = 600, 470
"""Pixels from which on every button has room, and from which on most have."""

_TIPS = {
    Arrangement.LANES: mark("One row a revision, branches in lanes beside each other"),
    Arrangement.GENERATIONS: mark("What could be applied at the same time in one row"),
    Arrangement.PLANAR: mark("No two lines cross"),
}


class GraphBar(QFrame):
    """Says what is wanted; knows nothing of the graph."""

    text_changed = Signal(str)
    next_asked = Signal()
    search_left = Signal()
    arranged = Signal(object)
    folded = Signal(bool)
    fit_asked = Signal()
    current_asked = Signal()
    export_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "toolbar")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search id, text, table:chat …"))
        self.field.setAccessibleName(tr("Search the graph"))
        self.field.setToolTip(tr(FIELDS))
        self.field.setClearButtonEnabled(True)
        self._matches = label(kind="small")
        self._arrangement = _menu_button(tr("Lanes"), tr("How the graph is arranged"))
        self.fold_button = button("Fold", "segment", tip="Fold straight runs into one row each")
        self.fold_button.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._matches)
        row.addWidget(self._arrangement)
        row.addWidget(self.fold_button)
        fit = button("Fit", tip="Show everything (F)")
        fit.clicked.connect(self.fit_asked)
        current = button("Go to current", tip="Show where the database is")
        current.clicked.connect(self.current_asked)
        row.addWidget(fit)
        row.addWidget(current)
        self._gives_way = ((_ROOMY, current), (_NARROW, fit), (_NARROW, self.fold_button))
        row.addWidget(self._export_button())
        self._fill_arrangements()
        self.field.textChanged.connect(self.text_changed)
        self.field.returnPressed.connect(self.next_asked)
        self.fold_button.toggled.connect(self.folded)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.field)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._on_escape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what can be done otherwise gives way to what can't."""
        super().resizeEvent(event)
        for least, made in self._gives_way:
            made.setVisible(self.width() >= least)

    def say(self, matches: str) -> None:
        """Write beside the search box."""
        self._matches.setText(matches)
        self._matches.setVisible(bool(matches))

    def choose(self, how: Arrangement) -> None:
        """Show which arrangement is in use; folding is for lanes only."""
        self._arrangement.setText(f"{tr(how.value)} ▾")
        self._arrangement.setAccessibleName(tr("Arrangement: {how}").format(how=tr(how.value)))
        self.fold_button.setEnabled(how is Arrangement.LANES)
        for action in self._group.actions():
            action.setChecked(action.data() is how)

    def _fill_arrangements(self) -> None:
        menu = QMenu(self._arrangement)
        self._group = QActionGroup(menu)
        for how in offered():
            action = QAction(f"{tr(how.value)}: {tr(_TIPS[how])}", menu)
            action.setCheckable(True)
            action.setData(how)
            action.triggered.connect(lambda _checked, how=how: self.arranged.emit(how))
            self._group.addAction(action)
            menu.addAction(action)
        self._arrangement.setMenu(menu)
        self._arrangement.setVisible(len(offered()) > 1)
        self.choose(Arrangement.LANES)

    def _export_button(self) -> QPushButton:
        made = _menu_button(tr("Export"), tr("Write the graph into a file"))
        menu = QMenu(made)
        for form in Form:
            action = QAction(form.words, menu)
            action.triggered.connect(lambda _checked, form=form: self.export_asked.emit(form))
            menu.addAction(action)
        made.setMenu(menu)
        return made

    @Slot()
    def _on_escape(self) -> None:
        self.field.clear()
        self.search_left.emit()


def _menu_button(words: str, tip: str) -> QPushButton:
    made = button(f"{tr(words)} ▾", tip=tip)
    made.setAccessibleName(words)
    return made


__all__ = ["GraphBar"]
