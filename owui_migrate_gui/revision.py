"""One migration script, as plain data read from its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

_FIELDS = ("Revision ID:", "Revises:", "Create Date:")
"""What Alembic's template puts into a docstring."""


class System(StrEnum):
    """Which of Open WebUI's two migration systems a revision belongs to."""

    PEEWEE = "peewee"
    ALEMBIC = "alembic"


class Direction(StrEnum):
    """Whether a step applies a revision or takes it back."""

    UPGRADE = "upgrade"
    DOWNGRADE = "downgrade"


class Lineage(StrEnum):
    """How a database was born; both are healthy.

    ``EMPTY`` has no Open WebUI table at all; ``UNKNOWN`` has none of the signs of either birth.
    """

    PEEWEE_BORN = "peewee-born"
    ALEMBIC_BORN = "alembic-born"
    EMPTY = "empty"
    UNKNOWN = "unknown"


class Risk(StrEnum):
    """What a step does that a person may want to know before it runs."""

    ADDITIVE = "additive"
    CREATES_INDEX = "creates-index"
    REBUILDS_TABLE = "rebuilds-table"
    MOVES_DATA = "moves-data"
    DROPS_DATA = "drops-data"
    LOCKS_LONG_ON_POSTGRES = "locks-long-on-postgres"
    SLOW_ON_LARGE_CHAT_TABLE = "slow-on-large-chat-table"
    LOSSY_DOWNGRADE = "lossy-downgrade"
    IRREVERSIBLE = "irreversible"
    WIDENS_ACCESS = "widens-access"


class RevisionKey(NamedTuple):
    """What identifies a revision among both systems.

    ``id`` is Alembic's revision id, or for peewee the file stem (``012_add_tools``), which is
    also what ``migratehistory`` records.
    """

    system: System
    id: str

    def __str__(self) -> str:
        return self.id if self.system is System.ALEMBIC else f"peewee:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One schema or data operation seen in a script's syntax tree.

    ``kind`` is Alembic's or peewee-migrate's own name (``create_table``, ``add_column``,
    ``execute``, ``add_fields`` …); ``table`` is None where the text doesn't tell; ``detail`` is a
    column, index or constraint name or a shortened SQL text; ``line`` counts from 1.
    """

    kind: str
    table: str | None
    detail: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RowEffect:
    """A change of a table's row count that a script declares (``rows`` in bundled scripts).

    ``change`` is one of fills, copies, merges, drops, quarantines.
    """

    table: str
    change: str
    origin: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptSide:
    """What one direction of a script does, as far as its text tells."""

    operations: tuple[Operation, ...] = ()
    risks: tuple[Risk, ...] = ()
    rows: tuple[RowEffect, ...] = ()
    is_present: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One script of either system.

    ``parents`` holds ids of the same system (none for a base, several for a merge);
    ``depends_on`` ids that must be applied too without being parents. ``file`` is the path
    inside the source, with forward slashes; ``text`` is the whole script. ``docstring`` is the
    prose below the title, without what the tools' templates put there; ``created`` is in UTC.
    """

    key: RevisionKey
    parents: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    branch_labels: tuple[str, ...] = ()
    title: str
    docstring: str = ""
    created: datetime | None = None
    upgrade: ScriptSide = ScriptSide()
    downgrade: ScriptSide = ScriptSide()
    file: str
    text: str = field(default="", repr=False)

    @property
    def id(self) -> str:
        """The id without its system."""
        return self.key.id

    @property
    def system(self) -> System:
        """The system that the script belongs to."""
        return self.key.system

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The docstring's paragraphs, each on one line; without the title and Alembic's fields."""
        lines = [line.strip() for line in self.docstring.strip().splitlines()]
        kept = [line for line in lines if not line.startswith(_FIELDS)]
        if kept and kept[0].rstrip(".").casefold() == self.title.rstrip(".").casefold():
            kept = kept[1:]
        parts = "\n".join(kept).replace("`", "").split("\n\n")
        return tuple(" ".join(part.split()) for part in parts if part.strip())

    def side(self, direction: Direction) -> ScriptSide:
        """What the script does in one direction."""
        return self.upgrade if direction is Direction.UPGRADE else self.downgrade

    @property
    def tables(self) -> tuple[str, ...]:
        """Names of tables that either direction mentions, sorted."""
        operations = (*self.upgrade.operations, *self.downgrade.operations)
        return tuple(sorted({op.table for op in operations if op.table}))


class ProblemKind(StrEnum):
    """What can be wrong with a source's scripts; shown, never raised."""

    SYNTAX_ERROR = "syntax-error"
    NO_REVISION_ID = "no-revision-id"
    DUPLICATE_ID = "duplicate-id"
    MISSING_PARENT = "missing-parent"
    CYCLE = "cycle"
    SEVERAL_HEADS = "several-heads"
    SEVERAL_BASES = "several-bases"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceProblem:
    """Something wrong in a source, with file and line where known (line 0: the whole file)."""

    kind: ProblemKind
    what: str
    file: str = ""
    line: int = 0
    is_fatal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What a target's version tables say.

    ``None`` means that the table doesn't exist, an empty tuple that it has no rows. ``peewee``
    holds the names of ``migratehistory`` in order of their id, ``alembic`` the rows of
    ``alembic_version``, sorted.
    """

    peewee: tuple[str, ...] | None = None
    alembic: tuple[str, ...] | None = None


__all__ = [
    "Direction",
    "Lineage",
    "Operation",
    "ProblemKind",
    "Recorded",
    "Revision",
    "RevisionKey",
    "Risk",
    "RowEffect",
    "ScriptSide",
    "SourceProblem",
    "System",
]
