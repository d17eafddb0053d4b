"""Requests for the engine, made from what the person sees and has trusted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui import places
from owui_migrate_gui.database.backup import default_backup_dir
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import Address, FileTarget, Target
from owui_migrate_gui.engine.journal import new_run_id
from owui_migrate_gui.engine.requests import (
    BackupRequest,
    EncryptionRequest,
    RecordedSpec,
    RehearseRequest,
    RescueRequest,
    RestoreRequest,
    RunRequest,
    SourceSpec,
    StepSpec,
)
from owui_migrate_gui.errors import BadTarget, NoWayThere, UsageError
from owui_migrate_gui.plan import Plan, Step
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.source import Source, SourceKind
from owui_migrate_gui.sources.trust import TrustedSource

_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What opens a file now, and what shall open it then; no ``new_secret`` means plain."""

    secret: Secret | None
    new_secret: Secret | None
    new_cipher: CipherSettings | None = None


def prepare_run(  # noqa: PLR0913 - keyword-only, each one a decision of the caller
    snapshot: Snapshot,
    source: TrustedSource,
    plan: Plan,
    *,
    backup_dir: Path | None = None,
    secret: Secret | None = None,
    keep_completed: bool = False,
    pauses: bool = False,
    backup_way: BackupWay = BackupWay.DUMP,
    stamp: str = "",
    compress: bool = False,
) -> RunRequest:
    """The request for a run of ``plan``; raises ``NoWayThere`` for a plan without steps.

    ``secret`` is the one that opened the target for the snapshot, ``stamp`` the target's content
    stamp when the plan was rehearsed. Raises ``UsageError`` where steps
    are to be kept on a server.
    """
    if not plan.steps:
        raise NoWayThere("There is nothing to do: the database is there already.")
    if keep_completed and not isinstance(snapshot.target, FileTarget):
        raise UsageError(
            "On a server the whole run is one transaction; its locks end with it.",
            remedy="Leave --keep-completed-steps out.",
        )
    folder = backup_dir or default_backup_dir(snapshot.target)
    _require_names(*_paths(snapshot.target), folder)
    return RunRequest(
        run_id=new_run_id(datetime.now(UTC)),
        target=snapshot.target,
        secret=secret,
        source=source_spec(source),
        steps=step_specs(plan, source.source, snapshot.schema),
        recorded=RecordedSpec(peewee=plan.recorded.peewee, alembic=plan.recorded.alembic),
        goal=str(plan.goal) if plan.goal else "base",
        backup_dir=str(folder.absolute()),
        backup_way=backup_way,
        compress=compress,
        journal_dir=str(places.journal_dir()),
        known_folders=str(places.backup_folders_file()),
        stamp=stamp or snapshot.stamp,
        keep_completed=keep_completed,
        pauses=pauses,
    )


def prepare_rehearsal(
    snapshot: Snapshot,
    source: TrustedSource,
    plan: Plan,
    *,
    secret: Secret | None = None,
    place: Address | None = None,
) -> RehearseRequest:
    """The request for a rehearsal of ``plan``; raises ``NoWayThere`` for a plan without steps.

    ``place`` is another server for the copy of a server's schema; raises ``UsageError`` where
    either is a file.
    """
    if not plan.steps:
        raise NoWayThere("There is nothing to rehearse: the database is there already.")
    other = place.target if place is not None else None
    if isinstance(other, FileTarget) or (other and isinstance(snapshot.target, FileTarget)):
        raise UsageError(
            "Only a server's database can be copied to another server, and only there.",
            remedy="Leave --on out; a file is copied into a private temporary folder.",
        )
    _require_names(*_paths(snapshot.target))
    return RehearseRequest(
        run_id=new_run_id(datetime.now(UTC)),
        target=snapshot.target,
        secret=secret,
        place=other,
        place_secret=place.secret if place is not None else None,
        source=source_spec(source),
        steps=step_specs(plan, source.source, snapshot.schema),
        recorded=RecordedSpec(peewee=plan.recorded.peewee, alembic=plan.recorded.alembic),
        goal=str(plan.goal) if plan.goal else "base",
    )


def source_spec(source: TrustedSource) -> SourceSpec:
    """Where the child finds the scripts, and what they must hash to."""
    scripts = source.source
    return SourceSpec(
        path=str(scripts.path),
        kind=scripts.kind.value,
        content_hash=scripts.content_hash,
        label=scripts.label,
        alembic_dir=scripts.alembic_dir,
        peewee_dir=scripts.peewee_dir,
    )


