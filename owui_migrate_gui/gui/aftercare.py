"""What comes after a repair: more of it, an upgrade, or a look at what is left; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words


class After(StrEnum):
    """What is to be done next."""

    WAIT = "wait"
    REPAIR = "repair"
    LOOK = "look"
    UPGRADE = "upgrade"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """What the examination after a repair says, and the button that does what comes next."""

    what: After
    words: str
    button: str
    tone: Tone


@dataclass(slots=True, kw_only=True)
class Onward:
    """The upgrade that may follow a repair: to which release, and whether the person wants it."""

    name: str
    is_wanted: bool

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a box's answer
        """Take the person's answer."""
        self.is_wanted = wanted


def worrying(examination: Examination | None) -> tuple[Finding, ...]:
    """The findings above *info*."""
    found = examination.findings if examination else ()
    return tuple(finding for finding in found if finding.severity > Severity.INFO)


def repairable(examination: Examination | None) -> tuple[Finding, ...]:
    """What "repair all" would repair."""
    return tuple(one for one in worrying(examination) if one.is_for_all)


def upgrade_behind(reading: Reading, examination: Examination | None) -> str:
    """The release that an upgrade leads to once all is repaired; empty where there is none.

    An error that "repair all" leaves comes first. What is recorded may be part of what is repaired,
    so what the tables prove counts too.
    """
    healed = repairable(examination)
    left = [one for one in worrying(examination) if one not in healed]
    is_left = any(one.severity >= Severity.ERROR for one in left)
    if reading.head is None or reading.needs_rescue or is_left:
        return ""
    actual = examination.actual if examination else None
    is_recorded_behind = bool(reading.behind) and not reading.standing.unknown
    is_behind = is_recorded_behind or (actual is not None and actual != reading.head)
    return reading.head_name if is_behind else ""


def repair_all_words(reading: Reading | None, examination: Examination | None) -> str:
    """The button that puts everything right: ``Repair all (3), then upgrade …``."""
    count = len(repairable(examination))
    upgrades = reading is not None and bool(upgrade_behind(reading, examination))
    if count == 1:
        return tr("Repair it, then upgrade …") if upgrades else tr("Repair it …")
    words = tr("Repair all ({count}), then upgrade …") if upgrades else tr("Repair all ({count}) …")
    return words.format(count=count)


def waiting_step(*, upgrades: bool) -> NextStep:
    """While the repaired database is examined; ``upgrades`` where an upgrade is to follow."""
    words = (
        tr("The database is examined again; then the upgrade follows.")
        if upgrades
        else tr("The database is examined again …")
    )
    return NextStep(
        what=After.WAIT,
        words=words,
        button=tr("Don't upgrade") if upgrades else "",
        tone=Tone.NEUTRAL,
    )


def next_step(reading: Reading, examination: Examination) -> NextStep:
    """What comes next once the repaired database was examined, rows included or not."""
    if not examination.is_whole:
        return NextStep(
            what=After.LOOK,
            words=tr("Not all of it could be examined again. Look at it before you go on."),
            button=tr("See the doctor"),
            tone=Tone.WARN,
        )
    if count := len(repairable(examination)):
        return NextStep(
            what=After.REPAIR,
            words=tr("Examined again: {what} can be repaired now.").format(
                what=count_words(count, "finding")
            ),
            button=repair_all_words(reading, examination),
            tone=Tone.WARN,
        )
    if examination.worst >= Severity.ERROR:
        titles = [said(one.title) for one in worrying(examination)]
        return NextStep(
            what=After.LOOK,
            words=tr("Examined again; left is: {titles}.").format(titles="; ".join(titles)),
            button=tr("See the doctor"),
            tone=Tone.WARN,
        )
    return _step_of_sound(reading, examination)


def _step_of_sound(reading: Reading, examination: Examination) -> NextStep:
    """Nothing is above a warning that no repair takes away."""
    well = (
        tr("Examined again: no error is left, only warnings that the doctor explains.")
        if worrying(examination)
        else tr("Examined again: nothing is wrong any more.")
    )
    name = upgrade_behind(reading, examination)
    if not name:
        return NextStep(what=After.NOTHING, words=well, button="", tone=Tone.GOOD)
    behind = tr("It is {steps} behind {head_name}.").format(
        steps=count_words(reading.behind, "step"), head_name=name
    )
    return NextStep(
        what=After.UPGRADE,
        words=f"{well} {behind}",
        button=tr("Upgrade to {head_name} …").format(head_name=name),
        tone=Tone.GOOD,
    )


__all__ = [
    "After",
    "NextStep",
    "Onward",
    "next_step",
    "repair_all_words",
    "repairable",
    "upgrade_behind",
    "waiting_step",
    "worrying",
]
