"""What the overview says: one sentence, what to do next, what to know; Qt-free."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from textwrap import shorten

from owui_migrate_gui.database.cipher_settings import describe_cipher
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import BundleTarget, FileTarget
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.engine.preflight import GROWTH_FACTOR
from owui_migrate_gui.gui.language import mark, moment, plural, tr
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import (
    count_words,
    effect_words,
    list_words,
    size_words,
    system_words,
)
from owui_migrate_gui.revision import Direction, Lineage, Revision, Risk, System

_SEVERITY_TONES = {
    Severity.INFO: Tone.NEUTRAL,
    Severity.WARNING: Tone.WARN,
    Severity.ERROR: Tone.BAD,
    Severity.CRITICAL: Tone.BAD,
}
_BORN = {
    Lineage.PEEWEE_BORN: mark(
        "Born with release 0.8 or older (peewee-born): legacy column types are normal here."
    ),
    Lineage.ALEMBIC_BORN: mark(
        "Born with release 0.9 or newer (alembic-born): it never had legacy migrations "
        "and needs none."
    ),
    Lineage.EMPTY: mark("Nothing of Open WebUI is in this file yet."),
    Lineage.UNKNOWN: mark("Its tables don't tell which release made it."),
}
_QUARANTINE = "owui_quarantine"
"""Table of rows that a downgrade set aside; putting them back is no news here."""

_VERBS = (
    ("create_table", mark("created")),
    ("create_model", mark("created")),
    ("add_column", mark("new columns")),
    ("add_fields", mark("new columns")),
    ("drop_column", mark("columns dropped")),
    ("remove_fields", mark("columns dropped")),
    ("rename_table", mark("renamed")),
    ("drop_table", mark("table dropped")),
    ("remove_model", mark("table dropped")),
    ("create_index", mark("new indexes")),
)


_LINES = 2
_MOST_EVIDENCE = 150


class Next(StrEnum):
    """The one thing to do next."""

    UPGRADE = "upgrade"
    CHOOSE_GOAL = "choose-goal"
    CHOOSE_SOURCE = "choose-source"
    BACK_UP = "back-up"
    LOOK_AT_BACKUPS = "look-at-backups"
    SEE_DOCTOR = "see-doctor"
    OPEN_OTHER = "open-other"
    RESCUE = "rescue"
    SEE_BUNDLE = "see-bundle"
    SEE_RUN = "see-run"


_RUNNABLE = {Next.UPGRADE, Next.CHOOSE_GOAL, Next.BACK_UP, Next.RESCUE}
"""What leaves it possible to run a plan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What pending steps do to one table."""

    table: str
    words: str
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A finding as it is shown."""

    word: str
    tone: Tone
    title: str
    repair: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewState:
    """The page in words. ``checks`` are (what, chip, tone); ``facts`` (name, value, is id)."""

    title: str
    subtitle: str
    advice: str
    button: str
    next: Next
    checks: tuple[tuple[str, str, Tone], ...]
    known_title: str
    known: tuple[Known, ...]
    impacts: tuple[Impact, ...]
    facts: tuple[tuple[str, str, bool], ...]
    born: str
    encrypted: str = ""
    is_file: bool = False


def overview_of(
    reading: Reading,
    examination: Examination | None,
    free: int | None,
    *,
    is_worked_on: bool = False,
) -> OverviewState:
    """Put a reading into words; ``free`` counts the bytes free beside the target."""
    findings = examination.findings if examination else ()
    title, subtitle = _sentence(reading, examination)
    after = _next(reading, examination)
    what = Next.SEE_RUN if is_worked_on else after
    return OverviewState(
        title=title,
        subtitle=subtitle,
        advice=_advice(reading, what, free),
        button=_button(reading, what),
        next=what,
        checks=_checks(reading, free) if what in _RUNNABLE else (),
        known_title=_known_title(findings, is_done=examination is not None),
        known=tuple(_known(finding) for finding in findings),
        impacts=impacts_of(reading) if after in _RUNNABLE else (),
        facts=_facts(reading),
        born=tr(_BORN[reading.snapshot.lineage]),
        encrypted=_encrypted(reading) if what in _RUNNABLE - {Next.RESCUE} else "",
        is_file=isinstance(reading.target, FileTarget),
    )


