"""Opening the target that was named, with the key that was given, kept, or asked for."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import click

from owui_migrate_gui import keychain, places
from owui_migrate_gui.cli.render import ask_secret, can_ask, note
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.cipher_settings import parse_cipher
from owui_migrate_gui.database.database_file import FileKind, kind_of
from owui_migrate_gui.database.known_ciphers import remember_cipher
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.profiles import PREFIX, find_profile
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import Address, FileTarget, ServerTarget, parse_address
from owui_migrate_gui.errors import BadTarget, KeyNeeded, NoKeychain, UsageError, WrongKey
from owui_migrate_gui.secret import Secret

_TRIES = 3
_OPEN_WEBUI = "DATABASE_PASSWORD"
_ENVIRONMENT = "env:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A target that was looked at, and the secret that opened it."""

    snapshot: Snapshot
    secret: Secret | None


def read_address(text: str) -> Address:
    """The target with what the options say of its encryption, and the secret that was given.

    Looked for, in this order: the options, the URL itself, and for a ``sqlite+sqlcipher`` URL the
    variable that Open WebUI takes it from. Raises ``BadTarget`` and ``UsageError``.
    """
    session = _session()
    address = _named(text.strip())
    target, secret = address.target, session.key.secret() or address.secret
    if session.key.cipher is not None and isinstance(target, FileTarget):
        target = FileTarget(path=target.path, cipher=parse_cipher(session.key.cipher))
    if secret is None and text.strip().startswith("sqlite+sqlcipher:"):
        found = os.environ.get(_OPEN_WEBUI)
        secret = Secret(found) if found else None
    return Address(target=target, secret=secret)


def _named(text: str) -> Address:
    """What TARGET stands for: a saved connection, what a settings file says, or itself."""
    if text.startswith(PREFIX):
        profile = find_profile(places.profiles_file(), text.removeprefix(PREFIX))
        return Address(target=profile.target)
    if text.startswith(_ENVIRONMENT):
        return _from_settings(text.removeprefix(_ENVIRONMENT))
    return parse_address(text)


def _from_settings(name: str) -> Address:
    """What the environment names, or a .env or compose file."""
    from owui_migrate_gui.database.finding.settings import address_from
    from owui_migrate_gui.database.finding.settings_file import read_settings_file

    found = (
        [named.address for named in read_settings_file(Path(name).expanduser())]
        if name
        else [address for address in [address_from(os.environ, Path.cwd())] if address]
    )
    if len(found) == 1:
        return found[0]
    place = name or "The environment"
    raise BadTarget(
        f"{place} names {len(found) or 'no'} databases.",
        remedy="'owui-migrate find' lists what is named where.",
    )


def open_wanted(text: str, *, with_holders: bool = True) -> Opened:
    """Open the target that TARGET names.

    Where it needs a key and none was given, the keychain is asked, then the person, if there is a
    terminal; the person is asked again where a key is wrong. Raises what ``open_target`` raises.
    """
    address = read_address(text)
    return _kept(_open(address, with_holders=with_holders))


def open_place(text: str) -> Address:
    """Another server, which a rehearsal's copy is made on, with the secret that opens it.

    Raises ``UsageError`` where a file is named, and what ``open_target`` raises.
    """
    address = _named(text.strip())
    if not isinstance(address.target, ServerTarget):
        raise UsageError(
            "A file was named with --on.", remedy="Give the URL of a PostgreSQL server."
        )
    wanted = Address(target=address.target, secret=_session().place_key.secret() or address.secret)
    return Address(target=address.target, secret=_open(wanted, with_holders=False).secret)


def _kept(opened: Opened) -> Opened:
    """Keep the secret that opened the target, where the person wants that; recall its settings."""
    remember_cipher(places.ciphers_file(), opened.snapshot.target)
    if _session().key.is_kept and opened.secret is not None:
        try:
            keychain.keep_secret(opened.snapshot.target.key, opened.secret)
        except NoKeychain as error:
            note(error.what)
    return opened


def secret_for(address: Address, files: Iterable[Path]) -> Secret | None:
    """The secret of a target that is not opened here, asked for where a file needs one."""
    if address.secret is not None:
        return address.secret
    if isinstance(address.target, ServerTarget):
        return _kept(_open(address, with_holders=False)).secret
    if all(kind_of(file) is not FileKind.ENCRYPTED_OR_NOISE for file in files if file.is_file()):
        return None
    kept = keychain.read_secret(address.target.key)
    return kept or (_ask(address) if can_ask() else None)


def _open(address: Address, *, with_holders: bool) -> Opened:
    def attempt(secret: Secret | None) -> Opened:
        snapshot = open_target(address.target, secret=secret, with_holders=with_holders)
        return Opened(snapshot=snapshot, secret=secret)

    try:
        return attempt(address.secret)
    except WrongKey as error:
        # Given in the URL or by an option, or libpq found it in a file of its own.
        if not can_ask():
            raise
        note(error.what)
    except KeyNeeded:
        kept = keychain.read_secret(address.target.key)
        if kept is not None:
            try:
                return attempt(kept)
            except WrongKey as error:
                note(f"{error.what} It came from the keychain.")
        if not can_ask():
            raise
    for _ in range(_TRIES - 1):
        try:
            return attempt(_ask(address))
        except WrongKey as error:
            note(error.what)
    return attempt(_ask(address))


def _ask(address: Address) -> Secret:
    target = address.target
    what = f"Password of {target.user}" if isinstance(target, ServerTarget) else "Key"
    return Secret(ask_secret(f"{what} of {target.name}: "))


def _session() -> Session:
    return click.get_current_context().ensure_object(Session)


__all__ = ["Opened", "open_place", "open_wanted", "read_address", "secret_for"]
