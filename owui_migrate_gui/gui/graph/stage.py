"""Where the graph is drawn: its lanes and the overview beside them, or another of its layouts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.graph.fold import find_folds, fold
from owui_migrate_gui.gui.graph.graph_state import card_of, overlay_of, summary
from owui_migrate_gui.gui.graph.minimap import Minimap
from owui_migrate_gui.gui.graph.picture import Folds, Picture, draw
from owui_migrate_gui.gui.graph.plane_graph import PlaneGraph
from owui_migrate_gui.gui.graph.positions import Arrangement, Positions, positions_of
from owui_migrate_gui.gui.graph.viewport import GraphView
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.lights import Lights
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.node import NodeState, states_of
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.revision import RevisionKey


class Stage(QStackedWidget):
    """Draws the session's graph, folded or whole, in one of its arrangements.

    ``arranged`` says which arrangement it is now, ``refused`` why it is not the one that was
    wanted.
    """

    arranged = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._queries = Queries(self)
        self._opened: set[RevisionKey] = set()
        self.picture = Picture()
        self.lights: Lights = {}
        self.arrangement = Arrangement.LANES
        self.is_folded = False
        self.view = GraphView()
        self.plane = PlaneGraph()
        lanes = QWidget()
        beside = QHBoxLayout(lanes)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        beside.addWidget(Minimap(self.view))
        self.addWidget(lanes)
        self.addWidget(self.plane)

    @property
    def shown(self) -> GraphView | PlaneGraph:
        """The view in front."""
        return self.view if self.currentIndex() == 0 else self.plane

    def show_reading(self, reading: Reading) -> None:
        """Draw another graph, or another state of it."""
        self._opened.clear()
        self.draw(reading)
        self.view.setAccessibleDescription(summary(self.picture, said(reading.source.label)))
        self.view.set_card(lambda node: card_of(reading, node))
        self.arrange_again()

    def draw(self, reading: Reading) -> None:
        """Draw the lanes."""
        self.lights = self._session.lights
        folds = self._folds(reading) if self.is_folded else {}
        self.picture = draw(
            reading.graph,
            fold(reading.layout, folds) if self.is_folded else reading.layout,
            reading.standing,
            reading.releases,
            folds=folds,
            forks=reading.forks,
            lights=self.lights,
        )
        self.view.show_picture(self.picture)

    def _folds(self, reading: Reading) -> Folds:
        states = states_of(reading.graph, reading.standing)
        bright = {key for key, light in self.lights.items() if light.is_bright}
        keep = {reading.place, *self._opened, *bright} - {None}
        folds = find_folds(reading.graph, states, frozenset(key for key in keep if key))
        return {
            first: hidden
            for first, hidden in folds.items()
            if not self._opened.intersection(hidden)
        }

    def set_folded(self, *, folded: bool) -> None:
        """Fold straight runs into a row each, or show every revision."""
        self.is_folded = folded
        self._opened.clear()
        self._draw_again(self._session.selected)

    def unfold(self, key: RevisionKey) -> bool:
        """Open the row that hides a revision; False where none does."""
        node = self.picture.node(key)
        if node is None or not node.folded:
            return False
        self._opened.update(node.folded)
        self._draw_again(key)
        return True

    def _draw_again(self, key: RevisionKey | None) -> None:
        reading = self._session.reading
        if reading is not None:
            self.draw(reading)
            self.view.select(self._session.selected)
            self.view.centre_on(key)

    def arrange_again(self) -> None:
        """Work the other layouts out anew; the lanes are drawn already."""
        if self.arrangement is not Arrangement.LANES:
            self.arrange(self.arrangement)

    @Slot(object)
    def arrange(self, how: Arrangement) -> None:
        """Show another layout; networkx's own are worked out beside the window."""
        reading = self._session.reading
        self.arrangement = how
        self.arranged.emit(how)
        if how is Arrangement.LANES:
            self.setCurrentIndex(0)
        elif reading is not None:
            self._queries.ask(
                "positions",
                lambda: positions_of(reading.graph, how),
                lambda found: self._show_plane(reading, found),
                self._on_no_positions,
            )

    def _show_plane(self, reading: Reading, positions: Positions) -> None:
        titles = {revision.key: revision.title for revision in reading.graph.revisions()}
        states = states_of(reading.graph, reading.standing)
        self.plane.show_graph(reading.graph, positions, states, titles)
        self.plane.show_lights(self._session.lights)
        self.setCurrentIndex(1)
        self.plane.fit()
        if self._session.selected is not None:
            self.plane.select(self._session.selected)

    def _on_no_positions(self, error: MigrationError) -> None:
        self.arrange(Arrangement.LANES)
        self.refused.emit(said(error.what))

    def show_run(self, run: LiveRun | None) -> None:
        """Show on the nodes what a run is doing, and where it failed."""
        overlay = overlay_of(run) if run is not None else {}
        for key, state in overlay.items():
            if state in {NodeState.RUNNING, NodeState.FAILED}:
                self.unfold(key)
        self.view.show_overlay(overlay)
        self.plane.show_overlay(overlay)

    def select(self, key: RevisionKey | None) -> None:
        """Mark a revision as the selected one."""
        self.view.select(key)
        self.plane.select(key)

    def centre_on(self, key: RevisionKey) -> None:
        """Bring a revision to the middle."""
        self.view.centre_on(key)
        self.plane.centre_on(key)

    def mark_found(self, keys: Sequence[RevisionKey] | None) -> None:
        """Let these stand out from the others; None is all alike."""
        found = frozenset(keys) if keys is not None else None
        self.view.mark_found(found)
        self.plane.mark_found(found)

    @Slot()
    def fit(self) -> None:
        """Show everything."""
        self.shown.fit()

    @Slot()
    def zoom_in(self) -> None:
        """A step nearer."""
        self.shown.zoom_in()

    @Slot()
    def zoom_out(self) -> None:
        """A step away."""
        self.shown.zoom_out()

    @Slot()
    def take_focus(self) -> None:
        """Let the keys walk over the graph."""
        shown = self.view if self.arrangement is Arrangement.LANES else self.plane
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)


__all__ = ["Stage"]
