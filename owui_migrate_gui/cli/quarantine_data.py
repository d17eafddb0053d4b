"""What ``owui-migrate quarantine`` answers, as data and in words."""

from __future__ import annotations

from datetime import datetime

import msgspec
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from owui_migrate_gui.cli.render import faint, plural
from owui_migrate_gui.cli.repair_data import RepairData
from owui_migrate_gui.doctor.quarantined.rows import Quarantine, QuarantinedRow, groups_of

_SHOWN = 20
"""Rows that are listed one by one without ``--rows``."""


class QuarantineGroup(msgspec.Struct, frozen=True, kw_only=True):
    """Rows of one table, put there for one reason by one migration or finding."""

    table: str
    origin: str
    reason: str
    rows: int
    can_go_back: int


class QuarantineRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row, without its contents; ``obstacle`` says why it can't go back."""

    id: int
    table: str
    key: str
    origin: str
    reason: str
    kept: datetime | None
    size: int
    can_go_back: bool
    obstacle: str


class StayedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row that was asked for and stays in the quarantine, and why."""

    id: int
    table: str
    why: str


class StillBad(msgspec.Struct, frozen=True, kw_only=True):
    """A finding above *info* of the examination afterwards."""

    id: str
    severity: str
    title: str


class QuarantineData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document.

    ``contents`` is there with ``--show``, with the columns in which the row that is in its table
    now ``differs`` where there is one, ``exported`` with ``--export``, ``repair`` where rows
    were put back (``put_back``) or deleted (``dropped``), with what the doctor found
    ``afterwards``.
    """

    target: str
    groups: tuple[QuarantineGroup, ...]
    rows: tuple[QuarantineRow, ...]
    contents: str | None = None
    differs: tuple[str, ...] | None = None
    exported: str | None = None
    put_back: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()
    stayed: tuple[StayedRow, ...] = ()
    repair: RepairData | None = None
    afterwards: tuple[StillBad, ...] = ()


def data_of(target: str, quarantine: Quarantine) -> QuarantineData:
    """What is there."""
    return QuarantineData(
        target=target,
        groups=tuple(
            QuarantineGroup(
                table=one.table,
                origin=one.origin,
                reason=one.reason,
                rows=one.rows,
                can_go_back=one.fit,
            )
            for one in groups_of(quarantine)
        ),
        rows=tuple(_row(one) for one in quarantine.rows),
    )


def _row(row: QuarantinedRow) -> QuarantineRow:
    return QuarantineRow(
        id=row.id,
        table=row.table,
        key=row.key,
        origin=row.origin,
        reason=row.reason,
        kept=row.kept,
        size=row.size,
        can_go_back=row.can_go_back,
        obstacle=row.obstacle,
    )


def list_text(data: QuarantineData, *, wants_all: bool) -> tuple[RenderableType, ...]:
    """What is there, summed up and then row by row."""
    if not data.rows:
        return (data.target, "Nothing is in the quarantine.")
    fit = sum(one.can_go_back for one in data.groups)
    head = f"{plural(len(data.rows), 'row')} in the quarantine; {fit:,} can go back."
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("rows", "can go back", "table", "from", "reason"):
        table.add_column(title, justify="right" if title in {"rows", "can go back"} else "left")
    for one in data.groups:
        table.add_row(
            f"{one.rows:,}", f"{one.can_go_back:,}", one.table, one.origin, Text(one.reason)
        )
    shown = data.rows if wants_all else data.rows[:_SHOWN]
    parts: list[RenderableType] = [data.target, Text(head, style="bold"), table, ""]
    parts.append(_rows_table(shown))
    if len(shown) < len(data.rows):
        parts.append(faint(f"… and {len(data.rows) - len(shown):,} more: --rows lists them."))
    parts.append(faint("What one holds: --show ID. Back into its table: --put-back ID."))
    return tuple(parts)


def _rows_table(rows: tuple[QuarantineRow, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("id", justify="right")
    for title in ("table", "key", "kept", "can it go back?"):
        table.add_column(title)
    for one in rows:
        kept = f"{one.kept:%Y-%m-%d %H:%M}" if one.kept else ""
        told = Text(one.obstacle, style="yellow") if one.obstacle else Text("yes", style="green")
        table.add_row(str(one.id), one.table, Text(one.key), kept, told)
    return table


__all__ = [
    "QuarantineData",
    "QuarantineGroup",
    "QuarantineRow",
    "StayedRow",
    "StillBad",
    "data_of",
    "list_text",
]
