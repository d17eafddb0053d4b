"""Where on a server a target lies: what its role may do there, and what lies beside it."""

from __future__ import annotations

from dataclasses import dataclass

COPY_RECORD = "owui_migrate_record"
"""The table by which a schema is known as a backup inside the server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """Another schema of the same database with tables that are named as Open WebUI's.

    ``recorded`` are the rows of its ``alembic_version``; empty where it has none, or none that the
    role may read. Backups inside the server are no neighbours.
    """

    schema: str
    tables: frozenset[str]
    recorded: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerPlace:
    """What opening a target on a server found around its tables.

    ``strangers`` are Open WebUI's tables that the role doesn't own, with their owners. ``limits``
    are the role's time limits in milliseconds, by the names that PostgreSQL has for them.
    """

    schema: str
    role: str
    may_create: bool
    is_read_only: bool
    is_standby: bool
    strangers: tuple[tuple[str, str], ...]
    limits: tuple[tuple[str, int], ...]
    neighbours: tuple[Neighbour, ...]


__all__ = ["COPY_RECORD", "Neighbour", "ServerPlace"]
