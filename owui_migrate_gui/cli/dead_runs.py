"""Runs that died without a word: looked into before anything else is done with their target."""

from __future__ import annotations

from owui_migrate_gui import places
from owui_migrate_gui.cli.access import read_address, secret_for
from owui_migrate_gui.cli.render import note
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.recovery import recover, unexplained_runs


def look_into_dead_runs(text: str) -> None:
    """Undo what they had begun on TARGET, tidy up, and say what was found; once for each run."""
    address = read_address(text)
    target = address.target
    dead = unexplained_runs(places.journal_dir(), target)
    files = [target.path] if isinstance(target, FileTarget) else []
    secret = secret_for(address, files) if dead else None
    for entry in dead:
        note(f"The run {entry.run_id} on {target} ended without a word; looking into it.")
        note(recover(entry, target, secret, places.journal_dir()).sentence)


__all__ = ["look_into_dead_runs"]
