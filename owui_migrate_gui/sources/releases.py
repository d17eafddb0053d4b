"""The known Open WebUI releases, from ``resources/releases.json``."""

from __future__ import annotations

from datetime import date
from functools import cache

import msgspec

from owui_migrate_gui.places import resource
from owui_migrate_gui.release import Release, ReleaseMap


@cache
def load_releases() -> ReleaseMap:
    """Every known release, oldest first. Read once; the file is part of the program."""
    return parse_releases(resource("releases.json").read_bytes())


class _Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One release as the file has it."""

    version: str
    peewee_count: int
    alembic_count: int
    alembic_head: str | None = None
    published: date | None = None


class _Document(msgspec.Struct, frozen=True, kw_only=True):
    releases: tuple[_Entry, ...]


def parse_releases(data: bytes) -> ReleaseMap:
    """The releases of a JSON document, sorted by version.

    The document is ``{"releases": [{"version", "peewee_count", "alembic_count", "alembic_head",
    "published"}, …]}``, the last two optional. Raises ``msgspec.DecodeError`` for anything else.
    """
    entries = msgspec.json.decode(data, type=_Document).releases
    releases = (
        Release(
            version=entry.version,
            peewee_count=entry.peewee_count,
            alembic_count=entry.alembic_count,
            alembic_head=entry.alembic_head,
            published=entry.published,
        )
        for entry in entries
    )
    return ReleaseMap(releases=tuple(sorted(releases, key=_by_version)))


def _by_version(release: Release) -> tuple[int, ...]:
    return tuple(int(part) for part in release.version.split("."))


__all__ = ["load_releases", "parse_releases"]
