"""What the start page says; Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.gui.memory import Recent
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentRow:
    """A remembered database as it is listed."""

    path: str
    name: str
    folder: str
    opened: str
    chips: tuple[tuple[str, Tone], ...]
    is_there: bool


def row_of(recent: Recent, opened: str, is_there: Callable[[Path], bool]) -> RecentRow:
    """Put a remembered database into words; ``opened`` is when that was."""
    release, behind = recent.release, recent.behind
    file = Path(recent.path)
    there = is_there(file)
    chips: list[tuple[str, Tone]] = []
    if not there:
        chips.append(("not there now", Tone.BAD))
    elif recent.trouble:
        chips.append((recent.trouble, Tone.BAD))
    elif release:
        chips.append((f"Open WebUI {release}", Tone.ACCENT))
    if there and behind:
        chips.append((f"{count_words(behind, 'step')} behind", Tone.WARN))
    elif there and release:
        chips.append(("up to date", Tone.GOOD))
    return RecentRow(
        path=recent.path,
        name=file.name,
        folder=_short(file.parent),
        opened=opened,
        chips=tuple(chips),
        is_there=there,
    )


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


__all__ = ["RecentRow", "row_of", "tab_names"]
