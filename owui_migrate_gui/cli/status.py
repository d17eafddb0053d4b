"""``owui-migrate status``: where a target stands, in one sentence and a few facts."""

from __future__ import annotations

import shlex
from datetime import datetime

import click
import msgspec
from rich.console import RenderableType
from rich.filesize import decimal
from rich.table import Table
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.finding_text import finding_line
from owui_migrate_gui.cli.look import Look, look_at_target_or_bundle
from owui_migrate_gui.cli.render import faint, plural
from owui_migrate_gui.cli.result import ExitCode, Result
from owui_migrate_gui.database.cipher_settings import describe_cipher
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.revision import Lineage, RevisionKey, System
from owui_migrate_gui.sources.source import SourceKind


class RecordedData(msgspec.Struct, frozen=True, kw_only=True):
    """The version tables' rows; null where there is no such table."""

    peewee: tuple[str, ...] | None
    alembic: tuple[str, ...] | None


class FindingData(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the doctor noticed."""

    id: str
    severity: str
    title: str
    evidence: tuple[str, ...]
    repair: str


class HolderData(msgspec.Struct, frozen=True, kw_only=True):
    """Another process that has the file open."""

    pid: int
    name: str
    is_writing: bool


class StatusData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; keys up to ``findings`` are stable."""

    target: str
    dialect: str
    lineage: str
    recorded: RecordedData
    actual: str | None
    head: str | None
    pending: tuple[str, ...]
    release: str | None
    findings: tuple[FindingData, ...]
    releases: tuple[str, ...]
    unknown: tuple[str, ...]
    source: str
    size: int
    wal_size: int | None
    journal_mode: str | None
    modified: datetime | None
    users: int | None
    chats: int | None
    holders: tuple[HolderData, ...]
    encryption: str | None


@click.command(short_help="Where a target stands, and what is wrong.")
@options.target
@options.source
@options.common
def command(target: str, source: str) -> Result:
    """Say where TARGET stands: revisions, release, what is pending, what is wrong.

    TARGET may be a support bundle.

    Exit code 0: at head and nothing wrong; 1: revisions are pending, or there are findings.
    """
    look = look_at_target_or_bundle(target, source)
    examination = look.examine()
    is_fine = not look.standing.pending and examination.worst is Severity.INFO
    return Result(
        data=_data(look, examination),
        text=_text(look, examination),
        exit_code=ExitCode.DONE if is_fine else ExitCode.ANSWER_IS_NO,
    )


def _data(look: Look, examination: Examination) -> StatusData:
    snapshot, scripts = look.snapshot, look.scripts
    return StatusData(
        target=str(snapshot.target),
        dialect=snapshot.target.dialect.value,
        lineage=snapshot.lineage.value,
        recorded=RecordedData(peewee=snapshot.recorded.peewee, alembic=snapshot.recorded.alembic),
        actual=str(examination.actual) if examination.actual else None,
        head=str(scripts.head) if scripts.head else None,
        pending=tuple(str(key) for key in look.standing.pending),
        release=_release(look) or None,
        findings=tuple(_finding(finding) for finding in examination.findings),
        releases=_releases(look),
        unknown=tuple(str(key) for key in look.standing.unknown),
        source=scripts.source.label,
        size=snapshot.size,
        wal_size=snapshot.wal_size,
        journal_mode=snapshot.journal_mode,
        modified=snapshot.modified,
        users=snapshot.users,
        chats=snapshot.chats,
        holders=tuple(
            HolderData(pid=holder.pid, name=holder.name, is_writing=holder.is_writing)
            for holder in snapshot.holders
        ),
        encryption=_encryption(look),
    )


def _encryption(look: Look) -> str | None:
    target = look.snapshot.target
    if isinstance(target, FileTarget) and target.cipher is not None:
        return describe_cipher(target.cipher)
    return None


def _finding(finding: Finding) -> FindingData:
    return FindingData(
        id=finding.id,
        severity=finding.severity.word,
        title=finding.title,
        evidence=finding.evidence,
        repair=finding.repair,
    )


def _alembic_row(look: Look) -> str | None:
    rows = look.snapshot.recorded.alembic or ()
    return rows[0] if len(rows) == 1 else None


def _releases(look: Look) -> tuple[str, ...]:
    """The releases that open the target as it is."""
    row = _alembic_row(look)
    found = look.scripts.releases.at_head(row) if row else ()
    return tuple(release.version for release in found)


def _release(look: Look) -> str:
    row = _alembic_row(look)
    return look.scripts.releases.span(row) if row else ""


def _text(look: Look, examination: Examination) -> tuple[RenderableType, ...]:
    parts: list[RenderableType] = [
        str(look.snapshot.target),
        Text(_sentence(look, examination), style="bold"),
        _facts(look, examination),
    ]
    parts.extend(finding_line(finding) for finding in examination.findings)
    is_stopped = any(finding.blocks for finding in examination.findings)
    if look.standing.pending and not is_stopped and look.bundle is None:
        parts.append(faint(f"Next: {_upgrade_of(look)}"))
    return tuple(parts)


def _upgrade_of(look: Look) -> str:
    """What to type for the pending revisions of this very source, ready for a shell."""
    source = look.scripts.source
    words = ["owui-migrate", "upgrade", look.snapshot.target.key]
    if source.kind is not SourceKind.BUNDLED:
        words += ["--source", str(source.path)]
    return shlex.join(words)


def _sentence(look: Look, examination: Examination) -> str:
    standing, scripts = look.standing, look.scripts
    if look.snapshot.lineage is Lineage.EMPTY:
        return "There is no Open WebUI database in this file."
    if standing.unknown:
        names = ", ".join(str(key) for key in standing.unknown)
        return f"Recorded at {names}, which this source doesn't know."
    if any(finding.blocks for finding in examination.findings):
        return "No plan can start before what is listed below is put right."
    if not standing.pending:
        release = _release(look)
        return f"Up to date: at head, {_named(scripts.head, release)}."
    count = plural(len(standing.pending), "revision")
    head = scripts.head
    goal = _named(head, scripts.releases.tag(head)) if head else "the heads of this source"
    return f"{count} behind {goal}."


def _named(key: RevisionKey | None, release: str) -> str:
    name = str(key) if key else "this source's"
    return f"{name} (Open WebUI {release})" if release else name


def _facts(look: Look, examination: Examination) -> Table:
    snapshot = look.snapshot
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim")
    table.add_column()
    table.add_row("  recorded", _recorded(look))
    table.add_row("  actual", str(examination.actual or "fits no revision exactly"))
    table.add_row("  release", _release(look) or "none: between two releases, or unknown")
    table.add_row("  lineage", snapshot.lineage.value)
    table.add_row("  content", _content(look))
    table.add_row("  file" if snapshot.journal_mode else "  size", _file(look))
    table.add_row("  source", look.scripts.source.label)
    if look.bundle is not None:
        about = look.bundle.bundle.about
        table.add_row("  bundle", f"made {about.made:%Y-%m-%d %H:%M} UTC by {about.program}")
    for holder in snapshot.holders:
        writing = ", writing" if holder.is_writing else ""
        table.add_row("  open in", f"{holder.name} (process {holder.pid}{writing})")
    return table


def _recorded(look: Look) -> str:
    recorded = look.snapshot.recorded
    parts = [_system(System.ALEMBIC, recorded.alembic), _system(System.PEEWEE, recorded.peewee)]
    return " · ".join(part for part in parts if part) or "nothing: no version table"


def _system(system: System, rows: tuple[str, ...] | None) -> str:
    if rows is None:
        return ""
    if not rows:
        return f"{system.value}: empty version table"
    if system is System.ALEMBIC:
        return f"alembic {', '.join(rows)}"
    return f"peewee {rows[-1]} ({len(rows)})"


def _content(look: Look) -> str:
    counts = ((look.snapshot.users, "user"), (look.snapshot.chats, "chat"))
    return ", ".join(plural(count, word) for count, word in counts if count is not None) or "none"


def _file(look: Look) -> str:
    snapshot = look.snapshot
    wal = f", {decimal(snapshot.wal_size)} in its -wal" if snapshot.wal_size else ""
    mode = f", journal mode {snapshot.journal_mode}" if snapshot.journal_mode else ""
    encryption = _encryption(look)
    return f"{decimal(snapshot.size)}{wal}{mode}" + (f", {encryption}" if encryption else "")


DOCUMENT = StatusData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
