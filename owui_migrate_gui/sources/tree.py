"""The files of a source, in a folder or in an archive, read without trusting their names or sizes.

Nothing is unpacked beside the source and nothing is executed. Whatever can't be read safely is
left out and told as a problem: links out of the source, members with paths that lead elsewhere,
two members of one name, encrypted ones, and files too large to be a migration script.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from owui_migrate_gui.errors import BadSource

MAX_FILE = 4 * 1024 * 1024
"""Bytes of the largest file that is read; Open WebUI's largest script has 30 kB."""
MAX_TOTAL = 64 * 1024 * 1024
"""Bytes read from one source in all."""


class Unreadable(Exception):
    """One file can't be read; the message is the end of a sentence that begins with its name.

    It becomes a ``SourceProblem`` and is never shown as an error.
    """


class Tree(Protocol):
    """What reading a source needs of a folder or an archive; paths have forward slashes."""

    @property
    def unsafe(self) -> tuple[str, ...]:
        """Names that were left out because they lead out of the source."""
        ...

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of the files directly in a folder (``.`` for the top), sorted; empty if absent."""
        ...

    def folders(self, folder: str) -> tuple[str, ...]:
        """Names of the folders directly in a folder, sorted; empty if absent."""
        ...

    def read(self, path: str) -> bytes:
        """The bytes of one file; raises ``Unreadable``."""
        ...


def join(*parts: str) -> str:
    """Put parts of a path inside a source together; ``.`` is the top."""
    return str(PurePosixPath(*parts))


class FolderTree:
    """A folder on disk."""

    unsafe: tuple[str, ...] = ()

    def __init__(self, root: Path, limit: int = MAX_TOTAL) -> None:
        """Begin at ``root``; at most ``limit`` bytes are read in all."""
        self._root = root
        self._real_root = root.resolve()
        self._inside: dict[Path, bool] = {}
        self._left = limit

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of the files directly in a folder, sorted; empty if it is absent."""
        return self._listed(folder, folders=False)

    def folders(self, folder: str) -> tuple[str, ...]:
        """Names of the folders directly in a folder, sorted; empty if it is absent."""
        return self._listed(folder, folders=True)

    def read(self, path: str) -> bytes:
        """The bytes of one file; raises ``Unreadable``."""
        file = self._root / path
        try:
            self._check_inside(file)
            found = file.stat()
            # A pipe or device would block or never end.
            if not stat.S_ISREG(found.st_mode):
                raise Unreadable("is not an ordinary file")
            with file.open("rb") as stream:
                data = _read_at_most(stream, min(MAX_FILE, self._left))
        except OSError as error:
            raise Unreadable(f"can't be read ({_reason(error)})") from error
        self._left -= len(data)
        return data

    def _check_inside(self, file: Path) -> None:
        """A run copies and shows what it reads, so no link may fetch a file from elsewhere."""
        places = [file.parent, *([file] if file.is_symlink() else [])]
        for place in places:
            if place not in self._inside:
                self._inside[place] = place.resolve().is_relative_to(self._real_root)
            if not self._inside[place]:
                raise Unreadable("is a link that leads out of the source")

    def _listed(self, folder: str, *, folders: bool) -> tuple[str, ...]:
        path = self._root / folder
        try:
            found = [entry.name for entry in path.iterdir() if entry.is_dir() is folders]
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except OSError as error:
            raise BadSource(
                f"The folder {path} can't be read ({_reason(error)}).",
                remedy="Give yourself access to it, or choose another source.",
            ) from error
        return tuple(sorted(found))


