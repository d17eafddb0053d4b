"""What is true of the target after the child died without its last word."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from owui_migrate_gui.database.target import ServerTarget
from owui_migrate_gui.engine.journal import JournalEntry, read_run, write_entry
from owui_migrate_gui.engine.own_folder import OwnFolder, make_own_folder
from owui_migrate_gui.engine.recovery import (
    Recovery,
    Whereabouts,
    recover,
    remove_half_made,
    scratch_prefix,
)
from owui_migrate_gui.engine.requests import (
    BackupRequest,
    EncryptionRequest,
    RehearseRequest,
    RepairRequest,
    Request,
    RescueRequest,
    RestoreRequest,
    RunRequest,
    SalvageRequest,
)
from owui_migrate_gui.errors import Cancelled, MigrationError, NeedsAttention, RunFailed
from owui_migrate_gui.events import Failed, Outcome


def folder_for(request: Request) -> OwnFolder:
    """A private folder for the job's child; looking into a run finds it by its name too."""
    run_id = getattr(request, "run_id", "")
    return make_own_folder(scratch_prefix(run_id) if run_id else "owui-migrate-")


def tell_after_death(request: Request, *, manner: str, is_cancelled: bool, detail: str) -> Failed:
    """Look at the target and say what became of it; lets the database undo what was begun."""
    error: MigrationError
    entry = _entry_of(request)
    if isinstance(request, EncryptionRequest | RescueRequest):
        error = _after_rewriting(request, manner, is_cancelled=is_cancelled)
    elif entry is None:
        if isinstance(request, RehearseRequest):
            _drop_copy(request)
        if isinstance(request, SalvageRequest):
            _remove_work(request)
        if isinstance(request, BackupRequest | RunRequest | RepairRequest | RestoreRequest):
            remove_half_made(Path(request.backup_dir), request.target, request.secret)
        error = _before_anything(manner, is_cancelled=is_cancelled)
    else:
        assert isinstance(request, RunRequest | RepairRequest | RestoreRequest)
        found = recover(
            entry,
            request.target,
            request.secret,
            Path(request.journal_dir),
            outcome=Outcome.CANCELLED if is_cancelled else Outcome.DIED,
        )
        error = _explain(manner, found, is_cancelled=is_cancelled)
        _write_down(request.run_id, Path(request.journal_dir), error)
    error.detail = detail
    return Failed(error=error.record(), run_id=getattr(request, "run_id", ""))


def _entry_of(request: Request) -> JournalEntry | None:
    """The journal's entry, which every job that changes a target writes before it begins."""
    if isinstance(request, RunRequest | RepairRequest | RestoreRequest):
        return read_run(request.run_id, Path(request.journal_dir))
    return None


def _after_rewriting(
    request: EncryptionRequest | RescueRequest, manner: str, *, is_cancelled: bool
) -> MigrationError:
    """A new file is put in place at once or not at all; what was begun of it is removed."""
    from owui_migrate_gui.engine.encryption_job import remove_leftovers  # noqa: PLC0415

    with suppress(OSError):
        remove_leftovers(request)
    is_new = isinstance(request, RescueRequest) or request.into is not None
    if is_new or is_cancelled:
        return _before_anything(manner, is_cancelled=is_cancelled)
    return NeedsAttention(
        f"The engine {manner} before it had finished.",
        unchanged="The file is ever only replaced as a whole, and its backup is untouched.",
        remedy="Open it again to see whether the old or the new key opens it.",
    )


def _remove_work(request: SalvageRequest) -> None:
    from owui_migrate_gui.engine.salvage_job import remove_work  # noqa: PLC0415 - sqlcipher3

    remove_work(request)


def _drop_copy(request: RehearseRequest) -> None:
    """Drop the database that a rehearsal had made for itself on a server."""
    if isinstance(request.target, ServerTarget):
        from owui_migrate_gui.database.postgresql.scratch_database import (  # noqa: PLC0415
            drop_scratch,
        )

        place, secret = (
            (request.place, request.place_secret)
            if request.place is not None
            else (request.target, request.secret)
        )
        drop_scratch(place, secret, request.run_id)


def _write_down(run_id: str, folder: Path, error: MigrationError) -> None:
    """What the child would have written had it still been there."""
    entry = read_run(run_id, folder)
    if entry is not None and entry.error is None:
        with suppress(OSError):
            ended = msgspec.structs.replace(entry, error=error.record(), ended=datetime.now(UTC))
            write_entry(ended, folder)


def _before_anything(manner: str, *, is_cancelled: bool) -> MigrationError:
    if is_cancelled:
        return Cancelled("The job was cancelled.", remedy="Start it again whenever you like.")
    return RunFailed(
        f"The engine {manner} before it had finished.",
        unchanged="It had changed nothing in the database.",
        remedy="Start it again; if it happens twice, look for a lack of memory or disk space.",
    )


def _explain(manner: str, found: Recovery, *, is_cancelled: bool) -> MigrationError:
    if found.where is not Whereabouts.BEFORE:
        return NeedsAttention(
            f"The engine {manner}. {found.what}", unchanged=found.unchanged, remedy=found.remedy
        )
    if is_cancelled:
        return Cancelled(
            "The run was cancelled.",
            unchanged="The database is as it was before.",
            remedy="Start it again whenever you like.",
        )
    return RunFailed(
        f"The engine {manner} in the middle of the run.",
        unchanged="What it had begun was undone: the database is as it was before the run.",
        remedy="Start it again; if it happens twice, look for a lack of memory or disk space.",
    )


__all__ = ["folder_for", "tell_after_death"]
