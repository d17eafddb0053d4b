"""What the window reads of a target that may be a support bundle; Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from owui_migrate_gui import places
from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.row_counts import count_tables
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import BundleTarget, FileTarget, Target
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.bundle.archive import contents_of, is_archive
from owui_migrate_gui.doctor.bundle.collect import Subject, collect, measured
from owui_migrate_gui.doctor.bundle.reopen import reopen
from owui_migrate_gui.doctor.bundle.unopened import unopened_subject
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.engine.journal import JournalEntry, list_runs
from owui_migrate_gui.engine.prepare_preview import prepare_preview
from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.plan import Plan
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.source import Source
from owui_migrate_gui.sources.trust import TrustedSource


def open_any(target: Target, /, *, secret: Secret | None = None) -> Snapshot:
    """A target's snapshot, or the one in a bundle."""
    if isinstance(target, FileTarget) and is_archive(target.path):
        return reopen(target.path).snapshot()
    return open_target(target, secret=secret)


def source_in(target: Target) -> Source | None:
    """The scripts beside which a bundle was made; None for a database."""
    if isinstance(target, FileTarget) and is_archive(target.path):
        return reopen(target.path).source()
    return None


def measure_any(target: Target, secret: Secret | None) -> Volume:
    """Rows and bytes by table."""
    if isinstance(target, BundleTarget):
        return reopen(target.path).volume()
    return measure_target(target, secret)


def count_any(
    target: Target,
    tables: Iterable[str],
    on_count: Callable[[str, int], None],
    is_cancelled: Callable[[], bool],
    /,
    *,
    secret: Secret | None = None,
) -> None:
    """Tell each table's rows."""
    if not isinstance(target, BundleTarget):
        count_tables(target, tables, on_count, is_cancelled, secret=secret)
        return
    counted = reopen(target.path).volume().rows
    for table in tables:
        on_count(table, counted.get(table, 0))


def preview_any(
    snapshot: Snapshot, source: TrustedSource, plan: Plan, secret: Secret | None = None
) -> PreviewRequest:
    """The request for a plan's preview; counts the target's rows, so not for the window's thread.

    ``secret`` is what opened the target. Raises what opening a target raises.
    """
    return prepare_preview(snapshot, source, plan, measure_any(snapshot.target, secret))


def runs_of(key: str) -> tuple[JournalEntry, ...]:
    """The runs of the target known by that key, or those in a bundle."""
    path = Path(key)
    if is_archive(path):
        return reopen(path).bundle.runs
    return list_runs(places.journal_dir(), key)


def gather(reading: Reading, examination: Examination, secret: Secret | None) -> dict[str, bytes]:
    """The files of a support bundle; counts rows, so not for the window's thread."""
    target = reading.target
    return contents_of(
        collect(
            Subject(
                snapshot=reading.snapshot,
                source=reading.source,
                graph=reading.graph,
                examination=examination,
                volume=measured(lambda: measure_any(target, secret), reading.snapshot),
                runs=list_runs(places.journal_dir(), target.key),
            )
        )
    )


def gather_unopened(target: Target, error: MigrationError, source: str | None) -> dict[str, bytes]:
    """The files of a support bundle for a target that can't be opened."""
    runs = list_runs(places.journal_dir(), target.key)
    return contents_of(collect(unopened_subject(target, error, read_source(source), runs)))


__all__ = [
    "count_any",
    "gather",
    "gather_unopened",
    "measure_any",
    "open_any",
    "preview_any",
    "runs_of",
    "source_in",
]
