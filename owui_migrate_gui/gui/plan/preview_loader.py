"""Asks the engine for the preview of a plan, and keeps it until the target or source changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import Report
from owui_migrate_gui.gui.engine_job import EngineJob
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.preview import Preview
from owui_migrate_gui.sources.trust import is_trusted, require_trust

_CLOSE_MS = 5_000


class LoadState(Enum):
    """How far a preview is."""

    NOTHING = "nothing"
    UNTRUSTED = "untrusted"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which preview is wanted: of a plan, or of the way back from where it leads."""

    plan: Plan
    is_way_back: bool = False


class PreviewLoader(QObject):
    """Makes previews in the engine's child process; ``changed`` follows every change of state."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._queries = Queries(self)
        self._wanted: Wanted | None = None
        self._made: list[tuple[Wanted, Preview]] = []
        self._jobs: list[EngineJob] = []
        self.state = LoadState.NOTHING
        self.error: MigrationError | None = None
        session.snapshot_changed.connect(self._on_snapshot)

    @property
    def preview(self) -> Preview | None:
        """The preview that is wanted, once it is there."""
        return next((made for wanted, made in self._made if wanted == self._wanted), None)

    def want(self, wanted: Wanted | None) -> None:
        """Show this preview; it is made unless it was made before."""
        if wanted == self._wanted and self.state in {LoadState.LOADING, LoadState.READY}:
            return
        self._cancel_jobs()
        self._wanted = wanted
        self._load()

    @Slot()
    def load_again(self) -> None:
        """Try once more, after an error or after the source was trusted."""
        self._load()

    def close(self) -> None:
        """Let everything go that is at work."""
        self._queries.close()
        self._cancel_jobs()
        for job in self._jobs:
            job.wait(_CLOSE_MS)

    def _load(self) -> None:
        reading = self._session.reading
        wanted = self._wanted
        self.error = None
        if reading is None or wanted is None or not wanted.plan.steps:
            self._become(LoadState.NOTHING)
        elif self.preview is not None:
            self._become(LoadState.READY)
        elif not is_trusted(reading.source):
            self._become(LoadState.UNTRUSTED)
        else:
            self._become(LoadState.LOADING)
            self._queries.ask(
                "preview",
                lambda: self._prepare(wanted, reading),
                self._on_prepared,
                self._on_failed,
            )

    def _prepare(self, wanted: Wanted, reading: Reading) -> tuple[Wanted, PreviewRequest]:
        """On the pool: it counts rows."""
        services, source = self._session.services, require_trust(reading.source)
        snapshot, plan = reading.snapshot, wanted.plan
        if wanted.is_way_back:
            return wanted, services.preview_way_back(snapshot, source, plan, reading.current)
        return wanted, services.preview_plan(snapshot, source, plan, self._session.secret)

    def _on_prepared(self, found: tuple[Wanted, PreviewRequest]) -> None:
        wanted, request = found
        if wanted != self._wanted:
            return
        job = EngineJob(self._session.services.engine(request), self)
        job.succeeded.connect(lambda report: self._on_made(wanted, report))
        job.failed.connect(lambda error: self._on_job_failed(wanted, error))
        job.ended.connect(lambda: self._forget(job))
        self._jobs.append(job)
        job.start()

    def _on_made(self, wanted: Wanted, report: Report) -> None:
        assert isinstance(report, Preview)
        self._made.append((wanted, report))
        if wanted == self._wanted:
            self._become(LoadState.READY)

    def _on_job_failed(self, wanted: Wanted, error: MigrationError) -> None:
        if wanted == self._wanted:
            self._on_failed(error)

    def _on_failed(self, error: MigrationError) -> None:
        self.error = error
        self._become(LoadState.FAILED)

    @Slot()
    def _on_snapshot(self) -> None:
        """What was made is of another moment, or of other scripts."""
        self._cancel_jobs()
        self._made.clear()
        self._wanted = None
        self._become(LoadState.NOTHING)

    def _become(self, state: LoadState) -> None:
        self.state = state
        self.changed.emit()

    def _cancel_jobs(self) -> None:
        for job in self._jobs:
            job.cancel()

    def _forget(self, job: EngineJob) -> None:
        self._jobs.remove(job)
        job.wait(_CLOSE_MS)
        job.deleteLater()


__all__ = ["LoadState", "PreviewLoader", "Wanted"]
