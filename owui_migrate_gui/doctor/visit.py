"""The whole examination of a target: opens it for reading, asks its rows, leaves no trace."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import ExitStack

from owui_migrate_gui.database.connect import read_together
from owui_migrate_gui.database.integrity import IsCancelled, never, watched
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.checks.crew import OnFound, nobody
from owui_migrate_gui.doctor.checks.inquiry import ask_sqlite
from owui_migrate_gui.doctor.examine import Examination, examine, examine_rows, with_findings
from owui_migrate_gui.errors import DamagedDatabase
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
            return examine_rows(
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

    def read(connections: Sequence[sqlite3.Connection]) -> Examination:
        with ExitStack() as stack:
            for connection in connections:
                stack.enter_context(watched(connection, is_cancelled))
            return examine_rows(
                snapshot,
                graph,
                releases,
                [ask_sqlite(connection) for connection in connections],
                problems,
                is_bundled=is_bundled,
                keep=keep,
                on_found=on_found,
            )

    count = readers_for(snapshot.size)
    try:
        return read_together(target.path, read, key_for(target, secret), count=count)
    except DamagedDatabase as error:
        seen = examine(snapshot, graph, releases, problems, is_bundled=is_bundled)
        return with_findings(seen, (notice("OWM080", error.what),), is_whole=True)


__all__ = ["visit"]
