"""Open WebUI's releases and the revision at which each of them left its databases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from owui_migrate_gui.revision import RevisionKey, System


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One release: how many peewee scripts it ships, and its Alembic head (None: ships none)."""

    version: str
    peewee_count: int
    alembic_count: int
    alembic_head: str | None
    published: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseMap:
    """Every known release, oldest first."""

    releases: tuple[Release, ...]

    def find(self, version: str) -> Release | None:
        """The release of that version number (a leading ``v`` is allowed)."""
        wanted = version.removeprefix("v")
        return next((rel for rel in self.releases if rel.version == wanted), None)

    def at_head(self, alembic_id: str) -> tuple[Release, ...]:
        """The releases whose head is this Alembic revision: they open it as it is."""
        return tuple(rel for rel in self.releases if rel.alembic_head == alembic_id)

    def span(self, alembic_id: str) -> str:
        """Those releases in words: ``0.6.42 – 0.7.2``, or empty where an upgrade stopped midway."""
        found = self.at_head(alembic_id)
        if not found:
            return ""
        first, last = found[0].version, found[-1].version
        return first if first == last else f"{first} – {last}"

    def tag(self, key: RevisionKey) -> str:
        """The last release that ended at this revision, for a label in the graph; or empty."""
        if key.system is not System.ALEMBIC:
            return ""
        found = self.at_head(key.id)
        return found[-1].version if found else ""


__all__ = ["Release", "ReleaseMap"]
