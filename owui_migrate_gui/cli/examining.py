"""What an examination of the rows shows while it goes on: how far it is, and what it found."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from owui_migrate_gui.cli.render import side_console
from owui_migrate_gui.doctor.checks.crew import OnFound, nobody
from owui_migrate_gui.doctor.findings import Finding, Severity


@contextmanager
def examining(*, is_plain: bool) -> Iterator[OnFound]:
    """A bar on standard error, and above it each finding as it is found; for a terminal only.

    The answer says it all again, so that a pipe misses nothing.
    """
    if is_plain or not sys.stderr.isatty():
        yield nobody
        return
    columns = (
        TextColumn("Asking the rows"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=side_console(), transient=True) as progress:
        task = progress.add_task("", total=1)
        told: set[str] = set()

        def on_found(found: tuple[Finding, ...], share: float) -> None:
            for one in found:
                if one.severity > Severity.INFO and one.id not in told:
                    told.add(one.id)
                    progress.console.print(f"{one.id} {one.title}")
            progress.update(task, completed=share)

        yield on_found


__all__ = ["examining"]
