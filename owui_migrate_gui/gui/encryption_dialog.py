"""The dialog that encrypts a file, removes its encryption, or changes its key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from owui_migrate_gui.gui.cipher_fields import CipherFields
from owui_migrate_gui.gui.encryption_state import (
    WORDS,
    Change,
    EncryptionAnswer,
    EncryptionFields,
    EncryptionQuestion,
    encryption_answer,
    is_complete,
    needs_understanding,
    risk_of,
    trouble_with,
)
from owui_migrate_gui.gui.folder_words import folder_words
from owui_migrate_gui.gui.key_entry import KeyEntry
from owui_migrate_gui.gui.key_state import KeyFields
from owui_migrate_gui.gui.keyed_dialog import KeyedDialog
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Banner, Card
from owui_migrate_gui.gui.widgets.dialog import FolderField
from owui_migrate_gui.gui.widgets.text import label


class EncryptionDialog(KeyedDialog):
    """``answered`` carries an ``EncryptionAnswer``."""

    def __init__(self, question: EncryptionQuestion, parent: QWidget | None = None) -> None:
        super().__init__(
            KeyEntry(name=tr("New key"), twice=True),
            lambda: encryption_answer(self.fields),
            title=tr("Encryption of {question}").format(question=question.name),
            yes=WORDS[question.changes[0]].yes,
            parent=parent,
        )
        self._question = question
        self._changes = {
            change: QRadioButton(tr(WORDS[change].choice)) for change in question.changes
        }
        self._warning = Banner()
        self._point = label(wrap=True)
        self._key_card = Card("Under which key")
        self._keep = QCheckBox(tr("Keep it in this computer's keychain"))
        self._settings = CipherFields(is_new=True)
        self._in_place = QRadioButton(tr("In its place, after a verified backup"))
        self._elsewhere = QRadioButton(tr("Into a new file; this one stays as it is"))
        self._folder = FolderField(tr("Backup folder"), question.backup.folder)
        self._path = QLineEdit(str(question.suggested))
        self._browse = button("Choose …")
        self._understood = QCheckBox()
        self._lay_out()
        self._connect()
        self._changes[question.changes[0]].setChecked(True)
        self._in_place.setChecked(True)
        self._on_changed()
        if question.changes[0] is not Change.DECRYPT:
            self._entry.focus()

    @property
    def fields(self) -> EncryptionFields:
        """What is filled in."""
        change = next(change for change, choice in self._changes.items() if choice.isChecked())
        return EncryptionFields(
            change=change,
            key=KeyFields(
                form=self._entry.form,
                text=self._entry.text,
                version=self._settings.version,
                own=self._settings.own,
                is_kept=self._keep.isChecked() and self._in_place.isChecked(),
            ),
            is_same=self._entry.is_same,
            into=None if self._in_place.isChecked() else Path(self._path.text()).expanduser(),
            backup_dir=self._folder.folder,
            is_understood=self._understood.isChecked(),
        )

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(16)
        self._group = QButtonGroup(self)
        for choice in self._changes.values():
            self._group.addButton(choice)
            choices.addWidget(choice)
            choice.setVisible(len(self._changes) > 1)
        choices.addStretch(1)
        self._key_card.body.addWidget(self._entry)
        self._key_card.body.addWidget(self._settings)
        self._key_card.body.addWidget(self._keep)
        self._keep.setEnabled(self._question.has_keychain)
        self._places = QButtonGroup(self)
        for place in (self._in_place, self._elsewhere):
            self._places.addButton(place)
        self._path.setAccessibleName(tr("New file"))
        self._browse.setAccessibleName(tr("Choose the new file"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._path, 1)
        row.addWidget(self._browse)
        self.body.addLayout(choices)
        self.body.addWidget(self._point)
        self.body.addWidget(self._key_card)
        self.body.addWidget(self._in_place)
        self.body.addWidget(self._folder)
        self.body.addWidget(self._elsewhere)
        self.body.addLayout(row)
        self.body.addWidget(self._warning)
        self.body.addWidget(self._understood)
        self.body.addWidget(self._note)
        if self._question.name_to_type:
            self.ask_name(self._question.name_to_type)

    def _connect(self) -> None:
        for choice in (*self._changes.values(), self._in_place, self._elsewhere):
            choice.toggled.connect(self._on_changed)
        for signal in (
            self._entry.changed,
            self._settings.changed,
            self._path.textChanged,
            self._folder.changed,
            self._understood.toggled,
        ):
            signal.connect(self._on_changed)
        self._browse.clicked.connect(self._on_browse)

    @Slot()
    def _on_changed(self) -> None:
        fields = self.fields
        words = WORDS[fields.change]
        is_in_place = fields.into is None
        self._point.setText(tr(words.point))
        self._warning.say(Tone.WARN, risk_of(fields))
        self._key_card.setVisible(fields.change is not Change.DECRYPT)
        self._folder.setVisible(is_in_place)
        self._keep.setVisible(is_in_place)
        self._path.setVisible(not is_in_place)
        self._browse.setVisible(not is_in_place)
        self._understood.setText(tr(words.understood))
        self._understood.setVisible(needs_understanding(fields))
        said, has_room = folder_words(self._question.backup, fields.backup_dir)
        self._folder.say(said)
        trouble = trouble_with(fields)
        self._say_trouble(trouble)
        self.name_yes(tr(words.yes))
        self.allow_yes(allowed=is_complete(fields) and (has_room or not is_in_place))
        if self.isVisible() and (layout := self.layout()) is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Where the new file goes"), self._path.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()


def ask_encryption(
    question: EncryptionQuestion, parent: QWidget, on_answer: Callable[[EncryptionAnswer], None]
) -> EncryptionDialog:
    """Open the dialog; ``on_answer`` gets what is to be done."""
    dialog = EncryptionDialog(question, parent)
    dialog.answered.connect(on_answer)
    dialog.open()
    return dialog


__all__ = ["EncryptionDialog", "ask_encryption"]
