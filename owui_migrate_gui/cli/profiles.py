"""``owui-migrate profiles``: saved connections."""

from __future__ import annotations

import click
import msgspec
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from owui_migrate_gui import places
from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.render import faint
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.database.profiles import (
    PREFIX,
    Colour,
    Profile,
    find_profile,
    read_profiles,
    remove_profile,
    save_profile,
)
from owui_migrate_gui.database.target import parse_address
from owui_migrate_gui.errors import UsageError


class ProfileData(msgspec.Struct, frozen=True, kw_only=True):
    """One saved connection; the target without its password."""

    name: str
    target: str
    colour: str
    notes: str
    production: bool


class ProfilesData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document, by name."""

    profiles: tuple[ProfileData, ...]


@click.command(short_help="Saved connections.")
@click.argument("name", metavar="[NAME]", required=False)
@click.argument("target", metavar="[TARGET]", required=False)
@click.option("--remove", is_flag=True, help="Forget NAME; its database is not touched.")
@click.option("--colour", type=click.Choice([colour.value for colour in Colour]), help="Mark it.")
@click.option("--notes", metavar="TEXT", help="Whatever should be known about it.")
@click.option(
    "--production/--no-production",
    default=None,
    help="Ask for the database's name before every change of it.",
)
@options.common
def command(
    name: str | None,
    target: str | None,
    remove: bool,  # noqa: FBT001 - click's way
    colour: str | None,
    notes: str | None,
    production: bool | None,  # noqa: FBT001 - click's way
) -> Result:
    """List saved connections; with NAME and TARGET save one, with NAME alone change its marks.

    Wherever a TARGET is asked for, @NAME stands for it. No password is saved.
    """
    file = places.profiles_file()
    name = name.removeprefix(PREFIX) if name else None
    if name is None:
        if remove or colour or notes is not None or production is not None:
            raise UsageError("Name the connection that this is about.")
    elif remove:
        remove_profile(file, name)
    else:
        known = next((one for one in read_profiles(file) if one.name == name), None)
        if target is not None:
            made = parse_address(target).target
            known = Profile(name=name, target=made) if known is None else _moved(known, made)
        profile = known or find_profile(file, name)
        save_profile(file, _marked(profile, colour, notes, production))
    profiles = read_profiles(file)
    return Result(
        data=ProfilesData(profiles=tuple(_data(profile) for profile in profiles)),
        text=_text(profiles),
    )


def _moved(profile: Profile, target: object) -> Profile:
    return msgspec.structs.replace(profile, target=target)


def _marked(
    profile: Profile,
    colour: str | None,
    notes: str | None,
    production: bool | None,  # noqa: FBT001 - passed on
) -> Profile:
    return msgspec.structs.replace(
        profile,
        colour=Colour(colour) if colour else profile.colour,
        notes=profile.notes if notes is None else notes,
        is_production=profile.is_production if production is None else production,
    )


def _data(profile: Profile) -> ProfileData:
    return ProfileData(
        name=profile.name,
        target=profile.target.key,
        colour=profile.colour.value,
        notes=profile.notes,
        production=profile.is_production,
    )


def _text(profiles: tuple[Profile, ...]) -> tuple[RenderableType, ...]:
    if not profiles:
        return ("No connection is saved.", faint("Save one: owui-migrate profiles NAME TARGET"))
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("name", "", "target", "notes"):
        table.add_column(heading, no_wrap=heading != "notes")
    for profile in profiles:
        style = "" if profile.colour is Colour.NONE else _STYLES[profile.colour]
        mark = Text("production", style="bold red") if profile.is_production else Text()
        name = Text(f"{PREFIX}{profile.name}", style=style)
        table.add_row(name, mark, profile.target.key, Text(profile.notes))
    return (table,)


_STYLES = {
    Colour.RED: "red",
    Colour.ORANGE: "dark_orange",
    Colour.GREEN: "green",
    Colour.BLUE: "blue",
    Colour.PURPLE: "purple",
}

DOCUMENT = ProfilesData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
