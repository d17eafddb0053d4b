"""Saved connections: a name, a colour, notes, and the mark of a production database.

They lie in one private file and hold no secret: passwords are in the keychain or nowhere.
"""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

import msgspec

from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.database.target import FileTarget, ServerTarget, Target
from owui_migrate_gui.errors import BadTarget, NoAccess, UsageError

PREFIX = "@"
"""What stands before a profile's name where a TARGET is asked for."""

_LONGEST_NAME = 60


class Colour(StrEnum):
    """The colours that a profile can be marked with."""

    NONE = "none"
    RED = "red"
    ORANGE = "orange"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """A saved connection. A run on one that ``is_production`` asks for the database's name."""

    name: str
    target: FileTarget | ServerTarget
    colour: Colour = Colour.NONE
    notes: str = ""
    is_production: bool = False


def read_profiles(file: Path) -> tuple[Profile, ...]:
    """All profiles by name. Raises ``NoAccess`` where the file is there but can't be read."""
    try:
        found = msgspec.json.decode(file.read_bytes(), type=list[Profile], dec_hook=_path_from)
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.DecodeError) as error:
        raise NoAccess(
            f"The saved connections in {file} can't be read: {error}.",
            remedy="Mend the file, or move it away; the databases themselves are not affected.",
        ) from error
    return tuple(sorted(found, key=lambda profile: profile.name.casefold()))


def save_profile(file: Path, profile: Profile) -> None:
    """Add a profile, or replace the one of its name. Raises ``UsageError`` and ``NoAccess``."""
    _require_name(profile.name)
    others = [known for known in read_profiles(file) if known.name != profile.name]
    _write(file, [*others, profile])


def remove_profile(file: Path, name: str) -> None:
    """Forget a profile; its database is not touched. Raises ``BadTarget``."""
    known = read_profiles(file)
    _require_known(known, name)
    _write(file, [profile for profile in known if profile.name != name])


def find_profile(file: Path, name: str) -> Profile:
    """The profile of that name. Raises ``BadTarget``, which names those that there are."""
    return _require_known(read_profiles(file), name)


def profile_of(file: Path, target: Target) -> Profile | None:
    """The profile of a target, the production one where several name it."""
    fitting = [
        known for known in read_profiles(file) if _identity(known.target) == _identity(target)
    ]
    return max(fitting, key=lambda profile: profile.is_production, default=None)


def name_to_type(target: Target) -> str:
    """What a person types to confirm a run on a production database."""
    return target.path.name if isinstance(target, FileTarget) else target.database


def _identity(target: Target) -> str:
    """The same database is the same, whichever role or option it is reached with."""
    if isinstance(target, FileTarget):
        return os.path.realpath(target.path)
    return f"{target.host.lower()}:{target.port}/{target.database}/{target.schema or 'public'}"


def _require_name(name: str) -> None:
    if not name.strip() or len(name) > _LONGEST_NAME or name != name.strip() or "\n" in name:
        raise UsageError(
            "A connection's name is one line of at most 60 letters.", remedy="Choose another name."
        )


def _require_known(known: tuple[Profile, ...], name: str) -> Profile:
    for profile in known:
        if profile.name == name:
            return profile
    names = ", ".join(profile.name for profile in known)
    raise BadTarget(
        f"There is no saved connection {name!r}.",
        remedy=f"There are: {names}." if names else "Save one with 'owui-migrate profiles'.",
    )


def _write(file: Path, profiles: list[Profile]) -> None:
    content = msgspec.json.format(msgspec.json.encode(profiles, enc_hook=str), indent=1)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(file, content + b"\n")
    except OSError as error:
        raise NoAccess(
            f"{file} can't be written: {error.strerror or error}.",
            remedy="Make room there, or name another folder in OWUI_MIGRATE_HOME.",
        ) from error


def _path_from(kind: type, value: object) -> object:
    return kind(value)


__all__ = [
    "PREFIX",
    "Colour",
    "Profile",
    "find_profile",
    "name_to_type",
    "profile_of",
    "read_profiles",
    "remove_profile",
    "save_profile",
]
