"""What became of a run that died, and what is sensible then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.engine.recovery import Recovery
from owui_migrate_gui.events import Outcome
from owui_migrate_gui.gui.commands.backups import Backups
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.recovery_questions import Offer, ask_look_into, tell_recovery
from owui_migrate_gui.gui.session import Session


class Recovering(QObject):
    """Asks, looks, and offers the way on."""

    def __init__(self, session: Session, desk: JobDesk, prompts: Prompts, backups: Backups) -> None:
        super().__init__(desk)
        self._session, self._desk, self._prompts = session, desk, prompts
        self._backups = backups
        self._queries = Queries(self)
        self._asked_about: set[str] = set()

    @Slot()
    def look_into_newest(self) -> None:
        """Ask once about the newest run that died and that nobody has looked into."""
        dead = (run for run in self._session.records.runs if run.outcome is Outcome.DIED)
        run = next((run for run in dead if not run.found), None)
        if run is not None and run.run_id not in self._asked_about and self._desk.job is None:
            self._asked_about.add(run.run_id)
            self.look_into(run)

    def look_into(self, run: JournalEntry) -> None:
        """Say what became of a run that died, and offer what is sensible."""
        self._prompts.ask(ask_look_into(run), lambda: self._ask_recovery(run))

    def _ask_recovery(self, run: JournalEntry) -> None:
        self._queries.ask(
            f"recovery {run.run_id}",
            lambda: self._session.services.recover(run, self._session.target, self._session.secret),
            lambda found: self._on_recovered(run, found),
            self._prompts.show_error,
        )

    def _on_recovered(self, run: JournalEntry, found: Recovery) -> None:
        self._session.refresh()
        backup = Path(run.backup) if run.backup else None
        question = tell_recovery(found, has_backup=backup is not None and backup.is_file())

        def act() -> None:
            if question.leads is Offer.RESTORE and backup is not None:
                self._backups.restore(backup)
            elif question.leads is Offer.FINISH:
                self._desk.plan_asked.emit()

        self._prompts.ask(question.question, act)


__all__ = ["Recovering"]
