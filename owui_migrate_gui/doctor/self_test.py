"""The main job, done for real on a demo in a temporary folder: does it work on this machine?

Nothing of the person's is read or written: databases, backups and journal are in that folder. Every
check does the thing itself, through the same functions as the window and the command line.
"""

from __future__ import annotations

import hashlib
import shutil
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from urllib.parse import quote

from owui_migrate_gui import keychain
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget, Target, parse_target
from owui_migrate_gui.database.volume import measure_volume
from owui_migrate_gui.doctor.examine import examine
from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.doctor.versions import library_versions
from owui_migrate_gui.engine.prepare import (
    Change,
    prepare_backup,
    prepare_encryption,
    prepare_restore,
    prepare_run,
)
from owui_migrate_gui.engine.prepare_preview import prepare_preview
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import Request, as_trial
from owui_migrate_gui.errors import (
    KeyNeeded,
    MigrationError,
    NeedsAttention,
    ServerUnreachable,
    WrongKey,
    error_from_record,
)
from owui_migrate_gui.events import BackupReport, Failed, Finished, Report, RunReport
from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.plan import Plan, make_plan, resolve_goal, stand
from owui_migrate_gui.preview import Preview
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.source import Source
from owui_migrate_gui.sources.trust import require_trust

DemoMaker = Callable[[Path], Path]
"""Makes the demo database in an empty folder and returns its path."""

_DOWN_TO = "release:0.6.43"
_KEY, _OTHER_KEY = "a key with spaces, 'quotes' and ü", "another key"


class Verdict(StrEnum):
    """How a check ended; ``SKIPPED`` where one that it builds on had failed."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was tried.

    ``said`` is what came of it, or what went wrong; ``detail`` then a traceback or what a driver
    said.
    """

    id: str
    verdict: Verdict
    said: str
    seconds: float
    detail: str = ""


def self_test(folder: Path, make_demo: DemoMaker) -> Iterator[Check]:
    """Try everything in an empty ``folder``, and yield each check as soon as it is done."""
    job = _MainJob(folder=folder / "main job", make_demo=make_demo)
    failed = ""
    for check in _chain(job):
        yield check
        if check.id in {"scripts", "demo"} and check.verdict is Verdict.FAILED:
            failed = check.id
    if failed:
        yield _skipped("sqlcipher", failed)
    else:
        yield _tried("sqlcipher", job.round_trip_encrypted)
    yield _tried("postgresql", lambda: _ask_no_server(folder / "no server"))
    yield _tried("keychain", keychain.about)


def _chain(job: _MainJob) -> Iterator[Check]:
    """The main job's steps; after a failed one the others are not tried."""
    steps = {
        "scripts": job.read_scripts,
        "demo": job.make_database,
        "open": job.open,
        "graph": job.draw_graph,
        "preview": job.preview,
        "backup": job.back_up,
        "upgrade": job.upgrade,
        "doctor": job.ask_doctor,
        "downgrade": job.downgrade,
        "restore": job.restore,
    }
    failed = ""
    for name, action in steps.items():
        if failed:
            yield _skipped(name, failed)
            continue
        check = _tried(name, action)
        failed = name if check.verdict is Verdict.FAILED else ""
        yield check


def _skipped(name: str, failed: str) -> Check:
    return Check(id=name, verdict=Verdict.SKIPPED, said=f"{failed} failed", seconds=0.0)


def _tried(name: str, action: Callable[[], str]) -> Check:
    start = perf_counter()
    detail = ""
    try:
        said, verdict = action(), Verdict.PASSED
    except MigrationError as error:
        said, verdict, detail = error.record().sentence, Verdict.FAILED, error.detail
    except Exception as error:  # noqa: BLE001 - what is broken here is what we are asked for
        said, verdict = f"{type(error).__name__}: {error}", Verdict.FAILED
        detail = traceback.format_exc()
    seconds = perf_counter() - start
    return Check(id=name, verdict=verdict, said=said, seconds=seconds, detail=detail)


