"""What the start page says; Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.memory import Recent
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words, when_words

if TYPE_CHECKING:
    from owui_migrate_gui.gui.known import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentRow:
    """A listed database; ``backup`` says when the newest verified one was made."""

    path: str
    name: str
    folder: str
    opened: str
    chips: tuple[tuple[str, Tone], ...]
    is_there: bool
    revision: str = ""
    backup: str = ""


def row_of(recent: Recent, opened: str, is_there: Callable[[Path], bool]) -> RecentRow:
    """Put a remembered database into words; ``opened`` is when that was."""
    release, behind = recent.release, recent.behind
    file = Path(recent.path)
    there = is_there(file)
    chips: list[tuple[str, Tone]] = []
    if not there:
        chips.append((tr("not there now"), Tone.BAD))
    elif recent.trouble:
        chips.append((recent.trouble, Tone.BAD))
    elif release:
        chips.append((tr("Open WebUI {release}").format(release=release), Tone.ACCENT))
    if there and behind:
        chips.append((tr("{steps} behind").format(steps=count_words(behind, "step")), Tone.WARN))
    elif there and release:
        chips.append((tr("up to date"), Tone.GOOD))
    return RecentRow(
        path=recent.path,
        name=file.name,
        folder=_short(file.parent),
        opened=opened,
        chips=tuple(chips),
        is_there=there,
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
    return replace(row, chips=(*kept, *_chips_of(known)), revision=known.revision, backup=backup)


def _chips_of(known: Known) -> tuple[tuple[str, Tone], ...]:
    if known.trouble:
        return ((known.trouble, Tone.WARN),)
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


def _short(folder: Path) -> str:
    """The folder with the home folder as ``~``."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)


__all__ = ["RecentRow", "row_of", "tab_names", "with_known"]
