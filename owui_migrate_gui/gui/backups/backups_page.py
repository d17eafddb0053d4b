"""The backups page: those of this database or of all, one more, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.gui.backups.backups_state import (
    Scope,
    details_of,
    name_of,
    release_of,
    room_of,
    state_of,
    title_of,
)
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.models.backup_table import DATABASE, backup_table
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.shelf import Shelf
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.card import GAP, PAGE_MARGIN, Card, Facts, PageHead
from owui_migrate_gui.gui.widgets.chooser import Chooser
from owui_migrate_gui.gui.widgets.empty_state import EmptyState
from owui_migrate_gui.gui.widgets.icons import Glyph
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.release import ReleaseMap

_SCOPES = ((Scope.THIS, mark("This database")), (Scope.ALL, mark("All databases")))


class BackupsPage(QWidget):
    """Lists backups; ``restore_asked`` carries a path of this database's, ``restore_elsewhere`` a
    backup of another one. Without a session all databases' are listed.
    """

    backup_asked = Signal()
    restore_asked = Signal(object)
    restore_elsewhere = Signal(object)

    def __init__(
        self, session: Session | None, shelf: Shelf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._shelf = session, shelf
        self._head = PageHead()
        self._scope = Chooser(is_editable=False)
        self._model = backup_table(self._state_of, name_of, self._release_of, room_of, now_utc)
        self._model.setParent(self)
        self._table = Table(self._model, name="Backups")
        first = self._first = button("Back up now …")
        first.clicked.connect(self.backup_asked)
        self._empty = EmptyState(
            Glyph.BACKUPS,
            "Backups appear here with their release, their size and whether they are still "
            "what they were when they were verified.",
            first,
        )
        self._make = button("Back up now …")
        self._thin = button("Thin out …", tip="Keep some backups by rules, and delete the others")
        self._check_all = button("Verify all", tip="Open every backup in the list again")
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
        self._show()

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    @property
    def scope(self) -> Scope:
        """Whose backups are listed."""
        return Scope(self._scope.currentData())

    def showEvent(self, event: QShowEvent) -> None:
        """What other programs did meanwhile is seen when the page is."""
        super().showEvent(event)
        if self.scope is Scope.ALL:
            self._shelf.refresh()

    def _lay_out(self) -> None:
        for scope, words in _SCOPES[0 if self._session is not None else 1 :]:
            self._scope.addItem(tr(words), scope.value)
        self._scope.setAccessibleName(tr("Whose backups"))
        for widget in (self._scope, self._check_all, self._thin, self._make):
            self._head.buttons.addWidget(widget)
        for widget in (self._scope, self._make):
            widget.setVisible(self._session is not None)
        listed = Card()
        listed.setAccessibleName(tr("Backups"))
        listed.body.setContentsMargins(8, 6, 8, 8)
        listed.body.addWidget(self._empty, 1)
        listed.body.addWidget(self._table, 1)
        listed.body.addStretch(0)
        self._table.set_two_lines()
        self._table.set_sortable()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(listed)
        self._splitter.addWidget(self._lay_out_details())
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([670, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._splitter, 1)

    def _lay_out_details(self) -> Card:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._restore, self._check):
            row.addWidget(widget)
        row.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(8)
        for widget in (self._folder, self._copy, self._delete):
            second.addWidget(widget)
        second.addStretch(1)
        body = self._details.body
        body.addWidget(self._sentence)
        body.addWidget(self._facts)
        body.addLayout(row)
        body.addLayout(second)
        body.addStretch(1)
        return self._details

    def _connect(self) -> None:
        if self._session is not None:
            self._session.work_changed.connect(self._on_work)
            self._session.records_changed.connect(self._on_records)
        self._shelf.changed.connect(self._show)
        self._scope.currentIndexChanged.connect(self._on_scope)
        self._make.clicked.connect(self.backup_asked)
        self._thin.clicked.connect(self._on_thin)
        self._check_all.clicked.connect(self._on_check_all)
        self._restore.clicked.connect(self._on_restore)
        self._folder.clicked.connect(self._on_folder)
        self._check.clicked.connect(self._on_check)
        self._delete.clicked.connect(self._on_delete)
        self._table.row_chosen.connect(self._show_details)

    def _backups(self) -> tuple[Backup, ...]:
        if self._session is not None and self.scope is Scope.THIS:
            return self._session.records.backups
        return self._shelf.backups

    @Slot()
    def _on_records(self) -> None:
        if self.scope is Scope.THIS:
            self._show()
        elif self.isVisible():
            self._shelf.refresh()

    @Slot()
    def _on_scope(self) -> None:
        if self.scope is Scope.ALL:
            self._shelf.refresh()
        self._show()

    @Slot()
    def _show(self) -> None:
        backups = self._backups()
        # What is new is what one wants to see; else the selection stays.
        has_more = len(backups) > len(self._model.rows)
        chosen = None if has_more else self._chosen()
        is_all = self.scope is Scope.ALL
        is_bundle = self._session is not None and self._session.is_bundle
        self._head.say(*title_of(backups, now_utc(), self.scope, is_bundle=is_bundle))
        self._make.setVisible(self._session is not None and not is_bundle)
        self._first.setVisible(not is_bundle)
        self._model.set_rows(backups)
        self._table.columns.show(DATABASE, shown=is_all)
        self._table.set_columns(stretch=DATABASE if is_all else DATABASE + 2)
        self._table.setVisible(bool(backups))
        self._check_all.setVisible(len(backups) > 1)
        self._empty.setVisible(not backups)
        self._details.setVisible(bool(backups))
        paths = [backup.path for backup in self._model.rows]
        wanted = chosen.path if chosen is not None and chosen.path in paths else None
        wanted = backups[0].path if wanted is None and backups else wanted
        self._table.select_row(paths.index(wanted) if wanted is not None else -1)
        self._show_details(self._chosen())
        self._table.viewport().update()

    @Slot(object)
    def _show_details(self, backup: Backup | None) -> None:
        parts = (self._restore, self._check, self._folder, self._copy, self._delete, self._facts)
        for part in parts:
            part.setVisible(backup is not None)
        self._thin.setVisible(len(self._thinned()) > 1)
        if backup is None:
            self._details.set_heading(tr("Select a backup"))
            self._sentence.setText(tr("Its file, size, revision and release are shown here."))
            return
        told = details_of(backup, self._releases(), now_utc(), self._shelf.checking)
        self._details.set_heading(told.title)
        self._sentence.setText(told.sentence)
        self._facts.show_facts(told.facts)
        can_go = self._is_own(backup) or bool(backup.target)
        self._restore.setEnabled(told.can_restore and can_go and not self._is_worked_on)
        self._delete.setEnabled(not self._is_worked_on)
        is_checked = backup.path in self._shelf.checking
        self._check.setText(tr("Stop verifying") if is_checked else tr("Verify again"))
        self._check.setEnabled(told.can_check or is_checked)

    @Slot()
    def _on_work(self) -> None:
        """While a job is at work, backups can only be looked at."""
        for made in (self._make, self._thin, self._empty):
            made.setEnabled(not self._is_worked_on)
        self._show_details(self._chosen())

    @property
    def _is_worked_on(self) -> bool:
        return self._session is not None and self._session.is_worked_on

    def _is_own(self, backup: Backup) -> bool:
        """Whether a backup is of the database that is open here."""
        return self._session is not None and (
            self.scope is Scope.THIS or backup.target == self._session.target.key
        )

    def _thinned(self) -> tuple[Backup, ...]:
        """What the rules are applied to: the backups of one database."""
        backups, chosen = self._backups(), self._chosen()
        if self.scope is Scope.THIS or chosen is None:
            return backups
        return tuple(backup for backup in backups if backup.target == chosen.target)

    def _chosen(self) -> Backup | None:
        item = self._table.item()
        return item if isinstance(item, Backup) else None

    def _releases(self) -> ReleaseMap | None:
        reading = self._session.reading if self._session is not None else None
        return reading.releases if reading is not None else self._shelf.releases

    def _release_of(self, backup: Backup) -> str:
        return release_of(backup, self._releases())

    def _state_of(self, backup: Backup) -> tuple[str, Tone]:
        return state_of(backup, now_utc(), self._shelf.checking)

    def _path_text(self) -> str:
        backup = self._chosen()
        return str(backup.path) if backup else ""

    @Slot()
    def _on_thin(self) -> None:
        self._shelf.thin_out(self._thinned())

    @Slot()
    def _on_check_all(self) -> None:
        for backup in self._backups():
            if details_of(backup, None, now_utc(), self._shelf.checking).can_check:
                self._shelf.check(backup)

    @Slot()
    def _on_restore(self) -> None:
        backup = self._chosen()
        if backup is None:
            return
        if self._is_own(backup):
            self.restore_asked.emit(backup.path)
        else:
            self.restore_elsewhere.emit(backup)

    @Slot()
    def _on_check(self) -> None:
        backup = self._chosen()
        if backup is not None and backup.path in self._shelf.checking:
            self._shelf.stop_checking(backup.path)
        elif backup is not None:
            self._shelf.check(backup)

    @Slot()
    def _on_delete(self) -> None:
        if (backup := self._chosen()) is not None:
            self._shelf.delete(backup, self._backups())

    @Slot()
    def _on_folder(self) -> None:
        if (backup := self._chosen()) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(backup.path).parent)))


__all__ = ["BackupsPage"]