@dataclass(slots=True, kw_only=True)
class _MainJob:
    """What one step finds out and the next needs."""

    folder: Path
    make_demo: DemoMaker
    database: Path = field(init=False)
    spare: Path = field(init=False)
    digest: str = field(init=False)
    source: Source = field(init=False)
    graph: RevisionGraph = field(init=False)
    releases: ReleaseMap = field(init=False)
    backup: Path = field(init=False)

    def read_scripts(self) -> str:
        self.source = read_source("bundled")
        self.releases = load_releases()
        self.graph = build_graph(self.source.revisions)
        problems = (*self.source.problems, *self.graph.problems)
        _require(not problems, f"{len(problems)} problems, the first: {problems[:1]}")
        return f"{len(self.source.revisions)} bundled scripts, no problem"

    def make_database(self) -> str:
        self.database = self.make_demo(self.folder)
        self.digest = _digest(self.database)
        self.spare = self.folder.with_name("encrypted") / self.database.name
        self.spare.parent.mkdir()
        shutil.copyfile(self.database, self.spare)
        return f"{self.database.stat().st_size / 1000:.0f} kB made by the engine's child process"

    def open(self) -> str:
        before = self.database.stat().st_mtime_ns
        snapshot = self._look()
        is_untouched = (_digest(self.database), self.database.stat().st_mtime_ns) == (
            self.digest,
            before,
        )
        beside = [path.name for path in self.folder.iterdir() if path != self.database]
        _require(is_untouched and not beside, f"opening left a trace: {beside}")
        _require(bool(snapshot.chats), "the demo holds no chats")
        return f"{snapshot.users} users, {snapshot.chats} chats; not a byte changed"

    def draw_graph(self) -> str:
        snapshot = self._look()
        standing = stand(self.graph, snapshot.recorded, snapshot.lineage)
        _require(bool(standing.pending), "an old database has nothing pending")
        return f"{len(standing.applied)} revisions applied, {len(standing.pending)} pending"

    def preview(self) -> str:
        plan = self._plan("head")
        volume = measure_volume(self.database)
        trusted = require_trust(self.source)
        report = _run(prepare_preview(self._look(), trusted, plan, volume))
        assert isinstance(report, Preview)
        shown = [step.revision for step in report.steps]
        _require(shown == [step.revision.id for step in plan.steps], f"it shows {shown}")
        count = sum(len(step.statements) for step in report.steps)
        _require(count > len(shown), f"it shows {count} statements")
        _require(_digest(self.database) == self.digest, "the preview changed the database")
        return f"{count} statements of {len(shown)} steps, without touching the database"

    def back_up(self) -> str:
        folder = self.folder / "backups"
        request = prepare_backup(self._look().target, folder)
        report = _run(as_trial(request, self.folder / "runs"))
        assert isinstance(report, BackupReport)
        self.backup = Path(report.path)
        return f"{report.tables} tables, {report.rows} rows, opened again and equal"

    def upgrade(self) -> str:
        report = self._migrate("head")
        pending = self._pending()
        _require(not pending, f"{len(pending)} revisions are still pending")
        return f"{len(report.steps)} steps to head, checked afterwards"

    def ask_doctor(self) -> str:
        examination = examine(self._look(), self.graph, self.releases)
        findings = [item for item in examination.findings if item.severity > Severity.INFO]
        _require(not findings, "; ".join(item.title for item in findings))
        _require(examination.actual is not None, "the schema fits no revision")
        return f"nothing wrong; the tables are those of {examination.actual}"

    def downgrade(self) -> str:
        report = self._migrate(_DOWN_TO)
        return f"{len(report.steps)} steps back to Open WebUI {_DOWN_TO.partition(':')[2]}"

    def restore(self) -> str:
        target = self._look().target
        request = prepare_restore(self.backup, target, self.folder / "backups")
        _run(as_trial(request, self.folder / "runs"))
        _require(_digest(self.database) == self.digest, "it is not what it was before")
        return "byte for byte what it was before the upgrade"

    def round_trip_encrypted(self) -> str:
        """Encrypt, be refused without the key, upgrade, decrypt; on a database of its own."""
        path, secret = self.spare, Secret(_KEY)
        self._rewrite("encrypt", self._look(path).target, Change(secret=None, new_secret=secret))
        _require(not path.read_bytes().startswith(b"SQLite format"), "the file is not encrypted")
        for wrong in (None, Secret(_OTHER_KEY)):
            try:
                self._look(path, wrong)
            except (KeyNeeded, WrongKey):
                continue
            _require(False, "it opened without its key")
        steps = len(self._migrate("head", path, secret).steps)
        before = self._look(path, secret)
        self._rewrite("decrypt", before.target, Change(secret=secret, new_secret=None))
        after = self._look(path)
        counts = [(one.users, one.chats) for one in (before, after)]
        _require(counts[0] == counts[1], f"users and chats were {counts[0]}, are {counts[1]}")
        _require(not self._pending(path), "revisions are still pending after decrypting")
        cipher = dict(library_versions())["SQLCipher"].partition(" (")[0]
        return f"SQLCipher {cipher}: encrypted, refused without its key, {steps} steps, decrypted"

    def _rewrite(self, verb: str, target: Target, change: Change) -> None:
        assert isinstance(target, FileTarget)
        backups = target.path.parent / "backups"
        request = prepare_encryption(verb, target, None, change, backups)
        _run(as_trial(request, self.folder / "runs"))

    def _look(self, path: Path | None = None, secret: Secret | None = None) -> Snapshot:
        return open_target(parse_target(str(path or self.database)), secret=secret)

    def _pending(self, path: Path | None = None) -> tuple[object, ...]:
        snapshot = self._look(path)
        return stand(self.graph, snapshot.recorded, snapshot.lineage).pending

    def _migrate(
        self, goal: str, path: Path | None = None, secret: Secret | None = None
    ) -> RunReport:
        plan = self._plan(goal, path, secret)
        trusted = require_trust(self.source)
        snapshot = self._look(path, secret)
        backups = (path or self.database).parent / "backups"
        request = prepare_run(snapshot, trusted, plan, backup_dir=backups, secret=secret)
        report = _run(as_trial(request, self.folder / "runs"))
        assert isinstance(report, RunReport)
        _require(report.verified, "the result was not checked")
        rows = self._look(path, secret).recorded.alembic
        _require(plan.goal is not None and rows == (plan.goal.id,), f"alembic_version says {rows}")
        return report

    def _plan(self, goal: str, path: Path | None = None, secret: Secret | None = None) -> Plan:
        snapshot = self._look(path, secret)
        standing = stand(self.graph, snapshot.recorded, snapshot.lineage)
        wanted = resolve_goal(self.graph, goal, self.releases, standing)
        return make_plan(self.graph, snapshot.recorded, snapshot.lineage, wanted)


def _run(request: Request) -> Report:
    """Run one job in the engine's child; raises what the child reports."""
    for event in EngineProcess(request).events():
        if isinstance(event, Failed):
            raise error_from_record(event.error)
        if isinstance(event, Finished):
            return event.report
    raise NeedsAttention("The engine's child process ended without an answer.")


def _ask_no_server(folder: Path) -> str:
    """PostgreSQL's library loads, looks for a server where there is none, and says so."""
    folder.mkdir()
    try:
        open_target(parse_target(f"postgresql://nobody@/webui?host={quote(str(folder))}"))
    except ServerUnreachable:
        versions = dict(library_versions())
        return f"psycopg {versions['psycopg']} with libpq {versions['libpq']}; no server was asked"
    raise NeedsAttention("A server answered in an empty folder.", unchanged="")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _require(is_so: bool, problem: str) -> None:  # noqa: FBT001 - an assertion that stays in
    if not is_so:
        raise NeedsAttention(f"{problem[:1].upper()}{problem[1:]}.", unchanged="")


__all__ = ["Check", "DemoMaker", "Verdict", "self_test"]
