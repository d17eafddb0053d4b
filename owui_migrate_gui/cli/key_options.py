"""The options that say how a target is unlocked, and where its key is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from owui_migrate_gui.cli.session import Session

Verb = TypeVar("Verb", bound=Callable[..., object])


def key_options(verb: Verb, prefix: str = "", what: str = "TARGET's") -> Verb:
    """``--password-env``, ``--password-stdin`` and ``--key-file``; ``prefix`` of another key."""
    name = prefix.replace("-", "_")
    options = (
        click.option(
            f"--{prefix}password-env",
            f"{name}password_env",
            metavar="NAME",
            expose_value=False,
            callback=_setter(prefix, "env"),
            help=f"Environment variable that holds {what} key or password.",
        ),
        click.option(
            f"--{prefix}password-stdin",
            f"{name}password_stdin",
            is_flag=True,
            expose_value=False,
            callback=_setter(prefix, "is_stdin"),
            help=f"Read {what} key or password from the first line of standard input.",
        ),
        click.option(
            f"--{prefix}key-file",
            f"{name}key_file",
            metavar="F",
            type=click.Path(path_type=Path),
            expose_value=False,
            callback=_setter(prefix, "file"),
            help=f"File that holds {what} key.",
        ),
    )
    for option in reversed(options):
        verb = option(verb)
    return verb


def cipher_options(verb: Verb) -> Verb:
    """``--cipher`` and ``--keep-key``."""
    verb = click.option(
        "--keep-key",
        is_flag=True,
        expose_value=False,
        callback=_setter("", "is_kept"),
        help="Keep the key in the system's keychain once it has opened TARGET.",
    )(verb)
    return click.option(
        "--cipher",
        metavar="C",
        expose_value=False,
        callback=_setter("", "cipher"),
        help="SQLCipher's version (4, 3, 2, 1) or settings, where they are no version's defaults.",
    )(verb)


def _setter(prefix: str, field: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def set_field(context: click.Context, _option: click.Parameter, value: object) -> None:
        if value:
            session = context.ensure_object(Session)
            wishes = {
                "": session.key,
                "new-": session.new_key,
                "backup-": session.backup_key,
                "other-": session.other_key,
                "on-": session.place_key,
            }
            setattr(wishes[prefix], field, value)

    return set_field


__all__ = ["cipher_options", "key_options"]
