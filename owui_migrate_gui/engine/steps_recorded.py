"""What the version tables must say after some steps, and which steps they say were done.

The window asks this of a run that died, so nothing here loads the libraries that run scripts
(SQLAlchemy, peewee and psycopg take 40 MB).
"""

from __future__ import annotations

from owui_migrate_gui.engine.requests import RecordedSpec, StepSpec
from owui_migrate_gui.errors import RunFailed
from owui_migrate_gui.revision import Direction, Recorded, System


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


__all__ = ["check_recorded", "expected_recorded", "steps_done"]
