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
from owui_migrate_gui.gui.plan.preview_state import get_ready_to_tell
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
    """Makes previews in the engine's child process.

    ``changed`` follows every change of state, ``made`` every preview, wanted or not.
    One at a time: what is wanted comes first, and one that was begun ahead of being wanted goes on.
    """

    changed = Signal()
    made = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._queries = Queries(self)
        self._wanted: Wanted | None = None
        self._made: list[tuple[Wanted, Preview]] = []
        self._making: Wanted | None = None
        self._job: EngineJob | None = None
        self._jobs: list[EngineJob] = []
        self.state = LoadState.NOTHING
        self.error: MigrationError | None = None
        session.snapshot_changed.connect(self._on_snapshot)
        session.work_changed.connect(self._on_work)

    @property
    def preview(self) -> Preview | None:
        """The preview that is wanted, once it is there."""
        return self._find(self._wanted)

    def want(self, wanted: Wanted | None) -> None:
        """Show this preview; it is made unless it was made before."""
        if wanted == self._wanted and self.state in {LoadState.LOADING, LoadState.READY}:
            return
        self._wanted = wanted
        if self._making != wanted:
            self._stop()
        self._load()

    def make_ahead(self, wanted: Wanted) -> None:
        """Make a preview that may be wanted soon, where nothing stands against it or before it.

        Silently: what goes wrong is said once somebody wants it.
        """
        reading = self._session.reading
        if (
            reading is not None
            and self._making is None
            and self._find(wanted) is None
            and is_trusted(reading.source)
        ):
            self._make(wanted, reading)

    @Slot()
    def load_again(self) -> None:
        """Try once more, after an error or after the source was trusted."""
        self._load()

    def close(self) -> None:
        """Let everything go that is at work."""
        self._queries.close()
        self._stop()
        for job in self._jobs:
            job.wait(_CLOSE_MS)

    def _find(self, wanted: Wanted | None) -> Preview | None:
        return next((made for known, made in self._made if known == wanted), None)

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
            if self._making is None:
                self._make(wanted, reading)
            self._become(LoadState.LOADING)

    def _make(self, wanted: Wanted, reading: Reading) -> None:
        self._making = wanted
        self._queries.ask(
            "preview",
            lambda: self._prepare(wanted, reading),
            lambda request: self._on_prepared(wanted, request),
            lambda error: self._on_failed(wanted, error),
        )

    def _prepare(self, wanted: Wanted, reading: Reading) -> PreviewRequest:
        """On the pool: it counts rows."""
        services, source = self._session.services, require_trust(reading.source)
        snapshot, plan = reading.snapshot, wanted.plan
        if wanted.is_way_back:
            return services.preview_way_back(snapshot, source, plan, reading.current)
        return services.preview_plan(snapshot, source, plan, self._session.secret)

    def _on_prepared(self, wanted: Wanted, request: PreviewRequest) -> None:
        if wanted != self._making:
            return
        job = EngineJob(self._session.services.engine(request), self)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_job_failed)
        job.ended.connect(self._on_ended)
        self._job = job
        self._jobs.append(job)
        job.start()

    @Slot(object)
    def _on_made(self, report: Report) -> None:
        wanted = self._making
        if self.sender() is not self._job or wanted is None:
            return
        assert isinstance(report, Preview)
        self._made.append((wanted, report))
        self._making = self._job = None
        self._queries.ask("words", lambda: get_ready_to_tell(report), _do_nothing, _do_nothing)
        if wanted == self._wanted:
            self._become(LoadState.READY)
        self.made.emit()

    @Slot(object)
    def _on_job_failed(self, error: MigrationError) -> None:
        if self.sender() is self._job and self._making is not None:
            self._job = None
            self._on_failed(self._making, error)

    def _on_failed(self, wanted: Wanted, error: MigrationError) -> None:
        if wanted != self._making:
            return
        self._making = None
        if wanted == self._wanted:
            self.error = error
            self._become(LoadState.FAILED)

    @Slot()
    def _on_snapshot(self) -> None:
        """What was made is of another moment, or of other scripts."""
        self._made.clear()
        self._let_go()

    @Slot()
    def _on_work(self) -> None:
        """Nothing beside a job; whoever looks again wants it again."""
        if self._session.is_worked_on and self._making is not None:
            self._let_go()

    def _let_go(self) -> None:
        self._stop()
        self._wanted = None
        self._become(LoadState.NOTHING)

    def _become(self, state: LoadState) -> None:
        self.state = state
        self.changed.emit()

    def _stop(self) -> None:
        """End what is being made; nothing is heard of it any more."""
        self._making = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot()
    def _on_ended(self) -> None:
        for job in list(self._jobs):
            if job is self.sender():
                self._jobs.remove(job)
                job.let_go()


def _do_nothing(_what: object) -> None:
    """What was got ready is found where it is used."""


__all__ = ["LoadState", "PreviewLoader", "Wanted"]
