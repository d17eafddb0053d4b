"""``owui-migrate quarantine``: rows that had to go, what they hold, and their way back."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.look import Look, look_at_target
from owui_migrate_gui.cli.quarantine_data import QuarantineData, data_of, list_text
from owui_migrate_gui.cli.render import note, plural
from owui_migrate_gui.cli.repair_data import RepairWish
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.doctor.quarantined.export import as_read, export_quarantine
from owui_migrate_gui.doctor.quarantined.reading import read_contents, read_quarantine
from owui_migrate_gui.errors import UsageError

_SOURCE = "bundled"


@click.command(short_help="Rows that had to go: see them, save them, put them back.")
@options.target
@click.option("--rows", "wants_rows", is_flag=True, help="List every row, not the first few alone.")
@click.option("--show", "shown", metavar="ID", type=int, help="Print what this row holds.")
@click.option(
    "--export",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Save all rows with what they hold as JSON lines; only you may read the file.",
)
@click.option(
    "--put-back",
    "back",
    metavar="ID",
    type=int,
    multiple=True,
    help="Put this row back into its table; may be repeated.",
)
@click.option("--put-back-all", is_flag=True, help="Put back all rows that fit.")
@click.option(
    "--drop", metavar="ID", type=int, multiple=True, help="Delete this row; may be repeated."
)
@click.option("--drop-all", is_flag=True, help="Delete all rows of the quarantine.")
@click.option(
    "--rehearse", is_flag=True, help="With the four above: try it on a throw-away copy alone."
)
@options.backup_dir
@options.yes
@options.common
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    session: Session,
    target: str,
    wants_rows: bool,  # noqa: FBT001 - click passes by name
    shown: int | None,
    export: Path | None,
    back: tuple[int, ...],
    put_back_all: bool,  # noqa: FBT001 - click passes by name
    drop: tuple[int, ...],
    drop_all: bool,  # noqa: FBT001 - click passes by name
    rehearse: bool,  # noqa: FBT001 - click passes by name
    backup_dir: Path | None,
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """List the rows that migrations and repairs put aside in TARGET, and why; never what they hold.

    A row goes back where its table, columns and key are free for it and what it refers to is there.
    That and --drop happen like a repair: with a verified backup first, and as a whole or not at
    all. Exit code 0: done; 1: some of the rows asked for can't go back.
    """
    wishes = [shown is not None, export is not None, bool(back or put_back_all)]
    if sum((*wishes, bool(drop or drop_all))) > 1:
        raise UsageError("One thing at a time: show, export, put back or drop.")
    look = look_at_target(target, _SOURCE)
    if shown is not None:
        return _show(look, shown)
    quarantine = read_quarantine(look.snapshot, look.secret)
    data = data_of(str(look.snapshot.target), quarantine)
    if export is not None:
        count = export_quarantine(look.snapshot, export, look.secret)
        said = (
            f"{plural(count, 'row')} saved in {export}. It holds what people wrote: keep it safe."
        )
        return Result(data=msgspec.structs.replace(data, exported=str(export)), text=(said,))
    if not (back or put_back_all or drop or drop_all):
        return Result(data=data, text=list_text(data, wants_all=wants_rows))
    wish = RepairWish(
        target=target,
        source=_SOURCE,
        ids=(),
        everything=False,
        keep=frozenset(),
        backup_dir=backup_dir,
        yes=yes,
        only_rehearse=rehearse,
    )
    from owui_migrate_gui.cli.quarantine_change import (  # the engine: a tenth of the start
        Change,
        delete_rows,
        put_rows_back,
    )

    change = Change(look=look, quarantine=quarantine, data=data, wish=wish, session=session)
    return put_rows_back(change, back) if back or put_back_all else delete_rows(change, drop)


def _show(look: Look, id_: int) -> Result:
    held = read_contents(look.snapshot, id_, look.secret)
    data = QuarantineData(
        target=str(look.snapshot.target),
        groups=(),
        rows=(),
        contents=held.text,
        differs=held.differs,
    )
    if held.differs:
        note(f"The row that is in its table now differs in: {', '.join(held.differs)}.")
    return Result(data=data, text=(as_read(held.text),))


DOCUMENT = QuarantineData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
