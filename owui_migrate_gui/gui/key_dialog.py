"""The dialog that asks for the key of an encrypted file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from owui_migrate_gui.gui.cipher_fields import CipherFields
from owui_migrate_gui.gui.key_entry import KeyEntry
from owui_migrate_gui.gui.key_state import (
    KeyAnswer,
    KeyFields,
    KeyQuestion,
    answer_of,
    trouble_of,
)
from owui_migrate_gui.gui.keyed_dialog import KeyedDialog
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.card import Card
from owui_migrate_gui.gui.widgets.text import label


class KeyDialog(KeyedDialog):
    """Asks for a key, and how the file is encrypted; ``answered`` carries a ``KeyAnswer``."""

    def __init__(self, question: KeyQuestion, parent: QWidget | None = None) -> None:
        super().__init__(
            KeyEntry(),
            lambda: answer_of(self.fields),
            title=tr("Key of {question}").format(question=question.name),
            yes="Unlock",
            parent=parent,
        )
        self.add_warning(Tone.BAD, question.trouble)
        self._keep = QCheckBox(tr("Keep it in this computer's keychain"))
        self.settings = CipherFields()
        self._lay_out(question)
        self._entry.changed.connect(self._on_changed)
        self.settings.changed.connect(self._on_changed)
        self._on_changed()
        self._entry.focus()

    @property
    def fields(self) -> KeyFields:
        """What is filled in."""
        return KeyFields(
            form=self._entry.form,
            text=self._entry.text,
            version=self.settings.version,
            own=self.settings.own,
            is_kept=self._keep.isChecked(),
        )

    def _lay_out(self, question: KeyQuestion) -> None:
        card = Card()
        where = tr("{place}: encrypted with SQLCipher, or not a database.").format(
            place=question.place
        )
        card.body.addWidget(label(where, "muted", wrap=True))
        card.body.addWidget(self._entry)
        card.body.addWidget(self._note)
        card.body.addWidget(self._keep)
        self._keep.setEnabled(question.has_keychain)
        if not question.has_keychain:
            words = tr("There is no keychain on this computer: the key is kept in memory only.")
            card.body.addWidget(label(words, "small", wrap=True))
        self.body.addWidget(card)
        self.body.addWidget(self.settings)
        self.yes_button.setProperty("default", True)

    @Slot()
    def _on_changed(self) -> None:
        trouble = trouble_of(self.fields)
        self._say_trouble(trouble)
        self.allow_yes(allowed=bool(self._entry.text) and not trouble)


def ask_key(
    question: KeyQuestion, parent: QWidget, on_answer: Callable[[KeyAnswer], None]
) -> KeyDialog:
    """Open the dialog; ``on_answer`` gets a ``KeyAnswer``, or nothing comes where it is closed."""
    dialog = KeyDialog(question, parent)
    dialog.answered.connect(on_answer)
    dialog.open()
    return dialog


__all__ = ["KeyDialog", "ask_key"]
