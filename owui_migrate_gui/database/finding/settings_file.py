"""Databases that a ``.env`` or compose file names; the file is only read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import yaml
from dotenv import dotenv_values

from owui_migrate_gui.database.finding.settings import FILE_NAME, address_from
from owui_migrate_gui.database.finding.volumes import volume_folders
from owui_migrate_gui.database.target import Address, FileTarget, ServerTarget
from owui_migrate_gui.errors import BadTarget

COMPOSE_NAMES = ("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml")
DATA_INSIDE = "/app/backend/data"
"""Where Open WebUI's image keeps its data (DATA_DIR of the image)."""

_LARGEST = 1024 * 1024
# ${NAME}, ${NAME:-default}, ${NAME-default} and $NAME, as compose has them; $$ is a dollar.
_VARIABLE = re.compile(
    r"\$(?:(?P<dollar>\$)|\{(?P<braced>\w+)(?:(?P<how>:?-)(?P<default>[^}]*))?[^}]*\}|(?P<plain>\w+))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedTarget:
    """A target that a file or the environment names; ``note`` is a sentence, or empty."""

    address: Address
    origin: str
    note: str = ""


def read_settings_file(path: Path) -> tuple[NamedTarget, ...]:
    """What a ``.env`` or compose file names. Raises ``BadTarget`` where it can't be read."""
    if path.suffix.lower() in {".yaml", ".yml"}:
        return tuple(_from_compose(path))
    address = address_from(_env_file(path), path.absolute().parent)
    return () if address is None else (NamedTarget(address=address, origin=str(path)),)


def _env_file(path: Path) -> dict[str, str]:
    _require_readable(path)
    try:
        found = dotenv_values(path, interpolate=True)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    return {name: value for name, value in found.items() if value is not None}


def _from_compose(path: Path) -> Iterator[NamedTarget]:
    _require_readable(path)
    base = path.absolute().parent
    beside = _env_file(base / ".env") if (base / ".env").is_file() else {}
    try:
        text = path.read_text(encoding="utf-8")
        document = yaml.safe_load(text)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise _unreadable(path, error) from error
    services = _mapping(_mapping(_filled(document, beside)).get("services"))
    for name, service in services.items():
        service = _mapping(service)  # noqa: PLW2901 - a service that is no mapping is none
        named = _of_service(service, base, services)
        if named is not None:
            origin = f"{path}, service {name}"
            yield NamedTarget(address=named.address, origin=origin, note=named.note)


def _of_service(
    service: Mapping[str, Any], base: Path, services: Mapping[str, Any]
) -> NamedTarget | None:
    settings = _environment(service, base)
    is_open_webui = "open-webui" in str(service.get("image", "")) or "DATABASE_URL" in settings
    if not is_open_webui:
        return None
    inside = settings.get("DATA_DIR", DATA_INSIDE)
    address = address_from({"DATA_DIR": DATA_INSIDE, **settings}, Path(DATA_INSIDE).parent)
    if address is None:
        return None
    if isinstance(address.target, ServerTarget):
        return _published(address, services)
    return _mounted(address, service, base, inside)


def _published(address: Address, services: Mapping[str, Any]) -> NamedTarget:
    """A server that is another service is reached from here at its published port, if any."""
    target = address.target
    assert isinstance(target, ServerTarget)
    if target.host not in services:
        return NamedTarget(address=address, origin="")
    for port in _list(_mapping(services[target.host]).get("ports")):
        outside = _outside_port(port, target.port)
        if outside:
            moved = msgspec.structs.replace(target, host="localhost", port=outside)
            return NamedTarget(
                address=Address(target=moved, secret=address.secret),
                origin="",
                note=f"Inside Docker it is {target.host}:{target.port}.",
            )
    return NamedTarget(
        address=address,
        origin="",
        note=f"The service {target.host} publishes no port, so it can't be reached from here.",
    )


def _outside_port(port: object, inside: int) -> int | None:
    if isinstance(port, Mapping):
        found, published = str(port.get("target")), str(port.get("published", ""))
    else:
        before, _, found = str(port).partition("/")[0].rpartition(":")
        published = before.rpartition(":")[2]
    return int(published) if found == str(inside) and published.isdecimal() else None


def _mounted(
    address: Address, service: Mapping[str, Any], base: Path, inside: str
) -> NamedTarget | None:
    """The file as it is found outside the container: in a bind mount or a named volume."""
    target = address.target
    assert isinstance(target, FileTarget)
    for volume in _list(service.get("volumes")):
        source, place = _mount_of(volume)
        if not target.path.as_posix().startswith(place.rstrip("/") + "/") or not source:
            continue
        rest = target.path.as_posix().removeprefix(place.rstrip("/") + "/")
        if source.startswith((".", "/", "~")):
            folder = (base / Path(source).expanduser()).resolve()
            return _file(folder / rest, address)
        for folder in volume_folders():
            if folder.parent.name in {source, f"{base.name.lower()}_{source}"}:
                return _file(folder / rest, address)
        return NamedTarget(
            address=_file(Path(f"/var/lib/docker/volumes/{source}/_data") / rest, address).address,
            origin="",
            note=f"It lies in the Docker volume {source}, which can't be read by this user.",
        )
    del inside
    return None


def _file(path: Path, address: Address) -> NamedTarget:
    target = address.target
    assert isinstance(target, FileTarget)
    moved = msgspec.structs.replace(target, path=path)
    return NamedTarget(address=Address(target=moved, secret=address.secret), origin="")


def _mount_of(volume: object) -> tuple[str, str]:
    if isinstance(volume, Mapping):
        return str(volume.get("source", "")), str(volume.get("target", ""))
    parts = str(volume).split(":")
    return (parts[0], parts[1]) if len(parts) > 1 else ("", parts[0])


def _environment(service: Mapping[str, Any], base: Path) -> dict[str, str]:
    settings: dict[str, str] = {}
    files = service.get("env_file")
    for file in [files] if isinstance(files, str) else _list(files):
        name = file.get("path", "") if isinstance(file, Mapping) else str(file)
        if (base / name).is_file():
            settings |= _env_file(base / name)
    given = service.get("environment")
    if isinstance(given, Mapping):
        settings |= {str(k): str(v) for k, v in given.items() if v is not None}
    for line in _list(given):
        name, sign, value = str(line).partition("=")
        if sign:
            settings[name] = value
    return settings


def _filled(value: Any, settings: Mapping[str, str]) -> Any:
    """The document with compose's variables put in."""
    if isinstance(value, str):
        return _VARIABLE.sub(lambda match: _value_of(match, settings), value)
    if isinstance(value, list):
        return [_filled(item, settings) for item in value]
    if isinstance(value, dict):
        return {name: _filled(item, settings) for name, item in value.items()}
    return value


def _value_of(match: re.Match[str], settings: Mapping[str, str]) -> str:
    if match["dollar"]:
        return "$"
    found = settings.get(match["braced"] or match["plain"])
    is_missing = found is None or (match["how"] == ":-" and not found)
    return (match["default"] or "") if is_missing else str(found)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _require_readable(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise _unreadable(path, error) from error
    if size > _LARGEST or not path.is_file():
        raise BadTarget(f"{path} is no file of settings.", remedy="Name a .env or compose file.")


def _unreadable(path: Path, error: Exception) -> BadTarget:
    reason = error.strerror if isinstance(error, OSError) else type(error).__name__
    return BadTarget(
        f"{path} can't be read: {reason}.", remedy="Name a .env or compose file that can be read."
    )


__all__ = ["COMPOSE_NAMES", "FILE_NAME", "NamedTarget", "read_settings_file"]
