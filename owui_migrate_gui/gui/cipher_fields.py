"""The fields that say how a file is encrypted."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.database.cipher_settings import PAGE_SIZES, VERSIONS, CipherSettings, Digest
from owui_migrate_gui.gui.key_state import AUTOMATIC, BY_HAND
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.widgets.text import label


class CipherFields(QWidget):
    """How a file is encrypted: found out, a version's defaults, or every setting by hand.

    Nothing is found out of a file that ``is_new``; it gets the newest version's defaults.
    """

    changed = Signal()

    def __init__(self, *, is_new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = is_new
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
        if not self._is_new:
            self._version.addItem(tr("Found automatically (as before, or 4, 3, 2, 1)"), AUTOMATIC)
        for number in VERSIONS:
            self._version.addItem(tr("SQLCipher {number} defaults").format(number=number), number)
        self._version.addItem(tr("Set by hand"), BY_HAND)
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
        self._salt.setPlaceholderText(tr("only beside a plaintext header"))

    def _lay_out(self) -> None:
        form = QFormLayout(self._hand)
        form.setContentsMargins(0, 4, 0, 0)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Page size"), self._page),
            (tr("KDF iterations"), self._rounds),
            (tr("HMAC algorithm"), self._hmac),
            (tr("KDF algorithm"), self._kdf),
            (tr("Plaintext header size"), self._header),
            (tr("Salt"), self._salt),
        )
        for name, field in rows:
            field.setAccessibleName(name)
            form.addRow(name, field)
        self._version.setAccessibleName(tr("Encryption settings"))
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


__all__ = ["CipherFields"]
