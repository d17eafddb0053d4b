"""What a person points at: a SQLite file, plain or encrypted, or a PostgreSQL database."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias
from urllib.parse import parse_qsl, quote, unquote

import msgspec

from owui_migrate_gui.database.cipher_settings import CipherSettings, parse_cipher
from owui_migrate_gui.database.server_url import is_server_url, parse_server_url
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.secret import Secret

_SQLITE = "sqlite:///"
_SERVER_SHAPE = "postgresql://user@host:5432/database"
_URL_MISTYPED = re.compile(r"(postgres(ql)?|sqlite)(\+\w+)?:", re.IGNORECASE)
_SQLCIPHER = ("sqlite+sqlcipher://", "sqlite+pysqlcipher://")


class Dialect(StrEnum):
    """The kind of database behind a target."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class FileTarget(msgspec.Struct, frozen=True, kw_only=True, tag="file"):
    """A SQLite file; holds no secret. ``path`` is absolute.

    ``cipher`` says how the file is encrypted. It is None for a plain file, and for one that
    nobody has opened yet; what opening found is in ``Snapshot.target``.
    """

    path: Path
    cipher: CipherSettings | None = None

    @property
    def dialect(self) -> Dialect:
        """SQLite's, also where the file is encrypted."""
        return Dialect.SQLITE

    @property
    def name(self) -> str:
        """The short name for titles and tabs."""
        return self.path.name

    @property
    def place(self) -> str:
        """Where it is, beside its name."""
        return str(self.path.parent)

    @property
    def key(self) -> str:
        """What journal, recent list and locks know the target by; ``parse_target`` reads it."""
        return str(self.path)

    def __str__(self) -> str:
        return str(self.path)


class BundleTarget(FileTarget, frozen=True, kw_only=True, tag="bundle"):
    """A support bundle: what was seen of a database that is elsewhere. Nothing runs on it.

    ``original`` is the kind of that database.
    """

    original: Dialect

    @property
    def dialect(self) -> Dialect:
        """That of the database that was seen."""
        return self.original


class ServerTarget(msgspec.Struct, frozen=True, kw_only=True, tag="server"):
    """A PostgreSQL database on a server; holds no secret.

    ``host`` is a name, an address or the folder of a socket, ``schema`` empty for the role's own
    search path. ``options`` are libpq's, as (name, value), sorted; a password is never among them.
    """

    host: str
    port: int
    database: str
    user: str
    schema: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def dialect(self) -> Dialect:
        """PostgreSQL's."""
        return Dialect.POSTGRESQL

    @property
    def name(self) -> str:
        """The short name for titles and tabs."""
        return f"{self.database}.{self.schema}" if self.schema else self.database

    @property
    def place(self) -> str:
        """Where it is, beside its name."""
        return f"{self.host}:{self.port}"

    @property
    def key(self) -> str:
        """What journal, recent list and locks know the target by: its URL without a password."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = quote(self.host, safe="") if self.host.startswith("/") else self.host
        host = f"[{host}]" if ":" in host else host
        options = dict(self.options) | ({"schema": self.schema} if self.schema else {})
        query = "&".join(
            f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in options.items()
        )
        url = f"postgresql://{user}{host}:{self.port}/{quote(self.database, safe='')}"
        return f"{url}?{query}" if query else url

    def __str__(self) -> str:
        return self.key


Target: TypeAlias = FileTarget | ServerTarget
"""The database being looked at or migrated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """What a text named: a target, and the secret that was written into its URL, if any."""

    target: Target
    secret: Secret | None = None


def parse_target(text: str) -> Target:
    """The target that a path or URL names, where no secret is needed; see ``parse_address``."""
    return parse_address(text).target


def parse_address(text: str) -> Address:
    """Turn a path or an SQLAlchemy URL into a target without opening it.

    In ``sqlite:///relative.db`` the path is relative to the current folder, with four slashes
    it is absolute (SQLAlchemy docs, "SQLite: Connect Strings"). Raises ``BadTarget``.
    """
    wanted = text.strip()
    if wanted.startswith(_SQLCIPHER):
        return _parse_sqlcipher(wanted)
    if wanted.startswith(_SQLITE):
        wanted = unquote(wanted.removeprefix(_SQLITE).split("?", 1)[0])
    elif is_server_url(wanted):
        return _server_address(wanted)
    elif (_URL_MISTYPED.match(wanted) or "://" in wanted) and not Path(wanted).exists():
        raise _not_a_url(wanted)
    return Address(target=FileTarget(path=_file_path(wanted)))


def _not_a_url(text: str) -> BadTarget:
    """What is wrong with it; only its scheme is repeated, as the rest may hold a password."""
    scheme = text.split(":", 1)[0]
    if _URL_MISTYPED.match(text):
        shape = "sqlite:///webui.db" if scheme.lower().startswith("sqlite") else _SERVER_SHAPE
        return BadTarget(
            f"The slashes behind '{scheme}:' are not those of a URL.",
            remedy=f"Write it like {shape}.",
        )
    return BadTarget(
        f"{scheme!r} is not a kind of database that Open WebUI uses.",
        remedy=f"Give a path, or a URL like {_SERVER_SHAPE}.",
    )


def _parse_sqlcipher(text: str) -> Address:
    """``sqlite+sqlcipher://[:password@]/path[?setting=…]``, as Open WebUI and SQLAlchemy write it.

    One slash before the path is the URL's own. Parts of Open WebUI up to 0.8 left it there and
    opened the absolute path; so that one is meant where it exists and the relative one doesn't.
    The path is taken as it is, without any unquoting, as both do.
    """
    rest = text.split("://", 1)[1]
    begin, slash, path = rest.partition("/")
    _, at, password = begin.rpartition("@")[0].rpartition(":")
    if not slash or (begin and not at):
        raise BadTarget(
            "A sqlite+sqlcipher:// URL needs a path after its slashes.",
            remedy="Write it like sqlite+sqlcipher:////data/webui.db.",
        )
    path, _, query = path.partition("?")
    file = _file_path(path)
    if path and not file.exists() and Path("/", path).exists():
        file = Path("/", path)
    return Address(
        target=FileTarget(path=file, cipher=_settings_of(query)),
        secret=Secret(unquote(password)) if password else None,
    )


def _settings_of(query: str) -> CipherSettings | None:
    """The settings in a URL (SQLAlchemy docs, "SQLCipher": kdf_iter, cipher_page_size …)."""
    names = {
        "cipher_page_size": "page_size",
        "kdf_iter": "kdf_iter",
        "cipher_compatibility": "version",
        "cipher_plaintext_header_size": "plaintext_header",
    }
    parts = [f"{names[name]}={value}" for name, value in parse_qsl(query) if name in names]
    return parse_cipher(",".join(parts)) if parts else None


def _file_path(text: str) -> Path:
    if not text or text == ":memory:":
        raise BadTarget("No database was named.", remedy="Give the path of a webui.db.")
    return Path(text).expanduser().absolute()


def _server_address(url: str) -> Address:
    parts = parse_server_url(url)
    target = ServerTarget(
        host=parts.host,
        port=parts.port,
        database=parts.database,
        user=parts.user,
        schema=parts.schema,
        options=parts.options,
    )
    return Address(target=target, secret=parts.secret)


__all__ = [
    "Address",
    "BundleTarget",
    "Dialect",
    "FileTarget",
    "ServerTarget",
    "Target",
    "parse_address",
    "parse_target",
]
