"""The SQL of every step, with its risks and what it does to the schema, as plain data.

A preview is made by the engine's child process from ``engine.requests.PreviewRequest`` and comes
back as the report of its ``Finished`` event. Nothing here touches a database.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from owui_migrate_gui.revision import Direction, Lineage, System
from owui_migrate_gui.schema import Schema, Table


class StatementKind(StrEnum):
    """What a statement is there for."""

    SCHEMA = "schema"
    """Changes tables, columns, indexes or constraints."""
    DATA = "data"
    """Changes rows."""
    VERSION = "version"
    """Records the step in a version table."""
    CONTROL = "control"
    """Anything else: a savepoint, a setting, a helper function."""


class Repeat(msgspec.Struct, frozen=True, kw_only=True):
    """How often a statement would run whose values a script takes from rows that it reads.

    ``table`` is where those rows are, None where it can't be told. ``rows`` is how many the target
    has there, None where nothing is known. ``is_per_row`` is False for a statement that runs once
    if any row needs it.
    """

    table: str | None
    rows: int | None
    is_per_row: bool = True


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One statement of a step, in the target's dialect, without a closing semicolon.

    ``sql`` has its values written out, ``sent`` is the text that the driver gets, with its
    placeholders: the same text that a run sends. With ``repeat`` the values in ``sql`` are
    invented ones, because they come from rows. ``line`` is where in the script it was sent (0:
    not from a line of the script).
    """

    sql: str
    sent: str
    kind: StatementKind
    repeat: Repeat | None = None
    line: int = 0

    @property
    def is_scriptable(self) -> bool:
        """Whether it always runs, just as it is written here."""
        return self.repeat is None


class RiskKind(StrEnum):
    """What a person may want to know before a step runs, gravest first."""

    IRREVERSIBLE = "irreversible"
    LOSSY_DOWNGRADE = "lossy-downgrade"
    DROPS_TABLE = "drops-table"
    DROPS_COLUMN = "drops-column"
    DELETES_ROWS = "deletes-rows"
    TAKES_LONG = "takes-long"
    REWRITES_TABLE = "rewrites-table"
    BLOCKS_EVERYONE = "blocks-everyone"
    BLOCKS_WRITERS = "blocks-writers"


class Severity(StrEnum):
    """How much attention a risk needs."""

    DANGER = "danger"
    WARNING = "warning"
    NOTE = "note"


class StepRisk(msgspec.Struct, frozen=True, kw_only=True):
    """One risk of a step: what happens (a sentence), and what one can do about it (a sentence).

    ``lock`` is PostgreSQL's name of the lock ("ACCESS EXCLUSIVE"). ``rows`` and ``size`` (bytes)
    are those of ``table`` on the target, ``seconds`` is estimated; None where unknown.
    """

    kind: RiskKind
    severity: Severity
    what: str
    remedy: str
    table: str | None = None
    column: str | None = None
    lock: str | None = None
    rows: int | None = None
    size: int | None = None
    seconds: float | None = None


class PreviewFinding(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the preview can't show for certain: where, and what. ``line`` 0: no line."""

    script: str
    line: int
    what: str


class SchemaChange(msgspec.Struct, frozen=True, kw_only=True):
    """What a step leaves of the schema: tables that are new or different, and names that are gone.

    ``Preview.schema_before`` and ``schema_after`` give whole schemas.
    """

    tables: tuple[Table, ...] = ()
    gone: tuple[str, ...] = ()


class StepPreview(msgspec.Struct, frozen=True, kw_only=True):
    """One step: the statements that it runs, in order, the version table's update last.

    ``is_scriptable`` is False where a statement depends on rows in a way that a file of SQL can't
    say. ``rows_touched`` is how many of the target's rows the step reads or writes, ``seconds`` how
    long that may take on the target; None where nothing is known of its rows. ``notes`` are
    sentences about rows that the script handles one by one because they don't fit, which are not
    among the statements.
    """

    revision: str
    system: System
    direction: Direction
    title: str
    script: str
    statements: tuple[Statement, ...]
    is_scriptable: bool
    rows_touched: int | None
    seconds: float | None
    risks: tuple[StepRisk, ...]
    findings: tuple[PreviewFinding, ...]
    change: SchemaChange
    notes: tuple[str, ...] = ()


class Preview(msgspec.Struct, frozen=True, kw_only=True, tag="preview"):
    """The steps of a plan as SQL of ``dialect`` ("sqlite" or "postgresql").

    ``start`` is the schema before the first step, ``start_revision`` where that is ("base" for an
    empty database), ``goal`` where the last step leads. ``target`` is its name, None where the
    preview was made without one; ``schema`` the PostgreSQL schema that was asked for, if any;
    ``is_encrypted`` whether the target is a SQLCipher file.
    """

    dialect: str
    lineage: Lineage
    target: str | None
    source: str
    start_revision: str
    goal: str
    start: Schema
    steps: tuple[StepPreview, ...]
    seconds: float
    schema: str = ""
    is_encrypted: bool = False

    def schema_before(self, index: int) -> Schema:
        """The schema that the step at ``index`` finds."""
        tables = {table.name: table for table in self.start.tables}
        for step in self.steps[:index]:
            for name in step.change.gone:
                tables.pop(name, None)
            tables.update({table.name: table for table in step.change.tables})
        return Schema(tables=tuple(tables[name] for name in sorted(tables)))

    def schema_after(self, index: int) -> Schema:
        """The schema that the step at ``index`` leaves."""
        return self.schema_before(index + 1)


__all__ = [
    "Preview",
    "PreviewFinding",
    "Repeat",
    "RiskKind",
    "SchemaChange",
    "Severity",
    "Statement",
    "StatementKind",
    "StepPreview",
    "StepRisk",
]
