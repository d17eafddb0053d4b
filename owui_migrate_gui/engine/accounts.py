"""Every row accounted for: what a step changed against what its script says of it.

A bundled script declares in its ``rows`` literal the tables whose number of rows it changes. Of
any other script it is known which tables its text names: a table that is written all the same, or
whose rows change in number, is unexplained. Which tables are written is told by the database
(SQLite's authorizer, PostgreSQL's counters of the transaction), triggers included.
"""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.expected import known_tables
from owui_migrate_gui.engine.failure import StepFailedError
from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.engine.session import RunSession
from owui_migrate_gui.revision import System

_OWN = frozenset({"alembic_version", "migratehistory", "owui_quarantine"})
_TEMPORARY = ("_alembic_tmp_", "sqlite_")
_KEYS_SHOWN = 10


class Accounts:
    """Looks after each step; ``backup`` is where the rows of before can be compared with."""

    def __init__(self, session: RunSession, backup: Path | None) -> None:
        self._session = session
        self._backup = backup
        self._written_before: set[str] = set()
        self._present: frozenset[str] | None = None

    def check(self, step: StepSpec, before: dict[str, int], after: dict[str, int]) -> None:
        """Raise ``StepFailedError`` where a table changed that the step has nothing to do with."""
        if self._present is None:
            self._present = frozenset(before)
        written = self._session.written_tables()
        changed = {name for name in {*before, *after} if before.get(name, 0) != after.get(name, 0)}
        for table in sorted((changed | written) - _OWN):
            if table.startswith(_TEMPORARY) or _explains(step, table, is_changed=table in changed):
                continue
            if not step.declares and table not in self._present:
                continue  # made in this run, maybe under a name that was put together
            if step.declares and _is_own(table, before, after):
                continue
            raise self._unexplained(step, table, before.get(table, 0), after.get(table, 0))
        self._written_before |= written

    def _unexplained(self, step: StepSpec, table: str, before: int, after: int) -> StepFailedError:
        name = f"peewee:{step.revision}" if step.system is System.PEEWEE else step.revision
        declared = "declares no change of" if step.declares else "never names"
        if after == before:
            what = f"wrote into {table}, which its script {declared.replace('change of', 'change')}"
        else:
            what = f"changed the rows of {table} from {before:,} to {after:,}, which its script"
            what = f"{what} {declared}"
        return StepFailedError(
            f"Step {name} {what}{self._keys(table)}.",
            step=name,
            statement=self._session.watch.last,
            remedy="Look at that script before anything else, or use the bundled source.",
            detail="",
        )

    def _keys(self, table: str) -> str:
        """The rows in question by key, as far as they can be told from the backup."""
        if self._backup is None or table in self._written_before:
            return ""
        keys = self._session.changed_keys(table, self._backup, _KEYS_SHOWN + 1)
        if not keys:
            return ""
        more = ", …" if len(keys) > _KEYS_SHOWN else ""
        return f" (rows {', '.join(keys[:_KEYS_SHOWN])}{more})"


def _is_own(table: str, before: dict[str, int], after: dict[str, int]) -> bool:
    """Whether a person's trigger wrote down there what a step did: a table of no release grew."""
    return table not in known_tables() and after.get(table, 0) >= before.get(table, 0)


def _explains(step: StepSpec, table: str, *, is_changed: bool) -> bool:
    if step.declares and not is_changed:
        return True  # a bundled script converts values in place, which no row is lost by
    return table in step.tables


__all__ = ["Accounts"]
