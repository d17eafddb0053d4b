"""Where Open WebUI usually keeps its database, by way of installing it.

Only these places are looked at, never a folder's subfolders beyond them. Electron puts an
application's data below the platform's folder of settings (Electron docs, ``app.getPath``).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from owui_migrate_gui.database.finding.settings import FILE_NAME
from owui_migrate_gui.database.finding.volumes import volume_folders

_DESKTOP_NAMES = ("open-webui", "Open WebUI", "open-webui-desktop")
_INSTALLED = f"open_webui/data/{FILE_NAME}"
_ENVIRONMENTS = (
    "~/.local/lib",
    "~/.local/share/uv/tools/open-webui/lib",
    "~/.local/share/pipx/venvs/open-webui/lib",
    "~/.local/pipx/venvs/open-webui/lib",
    "~/miniconda3/lib",
    "~/anaconda3/lib",
)


def usual_files(here: Path) -> Iterator[tuple[Path, str]]:
    """Paths at which a database may be, each with the place in words; most don't exist."""
    for name in (FILE_NAME, f"data/{FILE_NAME}", f"backend/data/{FILE_NAME}"):
        yield here / name, "the current folder"
    home = Path.home()
    for name in (FILE_NAME, f"data/{FILE_NAME}"):
        yield home / ".open-webui" / name, "~/.open-webui"
        yield home / "open-webui" / name, "~/open-webui"
    yield home / "open-webui" / "backend" / "data" / FILE_NAME, "a checkout"
    for folder in volume_folders():
        yield folder / FILE_NAME, f"the volume {folder.parent.name}"
    for folder in _site_packages(home):
        yield folder / _INSTALLED, "an installed package"
    for folder in desktop_folders():
        for name in (FILE_NAME, f"data/{FILE_NAME}"):
            yield folder / name, "Open WebUI's desktop app"
        for installed in _below(folder / "python" / "lib"):
            yield installed / _INSTALLED, "Open WebUI's desktop app"


def desktop_folders() -> tuple[Path, ...]:
    """Where Open WebUI's desktop app keeps its data on this platform."""
    if sys.platform == "darwin":
        root = Path.home() / "Library" / "Application Support"
    elif sys.platform == "win32":
        root = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    else:
        root = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return tuple(root / name for name in _DESKTOP_NAMES)


def _site_packages(home: Path) -> Iterator[Path]:
    yield from (Path(folder) for folder in sys.path if folder.endswith("site-packages"))
    environment = os.environ.get("VIRTUAL_ENV") or os.environ.get("CONDA_PREFIX")
    if environment:
        yield from _below(Path(environment) / "lib")
        yield Path(environment) / "Lib" / "site-packages"
    for name in _ENVIRONMENTS:
        yield from _below(home / name.removeprefix("~/"))


def _below(library: Path) -> Iterator[Path]:
    """The ``site-packages`` of the Pythons in a ``lib`` folder."""
    try:
        yield from sorted(library.glob("python3*/site-packages"))
    except OSError:
        return


__all__ = ["desktop_folders", "usual_files"]
