"""The graph page: tool bar, graph, legend, and the selected revision beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.graph.graph_state import (
    LEGEND,
    Search,
    begin_search,
    menu_verb,
    overlay_of,
    summary,
)
from owui_migrate_gui.gui.graph.picture import Picture, Way, find, neighbour, picture_of
from owui_migrate_gui.gui.graph.viewport import GraphView
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.models.operation_table import operation_table
from owui_migrate_gui.gui.revision_story import tell
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import GAP, PAGE_MARGIN, Card
from owui_migrate_gui.gui.widgets.revision_details import RevisionDetails
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.revision import RevisionKey


class GraphPage(QWidget):
    """Draws the session's graph; ``goal_chosen`` carries the revision to go to."""

    goal_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._picture = Picture()
        self._search = Search()
        self._is_placed = False
        self.view = GraphView()
        self._field = QLineEdit()
        self._matches = label(kind="small")
        self._legend = label(LEGEND, "small", wrap=True)
        operations = operation_table()
        operations.setParent(self)
        self.details = RevisionDetails(operations, operations)
        self._lay_out()
        self._connect()

    def start_search(self) -> None:
        """Put the cursor into the search box."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_run(self, run: LiveRun | None) -> None:
        """Show on the nodes what a run is doing, and where it failed."""
        self.view.show_overlay(overlay_of(run) if run is not None else {})

    def go_to_current(self) -> None:
        """Select the current revision and bring it to the middle."""
        reading = self._session.reading
        if reading is not None and reading.place is not None:
            self._session.select(reading.place)
            self.view.centre_on(reading.place)

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    def _lay_out(self) -> None:
        self._field.setPlaceholderText("Search id, text, table:chat …")
        self._field.setAccessibleName("Search the graph")
        self._field.setClearButtonEnabled(True)
        bar = QFrame()
        bar.setProperty("kind", "toolbar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._matches)
        for text, tip, act in (
            ("−", "Zoom out (Ctrl+wheel)", self.view.zoom_out),
            ("+", "Zoom in (Ctrl+wheel)", self.view.zoom_in),
            ("Fit", "Show everything (F)", self.view.fit),
            ("Go to current", "Show where the database is", self.go_to_current),
        ):
            made = button(text, tip=tip)
            made.setAccessibleName(tip.split(" (", maxsplit=1)[0])
            made.clicked.connect(act)
            row.addWidget(made)
        legend = QFrame()
        legend.setProperty("kind", "legend")
        below = QHBoxLayout(legend)
        below.setContentsMargins(14, 7, 14, 8)
        below.addWidget(self._legend)
        card = Card()
        card.setAccessibleName("Graph")
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.setSpacing(0)
        card.body.addWidget(bar)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(legend)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(card)
        self._splitter.addWidget(self.details)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([620, 430])
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.addWidget(self._splitter)

    def _connect(self) -> None:
        self._session.snapshot_changed.connect(self._on_snapshot)
        self._session.selection_changed.connect(self._on_selection)
        self._field.textChanged.connect(self._on_text)
        self._field.returnPressed.connect(self._on_next)
        self.view.node_clicked.connect(self._session.select)
        self.view.way_pressed.connect(self._on_way)
        self.view.menu_asked.connect(self._on_menu)
        self.details.goal_chosen.connect(self.goal_chosen)
        for keys, act, owner in (
            ("F3", self._on_next, self),
            ("Shift+F3", self._on_previous, self),
            ("Escape", self._on_leave_search, self._field),
        ):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @Slot()
    def _on_snapshot(self) -> None:
        reading = self._session.reading
        if reading is None:
            return
        self._picture = picture_of(reading)
        self.view.show_picture(self._picture)
        self.view.setToolTip(summary(self._picture, reading.source.label))
        self._on_text(self._field.text())
        self._on_selection(self._session.selected)
        self._is_placed = False
        if self.isVisible():
            self._place()

    def showEvent(self, _event: object) -> None:
        """Begin where the database is."""
        self._place()

    def _place(self) -> None:
        reading = self._session.reading
        if reading is not None and not self._is_placed:
            self._is_placed = True
            self.view.centre_on(reading.place)

    @Slot(object)
    def _on_selection(self, key: RevisionKey | None) -> None:
        self.view.select(key)
        reading = self._session.reading
        told = tell(reading, key) if reading is not None and key is not None else None
        self.details.tell(told)

    @Slot(object)
    def _on_way(self, way: Way) -> None:
        reading = self._session.reading
        if reading is None:
            return
        found = neighbour(self._picture, reading.graph, self._session.selected, way)
        if found is not None:
            self._session.select(found)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._search = begin_search(text, find(self._picture, text))
        self.view.mark_found(frozenset(self._search.found) if text.strip() else None)
        self._show_match()

    @Slot()
    def _on_next(self) -> None:
        self._search = self._search.moved(1)
        self._show_match()

    @Slot()
    def _on_previous(self) -> None:
        self._search = self._search.moved(-1)
        self._show_match()

    @Slot()
    def _on_leave_search(self) -> None:
        self._field.clear()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_match(self) -> None:
        self._matches.setText(self._search.words)
        self._matches.setVisible(bool(self._search.words))
        if self._search.key is not None:
            self._session.select(self._search.key)
            self.view.centre_on(self._search.key)

    @Slot(object, QPoint)
    def _on_menu(self, key: RevisionKey, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = menu_verb(self._picture, key)
        if words:
            run = QAction(words, menu)
            run.triggered.connect(lambda: self.goal_chosen.emit(key))
            menu.addAction(run)
            menu.addSeparator()
        copy = QAction("Copy id", menu)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(key.id))
        menu.addAction(copy)
        menu.popup(at)


__all__ = ["GraphPage"]