def _encrypted(reading: Reading) -> str:
    """What an encrypted file means for its future; empty for any other."""
    if not reading.is_encrypted:
        return ""
    return tr(
        "This file is encrypted. Open WebUI 0.8.12 is the last release that opens it; "
        "for a newer one, a rescue writes an upgraded file without encryption, and "
        "leaves this one as it is."
    )


def needed_bytes(reading: Reading) -> int:
    """Space for backup, growth and SQLite's journal, as the engine's preflight asks for it."""
    return reading.snapshot.total_size * (1 + GROWTH_FACTOR)


def _sentence(reading: Reading, examination: Examination | None) -> tuple[str, str]:
    if reading.snapshot.lineage is Lineage.EMPTY:
        return tr("There is no Open WebUI in this database"), tr(_BORN[Lineage.EMPTY])
    if reading.standing.unknown:
        names = list_words(str(key) for key in reading.standing.unknown)
        return (
            tr("This source doesn't know where the database is"),
            (
                tr(
                    "It is recorded at {names}. A newer release or a fork made it: choose that as "
                    "the source. Nothing can run before."
                ).format(names=names)
            ),
        )
    blocking = _blocking(examination)
    if blocking is not None:
        return (
            tr("This database needs attention before anything runs"),
            tr("{blocking}. Meanwhile the database can be looked at and backed up.").format(
                blocking=said(blocking.title)
            ),
        )
    return _health(reading, examination), _agreement(reading, examination)


def _health(reading: Reading, examination: Examination | None) -> str:
    behind = reading.behind
    steps = count_words(behind, "step")
    if examination is None:
        return (
            tr("This database is {steps} behind").format(steps=steps)
            if behind
            else tr("This database is up to date")
        )
    if examination.worst >= Severity.ERROR:
        return tr("This database needs attention before anything runs")
    if examination.worst is Severity.WARNING:
        return (
            tr("This database is {steps} behind, and there is something to know first").format(
                steps=steps
            )
            if behind
            else tr("This database is up to date, but there is something to know")
        )
    if behind:
        return tr("This database is healthy and {steps} behind").format(steps=steps)
    return tr("This database is healthy and up to date")


def _agreement(reading: Reading, examination: Examination | None) -> str:
    current = reading.current
    if current is None:
        recorded = reading.standing.current
        if not recorded:
            return tr("Its version tables name no revision.")
        return tr("Recorded at {names}.").format(names=list_words(str(key) for key in recorded))
    revision = reading.graph.revision(current)
    title = f" “{said(revision.title)}”" if revision else ""
    agrees = examination is not None and examination.actual == current
    start = (
        tr("Recorded and actual revision agree: {revision}.")
        if agrees
        else tr("Recorded revision: {revision}.")
    )
    text = start.format(revision=f"{current.id}{title}")
    span = reading.release_span
    if not span:
        return text
    opens = (
        tr("Releases {span} open it as it is.")
        if "–" in span
        else tr("Release {span} opens it as it is.")
    )
    return f"{text} {opens.format(span=span)}"


def _next(reading: Reading, examination: Examination | None) -> Next:
    if isinstance(reading.target, BundleTarget):
        return Next.SEE_BUNDLE
    return _next_of_database(reading, examination)


def _next_of_database(reading: Reading, examination: Examination | None) -> Next:
    if reading.standing.unknown:
        return Next.CHOOSE_SOURCE
    if reading.snapshot.lineage is Lineage.EMPTY:
        return Next.OPEN_OTHER
    if _blocking(examination) is not None:
        return Next.SEE_DOCTOR if _can_repair(examination) else Next.LOOK_AT_BACKUPS
    if _is_ill(examination) and _can_repair(examination):
        return Next.SEE_DOCTOR
    return _next_of_healthy(reading)


