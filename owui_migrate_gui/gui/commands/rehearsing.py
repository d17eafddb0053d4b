"""The plan on a throw-away copy, and what is asked afterwards."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from owui_migrate_gui.database.target import Address, ServerTarget
from owui_migrate_gui.errors import MayNotRehearse, MigrationError
from owui_migrate_gui.events import RehearsalReport, Report
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.commands.running import Running
from owui_migrate_gui.gui.connect_state import ConnectAnswer, fields_of
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.live_words import rehearsal_words
from owui_migrate_gui.gui.operations.rehearse_plan import rehearse_plan
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.target_questions import ask_after_rehearsal, ask_rehearse_again
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.sources.trust import require_trust


class Rehearsing(QObject):
    """Rehearses a plan, then offers the real run."""

    def __init__(self, session: Session, desk: JobDesk, prompts: Prompts, running: Running) -> None:
        super().__init__(desk)
        self._session, self._desk, self._prompts = session, desk, prompts
        self._running = running

    def rehearse(self, plan: Plan) -> None:
        """Run the plan on a copy, then ask for the real run."""
        reading = self._session.reading
        if reading is None or self._desk.refuses_second():
            return
        if (blocker := self._session.blocker) is not None:
            self._prompts.show_error(blocker)
            return
        self._desk.once_trusted(reading, lambda: self._start_rehearsal(reading, plan))

    def _start_rehearsal(self, reading: Reading, plan: Plan, place: Address | None = None) -> None:
        try:
            job = rehearse_plan(
                snapshot=reading.snapshot,
                source=require_trust(reading.source),
                plan=plan,
                secret=self._session.secret,
                place=place,
                engine=self._desk.engine,
            )
        except MigrationError as error:
            self._prompts.show_error(error)
            return
        live = LiveRun(
            kind=JobKind.REHEARSAL,
            goal=reading.name_of(plan.goal),
            started=now_utc(),
            plan=plan,
        )
        job.succeeded.connect(lambda report: self._on_rehearsed(reading, plan, report))
        job.failed.connect(lambda error: self._on_not_rehearsed(reading, plan, error))
        self._desk.start(job, live, None)

    def _on_not_rehearsed(self, reading: Reading, plan: Plan, error: MigrationError) -> None:
        """Where the role may not make the copy, another role or server may."""
        target = reading.target
        if not isinstance(error, MayNotRehearse) or not isinstance(target, ServerTarget):
            return
        fields = replace(fields_of(target), database="postgres", user="", schema="")
        trouble = tr("{what} Name a role that may, there or on another server.").format(
            what=said(error.what)
        )

        def on_answer(answer: ConnectAnswer) -> None:
            place = Address(target=answer.target, secret=answer.secret)
            # Once the job has let the target go.
            QTimer.singleShot(0, self, lambda: self._start_rehearsal(reading, plan, place))

        self._prompts.ask_server(fields, trouble, on_answer)

    def _on_rehearsed(self, reading: Reading, plan: Plan, report: Report) -> None:
        """Ask for the real run, once the copy's job has let the target go.

        Where the target was written to meanwhile, the rehearsal was of something else.
        """
        if not isinstance(report, RehearsalReport):
            return
        found = rehearsal_words(report)
        if report.is_target_unchanged:
            question = ask_after_rehearsal(reading, plan, found)
            act = partial(self._running.run, plan, report.stamp)
        else:
            question, act = ask_rehearse_again(reading, found), partial(self._rehearse_anew)
        QTimer.singleShot(0, self, lambda: self._prompts.ask(question, act))

    def _rehearse_anew(self) -> None:
        """Read the target again, for its revision may be another, and show the plan."""
        self._session.refresh()
        self._desk.plan_asked.emit()


__all__ = ["Rehearsing"]
