"""Salvage of a damaged file: asks for the new file, starts the job, says what came out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from owui_migrate_gui.database.target import BundleTarget, FileTarget
from owui_migrate_gui.engine.requests import SalvageRequest
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.events import Report, SalvagedRows, SalvageReport
from owui_migrate_gui.gui.commands.desk import JobDesk
from owui_migrate_gui.gui.engine_job import EngineJob
from owui_migrate_gui.gui.language import number, plural, tr
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.questions import Question, SaveQuestion
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.words import count_words, now_utc

_SHOWN = 8


class Salvaging(QObject):
    """Works without a reading too: a file that is torn can't be opened."""

    def __init__(
        self,
        session: Session,
        desk: JobDesk,
        prompts: Prompts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._prompts = prompts

    @Slot()
    def ask(self) -> None:
        """Ask where the new file goes."""
        target = self._session.target
        is_file = isinstance(target, FileTarget) and not isinstance(target, BundleTarget)
        if not is_file or self._desk.refuses_second():
            return
        assert isinstance(target, FileTarget)
        name = f"{target.path.stem}-salvaged{target.path.suffix}"
        question = SaveQuestion(
            title=tr("Where the new file goes"),
            name=name,
            filters=tr("Database (*.db)"),
            write=lambda path: self._start(target, path),
        )
        folder = str(target.path.parent)
        self._prompts.ask_save(question, folder, lambda path: self._start(target, path))

    def _start(self, target: FileTarget, into: Path) -> None:
        if into.exists():
            self._prompts.show_error(
                BadTarget(
                    tr("{into} is there already.").format(into=into.name),
                    remedy=tr("Name a new file."),
                )
            )
            return
        request = SalvageRequest(target=target, secret=self._session.secret, into=str(into))
        job = EngineJob(self._session.services.engine(request))
        job.succeeded.connect(self._on_salvaged)
        live = LiveRun(kind=JobKind.SALVAGE, goal=into.name, started=now_utc())
        self._desk.start(job, live, None)

    @Slot(object)
    def _on_salvaged(self, report: Report) -> None:
        if isinstance(report, SalvageReport):
            question = salvage_question(report)
            # Once the job has let the target go.
            QTimer.singleShot(0, self, lambda: self._prompts.ask(question, lambda: None))


def salvage_question(report: SalvageReport) -> Question:
    """What came out, and what to do with it."""
    rows = count_words(sum(one.rows for one in report.tables), "row")
    hurt = [one for one in report.tables if one.lost != 0 or one.note or one.strays]
    told = [_table_words(one) for one in hurt[:_SHOWN]]
    more = (
        [plural(len(hurt) - _SHOWN, "and {count} more table", "and {count} more tables")]
        if len(hurt) > _SHOWN
        else []
    )
    title = (
        tr("Everything could be read: {rows} are in the new file")
        if report.is_whole
        else tr("Not everything could be read: {rows} are in the new file")
    )
    return Question(
        title=title.format(rows=rows),
        points=(
            *told,
            *more,
            *map(said, report.notes),
            tr("Open the new file and look at the Doctor page before Open WebUI uses it."),
        ),
        facts=((tr("New file"), report.path, True),),
        yes=tr("Close"),
        no=tr("Close"),
    )


def _table_words(one: SalvagedRows) -> str:
    rows = count_words(one.rows, "row")
    if one.lost is None:
        words = tr("{table}: {rows} read, how many are lost is unknown")
        told = words.format(table=one.table, rows=rows)
    else:
        words = tr("{table}: {rows} read, {lost} lost")
        told = words.format(table=one.table, rows=rows, lost=number(one.lost))
    if not one.strays:
        return told
    found = tr("{count} of them on pages that nothing led to any more")
    return f"{told}; {found.format(count=number(one.strays))}"


__all__ = ["Salvaging", "salvage_question"]
