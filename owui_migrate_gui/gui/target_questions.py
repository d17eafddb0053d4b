"""What is asked before a target or a source is acted on, in plain words; Qt-free."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.database.profiles import name_to_type
from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.engine.recovery import Recovery, Whereabouts
from owui_migrate_gui.events import Check, Verdict
from owui_migrate_gui.gui.questions import Question, Tick
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saved import saved_as
from owui_migrate_gui.gui.words import count_words, list_words, size_words, verb
from owui_migrate_gui.plan import OUTGROWN, Plan, outgrows_encryption
from owui_migrate_gui.revision import Direction, Risk
from owui_migrate_gui.sources.source import Source


def ask_run(reading: Reading, plan: Plan, checks: tuple[Check, ...] = ()) -> Question:
    """What a run would do, before it is started; ``checks`` is what was looked at for it."""
    name = reading.name_of(plan.goal) if plan.goal else "the very beginning"
    steps = _steps_words(plan)
    points = [
        "A backup is made in the folder below, opened again and compared. Without it nothing runs.",
        steps,
        (
            "The result is verified and written at once at the end. If it fails or you cancel, "
            "the database is exactly as it was."
        ),
    ]
    if plan.direction is Direction.DOWNGRADE:
        points.append(
            "What newer releases stored in tables and columns that older ones don't have is "
            "dropped. Only the backup keeps it."
        )
    if any(_is_good(check) for check in checks):
        points.append(_fine(checks))
    return Question(
        title=f"{verb(plan.direction)} {reading.target.name} to {name}?",
        points=tuple(points),
        yes=f"{verb(plan.direction)} now",
        is_danger=plan.direction is Direction.DOWNGRADE,
        warning=" ".join(
            part for part in (_outgrown(reading, plan), _company(reading), _worries(checks)) if part
        ),
        name_to_type=production_name(reading),
    )


def ticks_of_run(
    reading: Reading,
    plan: Plan,
    set_pauses: Callable[[bool], None],
    set_keep_completed: Callable[[bool], None],
) -> tuple[Tick, ...]:
    """What may be asked of a run besides; a single step leaves nothing to choose."""
    if len(plan.steps) < 2:  # noqa: PLR2004 - a pause is between two
        return ()
    ticks = [
        Tick(
            text="Pause after each step",
            explained="Look at what it did, then go on, or cancel to undo everything.",
            set=set_pauses,
        )
    ]
    if isinstance(reading.target, FileTarget):
        ticks.append(
            Tick(
                text="Keep completed steps",
                explained="For very large databases: each step is written when it is done, so a "
                "failure leaves the database between two revisions instead of where it was.",
                set=set_keep_completed,
            )
        )
    return tuple(ticks)


def _worries(checks: tuple[Check, ...]) -> str:
    """What stands in the way, or is worth knowing; who has the file open is told already."""
    return " ".join(
        check.sentence
        for check in checks
        if check.verdict is not Verdict.GOOD and check.id != "holders"
    )


def _fine(checks: tuple[Check, ...]) -> str:
    names = [_LOOKED_AT[check.id] for check in checks if check.id in _LOOKED_AT and _is_good(check)]
    return f"Looked at, and fine: {list_words(names)}."


def _is_good(check: Check) -> bool:
    return check.verdict is Verdict.GOOD


_LOOKED_AT = {
    "access": "permissions",
    "holders": "other programs",
    "space": "free space",
    "file-system": "the file system",
    "sqlite": "the version of SQLite",
    "references": "references between rows",
    "server": "the server",
    "encoding": "its encoding",
    "privileges": "privileges",
    "connections": "free connections",
    "backup": "the way to back up",
}


def _outgrown(reading: Reading, plan: Plan) -> str:
    if reading.is_encrypted and outgrows_encryption(reading.graph, plan):
        return OUTGROWN
    return ""


_DROPPED = {
    Direction.UPGRADE: "what is no longer needed",
    Direction.DOWNGRADE: "what newer releases added",
}


def _steps_words(plan: Plan) -> str:
    """``37 steps run in order: 14 move data and 2 drop …``, or of one: ``it moves data``."""
    count = len(plan.steps)
    moving = sum(1 for step in plan.steps if Risk.MOVES_DATA in step.risks)
    dropping = sum(1 for step in plan.steps if Risk.DROPS_DATA in step.risks)
    dropped = _DROPPED[plan.direction]
    if count == 1:
        doing = ["moves data"] * moving + [f"drops {dropped}"] * dropping
        return "1 step runs" + (f"; it {list_words(doing)}." if doing else ".")
    told = [f"{moving} {'moves' if moving == 1 else 'move'} data"] * bool(moving)
    told += [f"{dropping} {'drops' if dropping == 1 else 'drop'} {dropped}"] * bool(dropping)
    return f"{count_words(count, 'step')} run in order" + (
        f": {list_words(told)}." if told else "."
    )


def production_name(reading: Reading) -> str:
    """What must be typed where a saved connection marks the database as production."""
    profile = saved_as(reading.target)
    return name_to_type(reading.target) if profile and profile.is_production else ""


def _company(reading: Reading) -> str:
    is_file = isinstance(reading.target, FileTarget)
    word, noun = ("process", "file") if is_file else ("session", "database")
    names = [f"{holder.name} ({word} {holder.pid})" for holder in reading.snapshot.holders]
    if not names:
        return ""
    return f"The {noun} is open in {list_words(names)}. Stop it first, or the run is refused."


def ask_copy(target: Target) -> Question:
    """What a backup inside the server means, where there is no pg_dump."""
    return Question(
        title="Back up into the server itself?",
        points=(
            (
                "There is no pg_dump on this computer that fits the server, and nothing runs"
                " without a backup."
            ),
            (
                f"Instead the tables of {target.name} can be copied into a schema of their own in"
                " the same database. A restore knows how to bring them back."
            ),
            "If the server is lost, such a backup is lost with it. After a yes it goes on at once.",
        ),
        yes="Allow copies inside the server",
    )


def ask_backup(reading: Reading) -> Question:
    """What a backup does."""
    size = size_words(reading.snapshot.total_size)
    return Question(
        title=f"Back up {reading.target.name}?",
        points=(
            f"The database ({size}) is copied as it is at this moment, also while Open WebUI runs.",
            "The copy is opened again and compared: same tables, same row counts, same revision.",
        ),
        yes="Back up now",
    )


def ask_restore(reading: Reading, backup: Path) -> Question:
    """What a restore does."""
    return Question(
        title=f"Restore {reading.target.name} from this backup?",
        points=(
            "The backup is checked byte for byte against its manifest.",
            (
                "What is in the database now is backed up first into the folder below, so that "
                "this can be undone too."
            ),
            (
                "Then the database becomes exactly what the backup is: everything written since "
                "then is only in that second backup."
            ),
        ),
        yes="Restore now",
        is_danger=True,
        warning=_company(reading),
        name_to_type=production_name(reading),
        facts=(("Backup", backup.name, True),),
    )


def ask_rescue(reading: Reading, plan: Plan) -> Question:
    """What a rescue out of SQLCipher does."""
    steps = count_words(len(plan.steps), "step")
    return Question(
        title=f"Rescue {reading.target.name} out of SQLCipher?",
        points=(
            "The encrypted file is copied, still encrypted, and the copy is verified.",
            f"The copy is upgraded by {steps} to {reading.head_name}, and verified again.",
            "The result is written decrypted into the new file below, read back and compared.",
            (
                "Then stop Open WebUI, point DATABASE_URL at the new file, and start the new"
                " release. This file stays as it is."
            ),
        ),
        yes="Rescue now",
        warning=(
            "The new file is not encrypted: whoever can read it can read every chat. Choose a"
            " place that only Open WebUI can read, for example an encrypted disk."
        ),
    )


def ask_repair(target: Target, findings: tuple[Finding, ...]) -> Question:
    """What a repair would do, before it is started."""
    several = len(findings) > 1
    what = count_words(len(findings), "finding") if several else findings[0].id
    limits = tuple(dict.fromkeys(one.limits for one in findings if one.limits))
    return Question(
        title=f"Repair {what} of {target.name}?",
        points=(
            (
                "A backup is made in the folder below, opened again and compared. "
                "Without it nothing is repaired."
            ),
            *(f"{finding.id}: {finding.repair}" for finding in findings),
            (
                "All of it happens at once or not at all; no row is deleted, what has to go is "
                "kept in a quarantine table. Afterwards the database is examined again."
            ),
        ),
        yes="Repair now",
        warning=f"What can't be brought back: {' '.join(limits)}" if limits else "",
        facts=tuple((one.id, one.title, False) for one in findings) if several else (),
    )


def ask_trust(source: Source) -> Question:
    """What trusting a source means."""
    return Question(
        title="Run scripts from this source?",
        points=(
            (
                "To look at them nothing was executed. A run executes them with your rights: they "
                "can read and write whatever you can."
            ),
            (
                "Your answer is remembered for exactly these scripts; if one of them changes, "
                "you are asked again."
            ),
        ),
        yes="Trust these scripts",
        is_danger=True,
        facts=(
            ("Source", source.label, False),
            ("Place", str(source.path), True),
            ("Scripts", count_words(len(source.revisions), "script"), False),
            ("SHA-256", source.content_hash, True),
        ),
    )


def ask_after_rehearsal(reading: Reading, plan: Plan, found: str) -> Question:
    """What to do when a rehearsal went well."""
    count = count_words(len(plan.steps), "step")
    return Question(
        title=f"The rehearsal went well: {verb(plan.direction).lower()} {reading.target.name} now?",
        points=(
            f"{count} ran on a copy, and the result was checked. {found}",
            "The real run makes its backup first and asks once more.",
        ),
        yes="Go on",
        no="Not now",
    )


def ask_after_repair_rehearsal(reading: Reading, found: str) -> Question:
    """What to do when a repair's rehearsal went well."""
    return Question(
        title=f"The rehearsal went well: repair {reading.target.name} now?",
        points=(
            f"A copy was repaired, and the result was checked. {found}",
            "The real repair makes its backup first and asks once more.",
        ),
        yes="Go on",
        no="Not now",
    )


