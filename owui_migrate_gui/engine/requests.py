"""What the engine's child process is asked to do: one JSON document on its standard input.

The ``secret`` of a request opens its target. It shows as stars wherever a request is printed, and
only ``wire.encode_request`` writes it out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias, TypeVar

import msgspec

from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.database.target import FileTarget, ServerTarget
from owui_migrate_gui.engine.actions import Action
from owui_migrate_gui.revision import Direction, Lineage, Risk, System
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.secret import Secret


class StepSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One step by name; the child finds its script in the source.

    ``can_go_back`` is False for an upgrade whose script has no downgrade. ``set_aside`` are the
    script's own words for rows that it handles one by one, because they don't fit.
    ``declares`` says that the script declares whose rows it changes in number; ``tables`` are those
    tables then, and otherwise every table that its text names. ``reworks`` are the tables of its
    operations.
    """

    system: System
    revision: str
    direction: Direction
    title: str
    can_go_back: bool = True
    set_aside: tuple[str, ...] = ()
    declares: bool = False
    tables: tuple[str, ...] = ()
    risks: tuple[Risk, ...] = ()
    reworks: tuple[str, ...] = ()


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
    """Apply ``steps`` to the target, after a verified backup into ``backup_dir``.

    ``stamp`` is the target's content stamp when the plan was made or rehearsed, empty where
    unknown. With
    ``keep_completed`` each step is a transaction of its own. With ``pauses`` the child waits after
    each step but the last until it is told to go on, or to stop. With ``compress`` the backup of
    a plain file is compressed. ``known_folders`` is the file that ``backup_dir`` is noted in, so
    that its backups can be found again; empty for a trial's.
    """

    run_id: str
    target: FileTarget | ServerTarget
    secret: Secret | None = None
    source: SourceSpec
    steps: tuple[StepSpec, ...]
    recorded: RecordedSpec
    goal: str
    backup_dir: str
    backup_way: BackupWay = BackupWay.DUMP
    compress: bool = False
    journal_dir: str
    known_folders: str = ""
    stamp: str = ""
    keep_completed: bool = False
    pauses: bool = False


class RepairSpec(msgspec.Struct, frozen=True, kw_only=True):
    """The repair of one finding; ``actions`` are carried out in order."""

    finding: str
    title: str
    actions: tuple[Action, ...]


class RehearseRequest(msgspec.Struct, frozen=True, kw_only=True, tag="rehearse"):
    """Carry out ``steps`` on a copy of the target that is thrown away; the rest as for a run.

    The copy of a server's schema is made on the server of ``place``; None means on its own.

    ``repairs`` are rehearsed in place of steps.
    """

    run_id: str
    target: FileTarget | ServerTarget
    secret: Secret | None = None
    place: ServerTarget | None = None
    place_secret: Secret | None = None
    source: SourceSpec
    steps: tuple[StepSpec, ...]
    recorded: RecordedSpec
    goal: str
    repairs: tuple[RepairSpec, ...] = ()


class RepairRequest(msgspec.Struct, frozen=True, kw_only=True, tag="repair"):
    """Carry out ``repairs`` as one run, after a verified backup into ``backup_dir``.

    ``source`` is the bundled one, whose scripts do only what is not done yet.
    """

    run_id: str
    target: FileTarget | ServerTarget
    secret: Secret | None = None
    source: SourceSpec
    repairs: tuple[RepairSpec, ...]
    recorded: RecordedSpec
    backup_dir: str
    backup_way: BackupWay = BackupWay.DUMP
    compress: bool = False
    journal_dir: str
    known_folders: str = ""


class BackupRequest(msgspec.Struct, frozen=True, kw_only=True, tag="backup"):
    """Make a verified backup of the target in ``backup_dir``; ``compress`` is for plain files.

    ``known_folders`` as for a run.
    """

    target: FileTarget | ServerTarget
    secret: Secret | None = None
    backup_dir: str
    backup_way: BackupWay = BackupWay.DUMP
    compress: bool = False
    known_folders: str = ""


class RestoreRequest(msgspec.Struct, frozen=True, kw_only=True, tag="restore"):
    """Put ``backup`` in the target's place, after a guard backup into ``backup_dir``.

    ``backup_secret`` opens a backup that was made under another key than the target's.
    """

    run_id: str
    backup: str
    target: FileTarget | ServerTarget
    secret: Secret | None = None
    backup_secret: Secret | None = None
    backup_dir: str
    backup_way: BackupWay = BackupWay.DUMP
    compress: bool = False
    journal_dir: str
    known_folders: str = ""


