"""What the doctor's page says where nothing is wrong: what was looked at, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from owui_migrate_gui.database.target import BundleTarget, ServerTarget
from owui_migrate_gui.doctor.catalogue import catalogue
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.quarantined.reading import has_quarantine
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.words import duration_words, when_words

_ONLY_IN_LOGS = "OWM100"


@dataclass(frozen=True, slots=True, kw_only=True)
class Healthy:
    """``facts`` are (what was looked at, what it showed); ``next_words`` what to do now.

    ``has_plan`` where the next thing is the plan, else a backup.
    """

    facts: tuple[tuple[str, str], ...]
    next_words: str
    has_plan: bool


def healthy_of(
    reading: Reading,
    examination: Examination,
    *,
    moment: datetime | None,
    seconds: float,
    now: datetime,
) -> Healthy:
    """The page for an examination without findings, which ended at ``moment``."""
    is_whole = examination.is_whole
    facts = [
        (tr("Version tables"), _recorded(reading, examination)),
        (tr("Tables"), _tables(reading)),
        (tr("Rows"), _rows() if is_whole else tr("not asked yet")),
        (_place(reading), _medium(reading)),
        (tr("Pending steps"), _pending(reading, is_whole=is_whole)),
        (tr("Looked for"), _kinds()),
    ]
    if has_quarantine(reading.snapshot):
        facts.append(
            (tr("Quarantine"), tr("holds rows that were put aside: see Quarantine … below"))
        )
    if moment is not None and is_whole:
        when = when_words(moment, now)
        facts.insert(0, (tr("Examined"), _when(reading, when, seconds)))
    return Healthy(
        facts=tuple(facts),
        next_words=_next(reading),
        has_plan=bool(reading.behind),
    )


def _when(reading: Reading, when: str, seconds: float) -> str:
    if isinstance(reading.target, BundleTarget):
        return tr("{when}, where the database is").format(when=when)
    return tr("{when}, in {time}; not a byte was changed").format(
        when=when, time=duration_words(seconds)
    )


def _recorded(reading: Reading, examination: Examination) -> str:
    actual = examination.actual
    words = tr("recorded and proved by the tables: {revision}")
    told = words.format(revision=actual or "–")
    if reading.release_span:
        told += f" (Open WebUI {reading.release_span})"
    return told


def _tables(reading: Reading) -> str:
    tables = reading.snapshot.schema.tables
    return tr(
        "{tables} with {columns} columns and {indexes} indexes, as that revision has them"
    ).format(
        tables=len(tables),
        columns=sum(len(table.columns) for table in tables),
        indexes=sum(len(table.indexes) for table in tables),
    )


def _rows() -> str:
    return tr(
        "messages, members, files, prompts and settings are complete; JSON is readable;"
        " e-mail addresses are told apart; no reference points nowhere"
    )


def _place(reading: Reading) -> str:
    return tr("Server") if isinstance(reading.target, ServerTarget) else tr("File")


def _medium(reading: Reading) -> str:
    if isinstance(reading.target, ServerTarget):
        return tr("privileges, owners, schema and connections are as they should be")
    return tr("every page is readable; side files, rights and file system are as they should be")


def _pending(reading: Reading, *, is_whole: bool) -> str:
    if not reading.behind:
        return tr("none")
    words = tr("{count} to {goal}")
    if is_whole:
        words = tr("{count} to {goal}; none of them will stop at these rows")
    return words.format(count=reading.behind, goal=reading.head_name)


def _kinds() -> str:
    count = len([id_ for id_ in catalogue() if id_ < _ONLY_IN_LOGS])
    return tr("{count} kinds of trouble; Help explains each of them").format(count=count)


def _next(reading: Reading) -> str:
    if reading.behind:
        return tr("Next: look at the plan, with the SQL of every step, and rehearse it on a copy.")
    return tr("Next: nothing has to be done. A backup from a healthy day is worth most.")


__all__ = ["Healthy", "healthy_of"]
