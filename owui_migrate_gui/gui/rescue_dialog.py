"""The dialog that explains a rescue out of SQLCipher, and asks where the result goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.questions import Question
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.widgets.text import label


class RescueDialog(QuestionDialog):
    """``answered`` carries the path of the new file."""

    answered = Signal(object)

    def __init__(self, question: Question, suggested: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            title=question.title,
            yes=question.yes,
            no=question.no,
            is_danger=question.is_danger,
            parent=parent,
        )
        self.add_warning(Tone(question.warning_tone), question.warning)
        self.add_points(question.points)
        self._path = QLineEdit(str(suggested))
        self._path.setAccessibleName(tr("New file"))
        self._note = label(kind="small", wrap=True)
        self._understood = QCheckBox(tr("I know that the new file is not encrypted"))
        browse = button("Choose …")
        browse.setAccessibleName(tr("Choose the new file"))
        browse.clicked.connect(self._on_browse)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        row.addWidget(browse)
        self.body.addWidget(label("New file", "heading"))
        self.body.addLayout(row)
        self.body.addWidget(self._note)
        self.body.addWidget(self._understood)
        self._path.textChanged.connect(self._on_changed)
        self._understood.toggled.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)
        self._on_changed()

    @property
    def path(self) -> Path:
        """The new file."""
        return Path(self._path.text()).expanduser()

    @Slot()
    def _on_changed(self) -> None:
        trouble = path_trouble(self.path) if self._path.text() else tr("Name the new file.")
        self._note.setText(trouble)
        self._note.setVisible(bool(trouble))
        self.allow_yes(allowed=not trouble and self._understood.isChecked())

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Where the new file goes"), str(self.path.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        self.answered.emit(self.path)


def path_trouble(path: Path) -> str:
    """Why a new file can't be written there; empty where it can."""
    if path.exists():
        return tr("There is a file of that name already.")
    if not path.parent.is_dir():
        return tr("There is no such folder.")
    return ""


def ask_rescue(
    question: Question, suggested: Path, parent: QWidget, on_yes: Callable[[Path], None]
) -> RescueDialog:
    """Open the dialog; ``on_yes`` gets the path of the new file."""
    dialog = RescueDialog(question, suggested, parent)
    dialog.answered.connect(on_yes)
    dialog.open()
    return dialog


__all__ = ["RescueDialog", "ask_rescue", "path_trouble"]
