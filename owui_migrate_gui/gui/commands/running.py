"""What is applied for real: the plan to head or to any revision, asked for first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.errors import MigrationError, NoWayThere
from owui_migrate_gui.events import Check
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.operations.run_plan import RunOptions, look_ahead, run_plan
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import BackupQuestion
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.target_questions import ask_run, ticks_of_run
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.plan import Plan, make_plan
from owui_migrate_gui.revision import RevisionKey
from owui_migrate_gui.sources.trust import require_trust


class Running(QObject):
    """Asks for a run, looks ahead, and starts it."""

    def __init__(self, session: Session, desk: JobDesk, prompts: Prompts) -> None:
        super().__init__(desk)
        self._session, self._desk, self._prompts = session, desk, prompts
        self._queries = Queries(self)

    @Slot()
    def upgrade_to_head(self) -> None:
        """Ask for a run to the newest revision."""
        reading = self._session.reading
        if reading is not None and reading.head is not None:
            self.go_to(reading.head)

    def upgrade_as_agreed(self, folder: Path) -> None:
        """Run to the newest revision: that was said yes to, with the backup in ``folder``.

        Where there is something that the person has to know or to type first, it is asked.
        """
        reading = self._session.reading
        if reading is not None and reading.head is not None:
            self.go_to(reading.head, agreed=folder)

    def go_to(self, goal: RevisionKey | None, *, agreed: Path | None = None) -> None:
        """Ask for a run to a revision; ``agreed`` is as in :meth:`run`."""
        reading = self._session.reading
        if reading is None:
            return
        snapshot = reading.snapshot
        try:
            plan = make_plan(reading.graph, snapshot.recorded, snapshot.lineage, goal)
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        self.run(plan, agreed=agreed)

    def run(self, plan: Plan, stamp: str = "", *, agreed: Path | None = None) -> None:
        """Ask for trust where it is needed, then for the run itself.

        ``stamp`` is the target's when the plan was rehearsed: what was written since is told.
        ``agreed`` is the backup's folder where the person said yes to the run before.
        """
        reading = self._session.reading
        if reading is None or self._desk.refuses_second():
            return
        if (blocker := self._session.blocker) is not None:
            self._prompts.show_error(blocker)
            return
        if not plan.steps:
            self._prompts.show_error(
                NoWayThere(tr("There is nothing to do: the database is there already."))
            )
            return
        self._desk.once_trusted(reading, lambda: self._confirm_run(reading, plan, stamp, agreed))

    def _confirm_run(
        self, reading: Reading, plan: Plan, stamp: str, agreed: Path | None = None
    ) -> None:
        folder = agreed or self._desk.backup_place(reading, times=1)[0]
        secret, way = self._session.secret, self._session.backup_way

        def look() -> tuple[Check, ...]:
            return look_ahead(
                snapshot=reading.snapshot,
                source=require_trust(reading.source),
                plan=plan,
                backup_dir=folder,
                secret=secret,
                backup_way=way,
                stamp=stamp,
                compress=self._desk.compresses,
            )

        if isinstance(reading.target, FileTarget):
            try:
                checks = look()
            except MigrationError as error:
                self._prompts.show_error(error)
                return
            self._ask_run(reading, plan, checks, stamp, agreed)
        else:  # a server may let one wait
            self._queries.ask(
                "readiness",
                look,
                lambda checks: self._ask_run(reading, plan, checks, stamp, agreed),
                self._prompts.show_error,
            )

    def _ask_run(
        self,
        reading: Reading,
        plan: Plan,
        checks: tuple[Check, ...],
        stamp: str,
        agreed: Path | None,
    ) -> None:
        if self._desk.refuses_second():
            return
        folder, needed = self._desk.backup_place(reading, times=1)
        options = RunOptions(stamp=stamp)
        asked = ask_run(reading, plan, checks)
        if agreed is not None and not asked.warning and not asked.name_to_type:
            self._start_run(reading, plan, agreed, options)
            return
        question = BackupQuestion(
            question=asked,
            folder=folder,
            needed=needed,
            free=self._desk.free_space,
            beside=self._desk.file,
            ticks=ticks_of_run(reading, plan, options.set_pauses, options.set_keep_completed),
        )
        self._prompts.ask_with_backup(
            question, lambda chosen: self._start_run(reading, plan, chosen, options)
        )

    def _start_run(self, reading: Reading, plan: Plan, folder: Path, options: RunOptions) -> None:
        try:
            job = run_plan(
                snapshot=reading.snapshot,
                source=require_trust(reading.source),
                plan=plan,
                backup_dir=folder,
                secret=self._session.secret,
                backup_way=self._session.backup_way,
                options=options,
                engine=self._desk.engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        live = LiveRun(
            kind=JobKind.RUN,
            goal=reading.name_of(plan.goal),
            started=now_utc(),
            plan=plan,
            steps_through=options.pauses,
            compresses=self._desk.compresses,
        )
        self._desk.start(job, live, folder, lambda: self._start_run(reading, plan, folder, options))


__all__ = ["Running"]
