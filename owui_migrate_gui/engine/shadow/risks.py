"""The risks of a step, from its statements, the schema before and after it, and the target's size.

Every risk says what happens and what one can do about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import humanize

from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.engine.shadow.locks import (
    ACCESS_EXCLUSIVE,
    ORDER,
    Lock,
    locks_of,
    rewritten_tables,
)
from owui_migrate_gui.engine.shadow.volume import Known, estimated_seconds
from owui_migrate_gui.preview import RiskKind, Severity, Statement, StatementKind, StepRisk
from owui_migrate_gui.revision import Direction
from owui_migrate_gui.schema import Schema

_MINUTE, _HOUR = 60, 3600
LONG_SECONDS = 10.0
"""From here on a step is said to take long."""

_LONG_LOCK_SECONDS = 1.0
_DELETE = re.compile(r"\s*(?:DELETE\s+FROM|TRUNCATE(?:\s+TABLE)?)\s+[\"`]?(\w+)", re.IGNORECASE)
_RENAMED = re.compile(
    r"\s*ALTER\s+TABLE\s+[\"`]?(?P<table>\w+)[\"`]?\s+RENAME\s+(?:COLUMN\s+)?[\"`]?(?P<old>\w+)"
    r"[\"`]?\s+TO\s+[\"`]?(?P<new>\w+)",
    re.IGNORECASE,
)
_RENAMED_TABLE = re.compile(
    r"\s*ALTER\s+TABLE\s+[\"`]?(?P<old>\w+)[\"`]?\s+RENAME\s+TO\s+[\"`]?(?P<new>\w+)", re.IGNORECASE
)
_BACKUP = "The verified backup that every run makes first has it; restore that to get it back."


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFacts:
    """What the risks of one step are told from."""

    step: StepSpec
    dialect: str
    statements: tuple[Statement, ...]
    before: Schema
    after: Schema
    known: Known

    @property
    def rewritten(self) -> tuple[str, ...]:
        """Tables whose rows are all written anew."""
        return rewritten_tables(self.statements, self.before, self.after, self.dialect)

    @property
    def seconds(self) -> float | None:
        """The estimate for the target; None without one."""
        return estimated_seconds(self.statements, self.rewritten, self.known, self.dialect)


def risks_of(facts: StepFacts) -> tuple[StepRisk, ...]:
    """All risks of a step, gravest kind first."""
    found = [
        *_ways_back(facts),
        *_dropped_tables(facts),
        *_dropped_columns(facts),
        *_deleted_rows(facts),
        *_long(facts),
        *_rewritten(facts),
        *_locks(facts),
    ]
    kinds = list(RiskKind)
    return tuple(sorted(found, key=lambda risk: kinds.index(risk.kind)))


def _ways_back(facts: StepFacts) -> Iterator[StepRisk]:
    if facts.step.direction is Direction.UPGRADE:
        if not facts.step.can_go_back:
            yield StepRisk(
                kind=RiskKind.IRREVERSIBLE,
                severity=Severity.WARNING,
                what="There is no downgrade for this step.",
                remedy="Only a backup from before it leads back; keep it.",
            )
        return
    lost = [*_dropped_tables(facts), *_dropped_columns(facts), *_deleted_rows(facts)]
    if lost:
        yield StepRisk(
            kind=RiskKind.LOSSY_DOWNGRADE,
            severity=max((risk.severity for risk in lost), key=_weight),
            what="Going back loses what the older schema has no place for.",
            remedy="Upgrading again does not bring it back; restoring the backup does.",
        )


def _weight(severity: Severity) -> int:
    return (Severity.NOTE, Severity.WARNING, Severity.DANGER).index(severity)


def _dropped_tables(facts: StepFacts) -> Iterator[StepRisk]:
    gone = facts.before.table_names - facts.after.table_names
    for name in sorted(gone - _renamed_tables(facts).keys()):
        rows = facts.known.rows_of(name)
        count = _count_rows(rows)
        yield StepRisk(
            kind=RiskKind.DROPS_TABLE,
            severity=_severity_of_loss(rows, facts),
            what=f"Drops the table {name} ({count})." if count else f"Drops the table {name}.",
            remedy=_BACKUP if rows != 0 else "It is empty: nothing is lost.",
            table=name,
            rows=rows,
            size=facts.known.size_of(name),
        )


def _dropped_columns(facts: StepFacts) -> Iterator[StepRisk]:
    renamed = {(m["table"], m["old"]) for s in facts.statements if (m := _RENAMED.match(s.sql))}
    successors = _renamed_tables(facts)
    for old in facts.before.tables:
        # A table of the same name may be a new one beside the old, which was renamed.
        table = facts.after.table(successors.get(old.name, old.name))
        if table is None or old is table:
            continue
        for column in old.columns:
            if column.name in table.column_names or (table.name, column.name) in renamed:
                continue
            rows, name = facts.known.rows_of(old.name), f"{table.name}.{column.name}"
            count = _count_rows(rows)
            yield StepRisk(
                kind=RiskKind.DROPS_COLUMN,
                severity=_severity_of_loss(rows, facts),
                what=f"Drops the column {name} ({count})."
                if count
                else f"Drops the column {name}.",
                remedy=_BACKUP if rows != 0 else "The table is empty: nothing is lost.",
                table=table.name,
                column=column.name,
                rows=rows,
            )


def _renamed_tables(facts: StepFacts) -> dict[str, str]:
    """New names by old ones, of tables that are still there under the new name."""
    pairs = (m.group("old", "new") for s in facts.statements if (m := _RENAMED_TABLE.match(s.sql)))
    return {old: new for old, new in pairs if facts.after.table(new) is not None}


def _deleted_rows(facts: StepFacts) -> Iterator[StepRisk]:
    seen = set()
    for statement in facts.statements:
        found = _DELETE.match(statement.sql)
        if found is None or statement.kind is not StatementKind.DATA:
            continue
        name = found.group(1)
        if name in seen or facts.before.table(name) is None:
            continue
        seen.add(name)
        rows = facts.known.rows_of(name)
        if rows == 0:
            continue
        count = _count_rows(rows)
        yield StepRisk(
            kind=RiskKind.DELETES_ROWS,
            severity=Severity.WARNING,
            what=f"Deletes rows of {name} ({count}), those that the statement names."
            if count
            else f"Deletes rows of {name}, those that the statement names.",
            remedy=_BACKUP,
            table=name,
            rows=rows,
        )


def _severity_of_loss(rows: int | None, facts: StepFacts) -> Severity:
    """Data is moved before it is dropped where the step also writes data."""
    if rows == 0:
        return Severity.NOTE
    moves = any(statement.kind is StatementKind.DATA for statement in facts.statements)
    return Severity.WARNING if moves else Severity.DANGER


def _count_rows(rows: int | None) -> str:
    """In words; empty where they were not counted."""
    return "" if rows is None else f"{rows:,} row{'' if rows == 1 else 's'}"


def _long(facts: StepFacts) -> Iterator[StepRisk]:
    seconds = facts.seconds
    if seconds is not None and seconds >= LONG_SECONDS:
        yield StepRisk(
            kind=RiskKind.TAKES_LONG,
            severity=Severity.WARNING,
            what=f"May take about {_spoken(seconds)} on this database.",
            remedy="Plan the time; a rehearsal on a copy tells it more exactly.",
            seconds=seconds,
        )


def _spoken(seconds: float) -> str:
    if seconds < 1.5 * _MINUTE:
        return f"{round(seconds)} seconds"
    if seconds < 1.5 * _HOUR:
        return f"{round(seconds / _MINUTE)} minutes"
    return f"{round(seconds / _HOUR)} hours"


def _rewritten(facts: StepFacts) -> Iterator[StepRisk]:
    for name in facts.rewritten:
        rows, size = facts.known.rows_of(name), facts.known.size_of(name)
        much = (_count_rows(rows), f"about {humanize.naturalsize(size)}" if size else "")
        about = ", ".join(part for part in much if part)
        yield StepRisk(
            kind=RiskKind.REWRITES_TABLE,
            severity=Severity.NOTE if (facts.seconds or 0) < LONG_SECONDS else Severity.WARNING,
            what=f"Writes the whole table {name} anew: {about}."
            if about
            else f"Writes the whole table {name} anew.",
            remedy="It needs that much free disk space for a while; see that there is enough.",
            table=name,
            rows=rows,
            size=size,
        )


def _locks(facts: StepFacts) -> Iterator[StepRisk]:
    if facts.dialect == "sqlite":
        return  # a run has the whole file to itself anyway
    strongest: dict[str, Lock] = {}
    for statement in facts.statements:
        for lock in locks_of(statement, facts.before):
            known = strongest.get(lock.table)
            if known is None or ORDER.index(lock.level) < ORDER.index(known.level):
                strongest[lock.table] = lock
    seconds = facts.seconds
    is_long = seconds is not None and seconds >= _LONG_LOCK_SECONDS
    for name in sorted(strongest.keys() & facts.before.table_names):
        level = strongest[name].level
        everyone = level == ACCESS_EXCLUSIVE
        who = "Nobody can read or write" if everyone else "Nobody can write to"
        yield StepRisk(
            kind=RiskKind.BLOCKS_EVERYONE if everyone else RiskKind.BLOCKS_WRITERS,
            severity=Severity.WARNING if is_long else Severity.NOTE,
            what=f"{who} {name} until the run ends ({level} lock).",
            remedy="Stop Open WebUI for the run, on every node.",
            table=name,
            lock=level,
            rows=facts.known.rows_of(name),
            size=facts.known.size_of(name),
            seconds=seconds,
        )


__all__ = ["LONG_SECONDS", "StepFacts", "risks_of"]
