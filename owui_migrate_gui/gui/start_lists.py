"""What the start page lists: recent databases, saved connections, what is found; kept up to date.

Part of the frame, which is painted before most of the program is loaded: see ``main_window``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from owui_migrate_gui.gui.plain_words import now_utc, when_words
from owui_migrate_gui.gui.start.start_page import StartPage
from owui_migrate_gui.gui.start.start_state import is_address, row_of, with_known

if TYPE_CHECKING:
    from owui_migrate_gui.gui.connections import Connections
    from owui_migrate_gui.gui.memory import Memory
    from owui_migrate_gui.secret import Secret


class StartLists(QObject):
    """Fills the start page; what costs time to find comes with :meth:`look_around`."""

    def __init__(
        self,
        start: StartPage,
        memory: Memory,
        make_connections: Callable[[], Connections] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._start, self._memory = start, memory
        self._make_connections = make_connections
        self._connections: Connections | None = None

    @Slot()
    def look_around(self) -> None:
        """Begin to look for databases on this computer."""
        if self._make_connections is not None:
            self._connections = self._make_connections()
            self._connections.setParent(self)
            self._connections.changed.connect(self._on_changed)
            self._connections.found.connect(self._on_found)
            self._connections.refresh()

    def secret_for(self, text: str) -> Secret | None:
        """What opens a database that was found, where its place tells that."""
        return self._connections.secret_for(text) if self._connections is not None else None

    def refresh(self) -> None:
        """List everything again, and look again."""
        self.list_recent()
        if self._connections is not None:
            self._show_offers()
            self._connections.refresh()

    def list_recent(self) -> None:
        """List what was opened, the newest first."""
        now = now_utc()
        known = self._connections.known if self._connections is not None else {}
        self._start.show_recent(
            tuple(
                with_known(
                    row_of(one, when_words(one.opened, now)),
                    known.get(one.path, one.known),
                    now,
                )
                for one in self._memory.recent()
            )
        )

    def close(self) -> None:
        """Remember what is known, and let it go."""
        if self._connections is not None:
            self._memory.keep_known(self._connections.still_known())
            self._connections.close()

    @Slot()
    def _on_changed(self) -> None:
        """More was found or is known."""
        self.list_recent()
        self._show_offers()

    def _show_offers(self) -> None:
        connections = self._connections
        if connections is None:
            return
        recent = {one.path for one in self._memory.recent()}
        rows = [offer.row for offer in connections.offers if offer.row.path not in recent]
        now = now_utc()
        self._start.show_offers(
            tuple(with_known(row, connections.known.get(row.path), now) for row in rows)
        )

    @Slot()
    def _on_found(self) -> None:
        """Look at what is listed, once it is known what there is."""
        connections = self._connections
        if connections is not None:
            paths = [one.path for one in self._memory.recent()]
            paths += [offer.row.path for offer in connections.offers if offer.row.path not in paths]
            connections.look_at([path for path in paths if not is_address(path)])


__all__ = ["StartLists"]
