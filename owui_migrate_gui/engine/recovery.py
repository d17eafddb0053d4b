"""After a run that died: undo what it had begun, tidy up after it, and say where the target is.

Used by the parent when its child dies, and at the next start for runs whose parent died too.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

import msgspec

from owui_migrate_gui.database.backup import PARTIAL_COPY_SUFFIX, backup_stem
from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.history import revision_label
from owui_migrate_gui.database.locks import name_others
from owui_migrate_gui.database.run_lock import remove_dead_lock
from owui_migrate_gui.database.settle import SettleError, settle
from owui_migrate_gui.database.soundness import find_target_damage
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.engine.journal import JournalEntry, list_runs, write_entry
from owui_migrate_gui.engine.requests import RecordedSpec
from owui_migrate_gui.engine.steps_recorded import steps_done
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import Outcome
from owui_migrate_gui.revision import Recorded
from owui_migrate_gui.secret import Secret

_LOOKED_INTO = frozenset({"run", "restore"})
"""Kinds of entries; what rewrites a file only ever leaves the old or the new one."""


class Whereabouts(StrEnum):
    """Where a run that died left its target."""

    BEFORE = "before"
    BETWEEN = "between"
    AFTER = "after"
    ELSEWHERE = "elsewhere"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"


class Recovery(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a run that died: three sentences, and the steps that are in the target."""

    run_id: str
    where: Whereabouts
    steps_done: int
    what: str
    unchanged: str
    remedy: str

    @property
    def sentence(self) -> str:
        """All of it on one line."""
        return f"{self.what} {self.unchanged} {self.remedy}"


def scratch_prefix(run_id: str) -> str:
    """What the names of a run's temporary folders begin with."""
    return f"owui-migrate-{run_id}-"


def unexplained_runs(folder: Path, target: Target) -> tuple[JournalEntry, ...]:
    """The runs on ``target`` that died and that nobody has looked into yet, newest first."""
    return tuple(
        entry
        for entry in list_runs(folder, target.key)
        if entry.outcome is Outcome.DIED and not entry.found and entry.kind in _LOOKED_INTO
    )


def recover(
    entry: JournalEntry,
    target: Target,
    secret: Secret | None,
    folder: Path,
    *,
    outcome: Outcome = Outcome.DIED,
) -> Recovery:
    """Look into a run that died, and write what was found into its entry in ``folder``.

    Opening the target lets the database undo an unfinished transaction; then its pages are
    checked, and what the run left lying about is removed. ``outcome`` is what the entry says from
    then on. Never raises for a target that can't be opened: that is an answer too.
    """
    found = _look(entry, target, secret)
    copies = remove_leftovers(entry, target, secret)
    if copies:
        listed = msgspec.structs.replace(found, unchanged=f"{found.unchanged} {_listed(copies)}")
        found = listed
    with suppress(OSError):  # the next start asks again
        write_entry(msgspec.structs.replace(entry, outcome=outcome, found=found.sentence), folder)
    return found


def _look(entry: JournalEntry, target: Target, secret: Secret | None) -> Recovery:
    try:
        recorded = settle(target, secret)
        damage = find_target_damage(target, secret)
    except (SettleError, MigrationError) as problem:
        return _answer(
            entry,
            Whereabouts.UNREADABLE,
            what=f"The database could not be looked at: {_reason(problem)}.",
            unchanged=_backup_words(entry),
            remedy="Open it again; if that fails, restore the backup.",
        )
    if damage:
        return _answer(
            entry,
            Whereabouts.DAMAGED,
            what=f"The database was found damaged: {damage}.",
            unchanged=_backup_words(entry),
            remedy="Restore the backup.",
        )
    if entry.kind == "restore":
        return _after_restore(entry)
    if entry.kind == "repair":
        return _after_repair(entry)
    return _after_run(entry, recorded)


def _reason(problem: Exception) -> str:
    return (problem.what if isinstance(problem, MigrationError) else str(problem)).rstrip(".")


def _after_restore(entry: JournalEntry) -> Recovery:
    return _answer(
        entry,
        Whereabouts.ELSEWHERE,
        what="The database is whole: it is either what it was or what the backup holds.",
        unchanged="It is only ever replaced in one go.",
        remedy="Look at its revision; restore again if it is the old one.",
    )


def _after_repair(entry: JournalEntry) -> Recovery:
    return _answer(
        entry,
        Whereabouts.ELSEWHERE,
        what="The database is whole: the repair is in it as a whole, or not at all.",
        unchanged="Every page of it was checked and is sound.",
        remedy="Examine it again; repair it again where the finding is still there.",
    )


