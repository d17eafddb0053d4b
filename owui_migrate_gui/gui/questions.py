"""What a question to a person is; Qt-free and light, because the window's frame needs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with two answers; the safe one is the default.

    ``points`` say what happens, ``facts`` are (name, value, is id or path), ``warning`` is what
    must be read first. ``name_to_type`` is what must be typed before the answer can be yes.
    """

    title: str
    points: tuple[str, ...]
    yes: str
    no: str = mark("Cancel")
    is_danger: bool = False
    warning: str = ""
    warning_tone: Tone = Tone.WARN
    facts: tuple[tuple[str, str, bool], ...] = ()
    name_to_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """Something that a person may ask for besides; ``set`` is told whether it is wanted.

    ``is_on`` where it is suggested, so that the box is ticked already.
    """

    text: str
    explained: str
    set: Callable[[bool], None]
    is_on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupQuestion:
    """A question that also asks where the backup goes; ``free`` tells the bytes free there.

    ``beside`` is the database where it is a file: a backup on its own disk is lost with it.
    """

    question: Question
    folder: Path
    needed: int
    free: Callable[[Path], int | None]
    ticks: tuple[Tick, ...] = ()
    beside: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveQuestion:
    """Where to write a file: ``name`` is suggested, ``filters`` as in Qt's file dialog.

    With ``is_folder`` a folder is asked for, into which ``write`` puts several files. ``write``
    raises ``OSError`` or a ``MigrationError``.
    """

    title: str
    name: str
    filters: str
    write: Callable[[Path], None]
    is_folder: bool = False


def ask_close(running: int) -> Question:
    """What closing the window means while jobs are at work."""
    return Question(
        title=tr("{jobs} at work: close anyway?").format(jobs=count_words(running, "job")),
        points=(
            tr("Closing cancels what is running and puts the database back to what it was before."),
            tr("If you wait, it ends by itself and is verified."),
        ),
        yes=tr("Cancel it and close"),
        no=tr("Keep working"),
        is_danger=True,
    )


__all__ = ["BackupQuestion", "Question", "SaveQuestion", "Tick", "ask_close"]