def ask_rehearse_again(reading: Reading, found: str) -> Question:
    """What to do when the target changed while it was rehearsed on."""
    return Question(
        title=f"{reading.target.name} was written to while it was rehearsed on",
        points=(
            f"Every step ran on the copy, but the database is no longer what was copied. {found}",
            "Stop Open WebUI and whatever else writes to it, look at the plan, and rehearse again.",
        ),
        yes="Look at the plan",
        no="Not now",
    )


def ask_look_into(run: JournalEntry) -> Question:
    """What is asked when the journal knows of a run that died."""
    return Question(
        title="A run on this database ended without a word",
        points=(
            f"Begun {run.started.astimezone():%Y-%m-%d %H:%M:%S}: {run.direction} to {run.goal}.",
            (
                "Looking into it lets the database undo what was begun, checks its pages, removes "
                "what was left half-made, and says where it stands."
            ),
        ),
        yes="Look into it",
        no="Later",
    )


def ask_delete(backup: Backup) -> Question:
    """What deleting a backup means."""
    return Question(
        title="Delete this backup for good?",
        points=("The file and its manifest go away; the database itself is not touched.",),
        yes="Delete it",
        is_danger=True,
        facts=(("Backup", str(backup.path), True), ("Size", size_words(backup.size), False)),
    )


