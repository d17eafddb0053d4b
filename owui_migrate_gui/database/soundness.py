"""Whether a target of any kind is sound, looked at from outside of any run."""

from __future__ import annotations

from owui_migrate_gui.database.connect import read_consistently
from owui_migrate_gui.database.integrity import find_damage
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.database.unlock import key_for
from owui_migrate_gui.secret import Secret


def find_target_damage(target: Target, secret: Secret | None) -> str:
    """What the database's own check complains about, on one line; empty for a sound one.

    Only reads. Raises what ``open_readonly`` raises. A server checks its pages by itself at
    every reading, so of one nothing is said.
    """
    match target:
        case FileTarget():
            return read_consistently(target.path, find_damage, key_for(target, secret))
        case ServerTarget():
            return ""


__all__ = ["find_target_damage"]
