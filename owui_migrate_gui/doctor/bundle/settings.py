"""Settings of Open WebUI that reach its database: which are set, and the harmless values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from dotenv import dotenv_values

from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.doctor.bundle.document import Setting

_SHOWN = (
    "DATABASE_ENABLE_SQLITE_WAL",
    "DATABASE_POOL_MAX_OVERFLOW",
    "DATABASE_POOL_RECYCLE",
    "DATABASE_POOL_SIZE",
    "DATABASE_POOL_TIMEOUT",
    "ENABLE_DB_MIGRATIONS",
    "UVICORN_WORKERS",
)
"""Numbers and switches (Open WebUI docs, "Environment Variable Configuration")."""

_ONLY_NAMED = (
    "DATABASE_HOST",
    "DATABASE_NAME",
    "DATABASE_PASSWORD",
    "DATABASE_PORT",
    "DATABASE_SCHEMA",
    "DATABASE_TYPE",
    "DATABASE_URL",
    "DATABASE_USER",
    "DATA_DIR",
    "WEBUI_SECRET_KEY",
)
_SWITCHES = frozenset({"true", "false", "yes", "no", "on", "off"})
_DIGITS = 6
_LARGEST = 1024 * 1024


def found_settings(environment: Mapping[str, str], target: Target) -> tuple[Setting, ...]:
    """What is set in the environment and in a ``.env`` beside a file; no value that could tell."""
    found = list(_of(environment, "environment"))
    if isinstance(target, FileTarget):
        for folder in (target.path.parent, target.path.parent.parent):
            found += _of(_read(folder / ".env"), ".env")
    return tuple(found)


def _of(values: Mapping[str, str | None], origin: str) -> Iterator[Setting]:
    for name in (*_SHOWN, *_ONLY_NAMED):
        value = values.get(name)
        if value is not None:
            shown = value if name in _SHOWN and _is_harmless(value) else _kind(name, value)
            yield Setting(name=name, value=shown, origin=origin)


def _is_harmless(value: str) -> bool:
    return value.lower() in _SWITCHES or (value.isdecimal() and len(value) <= _DIGITS)


def _kind(name: str, value: str) -> str:
    if name == "DATABASE_URL":
        scheme = value.partition(":")[0]
        for known in ("sqlite", "sqlite+sqlcipher", "postgresql", "postgres", "postgresql+psycopg"):
            if scheme == known:
                return f"{known}://…"
    return "set" if value else "empty"


def _read(path: Path) -> Mapping[str, str | None]:
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return {}
        return dotenv_values(path, interpolate=False)
    except (OSError, ValueError):
        return {}


__all__ = ["found_settings"]
