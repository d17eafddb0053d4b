r"""Reading an archive of ``pg_dump``: its list of contents, and its SQL and rows as a stream.

``pg_restore -f -`` turns an archive of any format into a script of SQL statements and COPY blocks,
in which a line ``\.`` ends a block and can't occur otherwise (PostgreSQL docs, COPY, "Text
Format").
"""

from __future__ import annotations

import re
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from owui_migrate_gui.database.integrity import IsCancelled, never, stop_if
from owui_migrate_gui.database.postgresql.programs import DumpPrograms, complaint, start
from owui_migrate_gui.errors import BackupFailed, MigrationError

_COPY = re.compile(
    rb'COPY (?:"(?:[^"]|"")+"|[^".]+)\.(?P<table>"(?:[^"]|"")+"|[^" ]+) \(.*\) FROM stdin;\s*'
)
_ENTRY = re.compile(r"^\d+; \d+ \d+ (?P<what>.+)$")
_ROWS_OF = re.compile(r"TABLE DATA (?P<rest>.+)")
# What is not of the schema's content, or exists where the archive is restored.
_AROUND = re.compile(r"(SCHEMA|EXTENSION|DEFAULT ACL|COMMENT - (SCHEMA|EXTENSION)|ACL - SCHEMA)\b")
_ROWS_BETWEEN_LOOKS = 500
_STDERR_LINES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """SQL text between two COPY blocks, any number of statements."""

    text: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyBlock:
    """A table's rows; ``lines`` must be read to its end before the next part is asked for."""

    statement: bytes
    table: str
    lines: Iterator[bytes]


Part = Statements | CopyBlock


def list_contents(programs: DumpPrograms, archive: Path) -> tuple[str, ...]:
    """The lines of ``pg_restore --list`` that name something. Raises ``BackupFailed``."""
    process = start([programs.pg_restore, "--list", archive])
    output, errors = process.communicate()
    if process.returncode:
        raise BackupFailed(
            f"{archive.name} is no archive that pg_restore reads: {complaint(errors)}.",
            remedy="Use another backup.",
        )
    lines = output.decode("utf-8", "surrogateescape").splitlines()
    return tuple(line for line in lines if _ENTRY.match(line))


def count_archived(
    programs: DumpPrograms,
    archive: Path,
    progress: Callable[[str, int], None],
    is_cancelled: IsCancelled = never,
) -> dict[str, int]:
    """Read every row of an archive and count them by table; ``progress`` gets table and rows.

    Raises ``BackupFailed`` where the archive can't be read to its end, ``Cancelled``.
    """
    counts: dict[str, int] = {}
    with script_of(programs, archive, ["--data-only"]) as parts:
        for part in parts:
            if isinstance(part, Statements):
                continue
            rows = 0
            for _ in part.lines:
                rows += 1
                if rows % _ROWS_BETWEEN_LOOKS == 0:
                    stop_if(is_cancelled)
            counts[part.table] = rows
            progress(part.table, rows)
            stop_if(is_cancelled)
    return counts


@contextmanager
def script_of(
    programs: DumpPrograms, archive: Path, arguments: list[str]
) -> Iterator[Iterator[Part]]:
    """The script that pg_restore makes of an archive, part by part.

    What belongs to the schema as such (itself, extensions, default privileges) is left out.
    ``arguments`` choose a section. Raises ``BackupFailed`` where pg_restore fails.
    """
    with tempfile.TemporaryDirectory(prefix="owui-migrate-") as folder:
        chosen = Path(folder) / "contents"
        wanted = [line for line in list_contents(programs, archive) if not _is_around(line)]
        chosen.write_text("\n".join(wanted) + "\n", encoding="utf-8", errors="surrogateescape")
        options: list[str | Path] = ["-L", chosen, *arguments, "-f", "-"]
        process = start([programs.pg_restore, *options, archive])

        def failed(said: bytes) -> BackupFailed:
            return BackupFailed(
                f"{archive.name} can't be read to its end: {complaint(said)}.",
                remedy="Use another backup.",
            )

        with parts_of(process, failed) as parts:
            yield parts


@contextmanager
def parts_of(
    process: subprocess.Popen[bytes], failed: Callable[[bytes], MigrationError]
) -> Iterator[Iterator[Part]]:
    """The script that a running ``pg_restore -f -`` writes, part by part; ended on leaving.

    ``failed`` makes the error to raise of what the program said where it ended with one.
    """
    said: deque[bytes] = deque(maxlen=_STDERR_LINES)
    listener = threading.Thread(target=_listen, args=(process, said), daemon=True)
    listener.start()
    try:
        yield _parts(process)
        if process.wait():
            listener.join()
            raise failed(b"".join(said))
    finally:
        process.kill()
        process.wait()
        listener.join()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def tables_listed(contents: tuple[str, ...], schema: str) -> int:
    """How many tables' rows a list of contents promises for ``schema``."""
    found = (_ROWS_OF.search(line) for line in contents)
    return sum(1 for match in found if match and match["rest"].startswith(f"{schema} "))


def _is_around(line: str) -> bool:
    match = _ENTRY.match(line)
    return match is None or _AROUND.match(match["what"]) is not None


def _listen(process: subprocess.Popen[bytes], said: deque[bytes]) -> None:
    assert process.stderr is not None
    said.extend(process.stderr)


def _parts(process: subprocess.Popen[bytes]) -> Iterator[Part]:
    assert process.stdout is not None
    lines = iter(process.stdout)
    text: list[bytes] = []
    for line in lines:
        match = _COPY.fullmatch(line)
        if match is None:
            if not line.startswith((b"\\restrict ", b"\\unrestrict ", b"--")):
                text.append(line)
            continue
        if b"".join(text).strip():
            yield Statements(text=b"".join(text))
        text.clear()
        yield CopyBlock(statement=line, table=_unquoted(match["table"]), lines=_rows(lines))
    if b"".join(text).strip():
        yield Statements(text=b"".join(text))


def _rows(lines: Iterator[bytes]) -> Iterator[bytes]:
    for line in lines:
        if line.rstrip(b"\r\n") == b"\\.":
            return
        yield line
    raise BackupFailed("The archive ends in the middle of a table.", remedy="Use another backup.")


def _unquoted(name: bytes) -> str:
    text = name.decode()
    return text[1:-1].replace('""', '"') if text.startswith('"') else text


__all__ = [
    "CopyBlock",
    "Part",
    "Statements",
    "count_archived",
    "list_contents",
    "parts_of",
    "script_of",
    "tables_listed",
]
