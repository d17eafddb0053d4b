"""What the window asks of the layers below, gathered so that tests can hand in their own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from owui_migrate_gui import keychain, places
from owui_migrate_gui.database.backup_check import check_backup
from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.database.known_ciphers import remember_cipher
from owui_migrate_gui.database.retention import delete_backup
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import BundleTarget, Target
from owui_migrate_gui.doctor.bundle.reopen import reopen
from owui_migrate_gui.doctor.checks.crew import OnFound, nobody
from owui_migrate_gui.doctor.compare.comparison import Comparison
from owui_migrate_gui.doctor.examine import Examination, examine
from owui_migrate_gui.doctor.past import PastExamination, keep_examination, list_past
from owui_migrate_gui.doctor.quarantined.reading import read_contents, read_quarantine
from owui_migrate_gui.doctor.quarantined.rows import Contents, Quarantine
from owui_migrate_gui.doctor.shared_accounts import SharedAccount, shared_accounts
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.engine.known_backups import backups_of, find_all_backups
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.recovery import Recovery, recover
from owui_migrate_gui.engine.requests import PreviewRequest, Request
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.bundles import (
    count_any,
    gather,
    gather_unopened,
    open_any,
    preview_any,
    runs_of,
    source_in,
)
from owui_migrate_gui.gui.comparisons import compare_with
from owui_migrate_gui.gui.engine_job import Engine
from owui_migrate_gui.gui.preview_requests import preview_way_back
from owui_migrate_gui.gui.reading import OpenTarget, Reading
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import RevisionKey
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.source import Source, SourceKind
from owui_migrate_gui.sources.trust import TrustedSource


class CountTables(Protocol):
    """Counts rows table by table."""

    def __call__(
        self,
        target: Target,
        tables: Iterable[str],
        on_count: Callable[[str, int], None],
        is_cancelled: Callable[[], bool],
        /,
        *,
        secret: Secret | None = None,
    ) -> None:
        """Tell each table's rows; raises a ``MigrationError``, also where it was cancelled."""
        ...


class Visit(Protocol):
    """Examines a target, its rows included."""

    def __call__(
        self,
        reading: Reading,
        /,
        *,
        is_cancelled: Callable[[], bool],
        secret: Secret | None = None,
        keep: frozenset[str] = frozenset(),
        on_found: OnFound = nobody,
    ) -> Examination:
        """All findings; ``secret`` is what opened the target, ``keep`` accounts that a person
        chose to keep. ``on_found`` is told what has been found so far, on the calling thread.
        Raises what opening raises, and ``Cancelled``.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The functions below the window, which only read.

    But for ``engine``, ``recover``, ``delete_backup`` and the outcome that ``check_backup`` keeps
    (it tells whether it could); ``keep`` and ``remember`` keep what
    opened a target.
    """

    open_target: OpenTarget
    read_source: Callable[[str | None], Source]
    source_in: Callable[[Target], Source | None]
    load_releases: Callable[[], ReleaseMap]
    examine: Callable[[Snapshot, RevisionGraph, ReleaseMap, Source], Examination]
    visit: Visit
    list_backups: Callable[[Target, tuple[Path, ...]], tuple[Backup, ...]]
    list_runs: Callable[[str], tuple[JournalEntry, ...]]
    recover: Callable[[JournalEntry, Target, Secret | None], Recovery]
    find_all_backups: Callable[[tuple[str, ...], tuple[Path, ...]], tuple[Backup, ...]]
    check_backup: Callable[[Path, Secret | None, Callable[[], bool]], bool]
    delete_backup: Callable[[Backup, Backup | None, Secret | None], None]
    free_space: Callable[[Path], int | None]
    count_tables: CountTables
    gather: Callable[[Reading, Examination, Secret | None], dict[str, bytes]]
    gather_unopened: Callable[[Target, MigrationError, str | None], dict[str, bytes]]
    shared_accounts: Callable[[Snapshot, Secret | None], tuple[tuple[SharedAccount, ...], ...]]
    read_quarantine: Callable[[Snapshot, Secret | None], Quarantine]
    read_contents: Callable[[Snapshot, int, Secret | None], Contents]
    list_past: Callable[[str], tuple[PastExamination, ...]]
    compare: Callable[[Reading, str, Secret | None], Comparison]
    preview_plan: Callable[[Snapshot, TrustedSource, Plan, Secret | None], PreviewRequest]
    read_kept: Callable[[str], Secret | None]
    keep: Callable[[str, Secret], None]
    has_keychain: Callable[[], bool]
    remember: Callable[[Target], None]
    preview_way_back: Callable[[Snapshot, TrustedSource, Plan, RevisionKey | None], PreviewRequest]
    engine: Callable[[Request], Engine]


def free_space(folder: Path) -> int | None:
    """Bytes free in a folder, None where that can't be told."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _examine(
    snapshot: Snapshot,
    graph: RevisionGraph,
    releases: ReleaseMap,
    source: Source,
) -> Examination:
    if isinstance(snapshot.target, BundleTarget):
        return reopen(snapshot.target.path).examination(graph)
    is_bundled = source.kind is SourceKind.BUNDLED
    return examine(snapshot, graph, releases, source.problems, is_bundled=is_bundled)


def _visit(
    reading: Reading,
    /,
    *,
    is_cancelled: Callable[[], bool],
    secret: Secret | None = None,
    keep: frozenset[str] = frozenset(),
    on_found: OnFound = nobody,
) -> Examination:
    if isinstance(reading.target, BundleTarget):
        return reopen(reading.target.path).examination(reading.graph)
    examination = visit(
        reading.snapshot,
        reading.graph,
        reading.releases,
        reading.source.problems,
        is_bundled=reading.source.kind is SourceKind.BUNDLED,
        is_cancelled=is_cancelled,
        secret=secret,
        keep=keep,
        on_found=on_found,
    )
    keep_examination(reading.snapshot, examination, places.examinations_dir())
    return examination


def _check(path: Path, secret: Secret | None, is_cancelled: Callable[[], bool]) -> bool:
    return check_backup(path, now=datetime.now(UTC), secret=secret, is_cancelled=is_cancelled)


def real_services() -> Services:
    """The real ones."""
    return Services(
        open_target=open_any,
        read_source=read_source,
        source_in=source_in,
        load_releases=load_releases,
        examine=_examine,
        visit=_visit,
        list_backups=backups_of,
        list_runs=runs_of,
        recover=lambda run, target, secret: recover(run, target, secret, places.journal_dir()),
        find_all_backups=find_all_backups,
        check_backup=_check,
        delete_backup=lambda backup, protected, secret: delete_backup(
            backup, protected, secret=secret
        ),
        free_space=free_space,
        count_tables=count_any,
        gather=gather,
        gather_unopened=gather_unopened,
        shared_accounts=shared_accounts,
        read_quarantine=read_quarantine,
        read_contents=read_contents,
        list_past=lambda target: list_past(target, places.examinations_dir()),
        compare=compare_with,
        preview_plan=preview_any,
        read_kept=keychain.read_secret,
        keep=keychain.keep_secret,
        remember=lambda target: remember_cipher(places.ciphers_file(), target),
        has_keychain=keychain.is_there,
        preview_way_back=preview_way_back,
        engine=EngineProcess,
    )


__all__ = ["Services", "free_space", "real_services"]
