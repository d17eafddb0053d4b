"""Which Open WebUI release a source is, where its packaging tells."""

from __future__ import annotations

import json
import tomllib
from email.parser import HeaderParser
from pathlib import Path

from owui_migrate_gui.sources.tree import FolderTree, Tree, Unreadable

_DIST_NAME = "open-webui"
_DIST_INFO = ("open_webui-", ".dist-info")


def release_of_wheel(tree: Tree) -> str | None:
    """The version that a wheel's ``METADATA`` states; None for another package's wheel."""
    return _from_dist_info(tree)


def release_of_folder(path: Path) -> str | None:
    """The version of an installed package or a checkout, looked for up to two folders above."""
    for folder in (path, path.parent, path.parent.parent):
        tree = FolderTree(folder)
        for find in (_from_dist_info_beside, _from_package_json, _from_pyproject):
            version = find(tree, folder)
            if version is not None:
                return version
    return None


def _from_dist_info_beside(tree: Tree, folder: Path) -> str | None:
    # Only beside or around the package, never in some folder that happens to be large.
    return _from_dist_info(tree) if (folder / "open_webui").is_dir() else None


def _from_dist_info(tree: Tree) -> str | None:
    begin, end = _DIST_INFO
    for name in tree.folders("."):
        if name.startswith(begin) and name.endswith(end):
            text = _text(tree, f"{name}/METADATA")
            headers = HeaderParser().parsestr((text or "").partition("\n\n")[0])
            if _is_open_webui(headers.get("Name")):
                return _clean(headers.get("Version"))
    return None


def _from_package_json(tree: Tree, folder: Path) -> str | None:
    del folder
    try:
        found = json.loads(_text(tree, "package.json") or "null")
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not _is_open_webui(found.get("name")):
        return None
    return _clean(found.get("version"))


def _from_pyproject(tree: Tree, folder: Path) -> str | None:
    del folder
    try:
        project = tomllib.loads(_text(tree, "pyproject.toml") or "").get("project")
    except (tomllib.TOMLDecodeError, RecursionError):
        return None
    if not isinstance(project, dict) or not _is_open_webui(project.get("name")):
        return None
    return _clean(project.get("version"))


def _is_open_webui(name: object) -> bool:
    return isinstance(name, str) and name.strip().lower().replace("_", "-") == _DIST_NAME


def _clean(version: object) -> str | None:
    if not isinstance(version, str):
        return None
    return version.strip() or None


def _text(tree: Tree, path: str) -> str | None:
    try:
        return tree.read(path).decode(errors="replace").replace("\r\n", "\n")
    except Unreadable:
        return None


__all__ = ["release_of_folder", "release_of_wheel"]
