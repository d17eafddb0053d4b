"""What is asked and told about a run that died, in plain words; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.engine.recovery import Recovery, Whereabouts
from owui_migrate_gui.gui.language import moment, tr
from owui_migrate_gui.gui.questions import Question
from owui_migrate_gui.gui.saying import said


def ask_look_into(run: JournalEntry) -> Question:
    """What is asked when the journal knows of a run that died."""
    return Question(
        title=tr("A run on this database ended without a word"),
        points=(
            tr("Begun {when}: {what} to {goal}.").format(
                when=moment(run.started, seconds=True), what=tr(str(run.direction)), goal=run.goal
            ),
            (
                tr(
                    "Looking into it lets the database undo what was begun, checks its pages, "
                    "removes what was left half-made, and says where it stands."
                )
            ),
        ),
        yes=tr("Look into it"),
        no=tr("Later"),
    )


class Offer(Enum):
    """What can be done after a run that died."""

    NOTHING = "nothing"
    FINISH = "finish"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryAnswer:
    """What was found, as a question, and where its yes leads."""

    question: Question
    leads: Offer


def tell_recovery(found: Recovery, *, has_backup: bool) -> RecoveryAnswer:
    """What became of a run that died, and the one sensible thing to do next."""
    is_hurt = found.where in {Whereabouts.DAMAGED, Whereabouts.UNREADABLE}
    is_unfinished = found.where in {Whereabouts.BEFORE, Whereabouts.BETWEEN}
    leads, yes = Offer.NOTHING, tr("Good")
    if is_hurt and has_backup:
        leads, yes = Offer.RESTORE, tr("Restore its backup …")
    elif is_unfinished:
        leads, yes = Offer.FINISH, tr("Look at the plan")
    question = Question(
        title=said(found.what),
        points=(said(found.unchanged), said(found.remedy)),
        yes=yes,
        no=tr("Close"),
        is_danger=leads is Offer.RESTORE,
    )
    return RecoveryAnswer(question=question, leads=leads)


__all__ = [
    "Offer",
    "RecoveryAnswer",
    "ask_look_into",
    "tell_recovery",
]
