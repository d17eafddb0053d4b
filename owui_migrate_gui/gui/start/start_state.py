"""What the start page says; Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path, PurePath
from typing import NamedTuple

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.memory import Known, Recent
from owui_migrate_gui.gui.plain_words import count_words, when_words
from owui_migrate_gui.gui.tone import Tone


class RecentRow(NamedTuple):
    """A listed database; ``backup`` says when the newest verified one was made.

    A named tuple, because making a dataclass would take 0.7 ms of the first paint.
    """

    path: str
    name: str
    folder: str
    opened: str
    chips: tuple[tuple[str, Tone], ...]
    revision: str = ""
    backup: str = ""


def row_of(recent: Recent, opened: str) -> RecentRow:
    """Put a remembered database into words; ``opened`` is when that was."""
    release, behind = recent.release, recent.behind
    chips: list[tuple[str, Tone]] = []
    if recent.trouble:
        chips.append((recent.trouble, Tone.BAD))
    elif release:
        chips.append((tr("Open WebUI {release}").format(release=release), Tone.ACCENT))
    if behind:
        chips.append((tr("{steps} behind").format(steps=count_words(behind, "step")), Tone.WARN))
    elif release:
        chips.append((tr("up to date"), Tone.GOOD))
    return RecentRow(
        path=recent.path,
        name=PurePath(recent.path).name,
        folder=_place(recent.path),
        opened=opened,
        chips=tuple(chips),
        revision=recent.revision,
    )


def with_known(row: RecentRow, known: Known | None, now: datetime) -> RecentRow:
    """The row with what a look at the file told; its marks of a connection stay in front."""
    if known is None:
        return row
    kept = tuple(chip for chip in row.chips if chip[0] in {"saved", "production"})
    backup = (
        tr("backup {when}").format(when=when_words(known.backup, now))
        if known.backup
        else tr("no backup")
    )
    if known.trouble and known.is_bad:  # nothing is there that one could have a backup of
        backup = ""
    return row._replace(chips=(*kept, *_chips_of(known)), revision=known.revision, backup=backup)


def _chips_of(known: Known) -> tuple[tuple[str, Tone], ...]:
    if known.trouble:
        return ((known.trouble, Tone.BAD if known.is_bad else Tone.WARN),)
    chips: list[tuple[str, Tone]] = []
    if known.release:
        chips.append((tr("Open WebUI {release}").format(release=known.release), Tone.ACCENT))
    if known.behind:
        chips.append(
            (tr("{steps} behind").format(steps=count_words(known.behind, "step")), Tone.WARN)
        )
    elif known.release:
        chips.append((tr("up to date"), Tone.GOOD))
    if known.findings:
        tone = Tone.BAD if known.is_bad else Tone.WARN
        chips.append((count_words(known.findings, "finding"), tone))
    else:
        chips.append(("healthy", Tone.GOOD))
    return tuple(chips)


def tab_names(paths: Sequence[Path]) -> tuple[str, ...]:
    """A short name for each open database; as many folders as tell them apart."""
    return tuple(_telling(path, [other for other in paths if other != path]) for path in paths)


def _telling(path: Path, others: Sequence[Path]) -> str:
    for length in range(1, len(path.parts)):
        tail = path.parts[-length:]
        if all(other.parts[-length:] != tail for other in others):
            return str(Path(*tail))
    return str(path)


def is_address(path: str) -> bool:
    """Whether it is a server's, not a file's."""
    return "://" in path


def _place(path: str) -> str:
    """Where it lies: a server's address without the database, or a short name of the folder."""
    return path.rpartition("/")[0] if is_address(path) else _short(Path(path).parent)


def _short(folder: Path) -> str:
    """The folder with the home folder as ``~``."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)


__all__ = ["RecentRow", "is_address", "row_of", "tab_names", "with_known"]
