"""How long a repair may take: backup, actions and the check after them, from measured rates.

Coarse, and rather too long than too short: an action that finds most of its work done already
counts as if it were not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from owui_migrate_gui.database.target import Dialect, FileTarget, Target
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.engine.actions import Action, ScriptAction, SqlAction
from owui_migrate_gui.engine.shadow.volume import MEGABYTE, RATES, Known, Rate, estimated_seconds
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.preview import Statement, StatementKind
from owui_migrate_gui.revision import Revision, RevisionKey, Risk, System

_MINUTE = 60
_START_SECONDS = 1.0
"""For the engine's process, the scripts and the locks."""

_PLAIN_FILE = Rate(0.0, 200 * MEGABYTE)
_ENCRYPTED_FILE = Rate(0.0, 15 * MEGABYTE)
_SERVER = Rate(0.0, 10 * MEGABYTE)
"""Copying and verifying (and checking every page of a file afterwards); docs/performance.md and
docs/postgresql.md have what was measured, which is rounded to the slow side."""

_WRITES = re.compile(r"\s*(?:INSERT|UPDATE|DELETE|REPLACE|WITH)\b", re.IGNORECASE)


def estimate_repair(
    actions: Iterable[Action], target: Target, volume: Volume, graph: RevisionGraph
) -> int:
    """Seconds, backup included: whole ones, and from a minute on whole minutes' worth.

    ``graph`` knows the scripts that actions run again.
    """
    dialect = target.dialect.value
    known = Known(rows=volume.rows, sizes=volume.sizes)
    seconds = _START_SECONDS + _backup_rate(target).seconds(0, volume.size)
    for action in actions:
        match action:
            case SqlAction():
                seconds += _seconds_of_sql(action, known, dialect)
            case ScriptAction():
                revision = graph.revision(RevisionKey(System.ALEMBIC, action.revision))
                seconds += _seconds_of_script(revision, volume, dialect)
            case _:  # a row of the version table
                pass
    return round(seconds) if seconds < _MINUTE else round(seconds / _MINUTE) * _MINUTE


def _backup_rate(target: Target) -> Rate:
    if not isinstance(target, FileTarget):
        return _SERVER
    return _PLAIN_FILE if target.cipher is None else _ENCRYPTED_FILE


def _seconds_of_sql(action: SqlAction, known: Known, dialect: str) -> float:
    """The same text with other values counts once: such statements look for single rows."""
    texts = dict.fromkeys(one.sql for one in action.statements if one.rows is None)
    single = sum(one.rows or 0 for one in action.statements)
    statements = [
        Statement(
            sql=text,
            sent=text,
            kind=StatementKind.DATA if _WRITES.match(text) else StatementKind.SCHEMA,
        )
        for text in texts
    ]
    return (estimated_seconds(statements, (), known, dialect) or 0) + RATES[
        dialect
    ].row_by_row.seconds(single, 0)


def _seconds_of_script(revision: Revision | None, volume: Volume, dialect: str) -> float:
    """By the gravest thing that the script does, on every table that it names.

    What fills a table is often told as ``chat.chat``: a table's column.
    """
    rates = RATES[dialect]
    if revision is None:
        return rates.data.seconds(sum(volume.rows.values()), volume.size)
    side = revision.upgrade
    tables = {operation.table for operation in side.operations}
    tables.update(
        name.partition(".")[0] for effect in side.rows for name in (effect.table, effect.origin)
    )
    if Risk.MOVES_DATA in side.risks:
        rate = rates.data
    elif Risk.REBUILDS_TABLE in side.risks and dialect == Dialect.SQLITE.value:
        rate = rates.rewrite
    elif Risk.CREATES_INDEX in side.risks:
        rate = rates.index
    else:
        return 0.0
    return sum(
        rate.seconds(volume.rows[name], volume.sizes.get(name, 0))
        for name in tables
        if name in volume.rows
    )


__all__ = ["estimate_repair"]
