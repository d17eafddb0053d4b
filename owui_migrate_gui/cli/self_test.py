"""``owui-migrate self-test``: does everything work on this machine?"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import click
import msgspec
from rich.text import Text

from owui_migrate_gui import __version__
from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.render import duration, note, plural, show
from owui_migrate_gui.cli.result import ExitCode, Result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.doctor.self_test import Check, Verdict, self_test
from owui_migrate_gui.doctor.versions import library_versions

_STYLES = {Verdict.PASSED: "green", Verdict.FAILED: "bold red", Verdict.SKIPPED: "yellow"}


class CheckData(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One check; ``verdict`` is passed, failed or skipped; ``detail`` only of a failed one."""

    id: str
    verdict: str
    said: str
    seconds: float
    detail: str = ""


class SelfTestData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``passed`` is true where no check failed."""

    version: str
    libraries: dict[str, str]
    passed: bool
    seconds: float
    checks: tuple[CheckData, ...]


@click.command("self-test", short_help="Does everything work on this machine?")
@options.common
@click.pass_obj
def command(session: Session) -> Result:
    """Do the main job on a made-up database in a temporary folder, and tell what works.

    Touches none of your databases, and asks no server. Exit code 0: all checks passed; 1: one
    failed.
    """
    checks: list[Check] = []
    libraries = dict(library_versions())
    show(f"owui-migrate {__version__}", is_json=session.is_json)
    # Spaces and letters beyond ASCII are what people's folders have.
    with TemporaryDirectory(prefix="owui-migrate self-test ü ") as folder:
        for check in self_test(Path(folder), session.make_demo):
            checks.append(check)
            show(_line(check), is_json=session.is_json)
            if check.detail and session.is_verbose:
                note(check.detail.rstrip())
    failed = sum(check.verdict is Verdict.FAILED for check in checks)
    seconds = sum(check.seconds for check in checks)
    return Result(
        data=SelfTestData(
            version=__version__,
            libraries=libraries,
            passed=not failed,
            seconds=seconds,
            checks=tuple(
                CheckData(
                    id=check.id,
                    verdict=check.verdict.value,
                    said=check.said,
                    seconds=check.seconds,
                    detail=check.detail,
                )
                for check in checks
            ),
        ),
        text=(_summary(len(checks), failed, seconds),),
        exit_code=ExitCode.ANSWER_IS_NO if failed else ExitCode.DONE,
    )


def _line(check: Check) -> Text:
    line = Text(f"  {check.verdict.value:<8}", style=_STYLES[check.verdict])
    line.append(f"{check.id:<12}{duration(check.seconds):>7}  {check.said}", style="default")
    return line


def _summary(count: int, failed: int, seconds: float) -> Text:
    if failed:
        words = f"{failed} of {plural(count, 'check')} failed. Please report this with what"
        return Text(f"{words} 'owui-migrate self-test --json' prints.", style="bold red")
    return Text(f"All {plural(count, 'check')} passed in {duration(seconds)}.", style="green")


DOCUMENT = SelfTestData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
