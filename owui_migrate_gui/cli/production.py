"""A production database is changed only by who has typed its name."""

from __future__ import annotations

from owui_migrate_gui import places
from owui_migrate_gui.cli.render import ask_text, can_ask
from owui_migrate_gui.database.profiles import name_to_type, profile_of
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.errors import Cancelled, UsageError


def require_name(target: Target, given: str | None) -> None:
    """Ask for the database's name where a saved connection marks it as production.

    ``given`` is what ``--confirm`` said. Raises ``UsageError`` for another name, or where nobody
    can be asked; ``Cancelled`` for another answer.
    """
    profile = profile_of(places.profiles_file(), target)
    if profile is None or not profile.is_production or given == name_to_type(target):
        return
    name = name_to_type(target)
    if given is not None:
        raise UsageError(
            f"The database is called {name!r}, not {given!r}.",
            remedy="Look again which one you want to change.",
        )
    if not can_ask():
        raise UsageError(
            f"{profile.name} is marked as production, and there is no terminal to ask on.",
            remedy="Add --confirm with the database's name to go ahead.",
        )
    if ask_text(f"{profile.name} is marked as production. Type {name} to go on: ") != name:
        raise Cancelled("That was not its name.")


__all__ = ["require_name"]
