"""``owui-migrate``: finds the verb, runs it, prints its answer, returns the exit code."""

from __future__ import annotations

import importlib
import io
import os
import sys
import traceback

import click

from owui_migrate_gui import __version__
from owui_migrate_gui.cli.session import MakeDemo, OpenWindow, Session
from owui_migrate_gui.errors import Cancelled, ErrorRecord, MigrationError

VERBS = (
    "status",
    "graph",
    "history",
    "preview",
    "rehearse",
    "upgrade",
    "downgrade",
    "backup",
    "backups",
    "restore",
    "diagnose",
    "quarantine",
    "bundle",
    "compare",
    "encrypt",
    "decrypt",
    "rekey",
    "rescue",
    "salvage",
    "runs",
    "find",
    "profiles",
    "self-test",
    "gui",
)
_EPILOG = (
    "Exit codes: 0 done, and nothing wrong; 1 the answer is no (pending revisions, findings);"
    " 2 usage or bad input; 3 refused, target untouched; 4 the run failed, target as before;"
    " 5 the target needs attention."
)

_SETTINGS = {"help_option_names": ["-h", "--help"]}


class VerbGroup(click.Group):
    """Loads only the verb that was asked for, so that each starts quickly."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All verbs, in the order in which a person meets them."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The verb of that name; each module has one ``command``."""
        if cmd_name not in VERBS:
            return None
        module = importlib.import_module(f"owui_migrate_gui.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command


def _show_version(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's callback signature
    if not value or context.resilient_parsing:
        return
    from owui_migrate_gui.cli.render import answer_console, print_text
    from owui_migrate_gui.doctor.versions import library_versions

    lines = [f"  {name:<15}{number}" for name, number in library_versions()]
    print_text(answer_console(), (f"owui-migrate {__version__}", *lines))
    context.exit()


@click.group(cls=VerbGroup, epilog=_EPILOG, context_settings=_SETTINGS)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_show_version,
    help="Show the versions of the program and its libraries.",
)
def program() -> None:
    """See and change where the database behind Open WebUI stands, with a verified backup first.

    TARGET is a path or URL of a webui.db. R is a revision id or unique prefix, a peewee name or
    number (peewee:012), head, base, +N or -N, or release:0.6.43.
    """


def run(arguments: list[str], *, open_window: OpenWindow, make_demo: MakeDemo) -> int:
    """Run one verb and return the exit code; the only place that turns errors into text."""
    _speak_utf8()
    session = Session(open_window=open_window, make_demo=make_demo, is_json="--json" in arguments)
    try:
        answer = program.main(
            arguments or ["--help"], prog_name="owui-migrate", standalone_mode=False, obj=session
        )
        return answer if isinstance(answer, int) else _render(answer, session)
    except click.UsageError as error:
        return _refuse(_usage_record(error), session)
    except (click.Abort, KeyboardInterrupt):
        return _refuse(Cancelled("Stopped.").record(), session)
    except MigrationError as error:
        return _refuse(error.record(), session)
    except BrokenPipeError:
        return _reader_is_gone()
    except Exception as error:  # noqa: BLE001 - the top: a person gets one line
        return _refuse(_bug_record(error, session), session)


def _speak_utf8() -> None:
    """Whatever the platform's encoding is; names that are no text are shown with a placeholder."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _render(answer: object, session: Session) -> int:
    from owui_migrate_gui.cli.render import render
    from owui_migrate_gui.cli.result import Result

    if not isinstance(answer, Result):
        return 0
    try:
        render(answer, is_json=session.is_json, is_verbose=session.is_verbose)
        sys.stdout.flush()
    except BrokenPipeError:
        _reader_is_gone()
    return answer.exit_code


def _refuse(record: ErrorRecord, session: Session) -> int:
    from owui_migrate_gui.cli.result import error_result

    return _render(error_result(record, is_verbose=session.is_verbose), session)


def _usage_record(error: click.UsageError) -> ErrorRecord:
    verb = error.ctx.command_path if error.ctx else "owui-migrate"
    what = " ".join(error.format_message().split())
    return ErrorRecord(
        code="usage",
        what=what,
        unchanged="Nothing was changed.",
        remedy=f"'{verb} --help' shows how.",
        exit_code=error.exit_code,
    )


def _bug_record(error: Exception, session: Session) -> ErrorRecord:
    said = " ".join(f"{type(error).__name__}: {error}".split())
    detail = "".join(traceback.format_exception(error))
    what = f"This is a bug in owui-migrate ({said})."
    if session.has_begun:
        return ErrorRecord(
            code="bug",
            what=what,
            unchanged="A run was under way; it is kept whole or not at all.",
            remedy="Look at 'owui-migrate status' of the target, and report this with -v.",
            exit_code=5,
            detail=detail,
        )
    return ErrorRecord(
        code="bug",
        what=what,
        unchanged="Nothing was changed.",
        remedy="Please report it with what -v shows.",
        exit_code=3,
        detail=detail,
    )


def _reader_is_gone() -> int:
    """Whoever read our output has left (``| head``); keep Python from complaining at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


__all__ = ["VERBS", "VerbGroup", "program", "run"]
