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
from owui_migrate_gui.gui.language import mark, moment, plural, tr
from owui_migrate_gui.gui.questions import Question, Tick
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saved import saved_as
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.words import count_words, list_words, size_words
from owui_migrate_gui.plan import OUTGROWN, Plan, outgrows_encryption
from owui_migrate_gui.revision import Direction, Risk
from owui_migrate_gui.sources.source import Source


def ask_run(reading: Reading, plan: Plan, checks: tuple[Check, ...] = ()) -> Question:
    """What a run would do, before it is started; ``checks`` is what was looked at for it."""
    name = reading.name_of(plan.goal) if plan.goal else tr("the very beginning")
    steps = _steps_words(plan)
    points = [
        tr(
            "A backup is made in the folder below, opened again and compared. Without it "
            "nothing runs."
        ),
        steps,
        (
            tr(
                "The result is verified and written at once at the end. If it fails or you "
                "cancel, the database is exactly as it was."
            )
        ),
    ]
    if plan.direction is Direction.DOWNGRADE:
        points.append(
            tr(
                "What newer releases stored in tables and columns that older ones don't have is "
                "dropped. Only the backup keeps it."
            )
        )
    if any(_is_good(check) for check in checks):
        points.append(_fine(checks))
    return Question(
        title=_run_title(plan).format(target=reading.target.name, name=name),
        points=tuple(points),
        yes=tr("Upgrade now") if plan.direction is Direction.UPGRADE else tr("Downgrade now"),
        is_danger=plan.direction is Direction.DOWNGRADE,
        warning=" ".join(
            part for part in (_outgrown(reading, plan), _company(reading), _worries(checks)) if part
        ),
        name_to_type=production_name(reading.target),
    )


def _run_title(plan: Plan) -> str:
    is_up = plan.direction is Direction.UPGRADE
    return tr("Upgrade {target} to {name}?") if is_up else tr("Downgrade {target} to {name}?")


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
            text=tr("Pause after each step"),
            explained=tr("Look at what it did, then go on, or cancel to undo everything."),
            set=set_pauses,
        )
    ]
    if isinstance(reading.target, FileTarget):
        ticks.append(
            Tick(
                text=tr("Keep completed steps"),
                explained=tr(
                    "For very large databases: each step is written when it is done, so a failure "
                    "leaves the database between two revisions instead of where it was."
                ),
                set=set_keep_completed,
            )
        )
    return tuple(ticks)


def _worries(checks: tuple[Check, ...]) -> str:
    """What stands in the way, or is worth knowing; who has the file open is told already."""
    return " ".join(
        said(check.sentence)
        for check in checks
        if check.verdict is not Verdict.GOOD and check.id != "holders"
    )


def _fine(checks: tuple[Check, ...]) -> str:
    names = [
        tr(_LOOKED_AT[check.id]) for check in checks if check.id in _LOOKED_AT and _is_good(check)
    ]
    return tr("Looked at, and fine: {names}.").format(names=list_words(names))


def _is_good(check: Check) -> bool:
    return check.verdict is Verdict.GOOD


_LOOKED_AT = {
    "access": mark("permissions"),
    "holders": mark("other programs"),
    "space": mark("free space"),
    "file-system": mark("the file system"),
    "sqlite": mark("the version of SQLite"),
    "references": mark("references between rows"),
    "server": mark("the server"),
    "encoding": mark("its encoding"),
    "privileges": mark("privileges"),
    "connections": mark("free connections"),
    "backup": mark("the way to back up"),
}


def _outgrown(reading: Reading, plan: Plan) -> str:
    if reading.is_encrypted and outgrows_encryption(reading.graph, plan):
        return said(OUTGROWN)
    return ""


def _steps_words(plan: Plan) -> str:
    """``37 steps run in order: 14 move data and 2 drop …``, or of one: ``it moves data``."""
    count = len(plan.steps)
    moving = sum(1 for step in plan.steps if Risk.MOVES_DATA in step.risks)
    dropping = sum(1 for step in plan.steps if Risk.DROPS_DATA in step.risks)
    is_up = plan.direction is Direction.UPGRADE
    if count == 1:
        told = [tr("moves data")] * moving
        if dropping:
            told.append(
                tr("drops what is no longer needed")
                if is_up
                else tr("drops what newer releases added")
            )
        if not told:
            return tr("1 step runs.")
        return tr("1 step runs; it {doing}.").format(doing=list_words(told))
    told = [plural(moving, "{count} moves data", "{count} move data")] * bool(moving)
    if dropping:
        told.append(_dropping_words(dropping, is_up=is_up))
    steps = count_words(count, "step")
    if not told:
        return tr("{steps} run in order.").format(steps=steps)
    return tr("{steps} run in order: {doing}.").format(steps=steps, doing=list_words(told))


