"""The files that a run would execute, and the hash that trust is tied to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from owui_migrate_gui.revision import System
from owui_migrate_gui.sources.tree import Tree, Unreadable, join

_FORMAT = b"owui-migrate scripts 1\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptFile:
    """One file; ``name`` is its path below its system's folder, ``path`` that inside the source.

    ``data`` is None where it can't be read, and ``why`` then says why.
    """

    system: System
    name: str
    path: str
    data: bytes | None
    why: str = ""


def script_files(
    tree: Tree, alembic_dir: str | None, peewee_dir: str | None
) -> tuple[ScriptFile, ...]:
    """Every file that scripts are made of, may import, or read from beside them.

    For Alembic the Python files of its folder (``env.py``, shared modules) and of ``versions``,
    and the JSON files of ``data``; for peewee the Python files of its folder. Other sub-folders
    are no part of a source.
    """
    files: list[ScriptFile] = []
    if alembic_dir is not None:
        files += _python_files(tree, System.ALEMBIC, alembic_dir, ".")
        files += _python_files(tree, System.ALEMBIC, alembic_dir, "versions")
        files += _files(tree, System.ALEMBIC, alembic_dir, "data", ".json")
    if peewee_dir is not None:
        files += _python_files(tree, System.PEEWEE, peewee_dir, ".")
    return tuple(files)


def content_hash_of(files: tuple[ScriptFile, ...]) -> str:
    """SHA-256 in hex over names and bytes of script files, whatever folder they lie in.

    A wheel and the package installed from it have the same hash, so they are trusted once.
    """
    digest = hashlib.sha256(_FORMAT)
    for file in sorted(files, key=lambda each: (each.system, each.name)):
        if file.data is None:
            continue
        name = f"{file.system.value}/{file.name}".encode(errors="surrogateescape")
        # Lengths first, so that no two sets of files can be written as the same bytes.
        digest.update(f"{len(name)} {len(file.data)}\n".encode() + name + file.data)
    return digest.hexdigest()


def _python_files(tree: Tree, system: System, folder: str, below: str) -> Iterator[ScriptFile]:
    return _files(tree, system, folder, below, ".py")


def _files(
    tree: Tree, system: System, folder: str, below: str, ending: str
) -> Iterator[ScriptFile]:
    for file in tree.names(join(folder, below)):
        if not file.endswith(ending) or file.startswith(".#"):
            continue
        path, name = join(folder, below, file), join(below, file)
        try:
            yield ScriptFile(system=system, name=name, path=path, data=tree.read(path))
        except Unreadable as error:
            yield ScriptFile(system=system, name=name, path=path, data=None, why=str(error))


__all__ = ["ScriptFile", "content_hash_of", "script_files"]
