"""What the dialogs that take a key have in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.errors import UsageError
from owui_migrate_gui.gui.key_entry import KeyEntry
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.widgets.text import label


class KeyedDialog(QuestionDialog):
    """Closes with a usable key only; ``answered`` then carries what ``answer`` returns.

    ``answer`` reads the fields and raises ``UsageError`` where a key file holds no key.
    """

    answered = Signal(object)

    def __init__(
        self,
        entry: KeyEntry,
        answer: Callable[[], object],
        *,
        title: str,
        yes: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(title=title, yes=yes, no="Cancel", is_danger=False, parent=parent)
        self._entry = entry
        self._answer = answer
        self._note = label(kind="small", wrap=True)
        entry.entered.connect(self._on_return)
        self.accepted.connect(self._on_accepted)

    def _say_trouble(self, trouble: str) -> None:
        self._note.setText(trouble)
        self._note.setVisible(bool(trouble))

    @Slot()
    def _on_return(self) -> None:
        if self.yes_button.isEnabled():
            self.accept()

    def accept(self) -> None:
        """Close with an answer; stay open where a key file holds no key."""
        try:
            self._answer()
        except UsageError as error:
            self._say_trouble(said(error.what))
            return
        super().accept()

    @Slot()
    def _on_accepted(self) -> None:
        answer = self._answer()
        self._entry.clear()
        self.answered.emit(answer)


__all__ = ["KeyedDialog"]