def _next_of_healthy(reading: Reading) -> Next:
    if reading.needs_rescue:
        return Next.RESCUE
    if reading.behind:
        return Next.UPGRADE if reading.head is not None else Next.CHOOSE_GOAL
    return Next.BACK_UP


def _blocking(examination: Examination | None) -> Finding | None:
    """The finding that no plan can start with."""
    findings = examination.findings if examination else ()
    return next((finding for finding in findings if finding.blocks), None)


def _is_ill(examination: Examination | None) -> bool:
    return examination is not None and examination.worst >= Severity.ERROR


def _can_repair(examination: Examination | None) -> bool:
    findings = examination.findings if examination else ()
    return any(finding.can_repair for finding in findings if finding.severity >= Severity.ERROR)


def _button(reading: Reading, what: Next) -> str:
    return {
        Next.UPGRADE: tr("Upgrade to {head_name} …").format(head_name=reading.head_name),
        Next.CHOOSE_GOAL: tr("Choose a goal"),
        Next.CHOOSE_SOURCE: tr("Choose another source …"),
        Next.BACK_UP: tr("Back up now …"),
        Next.LOOK_AT_BACKUPS: tr("Look at the backups"),
        Next.SEE_DOCTOR: tr("See the doctor"),
        Next.OPEN_OTHER: tr("Open another file …"),
        Next.RESCUE: tr("Rescue out of SQLCipher …"),
        Next.SEE_BUNDLE: tr("See the doctor"),
        Next.SEE_RUN: tr("Show the run"),
    }[what]


_ADVICE = {
    Next.CHOOSE_SOURCE: mark(
        "Choose the wheel, package or checkout of the release that last opened it."
    ),
    Next.CHOOSE_GOAL: (
        mark("This source ends in more than one newest revision, so say which one you want.")
    ),
    Next.SEE_DOCTOR: (
        mark(
            "The doctor shows what is wrong and can put it right: with a verified backup "
            "first, and all of it or nothing. Upgrade afterwards."
        )
    ),
    Next.LOOK_AT_BACKUPS: (
        mark(
            "No plan can start while that holds: an upgrade from here could harm what is "
            "inside. Where there is a backup from before, restoring it puts things right."
        )
    ),
    Next.OPEN_OTHER: (
        mark("Look for the webui.db that Open WebUI really uses: in its Docker volume or DATA_DIR.")
    ),
    Next.SEE_BUNDLE: (
        mark(
            "This is a support bundle: findings, graph, plan and schema are as they were "
            "where it was made. The database is not here, so nothing can run."
        )
    ),
    Next.SEE_RUN: (
        mark(
            "A job is at work on this database. What stands here is as it was before; it is "
            "read again at the end."
        )
    ),
    Next.BACK_UP: mark("Nothing is pending. A fresh backup never hurts."),
    Next.RESCUE: (
        mark(
            "This file is encrypted, and Open WebUI 0.8.12 is the last release that opens "
            "it. A rescue upgrades an encrypted copy, verifies it, and writes the result "
            "without encryption into a new file for the new release. This file stays as it "
            "is."
        )
    ),
}


def _advice(reading: Reading, what: Next, free: int | None) -> str:
    if what in _ADVICE:
        return tr(_ADVICE[what])
    steps = pending_revisions(reading)
    moving = sum(1 for step in steps if Risk.MOVES_DATA in step.upgrade.risks)
    text = tr("Upgrade to {head_name}: {steps}").format(
        head_name=reading.head_name, steps=count_words(len(steps), "step")
    )
    if moving:
        some = plural(moving, "{count} of them moves data", "{count} of them move data")
        text = tr(", ").join((text, some))
    needed = size_words(needed_bytes(reading))
    room = (
        tr("Needs about {size} free.").format(size=needed)
        if free is None
        else tr("Needs about {size} free (there are {free}).").format(
            size=needed, free=size_words(free)
        )
    )
    return f"{tr('{list}.').format(list=text)} {room}"