def tell_doomed(doomed: tuple[Backup, ...]) -> tuple[str, bool]:
    """Which backups rules would delete, oldest first, and whether there are any."""
    if not doomed:
        return "These rules keep every backup.", False
    room = size_words(sum(backup.size for backup in doomed))
    names = [f"{backup.made.astimezone():%Y-%m-%d %H:%M}" for backup in doomed]
    shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
    count = count_words(len(doomed), "backup")
    return f"{count} would be deleted for good ({room}): {shown}.", True


_NAMED = 8


def tell_checked(backup: Backup) -> Question:
    """That a backup was found whole."""
    return Question(
        title="The backup is whole",
        points=(
            "Opened again: its bytes, pages, tables and row counts are what they were when made.",
        ),
        yes="Good",
        no="Close",
        facts=(("Backup", backup.path.name, True),),
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
    leads, yes = Offer.NOTHING, "Good"
    if is_hurt and has_backup:
        leads, yes = Offer.RESTORE, "Restore its backup …"
    elif is_unfinished:
        leads, yes = Offer.FINISH, "Look at the plan"
    question = Question(
        title=found.what,
        points=(found.unchanged, found.remedy),
        yes=yes,
        no="Close",
        is_danger=leads is Offer.RESTORE,
    )
    return RecoveryAnswer(question=question, leads=leads)


__all__ = [
    "Offer",
    "RecoveryAnswer",
    "ask_after_rehearsal",
    "ask_after_repair_rehearsal",
    "ask_backup",
    "ask_delete",
    "ask_look_into",
    "ask_rehearse_again",
    "ask_repair",
    "ask_rescue",
    "ask_restore",
    "ask_run",
    "ask_trust",
    "production_name",
    "tell_checked",
    "tell_doomed",
    "tell_recovery",
    "ticks_of_run",
]
