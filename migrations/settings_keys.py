"""How settings are called: in the nested object of old, and one by one since 3ff2c63645b8.

``data/config_keys.json`` holds what 3ff2c63645b8 does to each known setting: the path it had in the
nested object, the still older name it had at the top of the object, and, where it was
renamed, the key it is stored under. Several paths can lead to one key (the oauth.oidc.* family).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parent / "data" / "config_keys.json"


@cache
def stored_keys() -> dict[str, str]:
    """The key a setting is stored under, by its path or by its still older name."""
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    rewrites: dict[str, str] = data["storage_key_rewrites"]
    legacy: dict[str, str] = data["blob_path_to_legacy_key"]
    by_path = {path: rewrites.get(path, path) for path in legacy}
    return {name: by_path[path] for path, name in legacy.items()} | by_path


@cache
def paths_of_keys() -> dict[str, tuple[str, ...]]:
    """The paths that lead to each stored key, the one that was not renamed first."""
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    found: dict[str, list[str]] = {}
    for path in data["blob_path_to_legacy_key"]:
        key = stored_keys()[path]
        found.setdefault(key, []).insert(0 if path == key else len(found.get(key, ())), path)
    return {key: tuple(paths) for key, paths in found.items()}


def settings_in(text: str | None) -> dict[str, Any]:
    """The nested object in JSON *text*, or in a JSON string there; empty for anything else."""
    value: Any = text
    for _ in range(2):
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except (ValueError, RecursionError):
                value = None
    return value if isinstance(value, dict) else {}


def flattened(settings: dict[str, Any]) -> dict[str, Any]:
    """Each setting of a nested object by the key it is stored under.

    Known settings are taken whole, other objects are descended into. Of two that share a path the
    later counts, of two paths that lead to one key the earlier.
    """
    by_path = dict(_walk(settings, ""))
    found: dict[str, Any] = {}
    for path, value in by_path.items():
        found.setdefault(stored_keys().get(path, path), value)
    return found


def _walk(settings: dict[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in settings.items():
        path = f"{prefix}{name}"
        if isinstance(value, dict) and path not in stored_keys():
            yield from _walk(value, f"{path}.")
        else:
            yield path, value


def put(settings: dict[str, Any], key: str, value: Any) -> None:
    """Write the setting stored under *key* into the nested object, where older releases look.

    It goes to a path that leads to *key*: one that is in use, else the first. A key that no
    older release knows stays one name at the top.
    """
    paths = paths_of_keys().get(key)
    if paths is None:
        settings[key] = value
        return
    path = next((p for p in paths if _holds(settings, p)), paths[0])
    *folders, name = path.split(".")
    inner = settings
    for folder in folders:
        below = inner.get(folder)
        if not isinstance(below, dict):
            below = inner[folder] = {}
        inner = below
    inner[name] = value


def _holds(settings: dict[str, Any], path: str) -> bool:
    inner: Any = settings
    for name in path.split("."):
        if not isinstance(inner, dict) or name not in inner:
            return False
        inner = inner[name]
    return True


def take_out(settings: dict[str, Any], key: str) -> None:
    """Remove the setting stored under *key* from the nested object, wherever it is in it."""
    for path in paths_of_keys().get(key, (key,)):
        if _holds(settings, path):
            *folders, name = path.split(".")
            inner = settings
            for folder in folders:
                inner = inner[folder]
            del inner[name]
    settings.pop(key, None)


__all__ = ["flattened", "paths_of_keys", "put", "settings_in", "stored_keys", "take_out"]
