"""How a job goes on: bars on a terminal, plain lines elsewhere, nothing beside a JSON answer."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Protocol, Self

from rich.filesize import decimal
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from owui_migrate_gui.cli.render import duration, note, one_line, side_console
from owui_migrate_gui.events import (
    BackupVerified,
    BytesCopied,
    Check,
    Checked,
    Event,
    Failed,
    LogLine,
    PhaseStarted,
    RunStarted,
    StepFinished,
    StepProgressed,
    StepReport,
    StepStarted,
    Verdict,
)

_STATEMENT_LENGTH = 160


class Display(Protocol):
    """Shows events; a context manager, so that the terminal is left tidy."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def show(self, event: Event) -> None:
        """Show one event."""

    def say(self, line: str) -> None:
        """Show a line of our own."""


def make_display(*, is_json: bool, is_verbose: bool, is_plain: bool = False) -> Display:
    """The display that suits where standard error goes; ``is_plain`` where questions are asked."""
    if sys.stderr.isatty() and not is_plain:
        return BarDisplay(is_verbose=is_verbose)
    return LineDisplay(is_quiet=is_json and not is_verbose, is_verbose=is_verbose)


class LineDisplay:
    """One plain line for each thing that is done."""

    def __init__(self, *, is_quiet: bool, is_verbose: bool) -> None:
        self._is_quiet = is_quiet
        self._is_verbose = is_verbose
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        pass

    def show(self, event: Event) -> None:
        """Print what is worth a line."""
        if isinstance(event, RunStarted):
            self._count = event.steps
        line = event_line(event, self._count, is_verbose=self._is_verbose)
        if line:
            self.say(line)

    def say(self, line: str) -> None:
        """Print a line, unless nobody asked for any."""
        if not self._is_quiet:
            note(line)


class BarDisplay:
    """Two bars at the bottom, bytes of the copy and steps of the run; lines scroll above them."""

    def __init__(self, *, is_verbose: bool) -> None:
        self._is_verbose = is_verbose
        self._count = 0
        self._bytes: TaskID | None = None
        self._steps: TaskID | None = None
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=30),
            TextColumn("{task.fields[amount]}", markup=False),
            TimeElapsedColumn(),
            TextColumn("left", style="dim"),
            TimeRemainingColumn(),
            console=side_console(),
            transient=True,
        )

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def show(self, event: Event) -> None:
        """Move the bars, and print what is worth a line."""
        match event:
            case RunStarted():
                self._count = event.steps
            case BytesCopied():
                self._show_bytes(event)
            case BackupVerified():
                self._hide_bytes()
            case StepStarted():
                self._show_step(event)
            case StepProgressed():
                self._update_steps(amount=f"{event.statements} statements")
            case StepFinished():
                self._update_steps(completed=event.index + 1)
            case _:
                pass
        line = event_line(event, self._count, is_verbose=self._is_verbose)
        if line:
            self.say(line)

    def say(self, line: str) -> None:
        """Print a line above the bars."""
        self._progress.console.print(line)

    def _show_bytes(self, event: BytesCopied) -> None:
        if self._bytes is None:
            self._bytes = self._progress.add_task(event.phase.value, amount="")
        self._progress.update(
            self._bytes,
            description=event.phase.value.replace("-", " "),
            completed=event.done,
            total=event.total,
            amount=f"{decimal(event.done)} of {decimal(event.total)}",
        )

    def _hide_bytes(self) -> None:
        if self._bytes is not None:
            self._progress.remove_task(self._bytes)
            self._bytes = None

    def _show_step(self, event: StepStarted) -> None:
        if self._steps is None:
            self._steps = self._progress.add_task("", total=self._count, amount="")
        self._update_steps(
            description=f"step {event.index + 1} of {self._count}: {event.title}", amount=""
        )

    def _update_steps(
        self,
        *,
        description: str | None = None,
        completed: int | None = None,
        amount: str | None = None,
    ) -> None:
        if self._steps is None:
            return
        self._progress.update(self._steps, description=description, completed=completed)
        if amount is not None:
            self._progress.update(self._steps, amount=amount)


def event_line(event: Event, count: int, *, is_verbose: bool) -> str:
    """The line that an event is worth; empty for none. ``count`` is the number of steps."""
    match event:
        case PhaseStarted():
            line = event.text
        case BackupVerified():
            line = f"Backup verified: {event.backup.path} ({decimal(event.backup.size)})"
        case StepFinished():
            line = _step_line(event.step, event.index, count)
        case Checked():
            line = "\n".join(check_line(check) for check in _worth_a_line(event, is_verbose))
        case LogLine() if is_verbose:
            line = f"  {event.at:%H:%M:%S} {event.level} {event.text}"
        case Failed() if event.statement:
            line = f"  in: {one_line(event.statement)[:_STATEMENT_LENGTH]}"
        case _:
            line = ""
    return line


def _worth_a_line(event: Checked, is_verbose: bool) -> list[Check]:  # noqa: FBT001 - passed on
    return [check for check in event.checks if is_verbose or check.verdict is not Verdict.GOOD]


def check_line(check: Check) -> str:
    """A check as a line of its own: ``ok``, ``note`` or ``no``, and what was found."""
    mark = {Verdict.GOOD: "ok  ", Verdict.WARN: "note", Verdict.REFUSE: "no  "}[check.verdict]
    return f"  {mark} {check.sentence}"


def _step_line(step: StepReport, index: int, count: int) -> str:
    arrow = "+" if step.direction == "upgrade" else "-"
    number = str(index + 1).rjust(len(str(count)))
    line = f"{number}/{count} {arrow} {step.revision}  {step.title}, {duration(step.seconds)}"
    changed = ", ".join(f"{table} {rows:+,}" for table, rows in step.rows.items() if rows)
    line = f"{line} ({changed})" if changed else line
    return "\n".join([line, *(f"      {text}" for text in step.notes)])


__all__ = ["BarDisplay", "Display", "LineDisplay", "check_line", "event_line", "make_display"]
