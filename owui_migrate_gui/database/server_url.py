"""PostgreSQL URLs as Open WebUI and SQLAlchemy take them, taken apart.

``postgresql://user:password@host:5432/database?schema=webui&sslmode=require``: the driver's name
(``+psycopg2``) doesn't matter, ``postgres://`` is accepted as Open WebUI does, ``schema`` is ours
(its DATABASE_SCHEMA), everything else after the ``?`` is libpq's ("Connection Strings").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.secret import Secret

DEFAULT_PORT = 5432
_SCHEME = re.compile(r"(postgresql|postgres)(\+\w+)?://", re.IGNORECASE)
_KNOWN = frozenset(
    {
        "application_name",
        "channel_binding",
        "connect_timeout",
        "gssencmode",
        "hostaddr",
        "keepalives",
        "keepalives_count",
        "keepalives_idle",
        "keepalives_interval",
        "options",
        "require_auth",
        "requirepeer",
        "ssl_max_protocol_version",
        "ssl_min_protocol_version",
        "sslcert",
        "sslcrl",
        "sslkey",
        "sslmode",
        "sslnegotiation",
        "sslrootcert",
        "sslsni",
        "target_session_attrs",
        "tcp_user_timeout",
    }
)
_REMEDY = "Write it like postgresql://user@host:5432/database."


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerParts:
    """The parts of a URL; see ``ServerTarget``."""

    host: str
    port: int
    database: str
    user: str
    schema: str
    options: tuple[tuple[str, str], ...]
    secret: Secret | None


def is_server_url(text: str) -> bool:
    """Whether a text names a PostgreSQL server."""
    return _SCHEME.match(text) is not None


def parse_server_url(text: str) -> ServerParts:
    """Take a URL apart; its password becomes the secret. Raises ``BadTarget``, never with it."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        # urlsplit quotes what it dislikes, which may be a part of the password.
        raise _bad("Its host or port can't be read") from None
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    schema = options.pop("schema", "")
    host = options.pop("host", "") or unquote(_host_of(parts.netloc))
    number = _port_of(options.pop("port", "")) or port or DEFAULT_PORT
    user = options.pop("user", "") or unquote(parts.username or "")
    password = options.pop("password", "") or unquote(parts.password or "")
    database = options.pop("dbname", "") or unquote(parts.path.removeprefix("/"))
    unknown = sorted(set(options) - _KNOWN)
    if unknown:
        raise _bad(f"{unknown[0]!r} after the ? is no option of a connection")
    if not database:
        raise _bad("It names no database")
    return ServerParts(
        host=host or "localhost",
        port=number,
        database=database,
        user=user,
        schema=schema,
        options=tuple(sorted(options.items())),
        secret=Secret(password) if password else None,
    )


def _host_of(netloc: str) -> str:
    """The host with its case (it may be a socket's folder), without user, port and brackets."""
    host = netloc.rpartition("@")[2]
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def _port_of(text: str) -> int:
    if text and not text.isdecimal():
        raise _bad("Its port is no number")
    return int(text or 0)


def _bad(reason: str) -> BadTarget:
    return BadTarget(f"The URL of the server can't be used: {reason}.", remedy=_REMEDY)


__all__ = ["DEFAULT_PORT", "ServerParts", "is_server_url", "parse_server_url"]
