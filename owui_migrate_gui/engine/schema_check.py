"""Whether the schema after the steps is the one that the recorded revision should have."""

from __future__ import annotations

from owui_migrate_gui.database.drift import find_drift, made_by_revisions
from owui_migrate_gui.database.expected import Expected, expected_schemas
from owui_migrate_gui.database.lineage import tell_lineage
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.errors import RunFailed
from owui_migrate_gui.events import Check, Verdict
from owui_migrate_gui.revision import Lineage, Recorded

Drift = tuple[str, ...] | None
"""Differences from the recorded revision's schema; None where that revision is not known."""

_SHOWN = 5


def read_drift(session: RunSession) -> Drift:
    """Compare the schema inside the transaction with that of the revision recorded there."""
    recorded, schema = session.read_recorded(), session.read_schema()
    lineage = tell_lineage(schema, recorded)
    if lineage is Lineage.EMPTY:
        return ()
    expected = _expected_at(recorded, lineage, session.dialect)
    if expected is None:
        return None
    return find_drift(schema, expected, made_by_revisions(lineage, session.dialect))


def check_schema(session: RunSession, before: Drift, *, is_bundled: bool) -> Check:
    """One line on the schema; ``before`` is its drift when the run began.

    What was off before is nobody's fault now. Raises ``RunFailed`` where nothing was and the
    bundled scripts, whose result is known to the last index, have left another schema.
    """
    now, place = read_drift(session), _place(session.read_recorded())
    if now is None:
        return _line(
            Verdict.GOOD,
            f"The schema was not compared: it is not known what {place} should have.",
        )
    new = [phrase for phrase in now if phrase not in (before or ())]
    if new and is_bundled and before == ():
        raise RunFailed(
            f"After the steps, the schema is not that of {place}: {_some(new)}.",
            unchanged="The database was put back to its state before the run.",
            remedy="Examine it with the doctor, and report this with the support bundle.",
        )
    if new:
        return _line(Verdict.WARN, f"The schema differs from that of {place}: {_some(new)}.")
    if now:
        return _line(
            Verdict.WARN, f"As before, the schema differs from that of {place}: {_some(list(now))}."
        )
    return _line(Verdict.GOOD, f"Tables, columns, keys and indexes are those of {place}.")


def _line(verdict: Verdict, text: str) -> Check:
    remedy = "" if verdict is Verdict.GOOD else "The doctor says more, and what would repair it."
    return Check(id="schema", verdict=verdict, text=text, remedy=remedy)


def _expected_at(recorded: Recorded, lineage: Lineage, dialect: str) -> Expected | None:
    chain = expected_schemas(lineage, dialect)
    names = recorded.alembic or recorded.peewee or ()
    if recorded.alembic and len(recorded.alembic) > 1:
        return None
    known = [schema for key, schema in chain if key.id in names]
    is_whole = len(known) == len(names) and bool(names)
    return known[-1] if is_whole else None


def _place(recorded: Recorded) -> str:
    names = recorded.alembic or (recorded.peewee or ())[-1:]
    return ", ".join(names) or "no revision"


def _some(phrases: list[str]) -> str:
    more = f" and {len(phrases) - _SHOWN} more" if len(phrases) > _SHOWN else ""
    return f"{'; '.join(phrases[:_SHOWN])}{more}"


__all__ = ["Drift", "check_schema", "read_drift"]
