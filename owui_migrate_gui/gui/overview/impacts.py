"""What the pending steps do to tables; Qt-free."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.words import (
    effect_words,
)
from owui_migrate_gui.revision import Direction, Revision

_QUARANTINE = "owui_quarantine"
"""Table of rows that a downgrade set aside; putting them back is no news here."""

_VERBS = (
    ("create_table", mark("created")),
    ("create_model", mark("created")),
    ("add_column", mark("new columns")),
    ("add_fields", mark("new columns")),
    ("drop_column", mark("columns dropped")),
    ("remove_fields", mark("columns dropped")),
    ("rename_table", mark("renamed")),
    ("drop_table", mark("table dropped")),
    ("remove_model", mark("table dropped")),
    ("create_index", mark("new indexes")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What pending steps do to one table."""

    table: str
    words: str
    steps: int


def pending_revisions(reading: Reading) -> tuple[Revision, ...]:
    """The scripts of the pending revisions, in order."""
    found = (reading.graph.revision(key) for key in reading.standing.pending)
    return tuple(revision for revision in found if revision is not None)


def impacts_of(reading: Reading) -> tuple[Impact, ...]:
    """What pending steps do to tables: those whose rows move first, then by name."""
    words: dict[str, dict[str, None]] = defaultdict(dict)
    steps: dict[str, set[str]] = defaultdict(set)
    moving: set[str] = set()
    for revision in pending_revisions(reading):
        side = revision.side(Direction.UPGRADE)
        for operation in side.operations:
            change = dict(_VERBS).get(operation.kind)
            if operation.table and change:
                words[operation.table][tr(change)] = None
                steps[operation.table].add(revision.id)
        for effect in side.rows:
            if effect.origin == _QUARANTINE:
                continue
            words[effect.table][effect_words(effect, with_reason=False)] = None
            steps[effect.table].add(revision.id)
            if effect.change != "quarantines":
                moving.add(effect.table)
    rows = (
        Impact(table=table, words=tr(", ").join(told), steps=len(steps[table]))
        for table, told in words.items()
    )
    return tuple(sorted(rows, key=lambda row: (row.table not in moving, row.table)))


__all__ = ["Impact", "impacts_of", "pending_revisions"]
