"""The arguments and options that several verbs share, each defined once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from owui_migrate_gui.cli.key_options import cipher_options, key_options
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.backup_way import BackupWay

Verb = TypeVar("Verb", bound=Callable[..., object])

TARGET_HELP = "a path or URL of a webui.db"


def _set_json(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's callback signature
    if value:
        context.ensure_object(Session).is_json = True


def _set_verbose(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's callback signature
    if value:
        context.ensure_object(Session).is_verbose = True


def common(verb: Verb) -> Verb:
    """``--json`` and ``-v``, which every verb has; they end up in the session."""
    verb = click.option(
        "-v",
        "--verbose",
        is_flag=True,
        expose_value=False,
        callback=_set_verbose,
        help="Show the log, and details of errors.",
    )(verb)
    return click.option(
        "--json",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=_set_json,
        help="Print one JSON document instead of text.",
    )(verb)


def target(verb: Verb) -> Verb:
    """The TARGET argument of a verb that opens it, and how it is unlocked."""
    return named_target(key_options(cipher_options(verb)))


def optional_target(verb: Verb) -> Verb:
    """A TARGET argument that may be left out, and how it is unlocked."""
    return optional_named_target(key_options(cipher_options(verb)))


def named_target(verb: Verb) -> Verb:
    """The TARGET argument of a verb that never opens it."""
    return click.argument("target", metavar="TARGET")(verb)


def optional_named_target(verb: Verb) -> Verb:
    """The same, where it may be left out."""
    return click.argument("target", metavar="[TARGET]", required=False)(verb)


def source(verb: Verb) -> Verb:
    """``--source``, where only the text of its scripts is read."""
    return click.option(
        "--source",
        metavar="S",
        default="bundled",
        show_default=True,
        help="The scripts: a wheel, installed package, checkout or folder.",
    )(verb)


def trust(verb: Verb) -> Verb:
    """``--trust``, where the source's scripts are executed."""
    return click.option(
        "--trust",
        is_flag=True,
        help="Trust this source's scripts; needed once for one that is not bundled.",
    )(verb)


def backup_key(verb: Verb) -> Verb:
    """Where the key of a backup is, if it was made under another key than the target has."""
    return key_options(verb, "backup-", "BACKUP's")


def other_key(verb: Verb) -> Verb:
    """How the two targets of a comparison are unlocked."""
    return key_options(key_options(verb, "other-", "B's"), what="A's")


def new_key(verb: Verb) -> Verb:
    """Where the key is that the file shall have, and how it shall be encrypted."""
    verb = click.option(
        "--new-cipher",
        metavar="C",
        help="SQLCipher's version (4, 3, 2, 1) or settings for the new file.  [default: 4]",
    )(verb)
    return key_options(verb, "new-", "the new file's")


def place(verb: Verb) -> Verb:
    """``--on``: another server for a rehearsal's copy, and where its password is."""
    verb = click.option(
        "--on",
        "place",
        metavar="URL",
        help="PostgreSQL: make the copy on this server instead of TARGET's own.",
    )(verb)
    return key_options(verb, "on-", "that server's")


def out(verb: Verb) -> Verb:
    """The OUT argument, which may be left out."""
    return click.argument("out", metavar="[OUT]", required=False, type=click.Path(path_type=Path))(
        verb
    )


def _set_backup_way(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's callback signature
    if value:
        context.ensure_object(Session).backup_way = BackupWay.COPY


def _set_compresses(context: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's callback signature
    if value:
        context.ensure_object(Session).compresses = True


def _set_confirmed(context: click.Context, _option: click.Parameter, value: str | None) -> None:
    context.ensure_object(Session).confirmed_name = value


def backup_form(verb: Verb) -> Verb:
    """What backups are made like: ``--compress`` and ``--backup-on-server``."""
    verb = click.option(
        "--compress",
        is_flag=True,
        expose_value=False,
        callback=_set_compresses,
        help="Compress the backup of a plain file with zstd (FILE.backup.db.zst).",
    )(verb)
    return click.option(
        "--backup-on-server",
        is_flag=True,
        expose_value=False,
        callback=_set_backup_way,
        help="PostgreSQL without pg_dump here: back up into another schema of the same database.",
    )(verb)


def yes(verb: Verb) -> Verb:
    """``--yes``, and ``--confirm`` for a production database."""
    verb = click.option(
        "--confirm",
        metavar="NAME",
        expose_value=False,
        callback=_set_confirmed,
        help="The database's name, where a saved connection marks it as production.",
    )(verb)
    return click.option("--yes", is_flag=True, help="Don't ask; needed where nobody can answer.")(
        verb
    )


def keep_completed_steps(verb: Verb) -> Verb:
    """``--keep-completed-steps``."""
    return click.option(
        "--keep-completed-steps",
        "keep_completed",
        is_flag=True,
        help="One transaction a step: a failure or stop keeps the steps before it. SQLite only.",
    )(verb)


def step_through(verb: Verb) -> Verb:
    """``--step-through``."""
    return click.option(
        "--step-through", "pauses", is_flag=True, help="Ask after each step whether to go on."
    )(verb)


def backup_dir(verb: Verb) -> Verb:
    """``--backup-dir``, ``--compress`` and ``--backup-on-server``."""
    return backup_folder(backup_form(verb))


def backup_folder(verb: Verb) -> Verb:
    """``--backup-dir`` alone."""
    return click.option(
        "--backup-dir",
        metavar="D",
        type=click.Path(path_type=Path),
        help="Folder of the backups.  [default: beside the target; of a server's, our data folder]",
    )(verb)


__all__ = [
    "TARGET_HELP",
    "backup_dir",
    "backup_folder",
    "backup_form",
    "backup_key",
    "common",
    "keep_completed_steps",
    "named_target",
    "new_key",
    "optional_named_target",
    "optional_target",
    "other_key",
    "out",
    "place",
    "source",
    "step_through",
    "target",
    "trust",
    "yes",
]
