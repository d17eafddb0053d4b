"""Measuring a target of any kind, read-only."""

from __future__ import annotations

from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.database.volume import Volume, measure_volume
from owui_migrate_gui.secret import Secret


def measure_target(target: Target, secret: Secret | None = None) -> Volume:
    """Count, or on a server estimate, the rows of every table; changes nothing.

    ``secret`` is what opened the target. Raises what opening it raises.
    """
    if isinstance(target, FileTarget):
        return measure_volume(target.path, key_for(target, secret))
    from owui_migrate_gui.database.postgresql.volume import (  # noqa: PLC0415 - psycopg: 0.1 s
        measure_server,
    )

    return measure_server(target, secret)


__all__ = ["measure_target"]
