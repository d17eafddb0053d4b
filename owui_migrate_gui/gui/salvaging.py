"""Salvage of a damaged file: asks for the new file, starts the job, says what came out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from owui_migrate_gui.database.target import BundleTarget, FileTarget
from owui_migrate_gui.engine.requests import SalvageRequest
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.events import Report, SalvageReport
from owui_migrate_gui.gui.commands import Commands
from owui_migrate_gui.gui.engine_job import EngineJob
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import Question, SaveQuestion
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.words import count_words, now_utc

_SHOWN = 8


class Salvaging(QObject):
    """Works without a reading too: a file that is torn can't be opened."""

    def __init__(
        self,
        session: Session,
        commands: Commands,
        prompts: Prompts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = commands
        self._prompts = prompts

    @Slot()
    def ask(self) -> None:
        """Ask where the new file goes."""
        target = self._session.target
        is_file = isinstance(target, FileTarget) and not isinstance(target, BundleTarget)
        if not is_file or self._commands.refuses_second():
            return
        assert isinstance(target, FileTarget)
        name = f"{target.path.stem}-salvaged{target.path.suffix}"
        question = SaveQuestion(
            title="Where the new file goes",
            name=name,
            filters="Database (*.db)",
            write=lambda path: self._start(target, path),
        )
        folder = str(target.path.parent)
        self._prompts.ask_save(question, folder, lambda path: self._start(target, path))

    def _start(self, target: FileTarget, into: Path) -> None:
        if into.exists():
            self._prompts.show_error(
                BadTarget(f"{into.name} is there already.", remedy="Name a new file.")
            )
            return
        request = SalvageRequest(target=target, secret=self._session.secret, into=str(into))
        job = EngineJob(self._session.services.engine(request))
        job.succeeded.connect(self._on_salvaged)
        live = LiveRun(kind=JobKind.SALVAGE, goal=into.name, started=now_utc())
        self._commands.start(job, live, None)

    @Slot(object)
    def _on_salvaged(self, report: Report) -> None:
        if isinstance(report, SalvageReport):
            question = salvage_question(report)
            # Once the job has let the target go.
            QTimer.singleShot(0, self, lambda: self._prompts.ask(question, lambda: None))


def salvage_question(report: SalvageReport) -> Question:
    """What came out, and what to do with it."""
    rows = count_words(sum(one.rows for one in report.tables), "row")
    hurt = [one for one in report.tables if one.lost != 0 or one.note]
    said = [
        f"{one.table}: {count_words(one.rows, 'row')} read, "
        + ("how many are lost is unknown" if one.lost is None else f"{one.lost:,} lost")
        for one in hurt[:_SHOWN]
    ]
    more = [f"and {len(hurt) - _SHOWN} more tables"] if len(hurt) > _SHOWN else []
    title = "Everything could be read" if report.is_whole else "Not everything could be read"
    return Question(
        title=f"{title}: {rows} are in the new file",
        points=(
            *said,
            *more,
            *report.notes,
            "Open the new file and look at the Doctor page before Open WebUI uses it.",
        ),
        facts=(("New file", report.path, True),),
        yes="Close",
        no="Close",
    )


__all__ = ["Salvaging", "salvage_question"]
