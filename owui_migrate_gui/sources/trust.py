"""Trust: whose scripts may be executed. Tied to what the scripts say, not to where they lie."""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from owui_migrate_gui.errors import NoAccess, SourceNotTrusted
from owui_migrate_gui.places import trust_file
from owui_migrate_gui.sources.source import Source, SourceKind

_SEAL: Final = object()
_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedSource:
    """A source whose scripts may be executed. Only this module can make one.

    Whatever executes scripts asks for this type, so that a forgotten check is a type error.
    """

    source: Source
    _seal: object = field(repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse to exist without this module's seal."""
        if self._seal is not _SEAL:
            raise TypeError("A TrustedSource comes from require_trust() or trust() only.")


class _Grant(msgspec.Struct, frozen=True, kw_only=True):
    """One remembered decision; everything but the hash is for people who read the file."""

    content_hash: str
    label: str
    path: str
    scripts: int
    granted: datetime


class _TrustList(msgspec.Struct, frozen=True, kw_only=True):
    format: int = _FORMAT
    trusted: tuple[_Grant, ...] = ()


def is_trusted(source: Source) -> bool:
    """Whether the scripts may be executed without asking; reads the list, writes nothing."""
    if source.kind is SourceKind.BUNDLED:
        return True
    return any(grant.content_hash == source.content_hash for grant in _read_list())


def trust(source: Source) -> TrustedSource:
    """Trust these very scripts from now on, wherever they lie; remembers their hash.

    Raises ``NoAccess`` where the list can't be written.
    """
    if not is_trusted(source):
        grant = _Grant(
            content_hash=source.content_hash,
            label=source.label,
            path=str(source.path),
            scripts=len(source.revisions),
            granted=datetime.now(UTC),
        )
        _write_list((*_read_list(), grant))
    return TrustedSource(source=source, _seal=_SEAL)


def require_trust(source: Source, *, grant: bool = False) -> TrustedSource:
    """The source as one that may be executed; with ``grant`` the person trusts it now.

    Raises ``SourceNotTrusted`` with folder, number of scripts and hash, which is what a person
    needs to see to decide.
    """
    if grant:
        return trust(source)
    if not is_trusted(source):
        raise SourceNotTrusted(
            f"The {len(source.revisions)} scripts in {source.path} (SHA-256 "
            f"{source.content_hash}) would be executed, and you haven't trusted them yet.",
            remedy="If you know where they come from, trust them once, with --trust or when asked.",
        )
    return TrustedSource(source=source, _seal=_SEAL)


def _read_list() -> tuple[_Grant, ...]:
    """Remembered decisions; a missing or damaged list trusts nothing."""
    try:
        found = msgspec.json.decode(trust_file().read_bytes(), type=_TrustList)
    except (OSError, msgspec.DecodeError):
        return ()
    return found.trusted if found.format == _FORMAT else ()


def _write_list(grants: tuple[_Grant, ...]) -> None:
    """Replace the list in one go, so that no reader ever sees half of it."""
    file = trust_file()
    data = msgspec.json.format(msgspec.json.encode(_TrustList(trusted=grants)), indent=2)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(name).replace(file)
        except OSError:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise NoAccess(
            f"Your trust can't be remembered: {file} can't be written ({error.strerror}).",
            remedy="Make that folder writable, or set OWUI_MIGRATE_HOME to another one.",
        ) from error


__all__ = ["TrustedSource", "is_trusted", "require_trust", "trust"]
