"""Rows in the quarantine: why each is there, what it holds, and its way back."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.doctor.quarantined.rows import Quarantine, QuarantinedRow
from owui_migrate_gui.gui import roles
from owui_migrate_gui.gui.language import number, tr
from owui_migrate_gui.gui.models.quarantine_table import STANDING, quarantine_table
from owui_migrate_gui.gui.quarantine_state import origin_of, standing_of, summary_of
from owui_migrate_gui.gui.theme import mono_font
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label

_WIDE, _HIGH = 1080, 680
_ASIDE = 2
"""The column with the reason."""


class QuarantineDialog(QDialog):
    """``contents_asked`` carries a row's number; ``sql_asked`` and ``back_asked`` the numbers of
    rows, none for all of them.
    """

    contents_asked = Signal(int)
    sql_asked = Signal(object)
    back_asked = Signal(object)
    save_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quarantine: Quarantine | None = None
        self._shown_row: int | None = None
        title = tr("Quarantine of {name}").format(name=name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self._title = label(title, "title")
        self._summary = label("Reading …", "muted", wrap=True)
        self._model = quarantine_table(origin_of, standing_of)
        self._model.setParent(self)
        self._table = Table(self._model, name="Rows in the quarantine")
        self._view = QPlainTextEdit()
        self._view.setReadOnly(True)
        self._view.setTabChangesFocus(True)
        self._view.setFont(mono_font(self._view.font()))
        self._view.setAccessibleName(tr("What the row holds, or the SQL"))
        self._view.setPlaceholderText(
            tr("Select a row; what it holds is shown here when you ask for it.")
        )
        self._note = label(kind="muted", wrap=True)
        self._show = button("Show what it holds")
        self._sql = button("Show the SQL", tip="What would run to put the selected rows back")
        self._copy = CopyButton(self._view.toPlainText, what="what is shown")
        self._save = button("Save all …", tip="All rows with what they hold, as JSON lines")
        self._back = button("Put back …", "primary")
        self._all = button("Put back all that fit …")
        self._close = button("Close")
        self._lay_out()
        self._connect()
        self._on_selection()

    def _lay_out(self) -> None:
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._table.set_columns(stretch=STANDING, widths={1: 20, _ASIDE: 30}, shares={_ASIDE: 0.5})
        self._table.set_sortable()
        self._table.set_two_lines()
        self._table.set_wrapping()
        look = QHBoxLayout()
        look.setSpacing(10)
        for part in (self._show, self._sql):
            look.addWidget(part)
        look.addStretch(1)
        look.addWidget(self._copy)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(look)
        column.addWidget(self._note)
        column.addWidget(self._view, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._table)
        splitter.addWidget(lower)
        splitter.setSizes([330, 210])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._save)
        foot.addStretch(1)
        for part in (self._back, self._all, self._close):
            foot.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 20, 22, 18)
        whole.setSpacing(12)
        whole.addWidget(self._title)
        whole.addWidget(self._summary)
        whole.addWidget(splitter, 1)
        whole.addLayout(foot)
        self.resize(_WIDE, _HIGH)

    def _connect(self) -> None:
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        self._table.row_activated.connect(self._on_contents)
        self._show.clicked.connect(self._on_contents)
        self._sql.clicked.connect(lambda: self.sql_asked.emit(self._chosen_ids()))
        self._save.clicked.connect(self.save_asked)
        self._back.clicked.connect(lambda: self.back_asked.emit(self._chosen_ids()))
        self._all.clicked.connect(lambda: self.back_asked.emit(()))
        self._close.clicked.connect(self.reject)

    def show_quarantine(self, quarantine: Quarantine) -> None:
        """Show the rows; the first that can go back is selected."""
        self._quarantine = quarantine
        self._summary.setText(summary_of(quarantine))
        self._model.set_rows(quarantine.rows)
        fit = [at for at, row in enumerate(quarantine.rows) if row.can_go_back]
        self._table.select_row(fit[0] if fit else 0 if quarantine.rows else -1)
        self._table.setFocus()
        self._on_selection()

    def say(self, words: str) -> None:
        """Say something in place of the summary."""
        self._summary.setText(words)

    def show_contents(self, id_: int, text: str, note: str) -> None:
        """Show what a row holds, and a note on it, unless another one is selected by now."""
        if self._chosen_ids() == (id_,):
            self._tell(note)
            self._view.setPlainText(text)
            self._copy.setEnabled(True)

    def show_sql(self, text: str) -> None:
        """Show the SQL that puts the selected rows back."""
        self._tell("")
        self._view.setPlainText(text)
        self._copy.setEnabled(bool(text))

    def _tell(self, note: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))

    @property
    def shown(self) -> str:
        """What the lower part shows."""
        return self._view.toPlainText()

    def _chosen(self) -> tuple[QuarantinedRow, ...]:
        found = (
            index.data(roles.ITEM_ROLE) for index in self._table.selectionModel().selectedRows()
        )
        return tuple(row for row in found if isinstance(row, QuarantinedRow))

    def _chosen_ids(self) -> tuple[int, ...]:
        return tuple(sorted(row.id for row in self._chosen()))

    @Slot(QItemSelection, QItemSelection)
    def _on_selection(self, *_selections: QItemSelection) -> None:
        """What another row holds is not left standing beside this one."""
        chosen = self._chosen()
        rows = self._quarantine.rows if self._quarantine else ()
        fit = [row for row in chosen if row.can_go_back]
        self._view.clear()
        self._tell("")
        self._copy.setEnabled(False)
        self._show.setEnabled(len(chosen) == 1)
        self._sql.setEnabled(bool(fit))
        self._back.setEnabled(bool(fit))
        words = tr("Put back ({count}) …").format(count=number(len(chosen)))
        self._back.setText(words if len(chosen) > 1 else tr("Put back …"))
        self._all.setEnabled(any(row.can_go_back for row in rows))
        self._save.setEnabled(bool(rows))

    @Slot()
    def _on_contents(self, *_row: object) -> None:
        if len(ids := self._chosen_ids()) == 1:
            self.contents_asked.emit(ids[0])


__all__ = ["QuarantineDialog"]
