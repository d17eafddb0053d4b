"""Databases that can be opened with one click: saved connections, and what is found here.

What looks around is loaded on the pool's thread, where it is used.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from owui_migrate_gui import places
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.start.start_state import RecentRow
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import now_utc, when_words

if TYPE_CHECKING:
    from owui_migrate_gui.database.profiles import Profile
    from owui_migrate_gui.database.target import Address
    from owui_migrate_gui.gui.memory import Known
    from owui_migrate_gui.secret import Secret

_Stamp = tuple[int, int]

_MOST = 16
"""Files that are looked at in one go: each takes a tenth of a second of a processor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A row of the start page and what it opens."""

    row: RecentRow
    address: Address


class Connections(QObject):
    """Looks for databases in the background, and at those that are listed.

    ``found`` says that a look around has ended, ``changed`` that more is known.
    """

    changed = Signal()
    found = Signal()

    def __init__(
        self,
        look: Callable[[], tuple[Offer, ...]] | None = None,
        look_at: Callable[[str], Known] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()
        self.known: dict[str, Known] = {}
        self._look, self._look_at = look, look_at
        self._waiting: list[str] = []
        self._seen: dict[str, _Stamp] = {}
        self._queries = Queries(self)

    def refresh(self) -> None:
        """Look again."""
        if self._look is not None:
            self._queries.ask("find", self._look, self._on_found, lambda _error: None)

    def look_at(self, paths: Sequence[str]) -> None:
        """Look at these files one after the other, unless they are as they were last time."""
        self._waiting = list(paths)[:_MOST]
        self._look_on()

    def still_known(self) -> dict[str, Known]:
        """What was told of files that are as they were then."""
        return {path: self.known[path] for path, seen in self._seen.items() if seen == _stamp(path)}

    def _look_on(self) -> None:
        if self._look_at is None or not self._waiting:
            return
        look_at, path = self._look_at, self._waiting.pop(0)
        seen = self._seen.get(path)

        def look() -> tuple[_Stamp, Known] | None:
            stamp = _stamp(path)  # on the pool too: a network's drive may let one wait
            return None if stamp == seen else (stamp, look_at(path))

        def on_known(told: tuple[_Stamp, Known] | None) -> None:
            if told is not None:
                self._seen[path], self.known[path] = told
                self.changed.emit()
            self._look_on()

        self._queries.ask("known", look, on_known, lambda _error: self._look_on())

    def secret_for(self, key: str) -> Secret | None:
        """The password that came along with an offer."""
        found = (offer.address.secret for offer in self.offers if offer.row.path == key)
        return next(found, None)

    def close(self) -> None:
        """Wait for a look that has begun."""
        self._waiting.clear()
        self._queries.close()

    def _on_found(self, offers: tuple[Offer, ...]) -> None:
        self.offers = offers
        self.changed.emit()
        self.found.emit()


def _stamp(path: str) -> _Stamp:
    try:
        found = Path(path).stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def look_at_file(path: str) -> Known:
    """Look at a database; on the pool, where what it needs is loaded."""
    from owui_migrate_gui.gui.known import look_at  # noqa: PLC0415 - 0.5 s

    return look_at(path)


def look_around() -> tuple[Offer, ...]:
    """Saved connections first, then what the environment and the usual places show."""
    from owui_migrate_gui.database.finding.find import find_targets  # noqa: PLC0415 - 50 ms

    offers: dict[str, Offer] = {}
    for profile in _profiles():
        offers[profile.target.key] = _saved(profile)
    for item in find_targets(os.environ, Path.cwd()):
        target = item.address.target
        chips = ((item.revision, Tone.ACCENT),) if item.revision else ()
        row = RecentRow(
            path=target.key,
            name=target.name,
            folder=f"{item.origin} · {target.place}" + (f" · {item.note}" if item.note else ""),
            opened=when_words(item.modified, now_utc()) if item.modified else "",
            chips=chips,
        )
        offers.setdefault(target.key, Offer(row=row, address=item.address))
    return tuple(offers.values())


def _profiles() -> tuple[Profile, ...]:
    from owui_migrate_gui.database.profiles import read_profiles  # noqa: PLC0415

    try:
        return read_profiles(places.profiles_file())
    except MigrationError:
        return ()


def _saved(profile: Profile) -> Offer:
    from owui_migrate_gui.database.target import Address, FileTarget  # noqa: PLC0415

    chips = [("saved", Tone.NEUTRAL)]
    if profile.is_production:
        chips.append(("production", Tone.BAD))
    target = profile.target
    where = str(target.path.parent) if isinstance(target, FileTarget) else target.key
    row = RecentRow(
        path=target.key,
        name=profile.name,
        folder=f"{where} · {profile.notes}" if profile.notes else where,
        opened="",
        chips=tuple(chips),
    )
    return Offer(row=row, address=Address(target=target))


__all__ = ["Connections", "Offer", "look_around", "look_at_file"]
