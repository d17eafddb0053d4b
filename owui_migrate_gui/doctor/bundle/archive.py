"""The bundle as a zip file: written privately, and read as something that anybody may have made.

Reading takes the known files alone, into memory, up to a limit each; nothing is unpacked.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

import msgspec

from owui_migrate_gui.database.durable import write_private
from owui_migrate_gui.doctor.bundle.document import FILES, FORMAT, Bundle
from owui_migrate_gui.errors import BadBundle, BadTarget, NoAccess

T = TypeVar("T")

README = "README.txt"
_MAGIC = b"PK\x03\x04"
_PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_LARGEST_FILE = 32 * 1024 * 1024
_LARGEST_BUNDLE = 64 * 1024 * 1024
_MOST_ENTRIES = 100
_CONTROL = re.compile(
    rb"\\u00(?:0[0-8bcBCeEfF]|1[0-9a-fA-F]|7[fF]|[89][0-9a-fA-F])|[\x7f]|\xc2[\x80-\x9f]"
)
"""Characters that would steer a terminal, as JSON and UTF-8 write them."""
_SAYS = """\
Support bundle of owui-migrate, the Open WebUI migration console.

It tells how a database is: what the doctor found, the schema, the rows of
the version tables, row counts and sizes, library versions, the plan to the
newest revision, the newest runs with their logs, and which settings of Open
WebUI are set.

It holds no row of a table, no e-mail address, no name of a person or
computer, no path, no key and no password. In texts that could quote them,
every word that is not the console's own is replaced by "…". Names of tables,
columns, indexes, views and triggers are there.

Whoever helps looks at it with
    owui-migrate diagnose FILE.zip    the findings
    owui-migrate status FILE.zip      where it stands
    owui-migrate graph FILE.zip       the revision graph
    owui-migrate preview FILE.zip     the plan with its SQL
or opens it in the window.
"""


def contents_of(bundle: Bundle) -> dict[str, bytes]:
    """Every file of the bundle by name, the explanation first."""
    parts = {
        name: msgspec.json.format(msgspec.json.encode(getattr(bundle, part)), indent=1) + b"\n"
        for part, name in FILES.items()
    }
    return {README: _SAYS.encode(), **parts}


def write_bundle(contents: Mapping[str, bytes], path: Path) -> None:
    """Write the zip, readable by its owner only. Raises ``NoAccess`` or ``BadTarget``."""
    if path.is_dir():
        raise BadTarget(f"{path} is a folder.", remedy="Name a file that ends in .zip.")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    try:
        write_private(path, buffer.getvalue())
    except OSError as error:
        raise NoAccess(
            f"{path} can't be written: {error.strerror or error}.", remedy="Choose another folder."
        ) from error


def is_archive(path: Path) -> bool:
    """Whether a file begins as a zip does; a database never does."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def read_bundle(path: Path) -> Bundle:
    """Read a bundle; raises ``BadBundle`` in one line, whatever the file holds."""
    try:
        if path.stat().st_size > _LARGEST_BUNDLE:
            raise _bad(path, "it is larger than any bundle")
        with zipfile.ZipFile(path) as archive:
            _require_form(path, archive)
            return _decoded(path, archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        # RuntimeError: encrypted; RecursionError, its child: JSON nested without end.
        raise _bad(path, "its contents can't be read") from error
    except (OSError, ValueError, OverflowError) as error:
        raise _bad(path, "it can't be read") from error


def _require_form(path: Path, archive: zipfile.ZipFile) -> None:
    names = [info.filename for info in archive.infolist()]
    if len(names) > _MOST_ENTRIES:
        raise _bad(path, f"it holds {len(names):,} files")
    # The console packs in no other way, and the readers of others fail in ways of their own.
    if any(info.compress_type not in _PACKED for info in archive.infolist()):
        raise _bad(path, "its contents can't be read")
    missing = [name for name in FILES.values() if names.count(name) != 1]
    if missing:
        raise _bad(path, f"it should hold {missing[0]} once")


def _decoded(path: Path, archive: zipfile.ZipFile) -> Bundle:
    hints = get_type_hints(Bundle)
    found: dict[str, Any] = {}
    for part, name in FILES.items():
        found[part] = _part(path, archive, name, hints[part])
        if part == "about" and found[part].format != FORMAT:
            raise BadBundle(
                f"{path.name} was made by another version of the console"
                f" (its format is {found[part].format}).",
                remedy="Use that version.",
            )
    return Bundle(**found)


def _part(path: Path, archive: zipfile.ZipFile, name: str, kind: type[T]) -> T:
    with archive.open(name) as file:
        data = file.read(_LARGEST_FILE + 1)  # what the archive says of the size may be a lie
    if len(data) > _LARGEST_FILE:
        raise _bad(path, f"{name} is larger than {_LARGEST_FILE // 1024 // 1024} MB")
    try:
        return msgspec.json.decode(_CONTROL.sub(b"?", data), type=kind)
    except msgspec.DecodeError as error:
        raise _bad(path, f"{name} is not what the console writes") from error


def _bad(path: Path, why: str) -> BadBundle:
    return BadBundle(
        f"{path.name} is no support bundle that can be read: {why}.",
        remedy="Ask for it again, or give the path of a webui.db.",
    )


__all__ = [
    "README",
    "contents_of",
    "is_archive",
    "read_bundle",
    "write_bundle",
]
