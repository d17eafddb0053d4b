"""What the engine's child process is asked to do: one JSON document on its standard input."""

from __future__ import annotations

import msgspec

from owui_migrate_gui.revision import Direction, System


class StepSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One step by name; the child finds its script in the source."""

    system: System
    revision: str
    direction: Direction
    title: str


class SourceSpec(msgspec.Struct, frozen=True, kw_only=True):
    """Where the scripts are and the content hash that the person trusted.

    ``alembic_dir`` and ``peewee_dir`` are inside ``path``, as in ``sources.source.Source``.
    """

    path: str
    kind: str
    content_hash: str
    label: str
    alembic_dir: str | None
    peewee_dir: str | None


class RecordedSpec(msgspec.Struct, frozen=True, kw_only=True):
    """What the version tables said when the plan was made."""

    peewee: tuple[str, ...] | None
    alembic: tuple[str, ...] | None


class RunRequest(msgspec.Struct, frozen=True, kw_only=True, tag="run"):
    """Apply ``steps`` to the target, after a verified backup into ``backup_dir``."""

    run_id: str
    target: str
    source: SourceSpec
    steps: tuple[StepSpec, ...]
    recorded: RecordedSpec
    goal: str
    backup_dir: str
    journal_dir: str


class BackupRequest(msgspec.Struct, frozen=True, kw_only=True, tag="backup"):
    """Make a verified backup of the target in ``backup_dir``."""

    target: str
    backup_dir: str


class RestoreRequest(msgspec.Struct, frozen=True, kw_only=True, tag="restore"):
    """Put ``backup`` in the target's place, after a guard backup into ``backup_dir``."""

    run_id: str
    backup: str
    target: str
    backup_dir: str
    journal_dir: str


Request = RunRequest | BackupRequest | RestoreRequest

__all__ = [
    "BackupRequest",
    "RecordedSpec",
    "Request",
    "RestoreRequest",
    "RunRequest",
    "SourceSpec",
    "StepSpec",
]
