"""What a person points at: a SQLite file by path or URL."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import unquote

from owui_migrate_gui.errors import BadTarget

_SQLITE = "sqlite:///"
_NOT_YET = ("sqlite+sqlcipher:", "postgresql:", "postgres:", "postgresql+")


class Dialect(StrEnum):
    """The kind of database behind a target."""

    SQLITE = "sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The database being looked at or migrated; holds no secret. ``path`` is absolute."""

    dialect: Dialect
    path: Path

    @property
    def name(self) -> str:
        """The short name for titles and tabs."""
        return self.path.name

    def __str__(self) -> str:
        return str(self.path)


def parse_target(text: str) -> Target:
    """Turn a path or an SQLAlchemy URL into a target without touching the file.

    In ``sqlite:///relative.db`` the path is relative to the current folder, with four slashes
    it is absolute (SQLAlchemy docs, "SQLite: Connect Strings"). Raises ``BadTarget``.
    """
    wanted = text.strip()
    if wanted.startswith(_SQLITE):
        wanted = unquote(wanted.removeprefix(_SQLITE).split("?", 1)[0])
    elif wanted.startswith(_NOT_YET):
        raise BadTarget(
            f"This version opens plain SQLite files, not {wanted.split(':', 1)[0]} URLs.",
            remedy="Give the path of a webui.db.",
        )
    elif "://" in wanted:
        raise BadTarget(
            f"{wanted.split('://', 1)[0]!r} is not a kind of database that Open WebUI uses.",
            remedy="Give a path, or a URL that begins with sqlite:///.",
        )
    if not wanted or wanted == ":memory:":
        raise BadTarget("No database was named.", remedy="Give the path of a webui.db.")
    return Target(dialect=Dialect.SQLITE, path=Path(wanted).expanduser().absolute())


__all__ = ["Dialect", "Target", "parse_target"]
