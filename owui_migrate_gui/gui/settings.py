"""What a person can choose once for all: colours, backup folder, source, notifications."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.language import LANGUAGES, mark, tr
from owui_migrate_gui.gui.memory import LANGUAGE, Memory
from owui_migrate_gui.gui.theme import Choice
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Card
from owui_migrate_gui.gui.widgets.chooser import Chooser
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.widgets.text import label

_THEMES = (
    (Choice.SYSTEM, mark("As the system")),
    (Choice.LIGHT, mark("Light")),
    (Choice.DARK, mark("Dark")),
)
_BACKUPS, _SOURCE, _QUIET, _COMPRESSES = "backup folder", "source", "quiet", "compress"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``backup_dir`` None is beside each database, ``source`` empty the bundled scripts.

    ``language`` is empty where it follows the system.
    """

    theme: Choice = Choice.SYSTEM
    backup_dir: Path | None = None
    source: str = ""
    notifies: bool = True
    compresses: bool = False
    language: str = ""


def read_settings(memory: Memory) -> Settings:
    """What was chosen; a backup folder that is gone is as good as none."""
    folder = memory.text(_BACKUPS)
    path = Path(folder) if folder else None
    return Settings(
        theme=memory.theme(),
        backup_dir=path if path is not None and path.is_dir() else None,
        source=memory.text(_SOURCE),
        notifies=memory.text(_QUIET) != "yes",
        compresses=memory.text(_COMPRESSES) == "yes",
        language=memory.text(LANGUAGE),
    )


def write_settings(memory: Memory, settings: Settings) -> None:
    """Remember all of it."""
    memory.set_theme(settings.theme)
    memory.set_text(_BACKUPS, str(settings.backup_dir or ""))
    memory.set_text(_SOURCE, settings.source)
    memory.set_text(_QUIET, "" if settings.notifies else "yes")
    memory.set_text(_COMPRESSES, "yes" if settings.compresses else "")
    memory.set_text(LANGUAGE, settings.language)
    memory.save()


class SettingsDialog(QuestionDialog):
    """Shows settings; ``chosen`` carries the new ones."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(title="Settings", yes="Save", no="Cancel", is_danger=False, parent=parent)
        self._theme = Chooser(is_editable=False)
        self._theme.setAccessibleName(tr("Colours"))
        for choice, words in _THEMES:
            self._theme.addItem(tr(words), choice.value)
        self._theme.setCurrentIndex([one for one, _ in _THEMES].index(settings.theme))
        self._language = Chooser(is_editable=False)
        self._language.setAccessibleName(tr("Language"))
        self._language.addItem(tr("As the system"), "")
        for name, words in LANGUAGES.items():
            self._language.addItem(words, name)
        self._language.setCurrentIndex(max(self._language.findData(settings.language), 0))
        self._folder = QLineEdit(str(settings.backup_dir or ""))
        self._folder.setAccessibleName(tr("Backup folder"))
        self._folder.setPlaceholderText(tr("Beside each database"))
        self._source = QLineEdit(settings.source)
        self._source.setAccessibleName(tr("Migration scripts"))
        self._source.setPlaceholderText(tr("Bundled with this console"))
        self._notifies = QCheckBox(tr("Tell when a run ends while you look elsewhere"))
        self._notifies.setChecked(settings.notifies)
        self._compresses = QCheckBox(tr("Compress backups (zstd)"))
        self._compresses.setChecked(settings.compresses)
        self._note = label(kind="bad", wrap=True)
        self._lay_out()
        self._folder.textChanged.connect(self._check)
        self.accepted.connect(self._on_accepted)
        self._check()

    def _lay_out(self) -> None:
        card = Card()
        browse = button("Choose …")
        browse.setAccessibleName(tr("Choose the backup folder"))
        browse.clicked.connect(self._on_browse)
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(browse)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(label("Colours", "heading"))
        column.addWidget(self._theme)
        column.addWidget(label("Language", "heading"))
        column.addWidget(self._language)
        column.addWidget(label("Another language is spoken from the next start on.", "small"))
        column.addWidget(label("Backups go to", "heading"))
        column.addLayout(folder)
        column.addWidget(self._note)
        column.addWidget(self._compresses)
        column.addWidget(
            label(
                "Of plain files only: an encrypted one doesn't shrink, and pg_dump compresses what"
                " it writes by itself.",
                "small",
                wrap=True,
            )
        )
        column.addWidget(label("Migration scripts of databases opened from now on", "heading"))
        column.addWidget(self._source)
        column.addWidget(self._notifies)
        card.body.addLayout(column)
        self.body.addWidget(card)

    @Slot()
    def _check(self) -> None:
        text = self._folder.text().strip()
        is_fine = not text or Path(text).expanduser().is_dir()
        self._note.setText("" if is_fine else tr("There is no such folder."))
        self._note.setVisible(not is_fine)
        self.allow_yes(allowed=is_fine)

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        text = self._folder.text().strip()
        self.chosen.emit(
            Settings(
                theme=Choice(str(self._theme.currentData())),
                backup_dir=Path(text).expanduser() if text else None,
                source=self._source.text().strip(),
                notifies=self._notifies.isChecked(),
                compresses=self._compresses.isChecked(),
                language=str(self._language.currentData()),
            )
        )


__all__ = ["Settings", "SettingsDialog", "read_settings", "write_settings"]