def _checks(reading: Reading, free: int | None) -> tuple[tuple[str, str, Tone], ...]:
    holders = reading.snapshot.holders
    names = list_words(sorted({holder.name for holder in holders}))
    company = (tr("Nobody else has the file open"), tr("checked now"), Tone.GOOD)
    if holders:
        company = (
            tr("Stop what has the file open: {names}").format(names=names),
            tr("in use"),
            Tone.WARN,
        )
    room = (tr("Free space for backup and growth"), tr("enough"), Tone.GOOD)
    if free is not None and free < needed_bytes(reading):
        room = (tr("Free space for backup and growth"), tr("too little"), Tone.BAD)
    return (
        (tr("A backup, verified by opening it again"), tr("automatic"), Tone.GOOD),
        company,
        room,
        (tr("If anything fails, the file is as it was"), tr("always"), Tone.GOOD),
    )


def _known_title(findings: tuple[Finding, ...], *, is_done: bool) -> str:
    if not is_done:
        return tr("Examining …")
    if not findings:
        return tr("Nothing to worry about")
    return count_words(len(findings), "thing to know", "things to know")


def _known(finding: Finding) -> Known:
    return Known(
        word=tr(finding.severity.word),
        tone=_SEVERITY_TONES[finding.severity],
        title=said(finding.title),
        repair=said(finding.repair),
        evidence=_beginning(finding.evidence),
    )


def _beginning(evidence: tuple[str, ...]) -> str:
    """As much of the evidence as fits into two lines or so; the doctor has all of it."""
    first = " · ".join(said(one) for one in evidence[:_LINES])
    cut = shorten(first, _MOST_EVIDENCE, placeholder=" …")
    hidden = len(evidence) - _LINES
    return tr("{first} and {count} more").format(first=cut, count=hidden) if hidden > 0 else cut


def pending_revisions(reading: Reading) -> tuple[Revision, ...]:
    """The scripts of the pending revisions, in order."""
    found = (reading.graph.revision(key) for key in reading.standing.pending)
    return tuple(revision for revision in found if revision is not None)


def impacts_of(reading: Reading) -> tuple[Impact, ...]:
    """What pending steps do to tables: those whose rows move first, then by name."""
    words: dict[str, dict[str, None]] = defaultdict(dict)
    steps: dict[str, set[str]] = defaultdict(set)
    moving: set[str] = set()
    for revision in pending_revisions(reading):
        side = revision.side(Direction.UPGRADE)
        for operation in side.operations:
            change = dict(_VERBS).get(operation.kind)
            if operation.table and change:
                words[operation.table][tr(change)] = None
                steps[operation.table].add(revision.id)
        for effect in side.rows:
            if effect.origin == _QUARANTINE:
                continue
            words[effect.table][effect_words(effect, with_reason=False)] = None
            steps[effect.table].add(revision.id)
            if effect.change != "quarantines":
                moving.add(effect.table)
    rows = (
        Impact(table=table, words=tr(", ").join(told), steps=len(steps[table]))
        for table, told in words.items()
    )
    return tuple(sorted(rows, key=lambda row: (row.table not in moving, row.table)))


def _facts(reading: Reading) -> tuple[tuple[str, str, bool], ...]:
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


def progress_of(reading: Reading) -> tuple[Progress, ...]:
    """Applied revisions of each system, in order of the graph; peewee only where it counts."""
    found: list[Progress] = []
    for system in (System.PEEWEE, System.ALEMBIC):
        if system is System.PEEWEE and reading.snapshot.lineage is Lineage.ALEMBIC_BORN:
            continue
        total = len(reading.graph.revisions(system))
        done = sum(1 for key in reading.standing.applied if key.system is system)
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
        found.append(
            Progress(
                words=tr("{name} {done} of {total}").format(name=name, done=done, total=total),
                done=done,
                total=total,
            )
        )
    return tuple(found)


__all__ = [
    "Impact",
    "Known",
    "Next",
    "OverviewState",
    "Progress",
    "impacts_of",
    "needed_bytes",
    "overview_of",
    "pending_revisions",
    "progress_of",
]