def _dropping_words(count: int, *, is_up: bool) -> str:
    if is_up:
        return plural(
            count,
            "{count} drops what is no longer needed",
            "{count} drop what is no longer needed",
        )
    return plural(
        count,
        "{count} drops what newer releases added",
        "{count} drop what newer releases added",
    )


def production_name(target: Target) -> str:
    """What must be typed where a saved connection marks the database as production."""
    profile = saved_as(target)
    return name_to_type(target) if profile and profile.is_production else ""


def _company(reading: Reading) -> str:
    is_file = isinstance(reading.target, FileTarget)
    holder_words = tr("{name} (process {pid})") if is_file else tr("{name} (session {pid})")
    holders = reading.snapshot.holders
    names = [holder_words.format(name=holder.name, pid=holder.pid) for holder in holders]
    if not names:
        return ""
    words = (
        tr("The file is open in {names}. Stop it first, or the run is refused.")
        if is_file
        else tr("The database is open in {names}. Stop it first, or the run is refused.")
    )
    return words.format(names=list_words(names))


def ask_copy(target: Target) -> Question:
    """What a backup inside the server means, where there is no pg_dump."""
    return Question(
        title=tr("Back up into the server itself?"),
        points=(
            (
                tr(
                    "There is no pg_dump on this computer that fits the server, and nothing runs "
                    "without a backup."
                )
            ),
            (
                tr(
                    "Instead the tables of {target} can be copied into a schema of their own in "
                    "the same database. A restore knows how to bring them back."
                ).format(target=target.name)
            ),
            tr(
                "If the server is lost, such a backup is lost with it. After a yes it goes on at "
                "once."
            ),
        ),
        yes=tr("Allow copies inside the server"),
    )


def ask_backup(reading: Reading, *, compresses: bool = False) -> Question:
    """What a backup does."""
    size = size_words(reading.snapshot.total_size)
    return Question(
        title=tr("Back up {target}?").format(target=reading.target.name),
        points=(
            tr(
                "The database ({size}) is copied as it is at this moment, also while Open WebUI "
                "runs."
            ).format(size=size),
            tr(
                "The copy is opened again and compared: same tables, same row counts, same "
                "revision."
            ),
            *(
                (
                    tr(
                        "Then it is compressed (zstd), and what the compressed file holds is read "
                        "back and compared."
                    ),
                )
                if compresses
                else ()
            ),
        ),
        yes=tr("Back up now"),
    )


def ask_restore(target: Target, backup: Path, reading: Reading | None = None) -> Question:
    """What a restore does."""
    return Question(
        title=tr("Restore {target} from this backup?").format(target=target.name),
        points=(
            tr("The backup is checked byte for byte against its manifest."),
            (
                tr(
                    "What is in the database now is backed up first into the folder below, so that "
                    "this can be undone too."
                )
            ),
            (
                tr(
                    "Then the database becomes exactly what the backup is: everything written "
                    "since then is only in that second backup."
                )
            ),
        ),
        yes=tr("Restore now"),
        is_danger=True,
        warning=_company(reading) if reading is not None else "",
        name_to_type=production_name(target),
        facts=((tr("Backup"), backup.name, True), (tr("Database"), str(target), True)),
    )


def ask_rescue(reading: Reading, plan: Plan) -> Question:
    """What a rescue out of SQLCipher does."""
    steps = count_words(len(plan.steps), "step")
    return Question(
        title=tr("Rescue {target} out of SQLCipher?").format(target=reading.target.name),
        points=(
            tr("The encrypted file is copied, still encrypted, and the copy is verified."),
            tr("The copy is upgraded by {steps} to {head_name}, and verified again.").format(
                steps=steps, head_name=reading.head_name
            ),
            tr("The result is written decrypted into the new file below, read back and compared."),
            (
                tr(
                    "Then stop Open WebUI, point DATABASE_URL at the new file, and start the new "
                    "release. This file stays as it is."
                )
            ),
        ),
        yes=tr("Rescue now"),
        warning=(
            tr(
                "The new file is not encrypted: whoever can read it can read every chat. Choose "
                "a place that only Open WebUI can read, for example an encrypted disk."
            )
        ),
    )


