"""What the database is: what is inside, its file, its records, how far it has come; Qt-free."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from owui_migrate_gui.database.cipher_settings import describe_cipher
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.gui.language import moment, tr
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.words import (
    count_words,
    size_words,
    system_words,
)
from owui_migrate_gui.revision import Lineage, RevisionKey, System


def facts_of(reading: Reading) -> tuple[tuple[str, str, bool], ...]:
    """The facts as (name, value, whether the value is an id)."""
    snapshot = reading.snapshot
    recorded = snapshot.recorded
    counts: list[str] = []
    if snapshot.users is not None:
        counts.append(count_words(snapshot.users, "user"))
    if snapshot.chats is not None:
        counts.append(count_words(snapshot.chats, "chat"))
    counts.append(count_words(len(snapshot.schema.tables), "table"))
    return (
        (tr("Inside"), tr(", ").join(counts), False),
        *_file_facts(snapshot),
        (tr("Alembic row"), _alembic_words(recorded.alembic), bool(recorded.alembic)),
        (tr("peewee rows"), _peewee_words(recorded.peewee), bool(recorded.peewee)),
        (tr("Source"), said(reading.source.label), False),
        *_held(reading),
    )


def _file_facts(snapshot: Snapshot) -> Iterator[tuple[str, str, bool]]:
    size = size_words(snapshot.size)
    if snapshot.wal_size:
        size = tr("{size} + {wal} not yet merged (-wal)").format(
            size=size, wal=size_words(snapshot.wal_size)
        )
    target = snapshot.target
    if isinstance(target, FileTarget) and target.cipher is not None:
        yield (tr("Encryption"), describe_cipher(target.cipher), False)
    if snapshot.journal_mode is None:
        yield (tr("Size"), size, False)
    else:
        yield (tr("File"), f"{size}, {_journal_words(snapshot.journal_mode)}", False)
    if snapshot.modified is not None:
        yield (tr("Last written"), moment(snapshot.modified), False)


def _journal_words(mode: str) -> str:
    return "WAL" if mode == "wal" else tr("journal mode {mode}").format(mode=mode)


def _alembic_words(rows: tuple[str, ...] | None) -> str:
    if rows is None:
        return tr("no alembic_version table")
    return ", ".join(rows) or tr("alembic_version is empty")


def _peewee_words(rows: tuple[str, ...] | None) -> str:
    if rows is None:
        return tr("no migratehistory table")
    return f"{rows[-1]} ({len(rows)})" if rows else tr("migratehistory is empty")


def _held(reading: Reading) -> tuple[tuple[str, str, bool], ...]:
    return tuple(
        (
            tr("Open in"),
            tr("{holder}, process {pid}").format(holder=holder.name, pid=holder.pid),
            False,
        )
        for holder in reading.snapshot.holders
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far one system has come."""

    words: str
    done: int
    total: int


def progress_of(reading: Reading, examination: Examination | None = None) -> tuple[Progress, ...]:
    """Applied revisions of each system, in order of the graph; peewee only where it counts.

    What is recorded beyond the revision that the tables prove is not done.
    """
    applied = reading.standing.applied
    proved = _proved(applied, reading, examination)
    found: list[Progress] = []
    for system in (System.PEEWEE, System.ALEMBIC):
        if system is System.PEEWEE and reading.snapshot.lineage is Lineage.ALEMBIC_BORN:
            continue
        total = len(reading.graph.revisions(system))
        recorded = sum(1 for key in applied if key.system is system)
        done = sum(1 for key in proved if key.system is system)
        name = system_words(system)
        if any(key.system is system for key in reading.standing.unknown):
            found.append(
                Progress(
                    words=tr("{name}: not known to this source").format(name=name),
                    done=0,
                    total=total,
                )
            )
            continue
        words = (
            tr("{name} {done} of {total}")
            if done == recorded
            else tr("{name} {done} of {total}, though {recorded} are recorded")
        ).format(name=name, done=done, total=total, recorded=recorded)
        found.append(Progress(words=words, done=done, total=total))
    return tuple(found)


def _proved(
    applied: frozenset[RevisionKey], reading: Reading, examination: Examination | None
) -> frozenset[RevisionKey]:
    actual = examination.actual if examination else None
    if actual not in applied or actual == reading.current:
        return applied
    order = reading.graph.order
    return applied & set(order[: order.index(actual) + 1])


__all__ = ["Progress", "facts_of", "progress_of"]
