"""What a support bundle holds, as values; each is one JSON file in it."""

from __future__ import annotations

from datetime import datetime

import msgspec

from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.revision import Direction, Lineage, Recorded, Risk, System
from owui_migrate_gui.schema import Attached, Schema

FORMAT = 1


class About(msgspec.Struct, frozen=True, kw_only=True):
    """Who made the bundle, and when (UTC); ``libraries`` are names and versions."""

    format: int = FORMAT
    made: datetime
    program: str
    libraries: tuple[tuple[str, str], ...]


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """The database as opening showed it, without where it is; sizes in bytes.

    ``encryption`` lacks the salt. ``holders`` are the programs that had it open. ``attached`` are
    views and triggers, their texts masked; None in a bundle from before they were told.
    """

    dialect: str
    encryption: CipherSettings | None
    lineage: Lineage
    recorded: Recorded
    taken: datetime
    modified: datetime | None
    size: int
    wal_size: int | None
    journal_mode: str | None
    page_size: int | None
    users: int | None
    chats: int | None
    holders: tuple[str, ...]
    attached: tuple[Attached, ...] | None = None


class FoundData(msgspec.Struct, frozen=True, kw_only=True):
    """A finding without the statements of its repair, which may name rows.

    ``places`` and ``objects`` are None in a bundle from before lines of evidence had kinds.
    """

    id: str
    severity: str
    title: str
    evidence: tuple[str, ...]
    repair: str
    cause: str
    consequence: str
    limits: str
    blocks: bool
    can_repair: bool
    needs_choice: bool
    refusal: str
    subjects: tuple[str, ...]
    places: tuple[str, ...] | None = None
    objects: tuple[str, ...] | None = None


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """The doctor's examination; ``actual`` is a system and a revision's id."""

    actual: tuple[System, str] | None
    is_whole: bool
    findings: tuple[FoundData, ...]
    unanswered: tuple[str, ...] = ()


class Counted(msgspec.Struct, frozen=True, kw_only=True):
    """Rows and estimated bytes by table; a server's rows are its own estimates."""

    rows: dict[str, int]
    sizes: dict[str, int]
    size: int
    constraints: tuple[tuple[str, str, str, tuple[str, ...]], ...] = ()


class ScriptData(msgspec.Struct, frozen=True, kw_only=True):
    """One migration script without its text."""

    system: System
    id: str
    parents: tuple[str, ...]
    depends_on: tuple[str, ...]
    branch_labels: tuple[str, ...]
    title: str
    created: datetime | None
    upgrade: tuple[Risk, ...]
    downgrade: tuple[Risk, ...]
    has_downgrade: bool


class SourceData(msgspec.Struct, frozen=True, kw_only=True):
    """The scripts that the database was compared with; ``problems`` in words."""

    kind: str
    label: str
    release: str | None
    content_hash: str
    scripts: tuple[ScriptData, ...]
    problems: tuple[str, ...]


class PlannedStep(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the plan to the newest revision."""

    revision: str
    system: System
    direction: Direction
    title: str
    risks: tuple[Risk, ...]


class PlanData(msgspec.Struct, frozen=True, kw_only=True):
    """The plan to the newest revision, or why there is none."""

    goal: str | None
    steps: tuple[PlannedStep, ...]
    refusal: str = ""


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """A setting of Open WebUI's; ``value`` is "set" where it is not a harmless one."""

    name: str
    value: str
    origin: str


class Configuration(msgspec.Struct, frozen=True, kw_only=True):
    """Settings of Open WebUI that reach the database, and what the console runs on."""

    settings: tuple[Setting, ...]
    system: str
    is_executable: bool


class Bundle(msgspec.Struct, frozen=True, kw_only=True):
    """Everything together."""

    about: About
    seen: Seen
    findings: Findings
    schema: Schema
    counted: Counted
    source: SourceData
    plan: PlanData
    runs: tuple[JournalEntry, ...]
    configuration: Configuration


FILES = {
    "about": "about.json",
    "seen": "database.json",
    "findings": "findings.json",
    "schema": "schema.json",
    "counted": "rows.json",
    "source": "scripts.json",
    "plan": "plan.json",
    "runs": "runs.json",
    "configuration": "configuration.json",
}
"""The file of each part."""

__all__ = [
    "FILES",
    "FORMAT",
    "About",
    "Bundle",
    "Configuration",
    "Counted",
    "Findings",
    "FoundData",
    "PlanData",
    "PlannedStep",
    "ScriptData",
    "Seen",
    "Setting",
    "SourceData",
]
