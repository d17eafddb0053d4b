"""The engine's child process: one request on standard input, events on standard output.

The program starts itself with ``--engine-child``, so this works from an executable too. The
input stays open while the parent lives: a line asks for a cancel (or for a pause, or to go on
after one), its end means that the parent has gone, which is a cancel as well. Scripts may print;
their output goes to standard error.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import traceback
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.child_start import PREVIEW_ARGUMENT
from owui_migrate_gui.engine.failure import StepFailedError
from owui_migrate_gui.engine.lines import PipeLines
from owui_migrate_gui.engine.reporting import Emit
from owui_migrate_gui.engine.requests import (
    BackupRequest,
    EncryptionRequest,
    PreviewRequest,
    RehearseRequest,
    RepairRequest,
    Request,
    RescueRequest,
    RestoreRequest,
    RunRequest,
    SalvageRequest,
)
from owui_migrate_gui.engine.wire import GO_ON_LINE, PAUSE_LINE, decode_request, encode_event
from owui_migrate_gui.errors import MigrationError, NeedsAttention, UsageError
from owui_migrate_gui.events import Event, Failed, Finished, Report

if TYPE_CHECKING:
    from owui_migrate_gui.engine.rehearse import LookAgain

_RARELY = (100_000, 50, 100)
"""When a preview's child looks for garbage: a tenth less time for 5 MB more."""


def main(arguments: Sequence[str] = (), look_again: LookAgain | None = None) -> int:
    """Serve one request; returns the exit code that the report or error stands for.

    ``look_again`` examines a copy on which repairs were rehearsed.

    With the arguments ``preview`` and a dialect it loads what such a preview needs before the
    request is there.
    """
    sys.dont_write_bytecode = True
    output = _take_stdout()
    lock = threading.Lock()

    def emit(event: Event) -> None:
        with lock:
            output.write(encode_event(event))

    if arguments[:1] == [PREVIEW_ARGUMENT]:
        _get_ready_for_preview(arguments[1])
    lines = PipeLines(sys.stdin.fileno())
    try:
        request = decode_request(lines.readline())
    except msgspec.DecodeError:
        error = UsageError("The engine got no request that it understands.")
        emit(Failed(error=error.record()))
        return error.exit_code
    cancellation = Cancellation()
    threading.Thread(target=_listen, args=(lines, cancellation), daemon=True).start()
    return _serve(request, emit, cancellation, look_again)


def _get_ready_for_preview(dialect: str) -> None:
    gc.disable()
    from owui_migrate_gui.engine import preview_job as _  # noqa: F401, PLC0415 - 0.5 s
    from owui_migrate_gui.engine.shadow.pair import shadow_kind  # noqa: PLC0415

    shadow_kind(dialect)
    gc.freeze()
    gc.enable()
    gc.set_threshold(*_RARELY)


def _take_stdout() -> BinaryIO:
    """Keep standard output for events alone; what scripts print goes to standard error."""
    descriptor = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(descriptor, "wb", buffering=0)


def _listen(lines: PipeLines, cancellation: Cancellation) -> None:
    heard = {GO_ON_LINE: cancellation.go_on, PAUSE_LINE: cancellation.pause}
    while (act := heard.get(lines.readline())) is not None:
        act()
    cancellation.request()


def _serve(
    request: Request, emit: Emit, cancellation: Cancellation, look_again: LookAgain | None
) -> int:
    run_id = getattr(request, "run_id", "")
    try:
        emit(Finished(report=_carry_out(request, emit, cancellation, look_again)))
    except StepFailedError as error:
        emit(
            Failed(error=error.record(), step=error.step, statement=error.statement, run_id=run_id)
        )
        return error.exit_code
    except MigrationError as error:
        emit(Failed(error=error.record(), run_id=run_id))
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the child's top: a bug, told as one
        bug = NeedsAttention(
            f"The engine met an error of its own: {type(error).__name__}: {error}.",
            unchanged="Its transaction was rolled back.",
            remedy="Open the database again to see where it stands, and report this.",
            detail=traceback.format_exc(),
        )
        emit(Failed(error=bug.record(), run_id=run_id))
        return bug.exit_code
    return 0


def _carry_out(  # noqa: PLR0911 - one return a kind of job
    request: Request, emit: Emit, cancellation: Cancellation, look_again: LookAgain | None
) -> Report:
    """Import what this kind of job needs, and do it (a backup needs no Alembic: 0.4 s saved)."""
    from owui_migrate_gui.engine import backup_job  # noqa: PLC0415

    match request:
        case BackupRequest():
            return backup_job.back_up(request, emit, cancellation)
        case RestoreRequest():
            return backup_job.restore(request, emit, cancellation)
        case RunRequest():
            from owui_migrate_gui.engine import run, scripts, stand_ins  # noqa: PLC0415

            stand_ins.install()
            scripts.quiet_libraries()
            return run.run(request, emit, cancellation)
        case RehearseRequest():
            from owui_migrate_gui.engine import rehearse, scripts, stand_ins  # noqa: PLC0415

            stand_ins.install()
            scripts.quiet_libraries()
            return rehearse.rehearse(request, emit, cancellation, look_again)
        case RepairRequest():
            from owui_migrate_gui.engine import repair_job, scripts, stand_ins  # noqa: PLC0415

            stand_ins.install()
            scripts.quiet_libraries()
            return repair_job.repair(request, emit, cancellation)
        case EncryptionRequest():
            from owui_migrate_gui.engine import encryption_job  # noqa: PLC0415

            return encryption_job.change_encryption(request, emit, cancellation)
        case RescueRequest():
            from owui_migrate_gui.engine import (  # noqa: PLC0415
                encryption_job,
                run,
                scripts,
                stand_ins,
            )

            stand_ins.install()
            scripts.quiet_libraries()
            return encryption_job.rescue(request, emit, cancellation, run.run)
        case SalvageRequest():
            from owui_migrate_gui.engine import salvage_job  # noqa: PLC0415

            return salvage_job.carry_out_salvage(request, emit, cancellation)
        case PreviewRequest():
            from owui_migrate_gui.engine import preview_job, scripts, stand_ins  # noqa: PLC0415

            stand_ins.install()
            scripts.quiet_libraries()
            return preview_job.preview(request, emit, cancellation)


__all__ = ["main"]
