"""What a person fills in to reach a server, and the URL that it makes, both ways; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, replace

from owui_migrate_gui.database.profiles import Colour
from owui_migrate_gui.database.target import ServerTarget, parse_address
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.secret import Secret

SSL_MODES = (
    ("", mark("As the server offers it")),
    ("disable", mark("never")),
    ("require", mark("always, any certificate")),
    ("verify-ca", mark("always, certificate checked")),
    ("verify-full", mark("always, certificate and host name checked")),
)
"""libpq's words and what they mean ("SSL Mode Descriptions")."""

DEFAULT_PORT = "5432"
_HIGHEST_PORT = 65_535
_SSL = frozenset({"sslmode", "sslrootcert"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectFields:
    """The dialog's fields as they are; ``options`` are those of the URL that have no field."""

    host: str = "localhost"
    port: str = DEFAULT_PORT
    database: str = ""
    user: str = ""
    schema: str = ""
    ssl_mode: str = ""
    root_certificate: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveAs:
    """How the connection is to be saved; an empty ``name`` means: not at all."""

    name: str = ""
    colour: Colour = Colour.NONE
    notes: str = ""
    is_production: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectAnswer:
    """Where to connect, with which password, and what to remember."""

    target: ServerTarget
    secret: Secret | None
    is_kept: bool
    save_as: SaveAs


def fields_from(url: str) -> tuple[ConnectFields, Secret | None] | None:
    """The fields and the password that a URL makes; None where it is no server's URL yet."""
    try:
        address = parse_address(url)
    except MigrationError:
        return None
    if not isinstance(address.target, ServerTarget):
        return None
    return fields_of(address.target), address.secret


def fields_of(target: ServerTarget) -> ConnectFields:
    """The fields that a target makes."""
    options = dict(target.options)
    return ConnectFields(
        host=target.host,
        port=str(target.port),
        database=target.database,
        user=target.user,
        schema=target.schema,
        ssl_mode=options.get("sslmode", ""),
        root_certificate=options.get("sslrootcert", ""),
        options=tuple(item for item in target.options if item[0] not in _SSL),
    )


def trouble_of(fields: ConnectFields) -> str:
    """Why the fields name no server yet; empty where they do."""
    if not fields.host.strip():
        return tr("Name the server's host, or the folder of its socket.")
    if not fields.port.isdecimal() or not 0 < int(fields.port) <= _HIGHEST_PORT:
        return tr("The port is a number, usually 5432.")
    if not fields.database.strip():
        return tr("Name the database.")
    return ""


def target_of(fields: ConnectFields) -> ServerTarget:
    """The target that complete fields make."""
    options = dict(fields.options)
    ssl = {"sslmode": fields.ssl_mode, "sslrootcert": fields.root_certificate.strip()}
    options |= {name: value for name, value in ssl.items() if value}
    return ServerTarget(
        host=fields.host.strip(),
        port=int(fields.port),
        database=fields.database.strip(),
        user=fields.user.strip(),
        schema=fields.schema.strip(),
        options=tuple(sorted(options.items())),
    )


def url_of(fields: ConnectFields) -> str:
    """The URL that the fields make, without a password; empty while they are incomplete."""
    if trouble_of(fields):
        return ""
    return target_of(replace(fields)).key


__all__ = [
    "SSL_MODES",
    "ConnectAnswer",
    "ConnectFields",
    "SaveAs",
    "fields_from",
    "fields_of",
    "target_of",
    "trouble_of",
    "url_of",
]
