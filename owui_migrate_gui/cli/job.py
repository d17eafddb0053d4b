"""Drive the engine's child process from the terminal: show its events, cancel it on Ctrl-C."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

import click
import msgspec

from owui_migrate_gui.cli.progress import Display, make_display
from owui_migrate_gui.cli.render import ask, can_ask, note
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.target import ServerTarget, Target
from owui_migrate_gui.engine.child_start import ChildAhead
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import (
    BackingUp,
    Request,
    RunRequest,
    compressing,
)
from owui_migrate_gui.errors import NoDumpProgram
from owui_migrate_gui.events import (
    BackupVerified,
    Event,
    Failed,
    Finished,
    Report,
    StepFinished,
    StepPaused,
    StepReport,
)

_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass(slots=True)
class Ended:
    """How a job ended: exactly one of ``report`` and ``failed``, and what was done until then."""

    report: Report | None = None
    failed: Failed | None = None
    steps: tuple[StepReport, ...] = ()
    backup: str | None = None

    def take(self, event: Event) -> None:
        """Keep what the answer will need of an event."""
        match event:
            case Finished():
                self.report = event.report
            case Failed():
                self.failed = event
            case StepFinished():
                self.steps = (*self.steps, event.step)
            case BackupVerified():
                self.backup = event.backup.path
            case _:
                pass


def drive(request: Request, session: Session, ahead: ChildAhead | None = None) -> Ended:
    """Run one job to its end and show how it goes on, in a child that may have been started ahead.

    Ctrl-C asks the engine to stop, and then waits for its clean end: a job is never left behind.
    """
    process = EngineProcess(request, ahead)
    ended = Ended()
    session.has_begun = True
    display = make_display(
        is_json=session.is_json,
        is_verbose=session.is_verbose,
        is_plain=isinstance(request, RunRequest) and request.pauses,
    )
    with display, _stopping(process, display):
        for event in process.events():
            ended.take(event)
            display.show(event)
            if isinstance(event, StepPaused):
                _ask_to_go_on(process)
    return ended


def _ask_to_go_on(process: EngineProcess) -> None:
    """Have the next step run, or everything since the last kept step undone."""
    try:
        goes_on = click.confirm("Go on with the next step?", default=True, err=True)
    except click.Abort:
        goes_on = False
    if goes_on:
        process.go_on()
    else:
        process.cancel()


def drive_with_choice(request: BackingUp, session: Session) -> Ended:
    """The same; where no pg_dump fits the server, ask whether the backup may be a copy on it."""
    if session.compresses:
        _say_what_stays_as_it_is(request.target)
        request = compressing(request)
    ended = drive(request, session)
    failed = ended.failed
    if failed is None or failed.error.code != NoDumpProgram.code or not can_ask():
        return ended
    note(failed.error.what)
    if not ask("Make the backup as a copy inside the server, in a schema of its own?"):
        return ended
    return drive(msgspec.structs.replace(request, backup_way=BackupWay.COPY), session)


def _say_what_stays_as_it_is(target: Target) -> None:
    if isinstance(target, ServerTarget):
        note("--compress is for files: pg_dump compresses what it writes by itself.")
    elif target.cipher is not None:
        note("The backup is not compressed: it is as encrypted as the file, and doesn't shrink.")


@contextmanager
def _stopping(process: EngineProcess, display: Display) -> Iterator[None]:
    """While a job runs, an interrupt means Cancel and nothing else."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        display.say("Stopping: the target is being left as it was before ...")
        process.cancel()

    before = {number: signal.signal(number, stop) for number in _STOP_SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


__all__ = ["Ended", "drive", "drive_with_choice"]
