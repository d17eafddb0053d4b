"""What a verb answers: data for scripts, text for people, an exit code. Printing is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import msgspec
from rich.console import RenderableType

from owui_migrate_gui.errors import ErrorRecord


class ExitCode(IntEnum):
    """The first three; 3, 4 and 5 come with the errors (``MigrationError.exit_code``)."""

    DONE = 0
    ANSWER_IS_NO = 1
    USAGE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One verb's answer.

    ``data`` is the JSON document. ``text`` is for people: a plain string is printed as it is,
    anything else laid out by rich. With ``error`` its one line is printed instead of the text;
    ``data`` then holds the error too.
    """

    data: msgspec.Struct
    text: tuple[RenderableType, ...] = ()
    error: ErrorRecord | None = None
    exit_code: int = ExitCode.DONE


class ErrorData(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An error in JSON; ``detail`` only with ``-v``, ``step`` and ``statement`` of a failed run."""

    code: str
    what: str
    unchanged: str
    remedy: str
    step: str = ""
    statement: str = ""
    detail: str = ""


class ErrorDocument(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document of a refused or failed verb."""

    error: ErrorData


def error_data(
    record: ErrorRecord, *, step: str = "", statement: str = "", is_verbose: bool = False
) -> ErrorData:
    """The record as it stands in JSON."""
    return ErrorData(
        code=record.code,
        what=record.what,
        unchanged=record.unchanged,
        remedy=record.remedy,
        step=step,
        statement=statement,
        detail=record.detail if is_verbose else "",
    )


def error_result(record: ErrorRecord, *, is_verbose: bool) -> Result:
    """The answer of a verb that was refused."""
    return Result(
        data=ErrorDocument(error=error_data(record, is_verbose=is_verbose)),
        error=record,
        exit_code=record.exit_code,
    )


__all__ = ["ErrorData", "ErrorDocument", "ExitCode", "Result", "error_data", "error_result"]
