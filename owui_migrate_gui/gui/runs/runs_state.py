"""What the runs page says of a run at work and of those in the journal; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from owui_migrate_gui.database.restore import RAW_SUFFIX
from owui_migrate_gui.doctor.quarantined.rows import PUT_BACK
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.errors import ErrorRecord
from owui_migrate_gui.events import (
    BackupReport,
    EncryptionReport,
    Outcome,
    RehearsalReport,
    RestoreReport,
    SalvageReport,
)
from owui_migrate_gui.gui.language import mark, moment, tr
from owui_migrate_gui.gui.live_run import JobKind, JobState, LiveRun
from owui_migrate_gui.gui.live_step import StepState
from owui_migrate_gui.gui.live_words import rehearsal_words
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import (
    count_words,
    duration_words,
    more_words,
    size_words,
    when_words,
)
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import RevisionKey, System

OUTCOME_WORDS: dict[Outcome, tuple[str, Tone]] = {
    Outcome.RUNNING: (mark("running"), Tone.ACCENT),
    Outcome.DONE: (mark("done"), Tone.GOOD),
    Outcome.FAILED: (mark("failed"), Tone.BAD),
    Outcome.CANCELLED: (mark("cancelled"), Tone.WARN),
    Outcome.DIED: (mark("died"), Tone.BAD),
}
STEP_WORDS: dict[StepState, tuple[str, Tone] | None] = {
    StepState.WAITING: None,
    StepState.RUNNING: (mark("running"), Tone.ACCENT),
    StepState.DONE: (mark("done"), Tone.GOOD),
    StepState.FAILED: (mark("failed"), Tone.BAD),
    StepState.UNDONE: (mark("undone"), Tone.WARN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyNet:
    """What protects the database right now."""

    chip: str
    tone: Tone
    name: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The banner at the end of a job: ``copied`` is everything for a bug report."""

    tone: Tone
    what: str
    more: str


def safety_of(run: LiveRun) -> SafetyNet:
    """The safety net in words, at every moment of a job."""
    if isinstance(run.report, RestoreReport):
        return _restore_net(run.report)
    backup = run.backup
    if run.kind is JobKind.SALVAGE:
        return SafetyNet(
            chip=tr("untouched"),
            tone=Tone.GOOD,
            name="",
            sentence=tr("The damaged file is only copied, and stays as it is."),
        )
    if run.kind is JobKind.RESCUE:
        return SafetyNet(
            chip=tr("untouched"),
            tone=Tone.GOOD,
            name="",
            sentence=tr("The encrypted file is only read, and stays as it is."),
        )
    if backup is not None:
        return SafetyNet(
            chip=tr("verified"),
            tone=Tone.GOOD,
            name=Path(backup.path).name,
            sentence=_backup_sentence(backup),
        )
    if run.is_over:
        return SafetyNet(
            chip=tr("untouched"),
            tone=Tone.GOOD,
            name="",
            sentence=tr("Nothing was written to the database."),
        )
    if run.kind is JobKind.RESTORE or run.kind in _REWRITTEN:
        text = tr("What is replaced is backed up and verified first.")
    elif run.kind is JobKind.BACKUP:
        text = tr("The database is only read.")
    elif run.kind is JobKind.REHEARSAL:
        text = tr("The steps run on a throw-away copy, which is removed at the end.")
    else:
        text = tr("No step runs before the backup is made, opened again and found equal.")
    return SafetyNet(chip=tr("first"), tone=Tone.NEUTRAL, name="", sentence=text)


def _backup_sentence(backup: BackupReport) -> str:
    return tr(
        "{size} in {time} · {tables}, {rows} equal · integrity ok · SHA-256 {sha256}…"
    ).format(
        size=size_words(backup.size),
        time=duration_words(backup.seconds),
        tables=count_words(backup.tables, "table"),
        rows=count_words(backup.rows, "row"),
        sha256=backup.sha256[:8],
    )


