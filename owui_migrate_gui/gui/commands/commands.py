"""All that a person can do to the open target, in one place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from owui_migrate_gui.gui.commands.backups import Backups
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.commands.recovering import Recovering
from owui_migrate_gui.gui.commands.rehearsing import Rehearsing
from owui_migrate_gui.gui.commands.repairing import Repairing
from owui_migrate_gui.gui.commands.running import Running
from owui_migrate_gui.gui.commands.saving import Saving
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.past_words import past_texts
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.session import Session


class Commands(JobDesk):
    """The desk of the target's jobs, with what starts one: a part for each subject."""

    def __init__(
        self,
        session: Session,
        board: JobBoard,
        prompts: Prompts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(session, board, prompts, parent)
        self.running = Running(session, self, prompts)
        self.rehearsing = Rehearsing(session, self, prompts, self.running)
        self.repairing = Repairing(session, self, prompts, self.running)
        self.backups = Backups(session, self, prompts)
        self.recovering = Recovering(session, self, prompts, self.backups)
        self.saving = Saving(session, prompts, self)

    @Slot()
    def choose_source(self) -> None:
        """Ask for another source."""
        if not self.refuses_second():
            self._prompts.ask_source(self._session.source_text, self._session.use_source)

    @Slot()
    def show_past(self) -> None:
        """Show what the doctor found before."""
        past = self._session.services.list_past(self._session.target.key)
        self._prompts.show_past(
            past_texts(past) or {tr("None yet"): tr("No examination was kept yet.")}
        )


__all__ = ["Commands"]