def step_specs(
    plan: Plan, source: Source | None = None, schema: Schema | None = None
) -> tuple[StepSpec, ...]:
    """The steps by name; with source and schema also which tables each has to do with."""
    declares = source is not None and source.kind is SourceKind.BUNDLED
    known = {table.name for table in schema.tables} if schema is not None else set()
    known.update(table for step in plan.steps for table in step.revision.tables)
    return tuple(
        StepSpec(
            system=step.revision.system,
            revision=step.revision.id,
            direction=step.direction,
            title=step.revision.title,
            can_go_back=step.revision.downgrade.is_present,
            set_aside=tuple(
                f"{effect.reason} ({effect.origin or effect.table})"
                for effect in step.revision.side(step.direction).rows
                if effect.change == "quarantines"
            ),
            risks=step.risks,
            reworks=_reworked(step),
            declares=declares,
            tables=_declared(step) if declares else tables_named(step.revision.text, known),
        )
        for step in plan.steps
    )


def _reworked(step: Step) -> tuple[str, ...]:
    operations = step.revision.side(step.direction).operations
    return tuple(sorted({operation.table for operation in operations if operation.table}))


def _declared(step: Step) -> tuple[str, ...]:
    effects = step.revision.side(step.direction).rows
    named = {name for effect in effects for name in (effect.table, effect.origin) if name}
    return tuple(sorted(named))


def tables_named(text: str, known: set[str]) -> tuple[str, ...]:
    """Those of ``known`` tables whose name stands as a word in ``text``, sorted."""
    return tuple(sorted(known.intersection(_WORDS.findall(text))))


def prepare_backup(
    target: Target,
    backup_dir: Path | None = None,
    *,
    secret: Secret | None = None,
    backup_way: BackupWay = BackupWay.DUMP,
) -> BackupRequest:
    """The request for a verified backup."""
    folder = backup_dir or default_backup_dir(target)
    _require_names(*_paths(target), folder)
    return BackupRequest(
        target=target,
        secret=secret,
        backup_dir=str(folder.absolute()),
        backup_way=backup_way,
        known_folders=str(places.backup_folders_file()),
    )


def prepare_restore(
    backup: Path,
    target: Target,
    backup_dir: Path | None = None,
    *,
    secret: Secret | None = None,
    backup_secret: Secret | None = None,
    backup_way: BackupWay = BackupWay.DUMP,
) -> RestoreRequest:
    """The request to put ``backup`` in the target's place.

    ``backup_secret`` is given where the backup was made under another key than the target has.
    """
    folder = backup_dir or default_backup_dir(target)
    _require_names(*_paths(target), folder, backup)
    return RestoreRequest(
        run_id=new_run_id(datetime.now(UTC)),
        backup=str(backup.absolute()),
        target=target,
        secret=secret,
        backup_secret=backup_secret,
        backup_dir=str(folder.absolute()),
        backup_way=backup_way,
        journal_dir=str(places.journal_dir()),
        known_folders=str(places.backup_folders_file()),
    )


def prepare_encryption(
    verb: str,
    target: FileTarget,
    into: Path | None,
    change: Change,
    backup_dir: Path | None = None,
) -> EncryptionRequest:
    """The request to write a file anew; ``verb`` is encrypt, decrypt or rekey."""
    folder = backup_dir or default_backup_dir(target)
    _require_names(target.path, folder, *([into] if into else []))
    return EncryptionRequest(
        run_id=new_run_id(datetime.now(UTC)),
        verb=verb,
        target=target,
        secret=change.secret,
        into=str(into.absolute()) if into else None,
        new_secret=change.new_secret,
        new_cipher=change.new_cipher,
        backup_dir=str(folder.absolute()),
        journal_dir=str(places.journal_dir()),
        known_folders=str(places.backup_folders_file()),
    )


def prepare_rescue(
    snapshot: Snapshot, secret: Secret, into: Path, source: TrustedSource, plan: Plan
) -> RescueRequest:
    """The request for a rescue out of SQLCipher; ``plan`` may have no steps."""
    target = snapshot.target
    assert isinstance(target, FileTarget)
    _require_names(target.path, into)
    return RescueRequest(
        run_id=new_run_id(datetime.now(UTC)),
        target=target,
        secret=secret,
        into=str(into.absolute()),
        source=source_spec(source),
        steps=step_specs(plan, source.source, snapshot.schema),
        recorded=RecordedSpec(peewee=plan.recorded.peewee, alembic=plan.recorded.alembic),
        goal=str(plan.goal) if plan.goal else "base",
        journal_dir=str(places.journal_dir()),
    )


def _paths(target: Target) -> tuple[Path, ...]:
    return (target.path,) if isinstance(target, FileTarget) else ()


def _require_names(*paths: Path) -> None:
    """Requests, journal and manifest are UTF-8, so names must be text (POSIX allows any bytes)."""
    for path in paths:
        try:
            str(path).encode()
        except UnicodeEncodeError as error:
            raise BadTarget(
                f"The name {str(path)!r} is not valid text, so it can't be written down.",
                remedy="Rename the file or folder, then try again.",
            ) from error


__all__ = [
    "Change",
    "prepare_backup",
    "prepare_encryption",
    "prepare_rehearsal",
    "prepare_rescue",
    "prepare_restore",
    "prepare_run",
    "source_spec",
    "step_specs",
]
