"""The backups page: what there is, one more, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.gui.backups.backups_state import (
    STATE_WORDS,
    details_of,
    release_of,
    title_of,
)
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.models.backup_table import backup_table
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.card import GAP, PAGE_MARGIN, Card, Facts, PageHead
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.release import ReleaseMap


class BackupsPage(QWidget):
    """Lists the session's backups; ``restore_asked`` carries a backup's path."""

    backup_asked = Signal()
    thin_asked = Signal()
    restore_asked = Signal(object)
    check_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._head = PageHead()
        self._model = backup_table(STATE_WORDS, self._release_of, now_utc)
        self._model.setParent(self)
        self._table = Table(self._model, name="Backups")
        self._empty = label(
            "Backups appear here with their release, their size and whether they are still "
            "what they were when they were verified.",
            "muted",
            wrap=True,
        )
        self._make = button("Back up now …")
        self._thin = button("Thin out …", tip="Keep some backups by rules, and delete the others")
        self._restore = button("Restore …", "danger")
        self._check = button("Verify again")
        self._delete = button("Delete …")
        self._folder = button("Open folder")
        self._copy = CopyButton(self._path_text, what="the backup's path", text="Copy path")
        self._sentence = label(kind="muted", wrap=True)
        self._facts = Facts()
        self._details = Card("Select a backup")
        self._lay_out()
        self._connect()
        self._on_records()

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    def _lay_out(self) -> None:
        self._head.buttons.addWidget(self._thin)
        self._head.buttons.addWidget(self._make)
        listed = Card()
        listed.setAccessibleName(tr("Backups"))
        listed.body.setContentsMargins(8, 6, 8, 8)
        self._empty.setContentsMargins(8, 8, 8, 8)
        listed.body.addWidget(self._empty)
        listed.body.addWidget(self._table, 1)
        listed.body.addStretch(0)
        self._table.set_columns(stretch=3)
        self._table.set_sortable()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._restore)
        row.addWidget(self._check)
        row.addWidget(self._folder)
        row.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._copy)
        second.addWidget(self._delete)
        second.addStretch(1)
        self._details.body.addWidget(self._sentence)
        self._details.body.addWidget(self._facts)
        self._details.body.addLayout(row)
        self._details.body.addLayout(second)
        self._details.body.addStretch(1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(listed)
        self._splitter.addWidget(self._details)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([620, 430])
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._session.records_changed.connect(self._on_records)
        self._make.clicked.connect(self.backup_asked)
        self._thin.clicked.connect(self.thin_asked)
        self._restore.clicked.connect(self._on_restore)
        self._folder.clicked.connect(self._on_folder)
        self._check.clicked.connect(self._on_check)
        self._delete.clicked.connect(self._on_delete)
        self._table.row_chosen.connect(self._show_details)

    @Slot()
    def _on_records(self) -> None:
        backups = self._session.records.backups
        # What is new is what one wants to see; else the selection stays.
        has_more = len(backups) > len(self._model.rows)
        chosen = None if has_more else self._chosen()
        self._head.say(*title_of(backups, now_utc()))
        self._model.set_rows(backups)
        self._table.setVisible(bool(backups))
        self._thin.setVisible(len(backups) > 1)
        self._empty.setVisible(not backups)
        self._details.setVisible(bool(backups))
        paths = [backup.path for backup in self._model.rows]
        wanted = chosen.path if chosen is not None and chosen.path in paths else None
        wanted = backups[0].path if wanted is None and backups else wanted
        self._table.select_row(paths.index(wanted) if wanted is not None else -1)
        self._show_details(self._chosen())

    @Slot(object)
    def _show_details(self, backup: Backup | None) -> None:
        parts = (self._restore, self._check, self._folder, self._copy, self._delete, self._facts)
        for part in parts:
            part.setVisible(backup is not None)
        if backup is None:
            self._details.set_heading(tr("Select a backup"))
            self._sentence.setText(tr("Its file, size, revision and release are shown here."))
            return
        told = details_of(backup, self._releases(), now_utc())
        self._details.set_heading(told.title)
        self._sentence.setText(told.sentence)
        self._facts.show_facts(told.facts)
        self._restore.setEnabled(told.can_restore)

    def _chosen(self) -> Backup | None:
        item = self._table.item()
        return item if isinstance(item, Backup) else None

    def _releases(self) -> ReleaseMap | None:
        reading = self._session.reading
        return reading.releases if reading is not None else None

    def _release_of(self, backup: Backup) -> str:
        return release_of(backup, self._releases())

    def _path_text(self) -> str:
        backup = self._chosen()
        return str(backup.path) if backup else ""

    @Slot()
    def _on_restore(self) -> None:
        if (backup := self._chosen()) is not None:
            self.restore_asked.emit(backup.path)

    @Slot()
    def _on_check(self) -> None:
        if (backup := self._chosen()) is not None:
            self.check_asked.emit(backup)

    @Slot()
    def _on_delete(self) -> None:
        if (backup := self._chosen()) is not None:
            self.delete_asked.emit(backup)

    @Slot()
    def _on_folder(self) -> None:
        if (backup := self._chosen()) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(backup.path).parent)))


__all__ = ["BackupsPage"]
