"""Which other processes have a target open, and whether they write to it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil

from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.snapshot import Holder

_PROC = Path("/proc")
_COMMAND_LENGTH = 200
# Lock bytes. Of the database PENDING at 1 GiB, then RESERVED, then 510 bytes SHARED (a writer
# locks one of them for writing; https://sqlite.org/fileformat2.html, "the lock-byte page"). Of the
# -shm file writer, checkpointer and recovery at 120 to 122, read marks after them
# (https://sqlite.org/walformat.html, "WAL locks").
_DATABASE_LOCKS = (0x40000000, 0x40000000 + 511)
_SHM_WRITER_LOCKS = (120, 122)
_LOCK_LINE = re.compile(
    r"^\d+: (?:POSIX|OFDLCK) +\S+ +(READ|WRITE) +(-?\d+)"
    r" +([0-9a-f]+):([0-9a-f]+):(\d+) +(\d+) +(\d+|EOF)"
)

_Inode = tuple[int, int]


def find_holders(path: Path) -> tuple[Holder, ...]:
    """The other processes that hold the database, its ``-wal`` or its ``-shm`` open, by pid.

    This process and its children are left out. On Linux files are compared by inode, so that a
    container's process is found under whatever path it knows the file; processes of other users
    are only seen through their locks unless the console runs as root. Elsewhere it is what
    psutil tells. Never raises for a file or a process that is gone.
    """
    files = _files_of(path)
    if not files:
        return ()
    writers: dict[int, bool] = {}
    if sys.platform == "linux":
        if not _PROC.joinpath("self/fd").is_dir():
            return ()  # a bare chroot without /proc: nobody can be found, and psutil fails there
        writers = dict.fromkeys(_pids_by_descriptor(set(files.values())), False)
        for pid, is_writing in _pids_by_lock(files):
            writers[pid] = writers.get(pid, False) or is_writing
    else:
        writers = dict.fromkeys(_pids_by_psutil({str(name) for name in files}), False)
    ours = os.getpid()
    return tuple(
        _describe(pid, is_writing=writers[pid])
        for pid in sorted(writers)
        if pid != ours and ours not in _ancestors(pid)
    )


def name_others(path: Path) -> str:
    """Who else holds the database open, in words; empty where nobody does.

    The process that started this one is the console itself, and doesn't count.
    """
    others = [holder for holder in find_holders(path) if holder.pid != os.getppid()]
    return ", ".join(f"{holder.name} (process {holder.pid})" for holder in others)


def _files_of(path: Path) -> dict[Path, _Inode]:
    found: dict[Path, _Inode] = {}
    for suffix in ("", "-wal", "-shm", "-journal"):
        try:
            name = side_file(path.resolve(), suffix)
            status = name.stat()
        except (OSError, RuntimeError):
            continue
        found[name] = (status.st_dev, status.st_ino)
    return found


def _pids_by_descriptor(inodes: set[_Inode]) -> Iterator[int]:
    for process in _entries("/proc"):
        if process.isdigit() and any(
            _inode_of(f"/proc/{process}/fd/{descriptor}") in inodes
            for descriptor in _entries(f"/proc/{process}/fd")
        ):
            yield int(process)


def _entries(folder: str) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - names are enough, and this loop is hot
    except OSError:  # gone, or another user's
        return []


def _inode_of(link: str) -> _Inode | None:
    try:
        status = os.stat(link)  # noqa: PTH116 - this loop is hot
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _pids_by_lock(files: dict[Path, _Inode]) -> Iterator[tuple[int, bool]]:
    """Who holds a record lock on one of the files, and whether it is one that writers hold."""
    shm = {inode for name, inode in files.items() if name.name.endswith("-shm")}
    wanted = set(files.values())
    try:
        lines = (_PROC / "locks").read_text().splitlines()
    except OSError:
        return
    for line in lines:
        match = _LOCK_LINE.match(line)
        if match is None:  # a waiting lock ("->"), a lease, flock
            continue
        kind, pid, major, minor, inode, start, end = match.groups()
        file = (os.makedev(int(major, 16), int(minor, 16)), int(inode))
        if file not in wanted or int(pid) <= 0:
            continue
        span = (int(start), sys.maxsize if end == "EOF" else int(end))
        first, last = _SHM_WRITER_LOCKS if file in shm else _DATABASE_LOCKS
        is_writing = kind == "WRITE" and span[0] <= last and span[1] >= first
        yield int(pid), is_writing


def _pids_by_psutil(names: set[str]) -> Iterator[int]:
    for process in psutil.process_iter():
        try:
            if any(file.path in names for file in process.open_files()):
                yield process.pid
        except (psutil.Error, OSError):
            continue


def _ancestors(pid: int) -> set[int]:
    try:
        return {parent.pid for parent in psutil.Process(pid).parents()}
    except psutil.Error:
        return set()


def _describe(pid: int, *, is_writing: bool) -> Holder:
    name, command = "", ""
    try:
        process = psutil.Process(pid)
        name = process.name()
        command = " ".join(" ".join(process.cmdline()).split())[:_COMMAND_LENGTH]
    except psutil.Error:  # gone, or another user's
        pass
    return Holder(pid=pid, name=name or f"process {pid}", command=command, is_writing=is_writing)


__all__ = ["find_holders", "name_others"]