def ask_repair(target: Target, findings: tuple[Finding, ...]) -> Question:
    """What a repair would do, before it is started."""
    several = len(findings) > 1
    what = count_words(len(findings), "finding") if several else findings[0].id
    limits = tuple(dict.fromkeys(said(one.limits) for one in findings if one.limits))
    return Question(
        title=tr("Repair {what} of {target}?").format(what=what, target=target.name),
        points=(
            (
                tr(
                    "A backup is made in the folder below, opened again and compared. Without it "
                    "nothing is repaired."
                )
            ),
            *(f"{finding.id}: {said(finding.repair)}" for finding in findings),
            (
                tr(
                    "All of it happens at once or not at all; no row is deleted, what has to go is "
                    "kept in a quarantine table. Afterwards the database is examined again."
                )
            ),
        ),
        yes=tr("Repair now"),
        warning=tr("What can't be brought back: {list}").format(list=" ".join(limits))
        if limits
        else "",
        facts=tuple((one.id, said(one.title), False) for one in findings) if several else (),
    )


def ask_trust(source: Source) -> Question:
    """What trusting a source means."""
    return Question(
        title=tr("Run scripts from this source?"),
        points=(
            (
                tr(
                    "To look at them nothing was executed. A run executes them with your rights: "
                    "they can read and write whatever you can."
                )
            ),
            (
                tr(
                    "Your answer is remembered for exactly these scripts; if one of them changes, "
                    "you are asked again."
                )
            ),
        ),
        yes=tr("Trust these scripts"),
        is_danger=True,
        facts=(
            (tr("Source"), said(source.label), False),
            (tr("Place"), str(source.path), True),
            (tr("Scripts"), count_words(len(source.revisions), "script"), False),
            ("SHA-256", source.content_hash, True),
        ),
    )


def ask_after_rehearsal(reading: Reading, plan: Plan, found: str) -> Question:
    """What to do when a rehearsal went well."""
    count = count_words(len(plan.steps), "step")
    went_well = (
        tr("The rehearsal went well: upgrade {target} now?")
        if plan.direction is Direction.UPGRADE
        else tr("The rehearsal went well: downgrade {target} now?")
    )
    return Question(
        title=went_well.format(target=reading.target.name),
        points=(
            tr("{count} ran on a copy, and the result was checked. {found}").format(
                count=count, found=found
            ),
            tr("The real run makes its backup first and asks once more."),
        ),
        yes=tr("Go on"),
        no=tr("Not now"),
    )


def ask_after_repair_rehearsal(reading: Reading, found: str) -> Question:
    """What to do when a repair's rehearsal went well."""
    return Question(
        title=tr("The rehearsal went well: repair {target} now?").format(
            target=reading.target.name
        ),
        points=(
            tr("A copy was repaired, and the result was checked. {found}").format(found=found),
            tr("The real repair makes its backup first and asks once more."),
        ),
        yes=tr("Go on"),
        no=tr("Not now"),
    )


def ask_rehearse_again(reading: Reading, found: str) -> Question:
    """What to do when the target changed while it was rehearsed on."""
    return Question(
        title=tr("{target} was written to while it was rehearsed on").format(
            target=reading.target.name
        ),
        points=(
            tr(
                "Every step ran on the copy, but the database is no longer what was copied. {found}"
            ).format(found=found),
            tr(
                "Stop Open WebUI and whatever else writes to it, look at the plan, and rehearse "
                "again."
            ),
        ),
        yes=tr("Look at the plan"),
        no=tr("Not now"),
    )


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


def ask_delete(backup: Backup) -> Question:
    """What deleting a backup means."""
    return Question(
        title=tr("Delete this backup for good?"),
        points=(tr("The file and its manifest go away; the database itself is not touched."),),
        yes=tr("Delete it"),
        is_danger=True,
        facts=(
            (tr("Backup"), str(backup.path), True),
            (tr("Size"), size_words(backup.size), False),
        ),
    )


def tell_doomed(doomed: tuple[Backup, ...]) -> tuple[str, bool]:
    """Which backups rules would delete, oldest first, and whether there are any."""
    if not doomed:
        return tr("These rules keep every backup."), False
    room = size_words(sum(backup.size for backup in doomed))
    names = [moment(backup.made) for backup in doomed]
    shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
    count = count_words(len(doomed), "backup")
    return tr("{count} would be deleted for good ({room}): {shown}.").format(
        count=count, room=room, shown=shown
    ), True


_NAMED = 8


def tell_not_kept(backup: Backup) -> Question:
    """That a backup was found whole, where that can't be written down beside it."""
    return Question(
        title=tr("The backup is whole"),
        points=(
            tr(
                "Opened again: its bytes, pages, tables and row counts are what they were when "
                "made."
            ),
            tr("That can't be noted beside it, because its folder can't be written to."),
        ),
        yes=tr("Good"),
        no=tr("Close"),
        facts=((tr("Backup"), backup.path.name, True),),
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
    "tell_doomed",
    "tell_not_kept",
    "tell_recovery",
    "ticks_of_run",
]
