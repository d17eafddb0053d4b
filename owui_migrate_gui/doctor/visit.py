"""The whole examination of a target: opens it for reading, asks its rows, leaves no trace."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace

from owui_migrate_gui.database.connect import read_together
from owui_migrate_gui.database.driver import UNREADABLE
from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if, watched
from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.database.volume import Volume, measure_open
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.checks.crew import OnFound, nobody
from owui_migrate_gui.doctor.checks.inquiry import ask_sqlite
from owui_migrate_gui.doctor.examine import Examination, examine, examine_rows, with_findings
from owui_migrate_gui.doctor.quarantined.reading import has_quarantine
from owui_migrate_gui.errors import DamagedDatabase, MigrationError
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import SourceProblem
from owui_migrate_gui.secret import Secret

_MOST_READERS = 4
_WORTH_IT = 20_000_000
"""From this size on, in bytes, several readers are faster than one."""


def readers_for(size: int, *, is_file: bool = True) -> int:
    """How many connections read ``size`` bytes at once; a server has processors of its own."""
    if size <= _WORTH_IT:
        return 1
    return min(os.cpu_count() or 1, _MOST_READERS) if is_file else _MOST_READERS


def visit(  # noqa: PLR0913 - what is examined, against what, and how
    snapshot: Snapshot,
    graph: RevisionGraph,
    releases: ReleaseMap,
    problems: tuple[SourceProblem, ...] = (),
    *,
    is_bundled: bool = True,
    keep: frozenset[str] = frozenset(),
    is_cancelled: IsCancelled = never,
    secret: Secret | None = None,
    on_found: OnFound = nobody,
) -> Examination:
    """All findings, the rows' among them; ``secret`` is what opened the target.

    ``on_found`` is told on this thread what has been found so far.

    Raises what opening raises, and ``Cancelled``. A server that takes too long over a question
    is not asked further; then the examination is not whole.

    Pages that can't be read become a finding (OWM080), with what the schema alone shows beside it.
    """
    target = snapshot.target
    if isinstance(target, ServerTarget):
        from owui_migrate_gui.doctor.server_questions import (  # noqa: PLC0415 - psycopg: 0.1 s
            asking_server,
        )

        count = readers_for(snapshot.size, is_file=False)
        with asking_server(target, secret, is_cancelled, count) as questions:
            seen = examine_rows(
                snapshot,
                graph,
                releases,
                [one.ask for one in questions],
                problems,
                is_bundled=is_bundled,
                keep=keep,
                each=[one.each for one in questions],
                on_found=on_found,
            )
        return _measured(seen, snapshot, lambda: measure_target(target, secret))

    def read(connections: Sequence[sqlite3.Connection]) -> Examination:
        with ExitStack() as stack:
            for connection in connections:
                stack.enter_context(watched(connection, is_cancelled))
            seen = examine_rows(
                snapshot,
                graph,
                releases,
                [ask_sqlite(connection) for connection in connections],
                problems,
                is_bundled=is_bundled,
                keep=keep,
                on_found=on_found,
            )
            found = _measured(seen, snapshot, lambda: measure_open(connections[0]))
            stop_if(is_cancelled)
            return found

    count = readers_for(snapshot.size)
    try:
        return read_together(target.path, read, key_for(target, secret), count=count)
    except DamagedDatabase as error:
        seen = examine(snapshot, graph, releases, problems, is_bundled=is_bundled)
        return with_findings(seen, (notice("OWM080", error.what),), is_whole=True)


def _measured(seen: Examination, snapshot: Snapshot, measure: Callable[[], Volume]) -> Examination:
    """With how much the target holds, where that is asked for later and can be read."""
    if not (any(one.can_repair for one in seen.findings) or has_quarantine(snapshot)):
        return seen
    try:
        return replace(seen, volume=measure())
    except MigrationError:
        return seen
    except UNREADABLE:
        return seen


__all__ = ["visit"]
