"""The page without a target: open one, by whatever way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from owui_migrate_gui.gui.models.recent_table import RecentLike, recent_table
from owui_migrate_gui.gui.roles import ITEM_ROLE
from owui_migrate_gui.gui.start.start_state import RecentRow
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import GAP, Banner, Card, PageHead
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.widgets.text import label, set_kind


class StartPage(QWidget):
    """Drop zone, recent databases, demo. ``opened`` carries a path."""

    opened = Signal(str)
    file_asked = Signal()
    server_asked = Signal()
    demo_asked = Signal()
    forget_asked = Signal(str)

    def __init__(self, *, has_demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHead()
        self._banner = Banner()
        self._drop = QFrame()
        self._open = button("&Open file …", "primary")
        self._server = button("&Connect to a server …")
        self._demo = button("Try the demo")
        self._model = recent_table()
        self._model.setParent(self)
        self._table = Table(self._model, name="Recent databases")
        self._empty = label(
            "Databases that you open are listed here with what was last known of them.",
            "muted",
            wrap=True,
        )
        self._recent = Card("Recent databases")
        self._offers = recent_table()
        self._offers.setParent(self)
        self._offer_table = Table(self._offers, name="Saved and found databases")
        self._found = Card("Saved and found on this computer")
        self._forget = button("Forget this entry", "quiet")
        self._lay_out(has_demo=has_demo)
        self._open.clicked.connect(self.file_asked)
        self._server.clicked.connect(self.server_asked)
        self._demo.clicked.connect(self.demo_asked)
        self._offer_table.row_activated.connect(self._on_activated)
        self._offer_table.clicked.connect(lambda index: self._on_activated(index.data(ITEM_ROLE)))
        self._forget.clicked.connect(self._on_forget)
        self._table.row_activated.connect(self._on_activated)
        self._table.clicked.connect(lambda index: self._on_activated(index.data(ITEM_ROLE)))
        self._table.row_chosen.connect(self._on_chosen)

    def show_recent(self, rows: tuple[RecentRow, ...]) -> None:
        """Show remembered databases, newest first."""
        self._model.set_rows(rows)
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        tall = QSizePolicy.Policy.Expanding if rows else QSizePolicy.Policy.Maximum
        self._recent.setSizePolicy(QSizePolicy.Policy.Preferred, tall)
        self._forget.hide()

    def show_offers(self, rows: tuple[RecentRow, ...]) -> None:
        """Show saved connections and what was found; those opened before are above already."""
        self._offers.set_rows(rows)
        self._found.setVisible(bool(rows))

    @property
    def message(self) -> str:
        """What the banner says; empty where nothing is wrong."""
        return self._banner.text

    def show_error(self, what: str, more: str) -> None:
        """Say why a database was not opened; an empty text takes it away."""
        self._banner.say(Tone.BAD, what, more)

    def show_dropping(self, *, active: bool) -> None:
        """Light up while a file is held over the window."""
        self._drop.setProperty("active", active)
        set_kind(self._drop, "drop")

    def show_busy(self, *, busy: bool) -> None:
        """The demo takes a moment to be made."""
        self._demo.setEnabled(not busy)
        self._demo.setText("Making the demo …" if busy else "Try the demo")

    def _lay_out(self, *, has_demo: bool) -> None:
        self._head.say(
            "Open the database behind your Open WebUI",
            "Looking is strictly read-only: not a byte of it or beside it changes. "
            "Nothing runs before a verified backup.",
        )
        recent = self._recent
        recent.body.addWidget(self._empty)
        self._table.set_two_lines()
        self._table.set_columns(stretch=0)
        self._table.horizontalHeader().hide()
        recent.body.addWidget(self._table, 1)
        recent.body.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeft)
        recent.body.addStretch(0)
        column = QVBoxLayout()
        column.setSpacing(GAP + 4)
        column.addWidget(self._head)
        column.addWidget(self._banner)
        column.addWidget(self._drop_zone(has_demo=has_demo))
        column.addWidget(recent, 1)
        self._offer_table.set_two_lines()
        self._offer_table.set_columns(stretch=0)
        self._offer_table.horizontalHeader().hide()
        self._found.body.addWidget(self._offer_table, 1)
        self._found.hide()
        column.addWidget(self._found, 1)
        column.addStretch(0)
        inside = QWidget()
        inside.setMaximumWidth(900)
        inside.setLayout(column)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(36, 44, 36, 36)
        outer.addStretch(1)
        outer.addWidget(inside, 20)
        outer.addStretch(1)

    def _drop_zone(self, *, has_demo: bool) -> QFrame:
        self._drop.setProperty("kind", "drop")
        self._drop.setAccessibleName("Drop a database here")
        where = label(
            "Usually in a Docker volume (/app/backend/data/webui.db), in DATA_DIR, or in "
            "backend/data of a checkout.",
            "muted",
            wrap=True,
        )
        where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        big = label("Drop webui.db here", "name")
        big.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self._server)
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

    @Slot(object)
    def _on_activated(self, row: RecentLike | None) -> None:
        if row is not None:
            self.opened.emit(row.path)

    @Slot(object)
    def _on_chosen(self, row: RecentLike | None) -> None:
        self._forget.setVisible(row is not None)

    @Slot()
    def _on_forget(self) -> None:
        row = self._table.item()
        if isinstance(row, RecentRow):
            self.forget_asked.emit(row.path)


__all__ = ["StartPage"]
