"""What is written to a file of the person's choice: reports, pictures, SQL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.engine.report import Rehearsed, write_rehearsal, write_report
from owui_migrate_gui.errors import MigrationError, NeedsAttention
from owui_migrate_gui.events import RehearsalReport
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import SaveQuestion
from owui_migrate_gui.gui.session import Session


class Saving(QObject):
    """Asks where a file goes, and writes it."""

    def __init__(self, session: Session, prompts: Prompts, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._prompts = session, prompts

    def save_report(self, run: JournalEntry) -> None:
        """Ask where to write a run's report."""
        title = tr("Save the report of this run")
        self._save_report(title, run.run_id, lambda path: write_report(run, path))

    def save_rehearsal(self, live: LiveRun) -> None:
        """Ask where to write a rehearsal's report."""
        reading, report = self._session.reading, live.report
        if reading is None or not isinstance(report, RehearsalReport):
            return
        rehearsal = Rehearsed(
            target=str(self._session.target),
            source=reading.source.label,
            goal=live.goal,
            started=live.started,
            report=report,
            log=tuple(live.log),
        )
        title, name = tr("Save the report of this rehearsal"), f"{live.started:%Y%m%dT%H%M%SZ}"
        self._save_report(title, f"rehearsal-{name}", lambda path: write_rehearsal(rehearsal, path))

    def _save_report(self, title: str, name: str, write: Callable[[Path], None]) -> None:
        filters = tr("Web page (*.html);;Markdown (*.md)")
        self.save(SaveQuestion(title=title, name=f"{name}.html", filters=filters, write=write))

    @Slot(object)
    def save(self, asked: SaveQuestion) -> None:
        """Ask where to write a file, and write it."""

        def write(path: Path) -> None:
            try:
                asked.write(path)
            except MigrationError as error:
                self._prompts.show_error(error)
            except OSError as error:
                reason = error.strerror or str(error)
                self._prompts.show_error(
                    NeedsAttention(
                        tr("{path} can't be written: {reason}.").format(
                            path=path.name, reason=reason
                        ),
                        remedy=tr("Choose another folder."),
                    )
                )

        self._prompts.ask_save(asked, str(Path.home()), write)


__all__ = ["Saving"]
