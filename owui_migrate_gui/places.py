"""Where the console finds its own files and keeps its records; computes paths, touches nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("owui-migrate", appauthor=False)
_HOME_VARIABLE = "OWUI_MIGRATE_HOME"


def data_dir() -> Path:
    """Folder for journal and trust: the platform's user data folder, or $OWUI_MIGRATE_HOME."""
    override = os.environ.get(_HOME_VARIABLE)
    return Path(override) if override else Path(_DIRS.user_data_dir)


def journal_dir() -> Path:
    """Folder with one JSON file per run."""
    return data_dir() / "runs"


def examinations_dir() -> Path:
    """Folder with one JSON file of past examinations per target."""
    return data_dir() / "examinations"


def trust_file() -> Path:
    """The list of content hashes of sources that the person has trusted."""
    return data_dir() / "trusted-sources.json"


def profiles_file() -> Path:
    """The saved connections."""
    return data_dir() / "profiles.json"


def ciphers_file() -> Path:
    """Settings of encrypted files that were set by hand."""
    return data_dir() / "cipher-settings.json"


def backup_folders_file() -> Path:
    """The folders that backups were put into."""
    return data_dir() / "backup-folders.json"


def settings_file() -> Path:
    """The window's remembered state."""
    return data_dir() / "window.ini"


def _bundled_root() -> Path:
    """Parent of ``migrations``, ``internal_migrations`` and ``resources``.

    In the executable that is PyInstaller's folder, in an installed wheel ``bundled`` inside the
    package, in a checkout the repository's top.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    installed = package / "bundled"
    return installed if installed.is_dir() else package.parent


def bundled_source() -> Path:
    """Folder that holds ``migrations`` and ``internal_migrations``."""
    return _bundled_root()


def resource(name: str) -> Path:
    """Path of a file under ``resources``."""
    return _bundled_root() / "resources" / name


def document(name: str) -> Path:
    """Path of a page of the documentation, such as ``window.md``."""
    return _bundled_root() / "docs" / name


__all__ = [
    "backup_folders_file",
    "bundled_source",
    "ciphers_file",
    "data_dir",
    "document",
    "examinations_dir",
    "journal_dir",
    "profiles_file",
    "resource",
    "settings_file",
    "trust_file",
]
