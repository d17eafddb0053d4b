"""The page without a target: open one, by whatever way.

It is what the first paint shows, so it is light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.start.database_lists import DatabaseLists
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.fixed_label import fixed_label

if TYPE_CHECKING:
    from owui_migrate_gui.gui.start.start_state import RecentRow
    from owui_migrate_gui.gui.widgets.card import Banner

_GAP = 18


class StartPage(QWidget):
    """Drop zone, recent databases, demo. ``opened`` carries a path."""

    opened = Signal(str)
    file_asked = Signal()
    server_asked = Signal()
    log_asked = Signal()
    backups_asked = Signal()
    demo_asked = Signal()
    forget_asked = Signal(str)

    def __init__(self, *, has_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner: Banner | None = None
        self._drop = QFrame()
        self._open = button("&Open file …", "primary")
        self._server = button("&Connect to a server …")
        self._log = button("Paste a log …", tip="Open WebUI doesn't start? See what its log says")
        self._backups = button("Backups …", tip="All backups of all databases")
        self._demo = button("Try the demo")
        self._lists = DatabaseLists()
        self._column = QVBoxLayout()
        self._lay_out(has_demo=has_demo)
        self._lists.opened.connect(self.opened)
        self._lists.forget_asked.connect(self.forget_asked)
        self._open.clicked.connect(self.file_asked)
        self._server.clicked.connect(self.server_asked)
        self._log.clicked.connect(self.log_asked)
        self._backups.clicked.connect(self.backups_asked)
        self._demo.clicked.connect(self.demo_asked)

    def show_recent(self, rows: tuple[RecentRow, ...]) -> None:
        """Show remembered databases, newest first."""
        self._lists.show_recent(rows)

    def colour(self) -> None:
        """The first paint is over: show all that is known of the databases."""
        self._lists.colour()

    def show_offers(self, rows: tuple[RecentRow, ...]) -> None:
        """Show saved connections and what was found; those opened before are above already."""
        self._lists.show_offers(rows)

    @property
    def message(self) -> str:
        """What the banner says; empty where nothing is wrong."""
        return self._banner.text if self._banner is not None else ""

    def show_error(self, what: str, more: str) -> None:
        """Say why a database was not opened; an empty text takes it away."""
        if self._banner is None and what:
            from owui_migrate_gui.gui.widgets.card import Banner  # noqa: PLC0415

            self._banner = Banner()
            self._column.insertWidget(1, self._banner)
        if self._banner is not None:
            self._banner.say(Tone.BAD, what, more)

    def show_dropping(self, *, active: bool) -> None:
        """Light up while a file is held over the window."""
        from owui_migrate_gui.gui.widgets.text import set_kind  # noqa: PLC0415

        self._drop.setProperty("active", active)
        set_kind(self._drop, "drop")

    def show_busy(self, *, busy: bool) -> None:
        """The demo takes a moment to be made."""
        self._demo.setEnabled(not busy)
        self._demo.setText(tr("Making the demo …") if busy else tr("Try the demo"))

    def _lay_out(self, *, has_demo: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(fixed_label("Open the database behind your Open WebUI", "title", wrap=True))
        words.addWidget(
            fixed_label(
                "Looking is strictly read-only: not a byte of it or beside it changes. "
                "Nothing runs before a verified backup.",
                "muted",
                wrap=True,
            )
        )
        column = QVBoxLayout()
        column.addLayout(self._column, 1)
        column.addStretch(0)
        self._column.setSpacing(_GAP)
        self._column.addLayout(words)
        self._column.addWidget(self._drop_zone(has_demo=has_demo))
        self._column.addWidget(self._lists, 1)
        inside = QWidget()
        inside.setMaximumWidth(1000)
        inside.setLayout(column)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(36, 44, 36, 36)
        outer.addStretch(1)
        outer.addWidget(inside, 20)
        outer.addStretch(1)

    def _drop_zone(self, *, has_demo: bool) -> QFrame:
        self._drop.setProperty("kind", "drop")
        self._drop.setAccessibleName(tr("Drop a database here"))
        where = fixed_label(
            "Usually in a Docker volume (/app/backend/data/webui.db), in DATA_DIR, or in "
            "backend/data of a checkout.",
            "centred",
            wrap=True,
        )
        big = fixed_label("Drop webui.db here", "big")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self._server)
        row.addWidget(self._log)
        row.addWidget(self._backups)
        if has_demo:
            row.addWidget(self._demo)
        row.addStretch(1)
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(24, 30, 24, 28)
        column.setSpacing(12)
        column.addWidget(big)
        column.addLayout(row)
        column.addWidget(where)
        return self._drop


__all__ = ["StartPage"]
