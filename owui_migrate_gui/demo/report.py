"""The demo's report in Markdown: what was done, with the journal's figures and the pictures."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.engine.journal import JournalEntry

NAME = "report.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture in the report; ``path`` from the report's folder, with forward slashes."""

    path: str
    caption: str


def content_of(path: Path) -> str:
    """A digest of a database's whole content: two databases with the same one hold the same."""
    digest = hashlib.sha256()
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        for line in connection.iterdump():
            digest.update(line.encode())
    return digest.hexdigest()


def write_report(
    folder: Path,
    *,
    target: Path,
    runs: tuple[JournalEntry, ...],
    pictures: tuple[Shown, ...],
    is_same_as_before: bool,
) -> Path:
    """Write the report into ``folder`` and return its path; ``runs`` are newest first."""
    path = folder / NAME
    lines = _lines(target, runs[::-1], pictures, is_same_as_before=is_same_as_before)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _lines(
    target: Path,
    runs: tuple[JournalEntry, ...],
    pictures: tuple[Shown, ...],
    *,
    is_same_as_before: bool,
) -> Iterator[str]:
    yield "# The demo's report"
    yield ""
    yield f"A made-up database of release 0.3.35, `{target.name}`, was opened, upgraded to the"
    yield "newest revision, taken one step down and up again, and restored from its first backup."
    yield ""
    same = "the same as" if is_same_as_before else "**not** the same as"
    yield f"After the restore its content is {same} before the first run."
    yield ""
    yield "| run | to | steps | seconds | outcome | backup |"
    yield "|---|---|---|---|---|---|"
    for run in runs:
        seconds = f"{run.seconds:.2f}" if run.seconds is not None else ""
        backup = Path(run.backup).name if run.backup else ""
        what = run.direction or run.kind
        steps = str(len(run.steps) or "")
        outcome = run.outcome.value
        yield f"| {what} | `{run.goal}` | {steps} | {seconds} | {outcome} | `{backup}` |"
    for picture in pictures:
        yield ""
        yield f"![{picture.caption}]({picture.path})"
        yield ""
        yield picture.caption


__all__ = ["NAME", "Shown", "content_of", "write_report"]
