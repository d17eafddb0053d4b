"""What a person can do to a file's encryption: change it, or get the database out of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from owui_migrate_gui.database.backup import default_backup_dir
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.errors import MigrationError, NoWayThere
from owui_migrate_gui.events import EncryptionReport, Report
from owui_migrate_gui.gui.backup_questions import ask_backup
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.encryption_state import Change, EncryptionAnswer, EncryptionQuestion
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.operations.change_encryption import change_encryption
from owui_migrate_gui.gui.operations.rescue import rescue
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import BackupQuestion
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saved import production_name
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.target_questions import ask_rescue
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.plan import Plan, make_plan
from owui_migrate_gui.sources.trust import require_trust

_TIMES = 3
"""Sizes of the file that are needed beside it: the backup, the new file, and room to work."""


class Encrypting(QObject):
    """Starts these jobs through ``desk``, so that there is one at a time."""

    def __init__(self, session: Session, desk: JobDesk, prompts: Prompts) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._prompts = prompts

    @Slot()
    def change(self) -> None:
        """Ask what is to become of the file's encryption."""
        reading = self._session.reading
        if reading is None or self._desk.refuses_second():
            return
        target = reading.target
        if not isinstance(target, FileTarget):
            self._prompts.show_error(
                NoWayThere(
                    tr("Only SQLite files are encrypted with SQLCipher."),
                    remedy=tr("Open a webui.db."),
                )
            )
            return
        folder, needed = self._desk.backup_place(reading, times=_TIMES)
        kinds = (Change.REKEY, Change.DECRYPT) if reading.is_encrypted else (Change.ENCRYPT,)
        question = EncryptionQuestion(
            name=target.name,
            changes=kinds,
            suggested=_beside(target, "plain" if reading.is_encrypted else "encrypted"),
            backup=BackupQuestion(
                question=ask_backup(reading),
                folder=folder,
                needed=needed,
                free=self._desk.free_space,
            ),
            has_keychain=self._session.services.has_keychain(),
            name_to_type=production_name(reading.target),
        )
        self._prompts.ask_encryption(question, lambda answer: self._start(target, answer))

    def _start(self, target: FileTarget, answer: EncryptionAnswer) -> None:
        try:
            job = change_encryption(
                target=target,
                secret=self._session.secret,
                answer=answer,
                engine=self._session.services.engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        goal = answer.into.name if answer.into else target.name
        live = LiveRun(kind=JobKind(answer.change.value), goal=goal, started=now_utc())
        if answer.into is None:
            job.succeeded.connect(lambda report: self._on_replaced(answer, report))
        self._desk.start(job, live, answer.backup_dir)

    def _on_replaced(self, answer: EncryptionAnswer, report: Report) -> None:
        """The file opens with another key from now on."""
        if isinstance(report, EncryptionReport):
            self._session.take_key(answer.secret, answer.cipher, is_kept=answer.is_kept)

    @Slot()
    def rescue(self) -> None:
        """Ask for trust where it is needed, then for a rescue out of SQLCipher."""
        reading = self._session.reading
        if reading is None or self._desk.refuses_second():
            return
        if not reading.is_encrypted or self._session.secret is None:
            self._prompts.show_error(
                NoWayThere(
                    tr("{target} is not encrypted, so there is nothing to rescue.").format(
                        target=reading.target.name
                    ),
                    remedy=tr("Upgrade it."),
                )
            )
            return
        if (blocker := self._session.blocker) is not None:
            self._prompts.show_error(blocker)
            return
        self._desk.once_trusted(reading, lambda: self._ask_rescue(reading))

    def _ask_rescue(self, reading: Reading) -> None:
        target, snapshot = reading.target, reading.snapshot
        assert isinstance(target, FileTarget)
        try:
            plan = make_plan(reading.graph, snapshot.recorded, snapshot.lineage, reading.head)
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        self._prompts.ask_rescue(
            ask_rescue(reading, plan),
            _beside(target, "rescued"),
            lambda into: self._start_rescue(reading, plan, into),
        )

    def _start_rescue(self, reading: Reading, plan: Plan, into: Path) -> None:
        target, secret = reading.target, self._session.secret
        assert isinstance(target, FileTarget)
        assert secret is not None
        try:
            job = rescue(
                snapshot=reading.snapshot,
                secret=secret,
                into=into,
                source=require_trust(reading.source),
                plan=plan,
                engine=self._session.services.engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        live = LiveRun(kind=JobKind.RESCUE, goal=into.name, started=now_utc(), plan=plan)
        self._desk.start(job, live, self._session.backup_dir or default_backup_dir(target))


def _beside(target: FileTarget, word: str) -> Path:
    return target.path.with_name(f"{target.path.stem}-{word}{target.path.suffix}")


__all__ = ["Encrypting"]
