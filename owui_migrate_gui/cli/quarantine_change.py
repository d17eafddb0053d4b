"""Rows of the quarantine put back or deleted from the terminal, like any other repair."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from rich.console import RenderableType
from rich.text import Text

from owui_migrate_gui.cli.confirm import require_answerable
from owui_migrate_gui.cli.look import Look, look_at_target
from owui_migrate_gui.cli.production import require_name
from owui_migrate_gui.cli.quarantine_data import QuarantineData, StayedRow, StillBad, data_of
from owui_migrate_gui.cli.render import plural
from owui_migrate_gui.cli.repair import carry_out, rehearse
from owui_migrate_gui.cli.repair_data import RepairData, RepairWish
from owui_migrate_gui.cli.result import ErrorDocument, ExitCode, Result, error_data
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.quarantined.going_back import choose_rows, drop_rows, put_back
from owui_migrate_gui.doctor.quarantined.reading import read_quarantine
from owui_migrate_gui.doctor.quarantined.rows import Quarantine
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.events import Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was found, and how the person wants it changed."""

    look: Look
    quarantine: Quarantine
    data: QuarantineData
    wish: RepairWish
    session: Session


def put_rows_back(change: Change, ids: tuple[int, ...]) -> Result:
    """Put back the rows of these numbers, or without any all that fit; say why others stay.

    Raises ``UsageError`` for a number that isn't there, and what asking and running raise.
    """
    chosen = choose_rows(change.quarantine, ids, everything=not ids)
    stayed = tuple(StayedRow(id=row.id, table=row.table, why=why) for row, why in chosen.left)
    code = ExitCode.ANSWER_IS_NO if stayed else ExitCode.DONE
    if not chosen.rows:
        data = msgspec.structs.replace(change.data, stayed=stayed)
        said = "No row can go back; nothing was changed." if stayed else "The quarantine is empty."
        return Result(data=data, text=(said, *_stayed_text(stayed)), exit_code=code)
    count = plural(len(chosen.rows), "row")
    done = _carry_out(change, put_back(change.quarantine, chosen.rows), f"Put {count} back now?")
    if isinstance(done, Failed):
        return _failed(done)
    data = msgspec.structs.replace(
        _data_after(change, done), put_back=tuple(row.id for row in chosen.rows), stayed=stayed
    )
    text = (*_done_text(data, f"{count} put back"), *_stayed_text(stayed))
    return Result(data=data, text=text, exit_code=code)


def delete_rows(change: Change, ids: tuple[int, ...]) -> Result:
    """Delete the rows of these numbers, or without any all of them; raises the same."""
    finding = drop_rows(change.quarantine, ids, everything=not ids)
    gone = ids or tuple(row.id for row in change.quarantine.rows)
    if not gone:
        return Result(data=change.data, text=("The quarantine is empty.",))
    count = plural(len(gone), "row")
    done = _carry_out(change, finding, f"Delete {count} of the quarantine for good?")
    if isinstance(done, Failed):
        return _failed(done)
    data = msgspec.structs.replace(_data_after(change, done), dropped=gone)
    return Result(data=data, text=_done_text(data, f"{count} deleted"))


def _carry_out(change: Change, finding: Finding, question: str) -> RepairData | Failed:
    look, wish, session = change.look, change.wish, change.session
    if wish.only_rehearse:
        return rehearse(look, (finding,), session)
    require_answerable(yes=wish.yes)
    require_name(look.snapshot.target, session.confirmed_name)
    return carry_out(look, (finding,), wish, session, question, volume=_volume(look))


def _volume(look: Look) -> Volume | None:
    try:
        return look.measure()
    except MigrationError:  # only the time that it takes stays unsaid
        return None


def _data_after(change: Change, done: RepairData) -> QuarantineData:
    """What is there now, and what the doctor finds in the target now."""
    if done.rehearsed:
        return msgspec.structs.replace(change.data, repair=done)
    look = look_at_target(change.wish.target, change.wish.source)
    quarantine = read_quarantine(look.snapshot, look.secret)
    bad = tuple(
        StillBad(id=one.id, severity=one.severity.word, title=one.title)
        for one in look.examine_rows().findings
        if one.severity > Severity.INFO
    )
    data = data_of(str(look.snapshot.target), quarantine)
    return msgspec.structs.replace(data, repair=done, afterwards=bad)


def _done_text(data: QuarantineData, what: str) -> tuple[RenderableType, ...]:
    done = data.repair
    assert done is not None
    if done.rehearsed:
        left = ", ".join(one.id for one in done.left)
        found = f"the copy would have {left}" if left else "the doctor found nothing wrong there"
        return (Text(f"On a copy: {what}; {found}.", style="yellow" if left else "green"),)
    parts: list[RenderableType] = [Text(f"{what}. Backup: {done.backup}", style="green")]
    if data.afterwards:
        parts.append(Text("The doctor finds now:", style="bold"))
        parts.extend(f"  {one.id} {one.severity}: {one.title}" for one in data.afterwards)
    else:
        parts.append("The doctor finds nothing wrong.")
    rows = plural(len(data.rows), "row")
    left = f"Still in the quarantine: {rows}." if data.rows else "The quarantine is empty now."
    parts.append(left)
    return tuple(parts)


def _stayed_text(stayed: tuple[StayedRow, ...]) -> tuple[RenderableType, ...]:
    return tuple(
        Text(f"Row {one.id} of {one.table} stays: {one.why}", style="yellow") for one in stayed
    )


def _failed(failed: Failed) -> Result:
    return Result(
        data=ErrorDocument(error=error_data(failed.error, step=failed.step)),
        error=failed.error,
        exit_code=failed.error.exit_code,
    )


__all__ = ["Change", "delete_rows", "put_rows_back"]
