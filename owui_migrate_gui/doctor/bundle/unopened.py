"""A bundle for a database that can't be opened: why, and what can be told of it from outside.

Of a file: its size, rights, file system, side files and what kind of bytes it begins with. Of no
kind of target: any of its contents.
"""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui.database.database_file import side_file
from owui_migrate_gui.database.file_system import file_system_of
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget, Target
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.bundle.collect import UNOPENED, Subject
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import stand
from owui_migrate_gui.revision import Lineage, Recorded
from owui_migrate_gui.schema import Schema
from owui_migrate_gui.sources.source import Source

_MAGIC = b"SQLite format 3\x00"
_SAMPLE = 4096
_SEEN_PART = 0.85
"""Share of printable bytes from which on a file is text."""

_DENSE = 180
"""Different bytes among 4,096 from which on they are noise: encrypted, or compressed."""

_KINDS = (
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"PGDMP", "a dump of pg_dump"),
    (b"\x7fELF", "a program"),
)


def unopened_subject(
    target: Target, error: MigrationError, source: Source, runs: tuple[JournalEntry, ...]
) -> Subject:
    """What a bundle is made of where opening raised ``error``; never raises itself."""
    graph = build_graph(source.revisions)
    recorded, lineage = Recorded(), Lineage.UNKNOWN
    size, wal, modified = _extent(target)
    finding = notice(
        UNOPENED,
        f"error: {error.code}",
        *_evidence(target),
        title=f"The database could not be opened: {_unnamed(error.what, target)}",
        repair=_unnamed(error.remedy, target),
        blocks=True,
    )
    return Subject(
        snapshot=Snapshot(
            target=target,
            taken=datetime.now(UTC),
            size=size,
            wal_size=wal,
            modified=modified,
            journal_mode=None,
            page_size=None,
            recorded=recorded,
            lineage=lineage,
            schema=Schema(tables=()),
            users=None,
            chats=None,
            holders=(),
        ),
        source=source,
        graph=graph,
        examination=Examination(
            findings=(finding,), actual=None, standing=stand(graph, recorded, lineage)
        ),
        volume=Volume(rows={}, sizes={}, size=size),
        runs=runs,
    )


def _unnamed(text: str, target: Target) -> str:
    """A sentence without the names of the place, which may be made of common words."""
    names = (
        (str(target.path.parent), target.path.name)
        if isinstance(target, FileTarget)
        else (target.host, target.database, target.user, target.schema)
    )
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text)
    return text.removesuffix(".")


def _extent(target: Target) -> tuple[int, int | None, datetime | None]:
    if not isinstance(target, FileTarget):
        return 0, None, None
    try:
        found = target.path.stat()
    except OSError:
        return 0, None, None
    return found.st_size, _size(side_file(target.path, "-wal")), _time(found.st_mtime)


def _time(seconds: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _evidence(target: Target) -> Iterator[str]:
    if not isinstance(target, FileTarget):
        yield "kind: PostgreSQL server"
        return
    try:
        found = target.path.stat()
    except OSError as error:
        yield f"file: it can't be looked at ({type(error).__name__})"
        return
    yield f"size: {found.st_size:,} bytes"
    yield f"rights: {stat.filemode(found.st_mode)}, {_owner(found.st_uid)}"
    yield from _side_files(target.path)
    if (system := file_system_of(target.path)) is not None:
        only = ", read-only" if system.is_read_only else ""
        yield f"file system: {system.kind}{only}"
    yield f"begins as: {_beginning(target.path, found.st_size)}"


def _owner(uid: int) -> str:
    mine = getattr(os, "geteuid", lambda: uid)()
    return "the console runs as its owner" if uid == mine else "the console runs as another user"


def _side_files(path: Path) -> Iterator[str]:
    for suffix in ("-wal", "-shm", "-journal"):
        size = _size(side_file(path, suffix))
        if size is not None:
            yield f"beside it: {suffix}, {size:,} bytes"


def _beginning(path: Path, size: int) -> str:
    """The kind of the first bytes, never the bytes."""
    try:
        with path.open("rb") as file:
            sample = file.read(_SAMPLE)
    except OSError as error:
        return f"not readable ({type(error).__name__})"
    if not sample:
        return "nothing: it is empty"
    if not any(sample):
        return "zeros only"
    if sample.startswith(_MAGIC):
        return f"a SQLite database{_promise(sample, size)}"
    known = next((words for magic, words in _KINDS if sample.startswith(magic)), None)
    return known or _look_of(sample)


def _promise(sample: bytes, size: int) -> str:
    """What the header says of pages, against the file (sqlite.org/fileformat.html, 1.3)."""
    page = int.from_bytes(sample[16:18], "big")
    page = 65_536 if page == 1 else page
    pages = int.from_bytes(sample[28:32], "big")
    if not page:
        return " without a page size"
    return f" of {pages:,} pages of {page:,} bytes; the file holds {size / page:,.1f}"


def _look_of(sample: bytes) -> str:
    printable = sum(32 <= byte < 127 or byte in b"\t\n\r" for byte in sample)  # noqa: PLR2004 - ASCII
    if printable >= _SEEN_PART * len(sample):
        return "text"
    if len(Counter(sample)) >= min(_DENSE, len(sample) // 2):
        return "noise: encrypted or compressed"
    return "something else"


__all__ = ["unopened_subject"]
