"""Runs that died without a word: looked into before anything else is done with their target."""

from __future__ import annotations

from owui_migrate_gui import places
from owui_migrate_gui.cli.render import note
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.engine.recovery import recover, unexplained_runs
from owui_migrate_gui.secret import Secret


def look_into_dead_runs(target: Target, secret: Secret | None = None) -> None:
    """Undo what they had begun, tidy up, and say what was found; once for each run."""
    for entry in unexplained_runs(places.journal_dir(), target):
        note(f"The run {entry.run_id} on {target} ended without a word; looking into it.")
        note(recover(entry, target, secret, places.journal_dir()).sentence)


__all__ = ["look_into_dead_runs"]
