"""Chooses what to compare a database with, and shows both side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.doctor.compare.comparison import Comparison, compare
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.comparisons import Choice
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.schema_pane import SchemaPane
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Banner
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.gui.words import more_words

_WIDE, _HIGH = 1000, 680


class CompareDialog(QDialog):
    """``compare_asked`` carries what to compare with, as ``compare_with`` reads it."""

    compare_asked = Signal(str)
    file_asked = Signal()
    sql_asked = Signal()
    revision_asked = Signal()

    def __init__(
        self, name: str, choices: tuple[Choice, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare {name}").format(name=name))
        self.setAccessibleName(tr("Compare {name}").format(name=name))
        self.setModal(True)
        self._to_revision = QRadioButton(tr("A revision"))
        self._to_other = QRadioButton(tr("A database or support bundle"))
        self._revision = QComboBox()
        self._revision.setAccessibleName(tr("Revision to compare with"))
        self._revision.addItems([choice.words for choice in choices])
        self._path = QLineEdit()
        self._path.setAccessibleName(tr("Path or URL to compare with"))
        self._path.setPlaceholderText(tr("Path or URL"))
        self._browse = button("Choose …")
        self._browse.setAccessibleName(tr("Choose the other database"))
        self._compare = button("Compare", "primary")
        self._banner = Banner()
        self._pane = SchemaPane(titles=(name, tr("The other")), name=tr("Both schemas"))
        self._sql = button("Save SQL …", tip="A script that makes this schema like the other")
        self._alembic = button("Save Alembic revision …", tip="For authors of migrations")
        self._close = button("Close")
        self._lay_out()
        self._connect()
        self._to_revision.setChecked(True)
        self._show_scripts(shown=False)

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        group.addButton(self._to_revision)
        group.addButton(self._to_other)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.addWidget(self._to_revision, 0, 0)
        grid.addWidget(self._revision, 0, 1, 1, 2)
        grid.addWidget(self._to_other, 1, 0)
        grid.addWidget(self._path, 1, 1)
        grid.addWidget(self._browse, 1, 2)
        grid.setColumnStretch(1, 1)
        self._revision.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for action in (self._sql, self._alembic):
            buttons.addWidget(action)
        buttons.addStretch(1)
        for action in (self._compare, self._close):
            buttons.addWidget(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(label("Compare with", "title"))
        column.addLayout(grid)
        column.addWidget(self._banner)
        column.addWidget(self._pane, 1)
        column.addLayout(buttons)
        self._pane.hide()
        column.addStretch(0)
        self.resize(_WIDE, _HIGH)

    def _connect(self) -> None:
        self._to_other.toggled.connect(self._on_kind)
        self._path.textChanged.connect(self._on_path)
        self._revision.activated.connect(lambda _at: self._to_revision.setChecked(True))
        self._browse.clicked.connect(self.file_asked)
        self._compare.clicked.connect(self._on_compare)
        self._path.returnPressed.connect(self._on_compare)
        self._sql.clicked.connect(self.sql_asked)
        self._alembic.clicked.connect(self.revision_asked)
        self._close.clicked.connect(self.reject)
        self._on_kind()

    def use_path(self, path: str) -> None:
        """Take the file that was chosen."""
        self._path.setText(path)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what differs."""
        self._show_busy(busy=False)
        first, other = comparison.first, comparison.other
        told = [tr("The other is {other}.").format(other=said(other.label))]
        if comparison.is_by_meaning:
            told.append(tr("Types are compared by what they mean."))
        self._banner.say(
            Tone.GOOD if comparison.is_same else Tone.NEUTRAL,
            said(comparison.sentence),
            " ".join(told),
        )
        self._pane.setVisible(not comparison.is_same)
        self._pane.show_rows(
            lambda with_same: compare(first, other, with_same=with_same).rows,
            lambda _rows: tr("“new” is only on the other side, “gone” only here."),
        )
        self._show_scripts(shown=not comparison.is_same)

    def show_error(self, error: MigrationError) -> None:
        """Say why the other can't be read."""
        self._show_busy(busy=False)
        self._pane.hide()
        self._show_scripts(shown=False)
        self._banner.say(Tone.BAD, error.what, more_words(error))

    def _show_busy(self, *, busy: bool) -> None:
        self._compare.setEnabled(not busy)
        self._compare.setText(tr("Comparing …") if busy else tr("Compare"))

    def _show_scripts(self, *, shown: bool) -> None:
        self._sql.setVisible(shown)
        self._alembic.setVisible(shown)

    @Slot()
    def _on_kind(self) -> None:
        is_other = self._to_other.isChecked()
        self._compare.setEnabled(bool(self._path.text().strip()) or not is_other)

    @Slot(str)
    def _on_path(self, _text: str) -> None:
        self._to_other.setChecked(True)
        self._on_kind()

    @Slot()
    def _on_compare(self) -> None:
        is_other = self._to_other.isChecked()
        at = self._revision.currentIndex()
        text = self._path.text().strip() if is_other else self._choices[at].text if at >= 0 else ""
        if text:
            self._show_busy(busy=True)
            self.compare_asked.emit(text)


__all__ = ["CompareDialog"]