class ArchiveTree:
    """A wheel (or any ZIP archive), read member by member."""

    def __init__(self, archive: zipfile.ZipFile, limit: int = MAX_TOTAL) -> None:
        """Look through the archive's directory; at most ``limit`` bytes are read in all."""
        self._archive = archive
        self._left = limit
        self._members: dict[str, zipfile.ZipInfo | None] = {}
        self._files: dict[str, list[str]] = {}
        self._folders: dict[str, set[str]] = {}
        unsafe: list[str] = []
        for member in archive.infolist():
            if not _is_safe(member.filename):
                unsafe.append(member.filename)
            elif not member.filename.endswith("/"):
                self._add(member)
        self._unsafe = tuple(unsafe)

    @property
    def unsafe(self) -> tuple[str, ...]:
        """Names that were left out because they lead out of the archive."""
        return self._unsafe

    def names(self, folder: str) -> tuple[str, ...]:
        """Names of the files directly in a folder, sorted; empty if it is absent."""
        return tuple(sorted(self._files.get(folder, ())))

    def folders(self, folder: str) -> tuple[str, ...]:
        """Names of the folders directly in a folder, sorted; empty if it is absent."""
        return tuple(sorted(self._folders.get(folder, ())))

    def read(self, path: str) -> bytes:
        """The bytes of one member; raises ``Unreadable``."""
        member = self._members.get(path)
        if member is None:
            missing = path not in self._members
            raise Unreadable("is not there" if missing else "is in the archive twice")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise Unreadable("is a symbolic link")
        if member.flag_bits & 0x1:
            raise Unreadable("is encrypted")
        limit = min(MAX_FILE, self._left)
        # The size that the archive states may be a lie, so reading stops by itself as well.
        if member.file_size > limit:
            raise Unreadable(_too_large(member.file_size))
        try:
            with self._archive.open(member) as stream:
                data = _read_at_most(stream, limit)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
            raise Unreadable(f"is damaged ({_reason(error)})") from error
        except (NotImplementedError, RuntimeError) as error:
            raise Unreadable(f"can't be unpacked ({_reason(error)})") from error
        self._left -= len(data)
        return data

    def _add(self, member: zipfile.ZipInfo) -> None:
        name = member.filename
        folder, _, file = name.rpartition("/")
        if name in self._members:
            self._members[name] = None
            return
        self._members[name] = member
        if (siblings := self._files.get(folder or ".")) is not None:
            siblings.append(file)
            return
        self._files[folder or "."] = [file]
        while folder:
            parent, _, last = folder.rpartition("/")
            self._folders.setdefault(parent or ".", set()).add(last)
            folder = parent


@contextmanager
def open_tree(path: Path, *, limit: int = MAX_TOTAL) -> Iterator[Tree]:
    """Open a folder or an archive for reading; raises ``BadSource`` in one line."""
    if path.is_dir():
        yield FolderTree(path, limit)
        return
    try:
        archive = _open_archive(path)
    except OSError as error:
        raise BadSource(
            f"{path} can't be read ({_reason(error)}).",
            remedy="Give a folder with migrations or an Open WebUI wheel (.whl).",
        ) from error
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, EOFError) as error:
        raise BadSource(
            f"{path} is neither a folder nor a readable wheel.",
            remedy="Give a folder with migrations or an Open WebUI wheel (.whl).",
            detail=str(error),
        ) from error
    with archive:
        yield ArchiveTree(archive, limit)


def _open_archive(path: Path) -> zipfile.ZipFile:
    if not stat.S_ISREG(path.stat().st_mode):
        # A pipe would block, a device might never end.
        raise zipfile.BadZipFile("not an ordinary file")
    return zipfile.ZipFile(path)


def _is_safe(name: str) -> bool:
    """Whether a member's name stays inside the archive on every platform."""
    if not name or name.startswith("/") or "\\" in name or "\0" in name or ":" in name:
        return False
    return not (".." in name and ".." in name.split("/"))


def _read_at_most(stream: IO[bytes], limit: int) -> bytes:
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise Unreadable(_too_large(len(data)))
    return data


def _too_large(size: int) -> str:
    return f"is too large for a migration script ({size:,} bytes or more)"


def _reason(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


__all__ = [
    "MAX_FILE",
    "MAX_TOTAL",
    "ArchiveTree",
    "FolderTree",
    "Tree",
    "Unreadable",
    "join",
    "open_tree",
]
