"""Checks inside the run's transaction: changes of row counts, version tables, integrity."""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass

from owui_migrate_gui.database.integrity import find_damage
from owui_migrate_gui.database.orphans import Orphans, orphan_words
from owui_migrate_gui.engine.requests import RecordedSpec, StepSpec
from owui_migrate_gui.engine.schema_check import Drift, check_schema, read_drift
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.errors import RunFailed
from owui_migrate_gui.events import Check, Verdict
from owui_migrate_gui.revision import Direction, Recorded, System


def changes(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """Change of row count per table, tables without a change left out."""
    deltas = {name: after.get(name, 0) - before.get(name, 0) for name in sorted({*before, *after})}
    return {name: delta for name, delta in deltas.items() if delta}


def expected_recorded(before: RecordedSpec, steps: tuple[StepSpec, ...]) -> tuple[str, ...]:
    """The peewee names that must be recorded after ``steps``, sorted."""
    names = set(before.peewee or ())
    for step in steps:
        if step.system is System.PEEWEE:
            if step.direction is Direction.UPGRADE:
                names.add(step.revision)
            else:
                names.discard(step.revision)
    return tuple(sorted(names))


def steps_done(recorded: Recorded, before: RecordedSpec, steps: tuple[StepSpec, ...]) -> int | None:
    """How many of ``steps`` the version tables say were done; None where they fit no point."""
    if (recorded.peewee, recorded.alembic) == (before.peewee, before.alembic):
        return 0
    for count in range(len(steps), 0, -1):
        following = next((step for step in steps[count:] if step.system is System.ALEMBIC), None)
        if _fits(recorded, before, steps[:count]) and _is_still_there(recorded, following):
            return count
    return None


def _fits(recorded: Recorded, before: RecordedSpec, steps: tuple[StepSpec, ...]) -> bool:
    try:
        check_recorded(recorded, before, steps)
    except RunFailed:
        return False
    return True


def _is_still_there(recorded: Recorded, step: StepSpec | None) -> bool:
    """A revision that is to be taken back next is recorded until then."""
    if step is None or step.direction is Direction.UPGRADE:
        return True
    return step.revision in (recorded.alembic or ())


def check_recorded(recorded: Recorded, before: RecordedSpec, steps: tuple[StepSpec, ...]) -> None:
    """Raise ``RunFailed`` unless ``recorded`` is what the steps should have left.

    Alembic's row must be the last applied revision, or must be gone after a taken-back one.
    Bundled downgrades may add peewee names that an old release needs; none may be missing.
    """
    missing = set(expected_recorded(before, steps)) - set(recorded.peewee or ())
    if missing:
        raise RunFailed(
            f"After the steps, migratehistory lacks {', '.join(sorted(missing))}.",
            unchanged="The database was put back to its state before the run.",
            remedy="The script of that name doesn't do what it says; use the bundled source.",
        )
    last = next((step for step in reversed(steps) if step.system is System.ALEMBIC), None)
    rows = recorded.alembic or ()
    is_right = last is None or ((last.revision in rows) is (last.direction is Direction.UPGRADE))
    if not is_right:
        raise RunFailed(
            f"After the steps, alembic_version says {', '.join(rows) or 'nothing'}.",
            unchanged="The database was put back to its state before the run.",
            remedy="A script changed the version table itself; use the bundled source.",
        )


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
    "check_recorded",
    "check_result",
    "look_before",
    "steps_done",
]