def _restore_net(report: RestoreReport) -> SafetyNet:
    guard = Path(report.guard).name if report.guard else ""
    text = (
        tr("What was replaced lies beside the other backups, should you want it back.")
        if guard
        else tr("There was nothing to replace.")
    )
    if guard.endswith(RAW_SUFFIX):
        text = tr("What was replaced was no healthy database: it is kept byte for byte as it was.")
        return SafetyNet(chip=tr("kept"), tone=Tone.WARN, name=guard, sentence=text)
    return SafetyNet(chip=tr("verified"), tone=Tone.GOOD, name=guard, sentence=text)


def verdict_of(run: LiveRun) -> Verdict | None:
    """The banner of a job that is over."""
    if not run.is_over:
        return None
    if run.state is JobState.DONE:
        return Verdict(tone=Tone.GOOD, what=_done_what(run), more=_done_more(run))
    error = run.error
    what = said(error.what) if error else tr("It stopped.")
    more = [more_words(error)] if error else []
    if run.failed_step and run.failed_step not in what:
        more.append(tr("Step: {failed_step}.").format(failed_step=run.failed_step))
    tone = Tone.WARN if run.state is JobState.CANCELLED else Tone.BAD
    return Verdict(tone=tone, what=what, more=" ".join(more))


def _done_what(run: LiveRun) -> str:
    if run.kind is JobKind.BACKUP:
        return tr("The backup was opened again and is equal to the database.")
    if isinstance(run.report, RehearsalReport):
        return rehearsal_words(run.report)
    if run.kind is JobKind.RESTORE:
        return tr("The database is byte for byte what the backup was.")
    if isinstance(run.report, SalvageReport | EncryptionReport):
        return _new_file(run.report, is_rescue=run.kind is JobKind.RESCUE)
    if run.kind is JobKind.REPAIR:
        return tr("The repair is in the database and was verified.")
    return tr("All {steps} are in the database and were verified.").format(
        steps=count_words(len(run.steps), "step")
    )


def _new_file(report: SalvageReport | EncryptionReport, *, is_rescue: bool) -> str:
    if isinstance(report, EncryptionReport):
        kind = said(report.encryption)
        how = tr("upgraded, {encryption}").format(encryption=kind) if is_rescue else kind
        return tr("{path} is {how}, and was read back and compared.").format(
            path=report.path, how=how
        )
    rows = count_words(sum(one.rows for one in report.tables), "row")
    return tr("{rows} could be read; they are in {path}.").format(rows=rows, path=report.path)


_REWRITTEN = {
    JobKind.ENCRYPT: mark(
        "Open WebUI up to 0.8.12 opens it with DATABASE_TYPE=sqlite+sqlcipher and the "
        "key in DATABASE_PASSWORD. There is no way into the file without the key."
    ),
    JobKind.DECRYPT: mark(
        "Remove DATABASE_TYPE and DATABASE_PASSWORD from Open WebUI's settings where it "
        "uses this file. Whoever can read the file can read every chat."
    ),
    JobKind.REKEY: mark(
        "Give Open WebUI the new key in DATABASE_PASSWORD. There is no way into the file "
        "without it."
    ),
}
"""What is to be done after a file was written anew."""


def _done_more(run: LiveRun) -> str:
    if run.came_too_late:
        return tr("Your Cancel came too late: everything was verified and being written already.")
    if run.kind in _REWRITTEN:
        return tr(_REWRITTEN[run.kind])
    if isinstance(run.report, EncryptionReport):
        return tr(
            "Next: stop Open WebUI, set DATABASE_URL to sqlite:///{path}, remove "
            "DATABASE_TYPE and DATABASE_PASSWORD, and start the new release. Whoever can "
            "read the new file can read every chat."
        ).format(path=run.report.path)
    if run.kind in {JobKind.RUN, JobKind.REPAIR}:
        return tr("Should anything look wrong in Open WebUI, the backup brings everything back.")
    return ""


def backup_path(run: LiveRun) -> Path | None:
    """The backup that leads back from a finished run."""
    has_steps = run.kind in {JobKind.RUN, JobKind.REPAIR}
    if has_steps and run.state is JobState.DONE and run.backup is not None:
        return Path(run.backup.path)
    return None


