"""Copy trusted scripts to where they can be executed, and see that they are still the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from owui_migrate_gui.errors import BadSource, SourceNotTrusted
from owui_migrate_gui.revision import System
from owui_migrate_gui.sources.content import ScriptFile, content_hash_of, script_files
from owui_migrate_gui.sources.tree import open_tree

_FOLDERS = {System.ALEMBIC: "migrations", System.PEEWEE: "internal_migrations"}
"""Named as the bundled scripts expect it, which import ``migrations.util`` and the like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadableFolders:
    """Private copies of the scripts; None for a system that the source lacks.

    ``alembic`` is called ``migrations`` and holds ``versions``; ``peewee`` is called
    ``internal_migrations``. Their parent belongs on ``sys.path`` for what scripts share.
    """

    alembic: Path | None
    peewee: Path | None


class WantedScripts(Protocol):
    """What a request says of its source (``engine.requests.SourceSpec``)."""

    @property
    def path(self) -> str:
        """The folder or archive."""

    @property
    def alembic_dir(self) -> str | None:
        """Folder of ``versions`` inside it."""

    @property
    def peewee_dir(self) -> str | None:
        """Folder of the peewee scripts inside it."""

    @property
    def content_hash(self) -> str:
        """The hash that was trusted."""

    @property
    def label(self) -> str:
        """The source's name for people."""


def unpack_request(wanted: WantedScripts, into: Path) -> LoadableFolders:
    """``unpack`` for a request; same errors."""
    return unpack(
        Path(wanted.path),
        alembic_dir=wanted.alembic_dir,
        peewee_dir=wanted.peewee_dir,
        into=into,
        content_hash=wanted.content_hash,
        label=wanted.label,
    )


def unpack(
    path: Path,
    *,
    alembic_dir: str | None,
    peewee_dir: str | None,
    into: Path,
    content_hash: str,
    label: str = "",
) -> LoadableFolders:
    """Copy the scripts below ``into`` (a private, existing folder) if they hash to what is trusted.

    All bytes are read once, hashed, and only then written, so nothing can be exchanged between
    check and use. Raises ``SourceNotTrusted`` where the scripts changed since they were trusted,
    ``BadSource`` where they can't be read or are gone; then nothing was written.
    """
    with open_tree(path) as tree:
        files = script_files(tree, alembic_dir, peewee_dir)
    if content_hash_of(files) != content_hash:
        raise SourceNotTrusted(
            f"The scripts of {label or path} have changed since you trusted them.",
            remedy="Read the source again, look at what changed, and trust it anew.",
        )
    if not files:
        raise BadSource(f"There are no scripts in {path} any more.")
    for file in files:
        _write(file, into)
    return LoadableFolders(
        alembic=None if alembic_dir is None else into / _FOLDERS[System.ALEMBIC],
        peewee=None if peewee_dir is None else into / _FOLDERS[System.PEEWEE],
    )


def _write(file: ScriptFile, into: Path) -> None:
    # An unreadable file was a problem when the source was read, and is missed by what imports it.
    if file.data is not None:
        copy = into / _FOLDERS[file.system] / file.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.data)


__all__ = ["LoadableFolders", "WantedScripts", "unpack", "unpack_request"]
