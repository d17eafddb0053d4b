"""Looking in the usual places for databases of Open WebUI: read-only, and within a second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from owui_migrate_gui.database.finding.places_to_look import usual_files
from owui_migrate_gui.database.finding.settings import address_from
from owui_migrate_gui.database.finding.settings_file import (
    COMPOSE_NAMES,
    NamedTarget,
    read_settings_file,
)
from owui_migrate_gui.database.history import revision_label
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import Address, FileTarget
from owui_migrate_gui.errors import MigrationError

SECONDS = 0.7
"""How long files may be opened for; what is found later is listed without its revision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A likely database.

    ``origin`` says in words where it was found. ``size`` (bytes), ``modified`` (UTC) and
    ``revision`` are None where they aren't known: a server isn't asked. ``note`` says why a file
    can't be opened, or anything else worth knowing; it may be empty.
    """

    address: Address
    origin: str
    size: int | None = None
    modified: datetime | None = None
    revision: str | None = None
    note: str = ""


def find_targets(
    environment: Mapping[str, str], here: Path, files: Iterable[Path] = ()
) -> tuple[Found, ...]:
    """The databases that environment, ``files`` (.env, compose) and the usual places show.

    What was named comes first, then the usual places; each target once. Changes nothing, asks no
    server. Raises ``BadTarget`` where one of ``files`` can't be read.
    """
    end = monotonic() + SECONDS
    found: dict[str, Found] = {}
    for named in _named(environment, here, tuple(files)):
        item = _describe(named, end)
        if item is not None:
            found.setdefault(_identity(named.address), item)
    return tuple(found.values())


def _named(
    environment: Mapping[str, str], here: Path, files: tuple[Path, ...]
) -> Iterator[NamedTarget]:
    for file in files:
        yield from read_settings_file(file)
    yield from _of_environment(environment, here)
    for name in (".env", *COMPOSE_NAMES):
        if (here / name).is_file() and here / name not in files:
            try:
                yield from read_settings_file(here / name)
            except MigrationError:
                continue  # nobody asked for this file
    for path, place in usual_files(here):
        yield NamedTarget(address=Address(target=FileTarget(path=path)), origin=place)


def _of_environment(environment: Mapping[str, str], here: Path) -> Iterator[NamedTarget]:
    try:
        address = address_from(environment, here)
    except MigrationError:
        return
    if address is not None:
        yield NamedTarget(address=address, origin="the environment")


def _identity(address: Address) -> str:
    target = address.target
    return str(target.path.resolve()) if isinstance(target, FileTarget) else target.key


def _describe(named: NamedTarget, end: float) -> Found | None:
    """Look at a target; None for a file that isn't there and was only a guess."""
    address, target = named.address, named.address.target
    if not isinstance(target, FileTarget):
        return Found(address=address, origin=named.origin, note=named.note)
    try:
        status = target.path.stat()
    except OSError:
        return Found(address=address, origin=named.origin, note=named.note) if named.note else None
    if not target.path.is_file():
        return None
    revision, note = _look(address, end)
    return Found(
        address=address,
        origin=named.origin,
        size=status.st_size,
        modified=datetime.fromtimestamp(status.st_mtime, UTC),
        revision=revision,
        note=named.note or note,
    )


def _look(address: Address, end: float) -> tuple[str | None, str]:
    if monotonic() >= end:
        return None, "Not opened yet: there were many."
    try:
        snapshot = open_target(address.target, secret=address.secret, with_holders=False)
    except MigrationError as error:
        return None, error.what
    return revision_label(snapshot.recorded), ""


__all__ = ["Found", "find_targets"]
