"""What the window remembers: where it was, how it looked, what was opened.

The frame needs it before its first paint, so the JSON library is loaded with the first list.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from owui_migrate_gui.gui.theme import Choice

_MOST_RECENT = 12
_RECENT = "recent"
LANGUAGE = "language"
"""Name of the text that says which language was chosen; empty is the system's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """A database that was opened, and what was last known of it; ``opened`` is UTC."""

    path: str
    opened: datetime
    release: str = ""
    revision: str = ""
    behind: int = 0
    size: int = 0
    trouble: str = ""


class Memory:
    """The settings file, typed. A value that can't be read is as good as none."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def recent(self) -> tuple[Recent, ...]:
        """Databases opened before, newest first."""
        import msgspec  # noqa: PLC0415

        text = str(self._settings.value(_RECENT, "") or "[]")
        try:
            return tuple(msgspec.json.decode(text.encode(), type=list[Recent]))
        except msgspec.DecodeError:
            return ()

    def add_recent(self, entry: Recent) -> None:
        """Put a database in front of the list."""
        others = [other for other in self.recent() if other.path != entry.path]
        self._write([entry, *others][:_MOST_RECENT])

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
        import msgspec  # noqa: PLC0415

        self._settings.setValue(_RECENT, msgspec.json.encode(entries).decode())


def opened_now(path: Path) -> Recent:
    """An entry for a file of which nothing is known yet."""
    return Recent(path=str(path), opened=datetime.now(tz=UTC))


__all__ = ["LANGUAGE", "Memory", "Recent", "opened_now"]
