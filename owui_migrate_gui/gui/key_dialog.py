"""The dialog that asks for the key of an encrypted file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.database.cipher_settings import PAGE_SIZES, VERSIONS, CipherSettings, Digest
from owui_migrate_gui.errors import UsageError
from owui_migrate_gui.gui.key_state import (
    AUTOMATIC,
    BY_HAND,
    KeyAnswer,
    KeyFields,
    KeyForm,
    KeyQuestion,
    answer_of,
    trouble_of,
)
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Card
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.widgets.text import label

_FORMS = (
    (KeyForm.PASSPHRASE, "Passphrase"),
    (KeyForm.RAW, "Raw key"),
    (KeyForm.FILE, "Key file"),
)
_HINTS = {
    KeyForm.PASSPHRASE: "What Open WebUI got in DATABASE_PASSWORD",
    KeyForm.RAW: "64 hexadecimal digits, or 96 with the salt",
    KeyForm.FILE: "Path of the file that holds the key",
}


class KeyDialog(QuestionDialog):
    """Asks for a key, and how the file is encrypted; ``answered`` carries a ``KeyAnswer``."""

    answered = Signal(object)

    def __init__(self, question: KeyQuestion, parent: QWidget | None = None) -> None:
        super().__init__(
            title=f"Key of {question.name}",
            yes="Unlock",
            no="Cancel",
            is_danger=False,
            parent=parent,
        )
        self.add_warning(Tone.BAD, question.trouble)
        self._forms = {form: QRadioButton(words) for form, words in _FORMS}
        self._text = QLineEdit()
        self._shown = button("Show")
        self._browse = button("Choose …")
        self._keep = QCheckBox("Keep it in this computer's keychain")
        self._note = label(kind="small", wrap=True)
        self.settings = CipherFields()
        self._lay_out(question)
        self._connect()
        self._forms[KeyForm.PASSPHRASE].setChecked(True)
        self._on_form()
        self._text.setFocus()

    @property
    def fields(self) -> KeyFields:
        """What is filled in."""
        form = next(form for form, choice in self._forms.items() if choice.isChecked())
        return KeyFields(
            form=form,
            text=self._text.text(),
            version=self.settings.version,
            own=self.settings.own,
            is_kept=self._keep.isChecked(),
        )

    def _lay_out(self, question: KeyQuestion) -> None:
        card = Card()
        where = f"{question.place}: encrypted with SQLCipher, or not a database."
        card.body.addWidget(label(where, "muted", wrap=True))
        choices = QHBoxLayout()
        choices.setSpacing(16)
        group = QButtonGroup(self)
        for choice in self._forms.values():
            group.addButton(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        card.body.addLayout(choices)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._shown)
        row.addWidget(self._browse)
        card.body.addLayout(row)
        card.body.addWidget(self._note)
        card.body.addWidget(self._keep)
        self._keep.setEnabled(question.has_keychain)
        if not question.has_keychain:
            words = "There is no keychain on this computer: the key is kept in memory only."
            card.body.addWidget(label(words, "small", wrap=True))
        self.body.addWidget(card)
        self.body.addWidget(self.settings)
        self._shown.setCheckable(True)
        self._shown.setAccessibleName("Show the key")
        self._browse.setAccessibleName("Choose the key file")
        self._text.setAccessibleName("Key")
        yes = self.yes_button
        yes.setProperty("default", True)

    def _connect(self) -> None:
        for choice in self._forms.values():
            choice.toggled.connect(self._on_form)
        self._text.textChanged.connect(self._on_changed)
        self._text.returnPressed.connect(self._on_return)
        self._shown.toggled.connect(self._on_form)
        self._browse.clicked.connect(self._on_browse)
        self.settings.changed.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)

    @Slot()
    def _on_form(self) -> None:
        form = self.fields.form
        is_hidden = form is not KeyForm.FILE and not self._shown.isChecked()
        mode = QLineEdit.EchoMode.Password if is_hidden else QLineEdit.EchoMode.Normal
        self._text.setEchoMode(mode)
        self._text.setPlaceholderText(_HINTS[form])
        self._shown.setText("Hide" if self._shown.isChecked() else "Show")
        self._shown.setVisible(form is not KeyForm.FILE)
        self._browse.setVisible(form is KeyForm.FILE)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        trouble = trouble_of(self.fields)
        self._note.setText(trouble)
        self._note.setVisible(bool(trouble))
        self.allow_yes(allowed=bool(self._text.text()) and not trouble)

    @Slot()
    def _on_return(self) -> None:
        if self.yes_button.isEnabled():
            self.accept()

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, "Choose the key file", self._text.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._text.setText)
        dialog.open()

    def accept(self) -> None:
        """Close with an answer; stay open where a key file holds no key."""
        try:
            answer_of(self.fields)
        except UsageError as error:
            self._note.setText(error.what)
            self._note.setVisible(True)
            return
        super().accept()

    @Slot()
    def _on_accepted(self) -> None:
        answer = answer_of(self.fields)
        self._text.clear()
        self.answered.emit(answer)


class CipherFields(QWidget):
    """How the file is encrypted: found out, a version's defaults, or every setting by hand."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version = QComboBox()
        self._page = QComboBox()
        self._rounds = QSpinBox()
        self._hmac = QComboBox()
        self._kdf = QComboBox()
        self._header = QSpinBox()
        self._salt = QLineEdit()
        self._hand = QWidget()
        self._fill()
        self._lay_out()
        self._version.currentIndexChanged.connect(self._on_version)
        for signal in (
            self._page.currentIndexChanged,
            self._rounds.valueChanged,
            self._hmac.currentIndexChanged,
            self._kdf.currentIndexChanged,
            self._header.valueChanged,
            self._salt.textChanged,
        ):
            signal.connect(self.changed)
        self._on_version()

    @property
    def version(self) -> int:
        """A version's number, ``AUTOMATIC`` or ``BY_HAND``."""
        return int(self._version.currentData())

    @property
    def own(self) -> CipherSettings:
        """The settings that the fields below say."""
        return CipherSettings(
            page_size=int(self._page.currentData()),
            kdf_iterations=self._rounds.value(),
            hmac=_digest(self._hmac),
            kdf=_digest(self._kdf) or Digest.SHA512,
            plaintext_header=self._header.value(),
            salt=self._salt.text().strip().lower() if self._header.value() else "",
        )

    def choose(self, version: int) -> None:
        """Choose a version, ``AUTOMATIC`` or ``BY_HAND``."""
        self._version.setCurrentIndex(self._version.findData(version))

    def _fill(self) -> None:
        self._version.addItem("Found automatically (SQLCipher 4, 3, 2, 1)", AUTOMATIC)
        for number in VERSIONS:
            self._version.addItem(f"SQLCipher {number} defaults", number)
        self._version.addItem("Set by hand", BY_HAND)
        for size in PAGE_SIZES:
            self._page.addItem(str(size), size)
        self._rounds.setRange(1, 100_000_000)
        self._rounds.setGroupSeparatorShown(True)
        self._hmac.addItem("none", None)
        for digest in Digest:
            self._hmac.addItem(digest.value, digest.value)
            self._kdf.addItem(digest.value, digest.value)
        self._header.setRange(0, 496)
        self._header.setSingleStep(16)
        self._salt.setPlaceholderText("only beside a plaintext header")

    def _lay_out(self) -> None:
        form = QFormLayout(self._hand)
        form.setContentsMargins(0, 4, 0, 0)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("Page size", self._page),
            ("KDF iterations", self._rounds),
            ("HMAC algorithm", self._hmac),
            ("KDF algorithm", self._kdf),
            ("Plaintext header size", self._header),
            ("Salt", self._salt),
        )
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(name, field)
        self._version.setAccessibleName("Encryption settings")
        row = QHBoxLayout()
        row.addWidget(label("Encryption settings", "heading"))
        row.addWidget(self._version, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._hand)

    @Slot()
    def _on_version(self) -> None:
        known = VERSIONS.get(self.version)
        if known is not None:
            self._show(known)
        elif self.version == AUTOMATIC:
            self._show(VERSIONS[4])
        self._hand.setVisible(self.version == BY_HAND)
        self.changed.emit()
        window = self.window()
        if window.isVisible():
            window.adjustSize()

    def _show(self, settings: CipherSettings) -> None:
        self._page.setCurrentIndex(self._page.findData(settings.page_size))
        self._rounds.setValue(settings.kdf_iterations)
        hmac = settings.hmac.value if settings.hmac else None
        self._hmac.setCurrentIndex(max(self._hmac.findData(hmac), 0))
        self._kdf.setCurrentIndex(self._kdf.findData(settings.kdf.value))


def _digest(choice: QComboBox) -> Digest | None:
    value = choice.currentData()
    return Digest(value) if value else None


def ask_key(
    question: KeyQuestion, parent: QWidget, on_answer: Callable[[KeyAnswer], None]
) -> KeyDialog:
    """Open the dialog; ``on_answer`` gets a ``KeyAnswer``, or nothing comes where it is closed."""
    dialog = KeyDialog(question, parent)
    dialog.answered.connect(on_answer)
    dialog.open()
    return dialog


__all__ = ["CipherFields", "KeyDialog", "ask_key"]
