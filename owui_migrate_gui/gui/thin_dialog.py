"""The dialog that thins out backups by rules and says beforehand which would go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from owui_migrate_gui.database.retention import Rules
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.widgets.text import label

Describe = Callable[[Rules], tuple[str, bool]]
"""What rules would do, in words, and whether they would do anything."""

_USUAL = Rules(last=5, daily=7, weekly=4)
_MOST = 999


class ThinDialog(QuestionDialog):
    """``answered`` carries the ``Rules``."""

    answered = Signal(object)

    def __init__(self, describe: Describe, parent: QWidget | None = None) -> None:
        super().__init__(
            title="Which backups are kept?",
            yes="Delete the others",
            no="Cancel",
            is_danger=True,
            parent=parent,
        )
        self.add_points(
            (
                tr("A backup that one of these rules keeps stays; damaged ones count for none."),
                tr("The newest whole backup from before the newest run stays: it is the way back."),
            )
        )
        self._describe = describe
        self._last = self._box(tr("The newest"), _USUAL.last)
        self._daily = self._box(tr("One of each of so many days"), _USUAL.daily)
        self._weekly = self._box(tr("One of each of so many weeks"), _USUAL.weekly)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, box in enumerate((self._last, self._daily, self._weekly)):
            name = label(box.accessibleName())
            name.setBuddy(box)
            grid.addWidget(name, row, 0)
            grid.addWidget(box, row, 1)
            box.valueChanged.connect(self._on_changed)
        self._outcome = label(wrap=True)
        self.body.addLayout(grid)
        self.body.addWidget(self._outcome)
        self.accepted.connect(lambda: self.answered.emit(self.rules))
        self._on_changed()

    @property
    def rules(self) -> Rules:
        """What is set."""
        return Rules(
            last=self._last.value(), daily=self._daily.value(), weekly=self._weekly.value()
        )

    def _box(self, name: str, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, _MOST)
        box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        box.setValue(value)
        box.setAccessibleName(name)
        return box

    @Slot()
    def _on_changed(self) -> None:
        words, does_something = self._describe(self.rules)
        self._outcome.setText(words)
        self.allow_yes(allowed=does_something)


__all__ = ["Describe", "ThinDialog"]
