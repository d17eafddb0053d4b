"""One open target: what is known of it, what is selected, and when that changed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from owui_migrate_gui.database.backup import default_backup_dir
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.database.target import BundleTarget, FileTarget, ServerTarget, Target
from owui_migrate_gui.doctor.affected import Affected
from owui_migrate_gui.doctor.examine import Examination, with_findings
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.log import merge
from owui_migrate_gui.errors import Cancelled, HistoryUnusable, KeyNeeded, MigrationError
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.key_state import KeyAnswer
from owui_migrate_gui.gui.language import mark
from owui_migrate_gui.gui.lights import Lights, affected_of, lights_of
from owui_migrate_gui.gui.reading import Reading, Scripts, read_scripts, read_target
from owui_migrate_gui.gui.records import Records
from owui_migrate_gui.gui.services import Services
from owui_migrate_gui.gui.words import now_utc
from owui_migrate_gui.revision import RevisionKey
from owui_migrate_gui.secret import Secret

NOT_HERE = mark("This is a support bundle: the database is not here.")
"""Why nothing that changes a database is offered beside a bundle."""

_LOOK_AGAIN_MS = 150
"""How often what an examination has found so far is shown."""


class Session(QObject):
    """The current target. Reads happen on a pool; values change on this thread only.

    ``snapshot_changed`` follows every new reading and its findings, ``examination_changed`` the
    beginning, progress and end of an examination of the rows, ``records_changed`` new backups or
    runs, ``work_changed`` the beginning and end of a job,
    ``examined`` is when the rows were asked last, and ``examined_in`` how many seconds that took.
    ``failed`` a target or source that can't be read (the last reading stays), ``lit_changed``
    another finding whose objects are lit up on the pages, or none.
    """

    snapshot_changed = Signal()
    examination_changed = Signal()
    records_changed = Signal()
    work_changed = Signal()
    selection_changed = Signal(object)
    lit_changed = Signal()
    loading_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        target: Target,
        services: Services,
        *,
        source_text: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.target = target
        self.services = services
        self.secret: Secret | None = None
        self._is_to_be_kept = False
        self.source_text = source_text
        self.reading: Reading | None = None
        self.examination: Examination | None = None
        self.records = Records()
        self.error: MigrationError | None = None
        self.selected: RevisionKey | None = None
        self.lit: Finding | None = None
        self._logged: tuple[Finding, ...] = ()
        self._known: Examination | None = None
        self._known_of: Examination | None = None
        self._lights: tuple[Reading, Examination, Lights] | None = None
        self.backup_dir: Path | None = None
        self.backup_way = BackupWay.DUMP
        self.compresses: Callable[[], bool] = lambda: False
        self.is_loading = False
        self.is_examining = False
        self.examined: datetime | None = None
        self.examined_in = 0.0
        self.is_worked_on = False
        self.makes_ahead = False
        self.examination_error: MigrationError | None = None
        self._stop = Event()
        self.examined_share = 0.0
        self._told: SimpleQueue[tuple[tuple[Finding, ...], float]] = SimpleQueue()
        self._look_again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._take_told)
        self._began = time.monotonic()
        self._scripts: Scripts | None = None
        self._queries = Queries(self)

    @property
    def is_bundle(self) -> bool:
        """Whether a support bundle is shown: the database is not here, and nothing can run."""
        return isinstance(self.target, BundleTarget)

    @property
    def blocker(self) -> HistoryUnusable | None:
        """Why no plan can start: what the doctor says must be put right before, or None."""
        findings = self.examination.findings if self.examination else ()
        found = next((finding for finding in findings if finding.blocks), None)
        return HistoryUnusable(f"{found.title}.", remedy=found.repair) if found else None

    @Slot()
    def refresh(self) -> None:
        """Read target, backups and journal again."""
        self._set_loading(loading=True)
        self._queries.ask("reading", self._read, self._on_reading, self._on_error)

    def use_key(self, answer: KeyAnswer) -> None:
        """Open the target with a key; it is kept, if the person wants that, once it has opened."""
        self.secret = answer.secret
        self._is_to_be_kept = answer.is_kept
        if isinstance(self.target, FileTarget):
            self.target = FileTarget(path=self.target.path, cipher=answer.cipher)
        self.refresh()

    def take_key(
        self, secret: Secret | None, cipher: CipherSettings | None, *, is_kept: bool
    ) -> None:
        """The file was written anew: this is what opens it the next time it is read."""
        self.secret = secret
        self._is_to_be_kept = is_kept
        if isinstance(self.target, FileTarget):
            self.target = FileTarget(path=self.target.path, cipher=cipher)

    def use_server(self, target: ServerTarget, answer: KeyAnswer | None) -> None:
        """Open a server's database as put right by the person; no answer is no password."""
        self.target = target
        self.secret = answer.secret if answer else None
        self._is_to_be_kept = answer is not None and answer.is_kept
        self.refresh()

    def use_source(self, text: str | None) -> None:
        """Look at the target through another source; read anew even if it is the same."""
        self.source_text = text
        self._scripts = None
        self.refresh()

    def select(self, key: RevisionKey | None) -> None:
        """Select a revision on every page."""
        if key != self.selected:
            self.selected = key
            self.selection_changed.emit(key)

    @Slot()
    def examine_rows(self) -> None:
        """Ask the rows too, on the pool; another examination of this target stops.

        Not while a job is at work: see :meth:`let_work`.
        """
        reading = self.reading
        if reading is None or self.is_worked_on:
            return
        self._stop.set()
        stop = self._stop = Event()
        self._began = time.monotonic()
        self.is_examining, self.examination_error = True, None
        self.examined_share = 0.0
        told = self._told = SimpleQueue()
        self._queries.ask(
            "examination",
            lambda: self.services.visit(
                reading,
                is_cancelled=stop.is_set,
                secret=self.secret,
                on_found=lambda found, share: told.put((found, share)),
            ),
            self._on_examination,
            self._on_examination_failed,
        )
        self._look_again.start()
        self.examination_changed.emit()

    def let_work(self, *, is_worked_on: bool) -> None:
        """A job begins or ends: long reads stop and stay away meanwhile.

        A reader keeps SQLite from writing any page before the commit, so that a run would hold all
        that it changes in memory, and would wait for the reader at its end.
        """
        self.is_worked_on = is_worked_on
        if is_worked_on:
            self._stop.set()
        self.work_changed.emit()

    @Slot()
    def stop_examining(self) -> None:
        """Stop an examination of the rows; what was known before stays."""
        self._stop.set()

    @property
    def known(self) -> Examination | None:
        """The examination, with what a log says beside it."""
        if self.examination is None or not self._logged:
            return self.examination
        if self._known is None or self._known_of is not self.examination:
            self._known_of = self.examination
            merged = merge(self.examination.findings, self._logged)
            self._known = replace(self.examination, findings=merged)
        return self._known

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found in the database, and what a log says beside it."""
        return self.known.findings if self.known is not None else merge((), self._logged)

    @property
    def logged(self) -> tuple[Finding, ...]:
        """What a log speaks of."""
        return self._logged

    def take_log(self, logged: tuple[Finding, ...]) -> None:
        """Show what a log speaks of beside what is found in the database."""
        self._logged, self._known = logged, None
        self._keep_lit()
        self.examination_changed.emit()

    def affected(self, finding: Finding) -> Affected:
        """What a finding is about: revisions of this graph, tables and what is in them."""
        if self.reading is None or self.examination is None:
            return Affected()
        return affected_of(self.reading, self.examination, finding)

    @property
    def lights(self) -> Lights:
        """What the doctor says of revisions, as far as it has examined them."""
        reading, examination = self.reading, self.known
        if reading is None or examination is None:
            return {}
        kept = self._lights
        if kept is None or kept[0] is not reading or kept[1] is not examination:
            kept = self._lights = (reading, examination, lights_of(reading, examination))
        return kept[2]

    def nearest_table(self, tables: tuple[str, ...]) -> str:
        """The first of these that is there; where none is, the first."""
        names = self.reading.snapshot.schema.table_names if self.reading else frozenset()
        return next((name for name in tables if name in names), tables[0])

    def light_up(self, finding: Finding | None) -> None:
        """Let the objects of a finding stand out on the pages; None ends that."""
        if finding != self.lit:
            self.lit = finding
            self.lit_changed.emit()

    def close(self) -> None:
        """Wait for reads that have begun; nothing is delivered afterwards."""
        self._stop.set()
        self._look_again.stop()
        self._queries.close()

    def _read(self) -> tuple[Scripts, Reading, Examination]:
        scripts = self._scripts
        if scripts is None:
            source = None if self.source_text else self.services.source_in(self.target)
            source = source or self.services.read_source(self.source_text)
            scripts = read_scripts(source, self.services.load_releases)
        reading = self._open(scripts)
        found = self.services.examine(
            reading.snapshot, reading.graph, reading.releases, reading.source
        )
        return scripts, reading, found

    def _open(self, scripts: Scripts) -> Reading:
        """On the pool: asking the keychain may take the person's time."""
        open_target = self.services.open_target
        try:
            reading = read_target(self.target, scripts, open_target, self.secret)
        except KeyNeeded:
            kept = self.services.read_kept(self.target.key)
            if kept is None:
                raise
            reading = read_target(self.target, scripts, open_target, kept)
            self.secret = kept
        self.services.remember(reading.target)
        if self._is_to_be_kept and self.secret is not None:
            self._is_to_be_kept = False
            self.services.keep(self.target.key, self.secret)
        return reading

    def _on_reading(self, found: tuple[Scripts, Reading, Examination]) -> None:
        self._scripts, self.reading, self.examination = found
        self.target = self.reading.target
        self.error = None
        if self.selected is not None and self.selected not in self.reading.graph:
            self.selected = None
        if self.selected is None:
            self.selected = self.reading.place
        self._set_loading(loading=False)
        self._keep_lit()
        self.snapshot_changed.emit()
        self.selection_changed.emit(self.selected)
        self.refresh_records()
        self.examine_rows()

    @Slot()
    def _take_told(self) -> None:
        """Show what has been found so far; the pool's thread tells nobody of the window itself."""
        if not self.is_examining or self.examination is None:
            self._look_again.stop()
            return
        more: list[Finding] = []
        before = self.examined_share
        while not self._told.empty():
            found, self.examined_share = self._told.get()
            more += found
        if more:
            self.examination = with_findings(self.examination, more)
        if more or self.examined_share != before:
            self.examination_changed.emit()

    def _on_examination(self, found: Examination) -> None:
        self._look_again.stop()
        self.is_examining, self.examination = False, found
        self.examined, self.examined_in = now_utc(), time.monotonic() - self._began
        self._keep_lit()
        self.examination_changed.emit()

    def _keep_lit(self) -> None:
        """The lit finding as it is said now; one that the rows told waits until they are asked."""
        if self.lit is None or self.known is None or self.examination is None:
            return
        found = self.known.find(self.lit.id)
        if found is not None or self.examination.is_whole:
            self.light_up(found)

    def _on_examination_failed(self, error: MigrationError) -> None:
        self._look_again.stop()
        self.is_examining = False
        self.examination_error = None if isinstance(error, Cancelled) else error
        self.examination_changed.emit()

    @Slot()
    def refresh_records(self) -> None:
        """Read backups and journal again."""
        if self.reading is None:
            return

        def read() -> Records:
            runs = self.services.list_runs(self.target.key)
            folders = {Path(run.backup).parent for run in runs if run.backup}
            if self.backup_dir is not None:
                folders.add(self.backup_dir)
            backups = self.services.list_backups(self.target, tuple(sorted(folders)))
            free = self.services.free_space(default_backup_dir(self.target))
            return Records(backups=backups, runs=runs, free=free)

        self._queries.ask("records", read, self._on_records, self._on_error)

    def _on_records(self, found: Records) -> None:
        self.records = found
        self.records_changed.emit()

    def _on_error(self, error: MigrationError) -> None:
        self.error = error
        self._set_loading(loading=False)
        self.failed.emit(error)

    def _set_loading(self, *, loading: bool) -> None:
        self.is_loading = loading
        self.loading_changed.emit(loading)


__all__ = ["Session"]
