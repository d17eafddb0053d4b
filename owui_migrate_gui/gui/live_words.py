"""A job in words: its title, what it does now, its times, what came of it; Qt-free."""

from __future__ import annotations

from datetime import datetime

from owui_migrate_gui.doctor.quarantined.rows import PUT_BACK
from owui_migrate_gui.events import (
    BackupReport,
    EncryptionReport,
    Phase,
    RehearsalReport,
    RestoreReport,
    SalvageReport,
    StillFound,
)
from owui_migrate_gui.gui.language import mark, number, tr
from owui_migrate_gui.gui.live_run import JobKind, JobState, LiveRun
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.words import (
    about_words,
    count_words,
    duration_words,
    size_words,
)
from owui_migrate_gui.revision import Direction

_DOING = {
    JobKind.BACKUP: mark("Backing up"),
    JobKind.RESTORE: mark("Restoring {goal}"),
    JobKind.RESCUE: mark("Rescuing into {goal}"),
    JobKind.REPAIR: mark("Repairing {goal}"),
    JobKind.SALVAGE: mark("Salvaging into {goal}"),
    JobKind.ENCRYPT: mark("Encrypting {goal}"),
    JobKind.DECRYPT: mark("Decrypting {goal}"),
    JobKind.REKEY: mark("Changing the key of {goal}"),
}
_REWRITTEN = {
    JobKind.RESCUE: mark("Rescued into {goal}"),
    JobKind.ENCRYPT: mark("{goal} is encrypted"),
    JobKind.DECRYPT: mark("{goal} is without encryption"),
    JobKind.REKEY: mark("{goal} has the new key"),
}
_FAILED = {
    JobKind.RUN: mark("Upgrade to {goal} stopped"),
    JobKind.BACKUP: mark("No backup was made"),
    JobKind.RESTORE: mark("Nothing was restored"),
    JobKind.REHEARSAL: mark("The rehearsal to {goal} stopped"),
    JobKind.RESCUE: mark("Nothing was rescued"),
    JobKind.REPAIR: mark("Nothing was repaired"),
    JobKind.SALVAGE: mark("Nothing was salvaged"),
    JobKind.ENCRYPT: mark("Nothing was encrypted"),
    JobKind.DECRYPT: mark("Nothing was decrypted"),
    JobKind.REKEY: mark("The key was not changed"),
}
_IN_STEPS = frozenset({JobKind.RUN, JobKind.REPAIR})

_ENOUGH_SECONDS = 0.5


def title_words(run: LiveRun) -> str:  # noqa: PLR0911 - one sentence a state
    """The sentence at the top."""
    if run.is_over:
        return _last_title(run)
    if run.state is JobState.CANCELLING and run.phase is Phase.COMMIT:
        return tr("Too late to stop: the verified result is being written")
    if run.state is JobState.CANCELLING:
        return tr("Stopping, and putting everything back")
    if run.is_paused:
        return _paused_title(run)
    if run.kind in _DOING:
        return tr(_DOING[run.kind]).format(goal=run.goal)
    doing = _doing(run).format(goal=run.goal)
    step = run.running_step
    if step is None:
        return doing
    where = tr("step {number} of {total}").format(number=step.index + 1, total=len(run.steps))
    return f"{doing} · {where}"


def _doing(run: LiveRun) -> str:
    if run.kind is JobKind.REHEARSAL and run.repairs_findings:
        return tr("Rehearsing the repair of {goal} on a copy")
    if run.kind is JobKind.REHEARSAL:
        return tr("Rehearsing on a copy to {goal}")
    if run.direction is Direction.UPGRADE:
        return tr("Upgrading to {goal}")
    return tr("Going back to {goal}")


def _paused_title(run: LiveRun) -> str:
    if not run.done:
        words = tr("Waiting before the first of {steps}")
        return words.format(steps=count_words(len(run.steps), "step"))
    words = tr("Waiting after step {done} of {total}: go on, or undo it all?")
    return words.format(done=run.done, total=len(run.steps))


def subtitle_words(run: LiveRun, now: datetime) -> str:
    """Times, and what holds meanwhile."""
    gone = duration_words(run.elapsed(now))
    if run.is_over:
        return tr("Took {time}.").format(time=gone)
    left = run.remaining(now)
    begun = run.started.astimezone().strftime("%H:%M:%S")
    parts = [tr("Started {clock}").format(clock=begun), tr("{time} gone").format(time=gone)]
    if left is not None:
        parts.append(tr("about {time} left").format(time=about_words(left)))
    parts.append(_what_now(run))
    return " · ".join(parts)


def status_words(run: LiveRun, now: datetime) -> str:
    """The job in the status bar."""
    if run.is_over:
        return title_words(run)
    left = run.remaining(now)
    parts = [f"● {title_words(run)}", f"{run.share:.0%}"]
    if left:
        parts.append(tr("about {time} left").format(time=about_words(left)))
    return tr("{job} — you can look around while it runs").format(job=" · ".join(parts))


def _what_now(run: LiveRun) -> str:
    if run.copying and run.phase is run.copying.phase and run.copying.total:
        done, total = size_words(run.copying.done), size_words(run.copying.total)
        return tr("{phase}: {done} of {total}").format(
            phase=said(run.phase_text), done=done, total=total
        )
    if run.is_paused:
        return tr("the next step begins when you go on; Cancel undoes what is not kept")
    if run.is_pausing:
        return tr("waits for you before the next step")
    if run.kind in _IN_STEPS and run.phase is Phase.STEPS:
        return tr("the file stays as it was until the last step is verified")
    return said(run.phase_text)