def _after_run(entry: JournalEntry, recorded: Recorded) -> Recovery:
    place = revision_label(recorded)
    done = steps_done(recorded, _recorded_spec(entry), entry.plan)
    if done == 0:
        return _answer(
            entry,
            Whereabouts.BEFORE,
            what=f"What it had begun was undone: the database is at {place}, as before the run.",
            unchanged="Every page of it was checked and is sound.",
            remedy="Start the run again.",
        )
    if done == len(entry.plan):
        return _answer(
            entry,
            Whereabouts.AFTER,
            done=done,
            what=f"All steps had been written: the database is at {place}.",
            unchanged="Every page of it was checked and is sound; only the report is missing.",
            remedy="Nothing has to be done.",
        )
    if done is not None:
        return _answer(
            entry,
            Whereabouts.BETWEEN,
            done=done,
            what=f"{done} of {len(entry.plan)} steps had been written: the database is at {place}.",
            unchanged="The step at work was undone, and every page was checked and is sound.",
            remedy="Run the rest, or restore the backup.",
        )
    return _answer(
        entry,
        Whereabouts.ELSEWHERE,
        what=f"The database is at {place}, which this run would not have left.",
        unchanged="Every page of it was checked and is sound.",
        remedy="Something else has changed it since; look at its history before the next run.",
    )


def _answer(
    entry: JournalEntry,
    where: Whereabouts,
    *,
    what: str,
    unchanged: str,
    remedy: str,
    done: int = 0,
) -> Recovery:
    return Recovery(
        run_id=entry.run_id,
        where=where,
        steps_done=done,
        what=what,
        unchanged=unchanged,
        remedy=remedy,
    )


def _backup_words(entry: JournalEntry) -> str:
    if entry.backup:
        return f"The backup made before the run is untouched: {entry.backup}."
    return "The run had made no backup yet, so it had changed nothing."


def _recorded_spec(entry: JournalEntry) -> RecordedSpec:
    """What the entry says of before; older ones don't tell a missing table from an empty one."""
    if entry.recorded is not None:
        return entry.recorded
    before = {system: tuple(names) for system, names in entry.before.items()}
    return RecordedSpec(peewee=before.get("peewee"), alembic=before.get("alembic"))


def remove_leftovers(entry: JournalEntry, target: Target, secret: Secret | None) -> list[Path]:
    """Remove what a run that died left half-made, its temporary folders too.

    Returns the backups that turned out to be whole; see ``remove_half_made``.
    """
    into = Path(entry.backup_dir) if entry.backup_dir else None
    copies = remove_half_made(into, target, secret)
    for folder in Path(tempfile.gettempdir()).glob(f"{scratch_prefix(entry.run_id)}*"):
        shutil.rmtree(folder, ignore_errors=True)
    return copies


def remove_half_made(folder: Path | None, target: Target, secret: Secret | None) -> list[Path]:
    """Remove half-made backups in ``folder`` and half-made restores; none that is in use.

    A copy inside a server that was finished and only not listed yet is listed now; returns the
    files that name such copies.
    """
    copies = _finished_copies(folder, target, secret)
    if isinstance(target, FileTarget):
        remove_dead_lock(target.path)
    for path in _half_made(folder, target):
        if name_others(path):
            continue
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    return copies


def _finished_copies(folder: Path | None, target: Target, secret: Secret | None) -> list[Path]:
    if folder is None or not isinstance(target, ServerTarget):
        return []
    if not any(folder.glob(f".*{PARTIAL_COPY_SUFFIX}")):
        return []
    from owui_migrate_gui.database.postgresql.unlisted_copy import (  # noqa: PLC0415 - psycopg: 0.1 s
        list_unlisted_copies,
    )

    return list_unlisted_copies(target, secret, folder)


def _listed(copies: list[Path]) -> str:
    names = ", ".join(path.name for path in copies)
    return f"A backup inside the server was whole, but not listed yet; now it is: {names}."


def _half_made(folder: Path | None, target: Target) -> Iterator[Path]:
    if folder is not None and folder.is_dir():
        stem = backup_stem(target)
        partial = folder.glob(f".{_literal(stem)}-*.partial*")
        yield from (path for path in partial if not path.name.endswith(PARTIAL_COPY_SUFFIX))
        yield from _unnamed(folder, stem)
    if isinstance(target, FileTarget):
        restoring = target.path.resolve().with_name(f".{target.path.resolve().name}.restoring")
        if restoring.exists():
            yield restoring


def _unnamed(folder: Path, stem: str) -> Iterator[Path]:
    """Names that were reserved for a backup that never came: files without a byte."""
    for path in folder.glob(f"{_literal(stem)}-*.backup.*"):
        if path.is_file() and path.stat().st_size == 0:
            yield path
            yield from (side for side in (side_file(path, ".json"),) if side.exists())


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


__all__ = [
    "Recovery",
    "Whereabouts",
    "recover",
    "remove_half_made",
    "remove_leftovers",
    "scratch_prefix",
    "unexplained_runs",
]
