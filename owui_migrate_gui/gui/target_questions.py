"""What is asked before a target or a source is acted on, in plain words; Qt-free."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.events import Check, Verdict
from owui_migrate_gui.gui.aftercare import Onward
from owui_migrate_gui.gui.company import company_words
from owui_migrate_gui.gui.language import mark, plural, tr
from owui_migrate_gui.gui.questions import Question, Tick
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saved import production_name
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.words import about_words, count_words, list_words
from owui_migrate_gui.plan import OUTGROWN, Plan, outgrows_encryption
from owui_migrate_gui.revision import Direction, Risk
from owui_migrate_gui.sources.source import Source


def ask_run(reading: Reading, plan: Plan, checks: tuple[Check, ...] = ()) -> Question:
    """What a run would do, before it is started; ``checks`` is what was looked at for it."""
    name = reading.name_of(plan.goal)
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
            part
            for part in (_outgrown(reading, plan), company_words(reading), _worries(checks))
            if part
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


def ask_repair(target: Target, findings: tuple[Finding, ...], *, is_undo: bool = False) -> Question:
    """What a repair would do, or taking back what was begun, before it is started."""
    several = len(findings) > 1
    what = count_words(len(findings), "finding") if several else findings[0].id
    limits = tuple(dict.fromkeys(said(one.limits) for one in findings if one.limits))
    return Question(
        title=tr("Undo what was begun in {target}?").format(target=target.name)
        if is_undo
        else tr("Repair {what} of {target}?").format(what=what, target=target.name),
        points=(
            (
                tr(
                    "A backup is made in the folder below, opened again and compared. Without it "
                    "nothing is repaired."
                )
            ),
            *map(_repair_words, findings),
            (
                tr(
                    "All of it happens at once or not at all; no row is deleted, what has to go is "
                    "kept in a quarantine table. Afterwards the database is examined again."
                )
            ),
        ),
        yes=tr("Undo it now") if is_undo else tr("Repair now"),
        warning=tr("What can't be brought back: {list}").format(list=" ".join(limits))
        if limits
        else "",
    )


def with_time(asked: Question, seconds: int, *, is_backup_alone: bool = False) -> Question:
    """The question of a repair with how long it may take, roughly.

    ``is_backup_alone`` where the rows have not been counted yet.
    """
    words = (
        tr("The backup alone takes about {time}; the rest is known once the rows have been asked.")
        if is_backup_alone
        else tr("With its backup and checks this takes about {time}, by a rough estimate.")
    )
    return replace(asked, points=(*asked.points, words.format(time=about_words(seconds))))


def _repair_words(finding: Finding) -> str:
    return f"{finding.id}, {said(finding.title)}: {said(finding.repair)}"


def ticks_of_repair(onward: Onward) -> tuple[Tick, ...]:
    """Whether an upgrade is to follow a repair of everything, where there is one to follow."""
    if not onward.name:
        return ()
    return (
        Tick(
            text=tr("Then upgrade to {head_name}").format(head_name=onward.name),
            explained=tr(
                "Once the doctor finds no error any more: with a verified backup of its own, all "
                "of it or nothing. Where something has to be said or chosen first, you are asked."
            ),
            set=onward.set_wanted,
            is_on=onward.is_wanted,
        ),
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


__all__ = [
    "ask_after_rehearsal",
    "ask_after_repair_rehearsal",
    "ask_rehearse_again",
    "ask_repair",
    "ask_rescue",
    "ask_run",
    "ask_trust",
    "ticks_of_repair",
    "ticks_of_run",
    "with_time",
]
