"""A key in a line, in whatever form it comes: passphrase, raw key or key file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.key_state import KeyForm
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.widgets.button import button

_FORMS = (
    (KeyForm.PASSPHRASE, mark("Passphrase")),
    (KeyForm.RAW, mark("Raw key")),
    (KeyForm.FILE, mark("Key file")),
)
_HINTS = {
    KeyForm.PASSPHRASE: mark("What Open WebUI got in DATABASE_PASSWORD"),
    KeyForm.RAW: mark("64 hexadecimal digits, or 96 with the salt"),
    KeyForm.FILE: mark("Path of the file that holds the key"),
}
_AGAIN = mark("The same once more")


class KeyEntry(QWidget):
    """Asks for a key; with ``twice`` for a new one, which is typed twice unless it is in a file.

    ``entered`` is Return in a line.
    """

    changed = Signal()
    entered = Signal()

    def __init__(
        self, *, name: str = mark("Key"), twice: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_twice = twice
        self._forms = {form: QRadioButton(tr(words)) for form, words in _FORMS}
        self._text = QLineEdit()
        self._again = QLineEdit()
        self._shown = button("Show")
        self._browse = button("Choose …")
        self._lay_out(name)
        self._connect()
        self._forms[KeyForm.PASSPHRASE].setChecked(True)
        self._on_form()

    @property
    def form(self) -> KeyForm:
        """In what form it is given."""
        return next(form for form, choice in self._forms.items() if choice.isChecked())

    @property
    def text(self) -> str:
        """What is in the line."""
        return self._text.text()

    @property
    def is_same(self) -> bool:
        """Whether both lines say the same, where there are two."""
        return self._again.isHidden() or self._again.text() == self._text.text()

    def focus(self) -> None:
        """Go to the line."""
        self._text.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self._text.clear()
        self._again.clear()

    def _lay_out(self, name: str) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(16)
        group = QButtonGroup(self)
        for choice in self._forms.values():
            group.addButton(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._shown)
        row.addWidget(self._browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(choices)
        column.addLayout(row)
        column.addWidget(self._again)
        self._shown.setCheckable(True)
        self._shown.setAccessibleName(tr("Show the key"))
        self._browse.setAccessibleName(tr("Choose the key file"))
        self._text.setAccessibleName(tr(name))
        self._again.setAccessibleName(tr("{name}, once more").format(name=tr(name)))
        self._again.setPlaceholderText(tr(_AGAIN))

    def _connect(self) -> None:
        for choice in self._forms.values():
            choice.toggled.connect(self._on_form)
        for line in (self._text, self._again):
            line.textChanged.connect(self.changed)
            line.returnPressed.connect(self.entered)
        self._shown.toggled.connect(self._on_form)
        self._browse.clicked.connect(self._on_browse)

    @Slot()
    def _on_form(self) -> None:
        form = self.form
        is_hidden = form is not KeyForm.FILE and not self._shown.isChecked()
        mode = QLineEdit.EchoMode.Password if is_hidden else QLineEdit.EchoMode.Normal
        self._text.setEchoMode(mode)
        self._again.setEchoMode(mode)
        self._again.setVisible(self._is_twice and is_hidden)
        hint = tr(_HINTS[form])
        is_new_passphrase = self._is_twice and form is KeyForm.PASSPHRASE
        self._text.setPlaceholderText(tr("The new passphrase") if is_new_passphrase else hint)
        self._shown.setText(tr("Hide") if self._shown.isChecked() else tr("Show"))
        self._shown.setVisible(form is not KeyForm.FILE)
        self._browse.setVisible(form is KeyForm.FILE)
        self.changed.emit()

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose the key file"), self._text.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._text.setText)
        dialog.open()


__all__ = ["KeyEntry"]
