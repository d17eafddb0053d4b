"""The window's dialogs: opened, never executed; the safe button is the default."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Banner, Card, Facts, bare_scroll
from owui_migrate_gui.gui.widgets.text import label

_WIDTH = 620
_INDENT = 20
_FRAME = 40
"""What a title bar takes of the screen's height."""


class QuestionDialog(QDialog):
    """A title, what happens as numbered points, facts, a warning, and two buttons."""

    def __init__(
        self, *, title: str, yes: str, no: str, is_danger: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(title))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setAccessibleName(tr(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._yes = button(yes, "danger" if is_danger else "primary")
        self._no = button(no)
        self._is_allowed = self._is_named = True
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(label(title, "title", wrap=True))
        column.addLayout(self.body)
        column.addStretch(1)
        column.addLayout(buttons)
        self._no.setAutoDefault(True)
        self._no.setDefault(True)
        self._no.setFocus()
        self._yes.clicked.connect(self.accept)
        self._no.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the words need at this width, without a gap above the buttons.

        Where the screen is lower than that, the words scroll and the buttons stay in sight.
        """
        super().showEvent(event)
        tall = self._column.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry().height() - _FRAME
        if tall > room:
            self._let_words_scroll()
        self.resize(self.width(), min(tall, room))

    def _let_words_scroll(self) -> None:
        at = self._column.indexOf(self.body)
        if at < 0:
            return
        self._column.removeItem(self.body)
        self.body.setParent(None)
        words = QWidget()
        words.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._column.insertWidget(at, bare_scroll(words), 1)
        self._column.setStretch(at + 1, 0)  # the gap above the buttons has no use then
        self._column.activate()  # lets the window be lower than the words

    @property
    def yes_button(self) -> QWidget:
        """The button that does it."""
        return self._yes

    @property
    def no_button(self) -> QWidget:
        """The safe button, which is the default."""
        return self._no

    def name_yes(self, words: str) -> None:
        """Give the button that does it another name."""
        self._yes.setText(words)
        self._yes.setAccessibleName(words)

    def allow_yes(self, *, allowed: bool) -> None:
        """Enable the button that does it, once the name was typed where one is asked for."""
        self._is_allowed = allowed
        self._yes.setEnabled(allowed and self._is_named)

    def ask_name(self, name: str) -> None:
        """Let the button that does it wait until ``name`` has been typed."""
        line = QLineEdit()
        line.setAccessibleName(tr("Type {name}").format(name=name))
        line.setPlaceholderText(name)
        self._is_named = False

        def check(text: str) -> None:
            self._is_named = text.strip() == name
            self.allow_yes(allowed=self._is_allowed)

        line.textChanged.connect(check)
        self.body.addWidget(
            label(tr("This is a production database. Type {name} to go on:").format(name=name))
        )
        self.body.addWidget(line)
        check("")

    def add_points(self, points: tuple[str, ...]) -> None:
        """Say what happens, numbered where there is an order."""
        card = Card()
        for number, point in enumerate(points, start=1):
            row = QHBoxLayout()
            row.setSpacing(10)
            if len(points) > 1:
                row.addWidget(label(f"{number}.", "muted"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(point, wrap=True), 1)
            card.body.addLayout(row)
        self.body.addWidget(card)

    def add_facts(self, facts: tuple[tuple[str, str, bool], ...]) -> None:
        """Show names and values."""
        if facts:
            shown = Facts()
            shown.show_facts(facts)
            self.body.addWidget(shown)

    def add_tick(
        self, text: str, explained: str, act: Callable[[bool], None], *, is_on: bool
    ) -> None:
        """A box to tick, with a sentence below."""
        box = QCheckBox(text)
        box.setChecked(is_on)
        box.setAccessibleDescription(explained)
        box.toggled.connect(act)
        note = label(explained, "small", wrap=True)
        note.setContentsMargins(_INDENT, 0, 0, 0)
        self.body.addWidget(box)
        self.body.addWidget(note)

    def add_warning(self, tone: Tone, words: str) -> None:
        """Show what must be read first."""
        if words:
            banner = Banner()
            self.body.addWidget(banner)
            banner.say(tone, words)


class FolderField(QWidget):
    """A folder in a line with a button to choose it, and a sentence below."""

    changed = Signal(str)

    def __init__(self, name: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(str(folder))
        self._line.setAccessibleName(name)
        self._note = label(kind="small", wrap=True)
        self._other = button("", "quiet")
        self._other.hide()
        self._offered = ""
        browse = button("Choose …")
        browse.setAccessibleName(tr("Choose: {name}").format(name=name))
        browse.clicked.connect(self._on_browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(name, "heading"))
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.textChanged.connect(self.changed)
        self._other.clicked.connect(self._on_other)

    @property
    def folder(self) -> Path:
        """The folder that is written there."""
        return Path(self._line.text()).expanduser()

    def say(self, words: str) -> None:
        """Write below the line."""
        self._note.setText(words)

    def offer(self, folder: Path | None) -> None:
        """Offer another folder with one click, or take the offer away."""
        self._offered = str(folder or "")
        self._other.setText(tr("Use {folder}").format(folder=self._offered))
        self._other.setVisible(folder is not None)

    @Slot()
    def _on_other(self) -> None:
        self._line.setText(self._offered)

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder"), self._line.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._line.setText)
        dialog.open()


class SourceDialog(QuestionDialog):
    """Chooses a source: the bundled scripts, a wheel, or a folder."""

    source_chosen = Signal(object)

    def __init__(self, current: str | None, parent: QWidget | None = None) -> None:
        super().__init__(
            title="Which migration scripts?",
            yes="Use these scripts",
            no="Cancel",
            is_danger=False,
            parent=parent,
        )
        self._bundled = QRadioButton(tr("Bundled with this console"))
        self._wheel = QRadioButton(tr("An Open WebUI wheel (.whl)"))
        self._folder = QRadioButton(tr("A folder: installed package, checkout, or scripts"))
        self._path = QLineEdit(current or "")
        self._path.setAccessibleName(tr("Path of the source"))
        self._path.setPlaceholderText(tr("Path of the wheel or folder"))
        self._browse = button("Choose …")
        group = QButtonGroup(self)
        for choice in (self._bundled, self._wheel, self._folder):
            group.addButton(choice)
        self._lay_out()
        is_wheel = bool(current) and str(current).endswith(".whl")
        for choice, is_it in (
            (self._bundled, not current),
            (self._wheel, is_wheel),
            (self._folder, bool(current) and not is_wheel),
        ):
            choice.setChecked(is_it)
        group.buttonToggled.connect(self._on_changed)
        self._path.textChanged.connect(self._on_changed)
        self._browse.clicked.connect(self._on_browse)
        self.accepted.connect(self._on_accepted)
        self._on_changed()

    def _lay_out(self) -> None:
        card = Card()
        for choice, words in (
            (
                self._bundled,
                tr("All releases up to the newest known one; reviewed and always trusted."),
            ),
            (
                self._wheel,
                tr("Read without unpacking. You are asked before anything of it is run."),
            ),
            (self._folder, tr("Alembic's versions and peewee's migrations are found inside.")),
        ):
            told = label(words, "muted", wrap=True)
            told.setIndent(_INDENT)
            pair = QVBoxLayout()
            pair.setSpacing(3)
            pair.addWidget(choice)
            pair.addWidget(told)
            card.body.addLayout(pair)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        row.addWidget(self._browse)
        card.body.addLayout(row)
        self.body.addWidget(card)

    @Slot()
    def _on_changed(self) -> None:
        needs_path = not self._bundled.isChecked()
        self._path.setEnabled(needs_path)
        self._browse.setEnabled(needs_path)
        self.allow_yes(allowed=not needs_path or bool(self._path.text().strip()))

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose a source"), self._path.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._wheel.isChecked():
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(tr("Open WebUI wheels (*.whl)"))
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        bundled = self._bundled.isChecked()
        self.source_chosen.emit(None if bundled else self._path.text().strip())


def file_dialog(
    parent: QWidget, title: str, filters: str, folder: str, on_chosen: Callable[[str], None]
) -> QFileDialog:
    """A dialog for one existing file; open it."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters.split(";;"))
    dialog.fileSelected.connect(on_chosen)
    return dialog


def folder_dialog(parent: QWidget, title: str, folder: str) -> QFileDialog:
    """A dialog for a folder to write into. Open it."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def save_dialog(parent: QWidget, title: str, filters: str, folder: str, name: str) -> QFileDialog:
    """A dialog for a file to write; it asks before one is replaced. Open it."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(filters)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return dialog


__all__ = [
    "FolderField",
    "QuestionDialog",
    "SourceDialog",
    "file_dialog",
    "folder_dialog",
    "save_dialog",
]
