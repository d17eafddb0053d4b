"""One change at a time on a file: a lock that names its holder and dies with it.

A small file beside the target says who works on it; what counts is the operating system's lock on
that file, which ends with its process, also on a shared folder whose server passes locks on. So a
file that was left behind by a kill locks nobody out.
"""

from __future__ import annotations

import getpass
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from owui_migrate_gui.errors import TargetLocked

_SUFFIX = ".owui-migrate.lock"
_ATTEMPTS = 10
# Windows locks bytes against reading too, so the lock lies far behind the content.
_LOCKED_BYTE = 1 << 20


_held: set[Path] = set()
"""The locks of this process. POSIX takes them away as soon as it closes *any* descriptor of the
file (https://sqlite.org/howtocorrupt.html, section 2.2), so these files are left alone."""


class LockHolder(msgspec.Struct, frozen=True, kw_only=True):
    """Who holds the lock: ``since`` is UTC, ``doing`` goes on from "is"."""

    user: str
    host: str
    pid: int
    since: datetime
    doing: str


def lock_path(target: Path) -> Path:
    """Where the lock of a target lies: beside the real file."""
    real = target.resolve()
    return real.with_name(f".{real.name}{_SUFFIX}")


@contextmanager
def run_lock(target: Path, doing: str) -> Iterator[None]:
    """Hold the lock while the block runs; the file is gone afterwards.

    Raises ``TargetLocked`` with the holder's name where another process has it. Where the folder
    can't be written there is no lock: nothing that changes the target can begin there either.
    """
    path = lock_path(target)
    try:
        descriptor = _take(path)
    except OSError:
        yield
        return
    if descriptor is None:
        raise _locked(path)
    _held.add(path)
    try:
        _write(descriptor, doing)
        yield
    finally:
        _held.discard(path)
        with suppress(OSError):
            path.unlink()
        os.close(descriptor)


def refuse_if_held(target: Path) -> None:
    """Raise ``TargetLocked``, with the holder's name, where another process has the lock."""
    path = lock_path(target)
    if path in _held:
        return
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return
    try:
        if not lock_byte(descriptor):
            raise _locked(path)
    finally:
        os.close(descriptor)


def remove_dead_lock(target: Path) -> None:
    """Remove a lock file whose holder is gone; one that is held stays, by whomever."""
    path = lock_path(target)
    if path in _held or not path.exists():
        return
    with suppress(OSError):
        descriptor = _take(path)
        if descriptor is not None:
            path.unlink()
            os.close(descriptor)


def _take(path: Path) -> int | None:
    """A locked descriptor of the file that has this name now; None where another holds it."""
    for _ in range(_ATTEMPTS):
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if not lock_byte(descriptor):
            os.close(descriptor)
            return None
        if _is_named(descriptor, path):
            return descriptor
        os.close(descriptor)  # its last holder has removed it meanwhile
    return None


def lock_byte(descriptor: int) -> bool:
    """Lock one byte far behind a file's content until the process ends; whether nobody else has."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - there only

            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - not on Windows

            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _LOCKED_BYTE)
    except OSError:
        return False
    return True


def _is_named(descriptor: int, path: Path) -> bool:
    try:
        named = path.stat()
    except OSError:
        return False
    ours = os.fstat(descriptor)
    return (ours.st_dev, ours.st_ino) == (named.st_dev, named.st_ino)


def _write(descriptor: int, doing: str) -> None:
    holder = LockHolder(
        user=_user(), host=platform.node(), pid=os.getpid(), since=datetime.now(UTC), doing=doing
    )
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, msgspec.json.encode(holder))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user without a name
        return "somebody"


def read_holder(target: Path) -> LockHolder | None:
    """Who wrote the lock file last; None where there is none or nothing readable in it."""
    try:
        return msgspec.json.decode(lock_path(target).read_bytes(), type=LockHolder)
    except (OSError, msgspec.DecodeError):
        return None


def _locked(path: Path) -> TargetLocked:
    target = path.with_name(path.name.removeprefix(".").removesuffix(_SUFFIX))
    holder = read_holder(target)
    if holder is None:
        return TargetLocked(
            f"Another console is at work on {target}.", remedy="Wait until it has finished."
        )
    is_here = holder.host == platform.node()
    who = holder.user if is_here else f"{holder.user}@{holder.host}"
    return TargetLocked(
        f"{who} (process {holder.pid}) is {holder.doing} on this database since"
        f" {holder.since.astimezone():%Y-%m-%d %H:%M:%S}.",
        remedy="Wait until that has finished, or stop it there.",
    )


__all__ = [
    "LockHolder",
    "lock_byte",
    "lock_path",
    "read_holder",
    "refuse_if_held",
    "remove_dead_lock",
    "run_lock",
]