BackingUp: TypeAlias = RunRequest | RepairRequest | BackupRequest | RestoreRequest
"""Requests of jobs that make a backup in the usual way."""


def compressing(request: BackingUp) -> BackingUp:
    """The same request with its backup compressed, which changes nothing for a server's."""
    return msgspec.structs.replace(request, compress=True)


class EncryptionRequest(msgspec.Struct, frozen=True, kw_only=True, tag="encryption"):
    """Write the target anew: plain, or encrypted with ``new_secret`` and ``new_cipher``.

    Into a new file, or in the target's place after a verified backup into ``backup_dir``. ``verb``
    is encrypt, decrypt or rekey.
    """

    run_id: str
    verb: str
    target: FileTarget
    secret: Secret | None = None
    into: str | None
    new_secret: Secret | None = None
    new_cipher: CipherSettings | None = None
    backup_dir: str
    journal_dir: str
    known_folders: str = ""


Guarded = TypeVar("Guarded", bound=BackingUp | EncryptionRequest)
"""Any request of a job that puts a backup into ``backup_dir``."""


def as_trial(request: Guarded, folder: Path) -> Guarded:
    """The same request without a trace in the person's own places: its journal is in ``folder``."""
    untold = msgspec.structs.replace(request, known_folders="")
    if isinstance(untold, BackupRequest):
        return untold
    return msgspec.structs.replace(untold, journal_dir=str(folder))


class RescueRequest(msgspec.Struct, frozen=True, kw_only=True, tag="rescue"):
    """Upgrade an encrypted copy of the target by ``steps`` and write it plain into a new file."""

    run_id: str
    target: FileTarget
    secret: Secret | None = None
    into: str
    source: SourceSpec
    steps: tuple[StepSpec, ...]
    recorded: RecordedSpec
    goal: str
    journal_dir: str


class SalvageRequest(msgspec.Struct, frozen=True, kw_only=True, tag="salvage"):
    """Write what can be read of a damaged target into the new file ``into``."""

    target: FileTarget
    secret: Secret | None = None
    into: str


class RowsSpec(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the rows of a target, without any row's content.

    ``counts`` and ``sizes`` (bytes) are by table; a table that is not there is not known.
    ``database_size`` is in bytes.
    """

    counts: dict[str, int]
    sizes: dict[str, int]
    database_size: int | None


class ConstraintSpec(msgspec.Struct, frozen=True, kw_only=True):
    """What a constraint of the target is called; the rest as in ``database.volume``."""

    table: str
    name: str
    kind: str
    columns: tuple[str, ...]
    text: str = ""


class StartSpec(msgspec.Struct, frozen=True, kw_only=True):
    """Where a preview starts: the target's own schema, or what ``replay`` makes of nothing.

    Exactly one of ``schema`` and ``replay_source`` is given, or neither for an empty database.
    ``rows`` is None without a target; then an empty database has no rows, and any other may have
    rows in every table.
    """

    lineage: Lineage
    revision: str
    recorded: RecordedSpec
    schema: Schema | None = None
    rows: RowsSpec | None = None
    constraints: tuple[ConstraintSpec, ...] = ()
    replay_source: SourceSpec | None = None
    replay: tuple[StepSpec, ...] = ()


class PreviewRequest(msgspec.Struct, frozen=True, kw_only=True, tag="preview"):
    """Say what ``steps`` would run, without any target; ``target`` is only its name.

    ``schema`` is the PostgreSQL schema that its tables are in, where that is not the role's own;
    ``is_encrypted`` is whether it is a SQLCipher file.
    """

    target: str | None
    dialect: str
    source: SourceSpec
    start: StartSpec
    steps: tuple[StepSpec, ...]
    goal: str
    schema: str = ""
    is_encrypted: bool = False


Request = (
    RunRequest
    | RehearseRequest
    | RepairRequest
    | BackupRequest
    | RestoreRequest
    | EncryptionRequest
    | RescueRequest
    | SalvageRequest
    | PreviewRequest
)

__all__ = [
    "BackupRequest",
    "ConstraintSpec",
    "EncryptionRequest",
    "PreviewRequest",
    "RecordedSpec",
    "RehearseRequest",
    "RepairRequest",
    "RepairSpec",
    "Request",
    "RescueRequest",
    "RestoreRequest",
    "RowsSpec",
    "RunRequest",
    "SalvageRequest",
    "SourceSpec",
    "StartSpec",
    "StepSpec",
    "as_trial",
]
