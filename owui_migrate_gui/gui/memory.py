"""What the window remembers: where it was, how it looked, what was opened.

The frame needs it before its first paint, so it does with the standard library's JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from owui_migrate_gui.gui.theme import Choice

_MOST_RECENT = 12
_RECENT = "recent"
LANGUAGE = "language"
"""Name of the text that says which language was chosen; empty is the system's."""


class Known(NamedTuple):
    """What a short look told of a database that is only listed.

    ``findings`` counts those above *info*. ``backup`` is when the newest verified one was made,
    UTC. ``trouble`` says in a word or two why nothing is known of the schema. Tuples are quicker
    made than dataclasses, which counts before the first paint.
    """

    release: str = ""
    revision: str = ""
    behind: int = 0
    findings: int = 0
    is_bad: bool = False
    backup: datetime | None = None
    trouble: str = ""


class Recent(NamedTuple):
    """A database that was opened, and what was last known of it; ``opened`` is UTC."""

    path: str
    opened: datetime
    release: str = ""
    revision: str = ""
    behind: int = 0
    size: int = 0
    trouble: str = ""
    known: Known | None = None


class Memory:
    """The settings file, typed. A value that can't be read is as good as none."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def recent(self) -> tuple[Recent, ...]:
        """Databases opened before, newest first."""
        text = str(self._settings.value(_RECENT, "") or "[]")
        try:
            return tuple(_recent(entry) for entry in json.loads(text))
        except (ValueError, TypeError, KeyError):
            return ()

    def add_recent(self, entry: Recent) -> None:
        """Put a database in front of the list."""
        others = [other for other in self.recent() if other.path != entry.path]
        self._write([entry, *others][:_MOST_RECENT])

    def keep_known(self, known: Mapping[str, Known]) -> None:
        """Keep what was told of listed databases, so that it can be shown at once next time."""
        entries = self.recent()
        kept = [one._replace(known=known.get(one.path, one.known)) for one in entries]
        if tuple(kept) != entries:
            self._write(kept)

    def forget_recent(self, path: str) -> None:
        """Take a database out of the list; its file is not touched."""
        self._write([other for other in self.recent() if other.path != path])

    def theme(self) -> Choice:
        """Which theme was chosen."""
        try:
            return Choice(str(self._settings.value("theme", Choice.SYSTEM.value)))
        except ValueError:
            return Choice.SYSTEM

    def set_theme(self, choice: Choice) -> None:
        """Remember a theme."""
        self._settings.setValue("theme", choice.value)

    def state(self, name: str) -> QByteArray | None:
        """A remembered geometry or splitter."""
        value = self._settings.value(f"state/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_state(self, name: str, value: QByteArray) -> None:
        """Remember a geometry or splitter."""
        self._settings.setValue(f"state/{name}", value)

    def text(self, name: str) -> str:
        """A remembered word or two; empty where there is none."""
        return str(self._settings.value(f"text/{name}", "") or "")

    def set_text(self, name: str, value: str) -> None:
        """Remember a word or two."""
        self._settings.setValue(f"text/{name}", value)

    def forget_layout(self) -> None:
        """Forget how windows, splitters, columns and the graph looked."""
        self._settings.remove("state")
        self._settings.beginGroup("text")
        for name in self._settings.childKeys():
            if name == "graph" or name.startswith("columns "):
                self._settings.remove(name)
        self._settings.endGroup()

    def last_folder(self) -> str:
        """The folder of the database that was opened last, or the home folder."""
        recent = self.recent()
        return str(Path(recent[0].path).parent if recent else Path.home())

    def save(self) -> None:
        """Write the file now."""
        self._settings.sync()

    def _write(self, entries: list[Recent]) -> None:
        text = json.dumps([_written(entry) for entry in entries], default=datetime.isoformat)
        self._settings.setValue(_RECENT, text)


def _written(entry: Recent) -> dict[str, object]:
    return entry._asdict() | {"known": entry.known._asdict() if entry.known is not None else None}


def _recent(entry: dict[str, object]) -> Recent:
    """An entry as it was written; raises ``ValueError``, ``TypeError`` or ``KeyError``."""
    known = entry.get("known")
    return Recent(
        path=str(entry["path"]),
        opened=datetime.fromisoformat(str(entry["opened"])),
        release=str(entry.get("release", "")),
        revision=str(entry.get("revision", "")),
        behind=_whole(entry.get("behind")),
        size=_whole(entry.get("size")),
        trouble=str(entry.get("trouble", "")),
        known=_known(known) if isinstance(known, dict) else None,
    )


def _known(entry: dict[str, object]) -> Known:
    backup = entry.get("backup")
    return Known(
        release=str(entry.get("release", "")),
        revision=str(entry.get("revision", "")),
        behind=_whole(entry.get("behind")),
        findings=_whole(entry.get("findings")),
        is_bad=entry.get("is_bad") is True,
        backup=datetime.fromisoformat(str(backup)) if backup else None,
        trouble=str(entry.get("trouble", "")),
    )


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def opened_now(path: Path) -> Recent:
    """An entry for a file of which nothing is known yet."""
    return Recent(path=str(path), opened=datetime.now(tz=UTC))


__all__ = ["LANGUAGE", "Known", "Memory", "Recent", "opened_now"]