def _last_title(run: LiveRun) -> str:  # noqa: PLR0911 - one sentence a kind of job
    if run.state is JobState.CANCELLED:
        return tr("Cancelled: the database is as it was before")
    if run.state is JobState.FAILED:
        return _failed_title(run)
    if isinstance(run.report, BackupReport):
        return tr("The backup is made and verified")
    if isinstance(run.report, RestoreReport):
        return tr("The backup is restored")
    if isinstance(run.report, RehearsalReport):
        return _rehearsed_title(run)
    if isinstance(run.report, SalvageReport):
        return tr("Salvaged into {goal}").format(goal=run.goal)
    if isinstance(run.report, EncryptionReport):
        return tr(_REWRITTEN[run.kind]).format(goal=run.goal)
    return tr("{done}, verified").format(done=_done_words(run))


def _rehearsed_title(run: LiveRun) -> str:
    if run.repairs_findings:
        return tr("The repair of {goal} was rehearsed, and it went well").format(goal=run.goal)
    if len(run.steps) == 1:
        return tr("Rehearsed to {goal}: its one step went well").format(goal=run.goal)
    return tr("Rehearsed to {goal}: all {steps} went well").format(
        goal=run.goal, steps=count_words(len(run.steps), "step")
    )


def _done_words(run: LiveRun) -> str:
    if run.kind is JobKind.REPAIR and [step.key.id for step in run.steps] == [PUT_BACK]:
        return tr("Put back from the quarantine")
    if run.kind is JobKind.REPAIR:
        return tr("Repaired: {findings}").format(findings=count_words(len(run.steps), "finding"))
    is_up = run.direction is Direction.UPGRADE
    words = tr("Upgraded to {goal}: {steps}") if is_up else tr("Gone back to {goal}: {steps}")
    return words.format(goal=run.goal, steps=count_words(len(run.steps), "step"))


def _failed_title(run: LiveRun) -> str:
    words = tr(_FAILED[run.kind])
    if run.kind is JobKind.REHEARSAL and run.repairs_findings:
        words = tr("The rehearsal of the repair stopped")
    if run.kind is JobKind.RUN and run.direction is Direction.DOWNGRADE:
        words = tr("Downgrade to {goal} stopped")
    words = words.format(goal=run.goal)
    if not run.failed_step:
        return words
    return tr("{what} at {step}").format(what=words, step=run.failed_step)


def times_words(run: LiveRun, now: datetime) -> str:
    """Elapsed and, where it is no guess, remaining time, and the rate."""
    parts = [tr("{time} gone").format(time=duration_words(run.elapsed(now)))]
    if (left := run.remaining(now)) is not None:
        parts.append(tr("about {time} left").format(time=about_words(left)))
    if not run.is_over and (rate := rate_words(run, now)):
        parts.append(rate)
    return " · ".join(parts)


def rate_words(run: LiveRun, now: datetime) -> str:
    """Bytes a second while something is copied, steps a minute while steps run; or empty."""
    copying = run.copying
    if copying is not None and run.phase is copying.phase and run.copying_began is not None:
        seconds = (now - run.copying_began).total_seconds()
        if seconds >= _ENOUGH_SECONDS:
            return tr("{size} a second").format(size=size_words(round(copying.done / seconds)))
        return ""
    began = next((step.began for step in run.steps if step.began is not None), None)
    seconds = (now - began).total_seconds() - run.paused(now) if began is not None else 0.0
    if run.done and seconds >= _ENOUGH_SECONDS:
        return tr("{steps} a minute").format(
            steps=count_words(round(run.done / seconds * 60), "step")
        )
    return ""


def doing_words(run: LiveRun) -> str:
    """The step at work with its statement, or the phase."""
    if run.is_paused:
        return ""
    step = run.running_step
    if step is None:
        return said(run.phase_text)
    parts = [f"{step.key.id} {said(step.title)}"]
    if step.statements:
        parts.append(tr("statement {count}").format(count=number(step.statements)))
    if run.is_pausing:
        parts.append(tr("waits for you after it"))
    return " · ".join(parts)


def rehearsal_words(report: RehearsalReport) -> str:
    """What a rehearsal found, and what the real run would take."""
    about = about_words(report.estimated_seconds)
    before, after = size_words(report.size_before), size_words(report.size_after)
    told = tr(
        "The real run, with its backup, will take about {time}; {before} become {after}."
    ).format(time=about, before=before, after=after)
    if report.left is not None:
        told = f"{told} {_left_words(report.left)}"
    if report.is_target_unchanged:
        return told
    again = tr("Something was written to the database meanwhile: rehearse again.")
    return f"{told} {again}"


def _left_words(left: tuple[StillFound, ...]) -> str:
    if not left:
        return tr("The repaired copy was examined: nothing is wrong with it.")
    return tr("The repaired copy was examined; left are: {findings}.").format(
        findings="; ".join(f"{one.id} {said(one.title)}" for one in left)
    )


__all__ = [
    "doing_words",
    "rate_words",
    "rehearsal_words",
    "status_words",
    "subtitle_words",
    "times_words",
    "title_words",
]
