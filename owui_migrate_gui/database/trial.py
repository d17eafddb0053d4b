"""What trying out a connection to a server tells; light, because the window shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A connection that works: ``facts`` in sentences, ``obstacles`` to changing the database."""

    facts: tuple[str, ...]
    obstacles: tuple[str, ...]


__all__ = ["Trial"]
