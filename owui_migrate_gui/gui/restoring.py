"""Backups that are put back: at once, or as soon as it is known how the target is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.gui.commands.backups import Backups
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.unlocking import LOCKED


class Restoring(QObject):
    """Asks for a restore into the session's target; ``elsewhere`` carries a backup of another."""

    elsewhere = Signal(object)

    def __init__(self, session: Session, backups: Backups, memory: Memory, view: QWidget) -> None:
        super().__init__(view)
        self._session, self._backups, self._memory, self._view = session, backups, memory, view
        self._waiting: Path | None = None

    def restore(self, backup: Path) -> None:
        """Ask for the restore, now or once the target was read."""
        if self._session.reading is not None or self._is_beyond_reading():
            self._backups.restore(backup)
        else:
            self._waiting = backup

    @Slot()
    def go_on(self) -> None:
        """Ask for the restore that waits, now that the target was read or can't be."""
        backup, self._waiting = self._waiting, None
        if backup is not None:
            self.restore(backup)

    @Slot()
    def choose(self) -> None:
        """Show the backups of every database."""
        from owui_migrate_gui.gui.backups_dialog import (  # noqa: PLC0415 - seldom needed
            BackupsDialog,
        )

        dialog = BackupsDialog(self._memory, self._session.services, self._view)
        dialog.restore_asked.connect(self._on_chosen)
        dialog.open()

    def _is_beyond_reading(self) -> bool:
        """Whether it could not be read, and no key or password would help."""
        error = self._session.error
        return error is not None and not isinstance(error, LOCKED)

    @Slot(object)
    def _on_chosen(self, backup: Backup) -> None:
        if backup.target == self._session.target.key:
            self._backups.restore(backup.path)
        else:
            self.elsewhere.emit(backup)


__all__ = ["Restoring"]
