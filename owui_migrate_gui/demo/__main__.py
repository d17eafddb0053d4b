"""``python -m owui_migrate_gui.demo``: the demo in a window, or without a display as a report."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from owui_migrate_gui.cli.render import note
from owui_migrate_gui.demo.database import make_demo_database
from owui_migrate_gui.demo.report import Shown, content_of, write_report
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.errors import MigrationError

_HAS_WINDOWS = """
from PySide6.QtWidgets import QApplication
QApplication([])
"""


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="Where to make the database.  [default: a new folder in demo-out]",
)
@click.option("--offscreen", is_flag=True, help="Make the report even where there is a display.")
@click.option(
    "--screenshots",
    type=click.Path(path_type=Path),
    help="Folder for a picture of every page and state, light and dark.  "
    "[default: the main job's pictures beside the database]",
)
def main(folder: Path | None, offscreen: bool, screenshots: Path | None) -> None:  # noqa: FBT001 - click passes by name
    """Make an old database with believable content and do the main job on it."""
    place = folder or Path("demo-out") / f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    # The demo's runs are not the person's: its journal lies beside its database.
    os.environ["OWUI_MIGRATE_HOME"] = str((place / "records").absolute())
    try:
        note(f"Making a database of release 0.3.35 in {place} ...")
        target = make_demo_database(place)
        if offscreen or not _can_open_windows():
            code = _without_display(target, place, screenshots)
        else:
            code = _in_window(target)
    except MigrationError as error:
        note(str(error))
        sys.exit(error.exit_code)
    sys.exit(code)


def _can_open_windows() -> bool:
    """Whether there is a display on which Qt starts; Qt aborts the process where it can't."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False
    tried = subprocess.run([sys.executable, "-c", _HAS_WINDOWS], capture_output=True, check=False)
    return tried.returncode == 0


def _in_window(target: Path) -> int:
    from owui_migrate_gui.gui import app

    note(f"Opening {target}. Its first button upgrades it; nothing here is real.")
    return app.main([str(target)])


def _without_display(target: Path, place: Path, screenshots: Path | None) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from owui_migrate_gui.demo.gallery import take_gallery
    from owui_migrate_gui.demo.tour import take_tour

    note("There is no display: doing the main job in a window that nobody sees ...")
    before = content_of(target)
    pictures = screenshots or place
    take = take_tour if screenshots is None else take_gallery
    shown = take(target, pictures)
    runs = list_runs(Path(os.environ["OWUI_MIGRATE_HOME"]) / "runs")
    is_same = content_of(target) == before
    report = write_report(
        target.parent,
        target=target,
        runs=runs,
        pictures=tuple(
            Shown(path=_from(target.parent, pictures / one.name), caption=one.caption)
            for one in shown
        ),
        is_same_as_before=is_same,
    )
    for run in reversed(runs):
        note(f"  {run.direction or run.kind} to {run.goal}: {run.outcome.value}")
    note(f"After the restore the content is {'the same as' if is_same else 'NOT'} before.")
    note(f"Report: {report}")
    note(f"Pictures: {len(shown)} in {pictures}")
    return 0 if is_same else 1


def _from(folder: Path, file: Path) -> str:
    return Path(os.path.relpath(file.absolute(), folder.absolute())).as_posix()


if __name__ == "__main__":
    main()
