"""Which database Open WebUI's own environment variables name.

``DATABASE_URL`` goes before the parts (``DATABASE_TYPE``, ``_USER``, ``_PASSWORD``, ``_HOST``,
``_PORT``, ``_NAME``), and those before ``DATA_DIR``; ``DATABASE_SCHEMA`` adds the schema (Open
WebUI's documentation, "Environment Variable Configuration", "Database").
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from owui_migrate_gui.database.target import (
    Address,
    FileTarget,
    ServerTarget,
    parse_address,
)
from owui_migrate_gui.errors import BadTarget
from owui_migrate_gui.secret import Secret

_DEFAULT_PORT = 5432
_POSTGRESQL = ("postgresql", "postgres")
FILE_NAME = "webui.db"


def address_from(settings: Mapping[str, str], base: Path) -> Address | None:
    """The target and its secret that ``settings`` name; None where they name none.

    Relative paths are taken from ``base``. Raises ``BadTarget`` for a URL that can't be read.
    """
    url = settings.get("DATABASE_URL", "").strip()
    if url:
        return _with_rest(_from_url(url, base), settings)
    kind = settings.get("DATABASE_TYPE", "").strip().partition("+")
    if kind[0] in _POSTGRESQL and settings.get("DATABASE_NAME", "").strip():
        return _with_rest(_from_parts(settings), settings)
    folder = settings.get("DATA_DIR", "").strip()
    if not folder:
        return None
    path = (base / Path(folder).expanduser() / FILE_NAME).absolute()
    return Address(target=FileTarget(path=path))


def _from_url(url: str, base: Path) -> Address:
    address = parse_address(url)
    scheme, _, rest = url.partition(":///")
    relative = rest.split("?", 1)[0]
    is_relative = isinstance(address.target, FileTarget) and not relative.startswith("/")
    if scheme.startswith("sqlite") and is_relative:
        # parse_address takes it from the current folder, Open WebUI from its own.
        target = address.target
        assert isinstance(target, FileTarget)
        here = target.path.relative_to(Path.cwd()) if _is_below_here(target.path) else target.path
        target = msgspec.structs.replace(target, path=(base / here).absolute())
        return Address(target=target, secret=address.secret)
    return address


def _is_below_here(path: Path) -> bool:
    return path.is_relative_to(Path.cwd())


def _from_parts(settings: Mapping[str, str]) -> Address:
    port = settings.get("DATABASE_PORT", "").strip() or str(_DEFAULT_PORT)
    if not port.isdecimal():
        raise BadTarget("DATABASE_PORT is no number.", remedy="Correct it, for example to 5432.")
    password = settings.get("DATABASE_PASSWORD", "")
    target = ServerTarget(
        host=settings.get("DATABASE_HOST", "").strip() or "localhost",
        port=int(port),
        database=settings["DATABASE_NAME"].strip(),
        user=settings.get("DATABASE_USER", "").strip(),
    )
    return Address(target=target, secret=Secret(password) if password else None)


def _with_rest(address: Address, settings: Mapping[str, str]) -> Address:
    """What other variables add: the schema, and the key or password beside a URL."""
    target, secret = address.target, address.secret
    schema = settings.get("DATABASE_SCHEMA", "").strip()
    if isinstance(target, ServerTarget) and schema and not target.schema:
        target = msgspec.structs.replace(target, schema=schema)
    password = settings.get("DATABASE_PASSWORD", "")
    is_encrypted = settings.get("DATABASE_URL", "").startswith("sqlite+sqlcipher")
    if secret is None and password and (isinstance(target, ServerTarget) or is_encrypted):
        secret = Secret(password)
    return Address(target=target, secret=secret)


__all__ = ["FILE_NAME", "address_from"]
