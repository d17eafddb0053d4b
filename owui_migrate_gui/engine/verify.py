"""Checks inside the run's transaction: changes of row counts, references, schema, integrity."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass

from owui_migrate_gui.database.integrity import find_damage
from owui_migrate_gui.database.orphans import Orphans, orphan_words
from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.engine.schema_check import Drift, check_schema, read_drift
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.errors import RunFailed
from owui_migrate_gui.events import Check, Verdict


def changes(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """Change of row count per table, tables without a change left out."""
    deltas = {name: after.get(name, 0) - before.get(name, 0) for name in sorted({*before, *after})}
    return {name: delta for name, delta in deltas.items() if delta}


_SMOKE = (
    ("users", "user", 'SELECT * FROM "user" LIMIT 20'),
    ("chats", "chat", "SELECT * FROM chat LIMIT 20"),
    ("settings", "config", "SELECT * FROM config LIMIT 20"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What was off before the first step, and so is not blamed on the run."""

    orphans: Orphans
    drift: Drift


def look_before(session: RunSession) -> Before:
    """Look before the first step."""
    return Before(orphans=session.orphans(), drift=read_drift(session))


def check_result(
    session: RunSession, counts: dict[str, int], before: Before, steps: tuple[StepSpec, ...]
) -> list[Check]:
    """What is looked at after ``steps``; raises ``RunFailed`` where something is wrong.

    ``counts`` are the rows per table now. Only rows that have lost what they refer to, and only
    what became of the schema, since ``before`` is blamed on the run. What Open WebUI reads at its
    start must be readable: users, chats, settings.
    """
    session.require_sound()
    checks = [_good("pages", "The database's own check finds nothing.")]
    checks += _check_references(session.orphans(), before.orphans)
    is_bundled = all(step.declares for step in steps)
    checks.append(check_schema(session, before.drift, is_bundled=is_bundled))
    for name, table, sql in _SMOKE:
        if table in counts:
            checks.append(_good(name, f"{name.capitalize()} can be read: {_read(session, sql)}."))
    return checks


def _good(name: str, text: str) -> Check:
    return Check(id=name, verdict=Verdict.GOOD, text=text)


def _read(session: RunSession, sql: str) -> str:
    count = len(session.query(sql))
    return "none there" if not count else f"the first {count} looked at" if count > 1 else "1"


def _check_references(now: Orphans, before: Orphans) -> list[Check]:
    known = {pair: count for pair, count in (now - before).items() if pair in before}
    if known:
        raise RunFailed(
            f"After the steps, {orphan_words(Counter(known))}, which was not so before.",
            unchanged="The database was put back to its state before the run.",
            remedy="A script deleted rows that others need; use the bundled source.",
        )
    new = now - before
    if new:
        text = f"A reference is declared now that rows don't keep: {orphan_words(new)}."
        return [Check(id="references", verdict=Verdict.WARN, text=text)]
    return [_good("references", "No row lost what it refers to.")]


def check_integrity(connection: sqlite3.Connection) -> None:
    """Raise ``RunFailed`` unless SQLite's ``quick_check`` finds the pages in order."""
    damage = find_damage(connection)
    if damage:
        raise RunFailed(
            f"After the steps, SQLite's check found: {damage}.",
            unchanged="The database was put back to its state before the run.",
            remedy="Check the disk, and make a copy of the database before anything else.",
        )


__all__ = [
    "Before",
    "changes",
    "check_integrity",
    "check_result",
    "look_before",
]
