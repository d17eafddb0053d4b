"""What is shown instead of the pages while a target has not been read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from owui_migrate_gui.errors import DamagedDatabase, KeyNeeded, MigrationError, NoSuchRole, WrongKey
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import GAP, PAGE_MARGIN, Banner, PageHead
from owui_migrate_gui.gui.words import more_words


class WaitingPage(QWidget):
    """The page while a target is read for the first time, and if that fails."""

    again_asked = Signal()
    key_asked = Signal()
    open_asked = Signal()
    salvage_asked = Signal()
    backups_asked = Signal()
    bundle_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._banner = Banner()
        self._actions = QWidget()
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._unlock = button("Enter the key …", "primary")
        self._unlock.clicked.connect(self.key_asked)
        self._unlock.hide()
        row.addWidget(self._unlock)
        self._salvage = button("Salvage …", tip="Read what can be read into a new file")
        self._salvage.clicked.connect(self.salvage_asked)
        self._salvage.hide()
        for words, kind, asked in (
            (mark("Open another file …"), "primary", self.open_asked),
            (mark("Try again"), "", self.again_asked),
            (mark("Backups …"), "", self.backups_asked),
            (mark("Support bundle …"), "", self.bundle_asked),
        ):
            made = button(words, kind)
            made.clicked.connect(asked)
            row.addWidget(made)
        row.addWidget(self._salvage)
        row.addStretch(1)
        self._actions.hide()
        self._head = PageHead()
        self._head.say(
            tr("Reading {name} …").format(name=name),
            tr("Strictly read-only: nothing of it changes."),
        )
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Reading {name} …").format(name=name))
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._busy)
        column.addWidget(self._banner)
        column.addWidget(self._actions)
        column.addStretch(1)

    @property
    def message(self) -> str:
        """Why the target could not be read, or empty."""
        return self._banner.text

    def say_failed(self, error: MigrationError) -> None:
        """The target could not be read."""
        self._busy.hide()
        self._head.say(
            tr("{name} could not be opened").format(name=self._name),
            tr("It was only looked at."),
        )
        self._banner.say(Tone.BAD, error.what, more_words(error))
        self._unlock.setVisible(isinstance(error, KeyNeeded | WrongKey | NoSuchRole))
        self._salvage.setVisible(isinstance(error, DamagedDatabase))
        self._actions.show()


__all__ = ["WaitingPage"]