def journal_title(runs: tuple[JournalEntry, ...], now: datetime) -> tuple[str, str]:
    """The sentence above the journal."""
    if not runs:
        return (
            tr("No run on this database yet"),
            tr("Every upgrade, downgrade and restore is written down here, outside the database."),
        )
    newest = runs[0]
    word = tr(OUTCOME_WORDS[newest.outcome][0])
    return (
        tr("{runs}, the last one {when}: {word}").format(
            runs=count_words(len(runs), "run"), when=when_words(newest.started, now), word=word
        ),
        tr("The journal is kept outside the database, so that it survives a restore."),
    )


_REWRITES = {
    "encrypt": mark("encrypt into {goal}"),
    "decrypt": mark("decrypt into {goal}"),
    "rekey": mark("rekey into {goal}"),
    "rescue": mark("rescue into {goal}"),
}


def run_words(run: JournalEntry, releases: ReleaseMap | None = None) -> str:
    """What a run was: ``upgrade to 0.12.4``, or to a revision where no release ended."""
    if run.kind == "restore":
        return tr("restore")
    if run.kind in _REWRITES:
        return tr(_REWRITES[run.kind]).format(goal=run.goal)
    if run.goal == PUT_BACK:
        return tr("change of the quarantine")
    if run.kind == "repair":
        return tr("repair of {goal}").format(goal=run.goal)
    tag = releases.tag(RevisionKey(System.ALEMBIC, run.goal)) if releases else ""
    words = tr("downgrade to {goal}") if run.direction == "downgrade" else tr("upgrade to {goal}")
    return words.format(goal=tag or run.goal)


def run_facts(run: JournalEntry) -> tuple[tuple[str, str, bool], ...]:
    """A journal entry as (name, value, is id or path)."""
    if run.kind == "restore":
        return _restore_facts(run)
    seconds = run.seconds
    facts = [
        (tr("Started"), moment(run.started, seconds=True), False),
        (tr("Took"), duration_words(seconds) if seconds is not None else "–", False),
        (tr("Source"), said(run.source) or "–", False),
        (tr("Before"), _recorded(run.before), True),
        (tr("After"), _recorded(run.after), True),
        (tr("Backup"), Path(run.backup).name if run.backup else tr("none"), True),
    ]
    if run.source_hash:
        facts.append((tr("Scripts"), f"SHA-256 {run.source_hash[:16]}…", True))
    return tuple(facts)


def _restore_facts(run: JournalEntry) -> tuple[tuple[str, str, bool], ...]:
    kept = Path(run.backup).name if run.backup else tr("nothing: there was no database")
    return (
        (tr("Started"), moment(run.started, seconds=True), False),
        (tr("Took"), duration_words(run.seconds) if run.seconds is not None else "–", False),
        (tr("Restored"), Path(run.source).name if run.source else "–", True),
        (tr("Replaced"), tr("kept in {kept}").format(kept=kept) if run.backup else kept, True),
    )


def _recorded(rows: dict[str, list[str]]) -> str:
    said = []
    for system, names in rows.items():
        if names:
            tail = f" ({len(names)})" if len(names) > 1 else ""
            said.append(
                f"{names[-1]}{tail}" if system == "alembic" else f"{system} {names[-1]}{tail}"
            )
    return "\n".join(said) or "–"


def error_words(run: JournalEntry) -> tuple[str, str]:
    """What went wrong in a run of the journal, and what to do; empty where nothing did."""
    error: ErrorRecord | None = run.error
    if error is None:
        if run.outcome is Outcome.DIED:
            return tr("The run ended without a word."), said(run.found) or tr(
                "Reload to have it looked into."
            )
        return "", ""
    more = [said(part) for part in (error.unchanged, error.remedy) if part]
    if run.failed_step and run.failed_step not in error.what:
        more.append(tr("Step: {failed_step}.").format(failed_step=run.failed_step))
    return said(error.what), " ".join(more)


__all__ = [
    "OUTCOME_WORDS",
    "STEP_WORDS",
    "SafetyNet",
    "Verdict",
    "backup_path",
    "error_words",
    "journal_title",
    "run_facts",
    "run_words",
    "safety_of",
    "verdict_of",
]
