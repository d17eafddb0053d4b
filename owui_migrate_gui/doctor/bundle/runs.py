"""A run's journal entry as it may leave: what happened, not where, and no values of rows."""

from __future__ import annotations

import re
from dataclasses import replace

import msgspec

from owui_migrate_gui.doctor.bundle.masking import MASK, Masking
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.engine.requests import StepSpec
from owui_migrate_gui.errors import ErrorRecord
from owui_migrate_gui.events import BackupReport, Check, StepReport

_RUN_ID = re.compile(r"\d{8}T\d{6}Z-[0-9a-f]{6}")


def masked_run(run: JournalEntry, masking: Masking) -> JournalEntry:
    """The entry without target, computer, process, folders and foreign words."""
    return msgspec.structs.replace(
        run,
        run_id=run.run_id if _RUN_ID.fullmatch(run.run_id) else MASK,
        kind=masking.said(run.kind),
        target="",
        source=masking.said(run.source),
        source_hash=run.source_hash if run.source_hash.isalnum() else MASK,
        goal=masking.revision(run.goal),
        direction=masking.said(run.direction),
        host="",
        pid=0,
        pid_started=0.0,
        plan=tuple(_planned(step, masking) for step in run.plan),
        recorded=None,
        steps=tuple(_done(step, masking) for step in run.steps),
        backup=MASK if run.backup else None,
        backup_dir="",
        before=_revisions(run.before, masking),
        after=_revisions(run.after, masking),
        error=_error(run.error, masking) if run.error else None,
        failed_step=masking.revision(run.failed_step.removeprefix("peewee:"))
        if run.failed_step
        else "",
        failed_statement=masking.logged(run.failed_statement),
        log=tuple(masking.logged(line) for line in run.log),
        found=masking.logged(run.found),
        checks_before=_checks(run.checks_before, masking),
        checks_after=_checks(run.checks_after, masking),
        made=_backup(run.made, masking) if run.made else None,
        rows_before=_rows(run.rows_before, masking),
        rows_after=_rows(run.rows_after, masking),
    )


def _backup(made: BackupReport, masking: Masking) -> BackupReport:
    return msgspec.structs.replace(
        made, path=MASK, sha256="", revision=masking.revision(made.revision)
    )


def _rows(counts: dict[str, int], masking: Masking) -> dict[str, int]:
    return {masking.name(table): rows for table, rows in counts.items()}


def _planned(step: StepSpec, masking: Masking) -> StepSpec:
    return msgspec.structs.replace(
        step,
        revision=masking.revision(step.revision),
        title=masking.said(step.title),
        set_aside=tuple(masking.said(words) for words in step.set_aside),
        tables=tuple(masking.name(name) for name in step.tables),
        reworks=tuple(masking.name(name) for name in step.reworks),
    )


def _done(step: StepReport, masking: Masking) -> StepReport:
    return msgspec.structs.replace(
        step,
        revision=masking.revision(step.revision),
        title=masking.said(step.title),
        rows={masking.name(name): change for name, change in step.rows.items()},
        notes=tuple(masking.logged(line) for line in step.notes),
    )


def _revisions(recorded: dict[str, list[str]], masking: Masking) -> dict[str, list[str]]:
    return {
        masking.said(system): [masking.revision(id_) for id_ in ids]
        for system, ids in recorded.items()
    }


def _error(error: ErrorRecord, masking: Masking) -> ErrorRecord:
    return replace(
        error,
        code=masking.said(error.code),
        what=masking.logged(error.what),
        unchanged=masking.logged(error.unchanged),
        remedy=masking.logged(error.remedy),
        detail=masking.logged(error.detail),
    )


def _checks(checks: tuple[Check, ...], masking: Masking) -> tuple[Check, ...]:
    return tuple(
        msgspec.structs.replace(
            check,
            id=masking.said(check.id),
            text=masking.logged(check.text),
            remedy=masking.logged(check.remedy),
        )
        for check in checks
    )


__all__ = ["masked_run"]
