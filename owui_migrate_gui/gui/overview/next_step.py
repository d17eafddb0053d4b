"""The one thing to do next: which, why, and what it needs; Qt-free."""

from __future__ import annotations

from enum import StrEnum

from owui_migrate_gui.database.target import BundleTarget
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.engine.preflight import GROWTH_FACTOR
from owui_migrate_gui.gui.aftercare import repair_all_words, repairable
from owui_migrate_gui.gui.language import mark, plural, tr
from owui_migrate_gui.gui.overview.impacts import pending_revisions
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import (
    count_words,
    list_words,
    size_words,
)
from owui_migrate_gui.revision import Lineage, Risk


class Next(StrEnum):
    """The one thing to do next."""

    UPGRADE = "upgrade"
    CHOOSE_GOAL = "choose-goal"
    CHOOSE_SOURCE = "choose-source"
    BACK_UP = "back-up"
    LOOK_AT_BACKUPS = "look-at-backups"
    REPAIR = "repair"
    SEE_DOCTOR = "see-doctor"
    SEE_TROUBLE = "see-trouble"
    OPEN_OTHER = "open-other"
    RESCUE = "rescue"
    SEE_BUNDLE = "see-bundle"
    SEE_RUN = "see-run"


RUNNABLE = {Next.UPGRADE, Next.CHOOSE_GOAL, Next.BACK_UP, Next.RESCUE}
"""What leaves it possible to run a plan."""

CHANGING = RUNNABLE | {Next.REPAIR}
"""What is begun only after a backup and the other checks."""


def needed_bytes(reading: Reading) -> int:
    """Space for backup, growth and SQLite's journal, as the engine's preflight asks for it."""
    return reading.snapshot.total_size * (1 + GROWTH_FACTOR)


def next_of(reading: Reading, examination: Examination | None) -> Next:
    """What to do next."""
    if isinstance(reading.target, BundleTarget):
        return Next.SEE_BUNDLE
    return _next_of_database(reading, examination)


def _next_of_database(reading: Reading, examination: Examination | None) -> Next:
    if reading.standing.unknown:
        return Next.CHOOSE_SOURCE
    if reading.snapshot.lineage is Lineage.EMPTY:
        return Next.OPEN_OTHER
    if _is_repaired_by_button(examination):
        return Next.REPAIR
    if blocking_of(examination) is not None:
        return Next.SEE_DOCTOR if _can_repair(examination) else Next.LOOK_AT_BACKUPS
    if _is_ill(examination):
        return Next.SEE_DOCTOR if _can_repair(examination) else Next.SEE_TROUBLE
    return _next_of_healthy(reading)


def _next_of_healthy(reading: Reading) -> Next:
    if reading.needs_rescue:
        return Next.RESCUE
    if reading.behind:
        return Next.UPGRADE if reading.head is not None else Next.CHOOSE_GOAL
    return Next.BACK_UP


def blocking_of(examination: Examination | None) -> Finding | None:
    """The finding that no plan can start with."""
    findings = examination.findings if examination else ()
    return next((finding for finding in findings if finding.blocks), None)


def _is_ill(examination: Examination | None) -> bool:
    return examination is not None and examination.worst >= Severity.ERROR


def _is_repaired_by_button(examination: Examination | None) -> bool:
    """Whether "repair all" takes an error away; the rows have to be asked before it is pressed."""
    if examination is None or not examination.is_whole:
        return False
    return any(finding.severity >= Severity.ERROR for finding in repairable(examination))


def _can_repair(examination: Examination | None) -> bool:
    findings = examination.findings if examination else ()
    return any(finding.can_repair for finding in findings if finding.severity >= Severity.ERROR)


def button_of(reading: Reading, examination: Examination | None, what: Next) -> str:
    """The words on the button that does it."""
    return {
        Next.REPAIR: repair_all_words(reading, examination),
        Next.SEE_TROUBLE: tr("See the doctor"),
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
    Next.REPAIR: (
        mark(
            "What is wrong can be put right: with a verified backup first, and all of it or "
            "nothing. The doctor shows the evidence, and each repair's SQL."
        )
    ),
    Next.SEE_TROUBLE: (
        mark(
            "This is not repaired from here. The doctor says what it is and what you can do; an "
            "upgrade had better wait until then."
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


def advice_on(reading: Reading, what: Next, free: int | None) -> str:
    """Why that is next; ``free`` counts the bytes free beside the target."""
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


def checks_of(reading: Reading, free: int | None) -> tuple[tuple[str, str, Tone], ...]:
    """What is looked at before anything runs, as (what, chip, tone)."""
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


__all__ = [
    "CHANGING",
    "RUNNABLE",
    "Next",
    "advice_on",
    "blocking_of",
    "button_of",
    "checks_of",
    "needed_bytes",
    "next_of",
]
