"""Backups of the target: made, and restored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from owui_migrate_gui.database.backup import default_backup_dir
from owui_migrate_gui.database.manifest import read_manifest
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.errors import KeyNeeded, MigrationError, WrongKey
from owui_migrate_gui.gui.backup_questions import ask_backup, ask_restore
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.key_state import KeyAnswer, KeyQuestion
from owui_migrate_gui.gui.live_run import JobKind
from owui_migrate_gui.gui.operations.make_backup import make_backup
from owui_migrate_gui.gui.operations.restore_backup import restore_backup
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import BackupQuestion
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.secret import Secret


class Backups(QObject):
    """Asks where a backup goes, and starts it or its way back."""

    def __init__(self, session: Session, desk: JobDesk, prompts: Prompts) -> None:
        super().__init__(desk)
        self._session, self._desk, self._prompts = session, desk, prompts

    @Slot()
    def back_up(self) -> None:
        """Ask for a backup."""
        reading = self._session.reading
        if reading is None or self._desk.refuses_second():
            return
        asked = self._desk.backup_place(reading, times=1)
        question = BackupQuestion(
            question=ask_backup(reading, compresses=self._desk.compresses),
            folder=asked[0],
            needed=asked[1],
            free=self._desk.free_space,
            beside=self._desk.file,
        )
        self._prompts.ask_with_backup(question, self._start_backup)

    def restore(self, backup: Path) -> None:
        """Ask for a restore; also into a target that can't be read, which is when it is needed."""
        target, reading = self._session.target, self._session.reading
        if self._desk.refuses_second():
            return
        folder = self._session.backup_dir or default_backup_dir(target)
        size = reading.snapshot.total_size if reading is not None else room_of(target, backup)
        question = BackupQuestion(
            question=ask_restore(target, backup, reading),
            folder=folder,
            needed=2 * size,
            free=self._desk.free_space,
            beside=self._desk.file,
        )
        self._prompts.ask_with_backup(question, lambda chosen: self._start_restore(backup, chosen))

    def _start_backup(self, folder: Path) -> None:
        job = make_backup(
            target=self._session.target,
            backup_dir=folder,
            secret=self._session.secret,
            backup_way=self._session.backup_way,
            engine=self._desk.engine,
        )
        live = self._desk.live_run(JobKind.BACKUP)
        self._desk.start(job, live, folder, lambda: self._start_backup(folder))

    def _start_restore(
        self, backup: Path, folder: Path, backup_secret: Secret | None = None
    ) -> None:
        job = restore_backup(
            backup=backup,
            target=self._session.target,
            backup_dir=folder,
            secret=self._session.secret,
            backup_secret=backup_secret,
            backup_way=self._session.backup_way,
            engine=self._desk.engine,
        )
        job.failed.connect(lambda error: self._on_not_restored(backup, folder, error))
        if backup_secret is not None:
            job.succeeded.connect(
                lambda _report: self._session.take_key(backup_secret, None, is_kept=False)
            )
        live = self._desk.live_run(JobKind.RESTORE, goal=backup.name)
        self._desk.start(job, live, folder, lambda: self._start_restore(backup, folder))

    def _on_not_restored(self, backup: Path, folder: Path, error: MigrationError) -> None:
        """A backup that was made under another key than the database has now is asked for it."""
        if not isinstance(error, KeyNeeded | WrongKey) or isinstance(
            self._session.target, ServerTarget
        ):
            return
        question = KeyQuestion(
            name=backup.name,
            place=str(backup.parent),
            trouble=said(error.what) if isinstance(error, WrongKey) else "",
        )

        def on_key(answer: KeyAnswer) -> None:
            self._start_restore(backup, folder, answer.secret)

        # Once the job has let the target go.
        QTimer.singleShot(0, self, lambda: self._prompts.ask_key(question, on_key))


def room_of(target: Target, backup: Path) -> int:
    """Bytes that the database takes which a backup holds, or that it replaces."""
    manifest = read_manifest(backup)
    size = manifest.size if manifest is not None else 0
    size = manifest.content.size if manifest is not None and manifest.content else size
    if isinstance(target, FileTarget) and target.path.is_file():
        size = max(size, target.path.stat().st_size)
    return size


__all__ = ["Backups"]
