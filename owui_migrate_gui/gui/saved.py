"""Saved connections as the window keeps and finds them; Qt-free."""

from __future__ import annotations

from owui_migrate_gui import places
from owui_migrate_gui.database.profiles import Profile, name_to_type, profile_of, save_profile
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.connect_state import ConnectAnswer


def remember(answer: ConnectAnswer) -> None:
    """Save a connection, if it was given a name. Raises a ``MigrationError``."""
    wanted = answer.save_as
    if wanted.name:
        profile = Profile(
            name=wanted.name,
            target=answer.target,
            colour=wanted.colour,
            notes=wanted.notes,
            is_production=wanted.is_production,
        )
        save_profile(places.profiles_file(), profile)


def saved_as(target: Target) -> Profile | None:
    """The saved connection of a target; None where there is none, or the file can't be read."""
    try:
        return profile_of(places.profiles_file(), target)
    except MigrationError:
        return None


def production_name(target: Target) -> str:
    """What must be typed where a saved connection marks the database as production."""
    profile = saved_as(target)
    return name_to_type(target) if profile and profile.is_production else ""


__all__ = ["production_name", "remember", "saved_as"]
