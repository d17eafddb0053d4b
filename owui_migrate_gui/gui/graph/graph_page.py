"""The graph page: tool bar, graph, legend, and the selected revision beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.doctor.affected import Affected
from owui_migrate_gui.errors import NeedsAttention
from owui_migrate_gui.gui.graph.exporting import Form, text_of
from owui_migrate_gui.gui.graph.graph_state import (
    legend_of,
    lit_words,
    menu_verb,
    overlay_of,
)
from owui_migrate_gui.gui.graph.node_menu import NodeMenu
from owui_migrate_gui.gui.graph.picture import Way, neighbour
from owui_migrate_gui.gui.graph.positions import Arrangement, offered
from owui_migrate_gui.gui.graph.search import Entry, Search, begin_search, find, make_index
from owui_migrate_gui.gui.graph.stage import Stage
from owui_migrate_gui.gui.graph.toolbar import GraphBar
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.lights import TONES, short_name
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.models.operation_table import operation_table
from owui_migrate_gui.gui.node import NodeState, states_of
from owui_migrate_gui.gui.questions import SaveQuestion
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.revision_story import tell
from owui_migrate_gui.gui.session import NOT_HERE, Session
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import GAP, PAGE_MARGIN, Card
from owui_migrate_gui.gui.widgets.lit_strip import LitStrip
from owui_migrate_gui.gui.widgets.revision_details import RevisionDetails
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.revision import RevisionKey


class GraphPage(QWidget):
    """Draws the session's graph; ``goal_chosen`` carries the revision to go to.

    ``plan_asked`` carries one to show the plan for, without asking to run it.
    ``save_asked`` carries a ``SaveQuestion``, ``compare_asked`` two revisions. ``finding_asked``
    leads back to the finding whose revisions are lit up.
    """

    goal_chosen = Signal(object)
    plan_asked = Signal(object)
    save_asked = Signal(object)
    compare_asked = Signal(object, object)
    finding_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index: tuple[Entry, ...] | None = None
        self._search = Search()
        self._lit_keys: tuple[RevisionKey, ...] = ()
        self._overlay: frozenset[NodeState] = frozenset()
        self._is_placed = False
        self.bar = GraphBar()
        self.stage = Stage(session)
        self.view, self.plane = self.stage.view, self.stage.plane
        self._legend = label(kind="small", wrap=True)
        self._lit = LitStrip()
        operations = operation_table()
        operations.setParent(self)
        self.details = RevisionDetails(operations, operations)
        self._lay_out()
        self._connect()
        self._on_snapshot()

    def start_search(self) -> None:
        """Put the cursor into the search box."""
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def show_run(self, run: LiveRun | None) -> None:
        """Show on the nodes what a run is doing, and where it failed."""
        self.stage.show_run(run)
        self._overlay = frozenset(overlay_of(run).values()) if run is not None else frozenset()
        self._say_legend()

    def _say_legend(self) -> None:
        words = legend_of(self.stage.picture, self._overlay)
        if words != self._legend.text():
            self._legend.setText(words)

    def go_to_current(self) -> None:
        """Select the current revision and bring it to the middle."""
        reading = self._session.reading
        if reading is not None and reading.place is not None:
            self._session.select(reading.place)
            self.centre_on(reading.place)

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    @property
    def memo(self) -> str:
        """Arrangement, folding and zoom, for remembering."""
        is_folded = "folded" if self.bar.fold_button.isChecked() else "whole"
        return f"{self.stage.arrangement.value} {is_folded} {self.view.zoom:.4f}"

    def reset(self) -> None:
        """As at the very beginning: lanes, unfolded, at natural size."""
        self.restore(f"{Arrangement.LANES.value} whole 1")

    def restore(self, memo: str) -> None:
        """Take up what was remembered; nothing where it makes no sense any more."""
        try:
            how, folded, zoom = memo.split()
            arrangement, scale = Arrangement(how), float(zoom)
        except ValueError:
            return
        self.bar.fold_button.setChecked(folded == "folded")
        self.view.set_zoom(scale)
        if arrangement in offered():
            self.stage.arrange(arrangement)

    def _lay_out(self) -> None:
        legend = QFrame()
        legend.setProperty("kind", "legend")
        below = QHBoxLayout(legend)
        below.setContentsMargins(14, 5, 8, 5)
        below.addWidget(self._legend, 1)
        for text, tip, act in (
            ("−", tr("Zoom out (Ctrl+wheel, −)"), self.stage.zoom_out),
            ("+", tr("Zoom in (Ctrl+wheel, +)"), self.stage.zoom_in),
        ):
            made = button(text, "quiet", tip=tip)
            made.setAccessibleName(tip.split(" (", maxsplit=1)[0])
            made.clicked.connect(act)
            below.addWidget(made)
        self._lit_place = QHBoxLayout()
        self._lit_place.addWidget(self._lit)
        card = Card()
        card.setAccessibleName(tr("Graph"))
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.setSpacing(0)
        card.body.addWidget(self.bar)
        card.body.addLayout(self._lit_place)
        card.body.addWidget(self.stage, 1)
        card.body.addWidget(legend)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(card)
        self._splitter.addWidget(self.details)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([660, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.addWidget(self._splitter)

    def _connect(self) -> None:
        session, bar = self._session, self.bar
        session.snapshot_changed.connect(self._on_snapshot)
        session.selection_changed.connect(self._on_selection)
        session.examination_changed.connect(self._on_examination)
        session.lit_changed.connect(self._on_lit)
        self._lit.back_asked.connect(self.finding_asked)
        self._lit.next_asked.connect(self._on_next_lit)
        self._lit.clear_asked.connect(lambda: session.light_up(None))
        bar.text_changed.connect(self._on_text)
        bar.next_asked.connect(self._on_next)
        bar.search_left.connect(self.stage.take_focus)
        bar.arranged.connect(self.stage.arrange)
        self.stage.arranged.connect(bar.choose)
        self.stage.refused.connect(bar.say)
        bar.folded.connect(self._on_folded)
        bar.fit_asked.connect(self.stage.fit)
        bar.current_asked.connect(self.go_to_current)
        bar.export_asked.connect(self._on_export)
        self.view.node_clicked.connect(session.select)
        self.view.node_joined.connect(self._on_joined)
        self.plane.thing_joined.connect(self._on_joined)
        self.view.node_opened.connect(self._on_opened)
        self.view.way_pressed.connect(self._on_way)
        self.view.menu_asked.connect(self._on_menu)
        self.plane.thing_clicked.connect(session.select)
        self.plane.thing_opened.connect(self._on_opened)
        self.plane.menu_asked.connect(self._on_menu)
        self.details.goal_chosen.connect(self.goal_chosen)
        for keys, act in (("F3", self._on_next), ("Shift+F3", self._on_previous)):
            shortcut = QShortcut(QKeySequence(keys), self)  # wherever the focus is
            shortcut.activated.connect(act)
        for view in (self.view, self.plane):
            view.left.connect(lambda: session.light_up(None))

    # -- what is shown

    @Slot()
    def _on_snapshot(self) -> None:
        reading = self._session.reading
        if reading is None:
            return
        self._index = None
        self.details.forbid_goal(tr(NOT_HERE) if self._session.is_bundle else "")
        self.stage.show_reading(reading)
        self._say_legend()
        self._on_text(self.bar.field.text())
        self._on_selection(self._session.selected)
        self._on_lit()
        self._is_placed = False
        if self.isVisible():
            self._place()

    @Slot()
    def _on_examination(self) -> None:
        """Draw anew where the doctor says something else of the revisions than before."""
        reading = self._session.reading
        if reading is not None and self._session.lights != self.stage.lights:
            self.stage.draw(reading)
            self._say_legend()
            self._on_selection(self._session.selected)
            self.stage.arrange_again()
            self._on_lit()

    @Slot()
    def _on_lit(self) -> None:
        """Let the revisions of the lit finding stand out, and say of which."""
        session, finding = self._session, self._session.lit
        affected = session.affected(finding) if finding is not None else Affected()
        self._lit_keys = affected.revisions
        if finding is None or not affected.revisions:
            self._lit.say("", Tone.NEUTRAL, "", has_next=False)
        else:
            self._lit.say(
                short_name(finding),
                TONES[finding.severity],
                lit_words(finding, affected),
                has_next=len(affected.revisions) > 1,
            )
            for key in affected.revisions:
                self.stage.unfold(key)
        around = 0 if self._lit.isHidden() else 10
        self._lit_place.setContentsMargins(around, around, around, around)
        self._mark_found()

    @Slot()
    def _on_next_lit(self) -> None:
        keys, selected = self._lit_keys, self._session.selected
        at = keys.index(selected) + 1 if selected in keys else 0
        self._session.select(keys[at % len(keys)])
        self.centre_on(keys[at % len(keys)])

    def _mark_found(self) -> None:
        """A search counts before what is lit up."""
        is_searching = bool(self.bar.field.text().strip())
        found = self._search.found if is_searching else self._lit_keys
        self.stage.mark_found(found if is_searching or self._lit_keys else None)

    @Slot()
    def _on_folded(self) -> None:
        self.stage.set_folded(folded=self.bar.fold_button.isChecked())

    def showEvent(self, _event: object) -> None:
        """Begin where the database is."""
        self._place()

    def _place(self) -> None:
        reading, session = self._session.reading, self._session
        if reading is not None and not self._is_placed:
            self._is_placed = True
            is_lit = session.lit is not None and session.selected in self._lit_keys
            self.view.centre_on(session.selected if is_lit else reading.place)

    @Slot(object)
    def _on_selection(self, key: RevisionKey | None) -> None:
        self.stage.select(key)
        reading = self._session.reading
        examination = self._session.known
        told = tell(reading, key, examination) if reading is not None and key is not None else None
        self.details.tell(told)

    # -- the person's hands

    @Slot(object)
    def _on_way(self, way: Way) -> None:
        reading, key = self._session.reading, self._session.selected
        if reading is None or (key is not None and way is Way.RIGHT and self.stage.unfold(key)):
            return
        found = neighbour(self.stage.picture, reading.graph, key, way)
        if found is not None:
            self._session.select(found)

    @Slot(object)
    def _on_joined(self, key: RevisionKey) -> None:
        """Compare with the selected one; the first of two is only selected."""
        selected = self._session.selected
        if selected is None or selected == key:
            self._session.select(key)
        else:
            self.compare_asked.emit(selected, key)

    @Slot(object)
    def _on_opened(self, key: RevisionKey) -> None:
        if not self.stage.unfold(key):
            self._session.select(key)
            self.details.show_script()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        reading = self._session.reading
        if reading is None:
            return
        if self._index is None and text.strip():
            states = states_of(reading.graph, reading.standing)
            self._index = make_index(reading.graph, states, reading.releases)
        self._search = begin_search(text, find(self._index or (), text))
        self._mark_found()
        self._show_match()

    @Slot()
    def _on_next(self) -> None:
        self._search = self._search.moved(1)
        self._show_match()

    @Slot()
    def _on_previous(self) -> None:
        self._search = self._search.moved(-1)
        self._show_match()

    def _show_match(self) -> None:
        self.bar.say(self._search.words)
        if self._search.key is not None:
            self.stage.unfold(self._search.key)
            self._session.select(self._search.key)
            self.centre_on(self._search.key)

    def centre_on(self, key: RevisionKey) -> None:
        """Bring a revision to the middle."""
        self.stage.centre_on(key)

    @Slot(object)
    def _on_export(self, form: Form) -> None:
        reading = self._session.reading
        if reading is None:
            return
        self.save_asked.emit(
            SaveQuestion(
                title=tr("Export the graph"),
                name=f"revision-graph.{form.value}",
                filters=f"{form.words.removesuffix(' …')} (*.{form.value})",
                write=lambda path: self._write(reading, form, path),
            )
        )

    def _write(self, reading: Reading, form: Form, path: Path) -> None:
        if form is Form.PNG:
            if not self.view.whole_image().save(str(path)):
                raise NeedsAttention(
                    tr("{path} can't be written.").format(path=path),
                    remedy=tr("Choose another folder."),
                )
        else:
            path.write_text(text_of(reading, form), encoding="utf-8")

    @Slot(object, QPoint)
    def _on_menu(self, key: RevisionKey, at: QPoint) -> None:
        menu, node = NodeMenu(self), self.stage.picture.node(key)
        if node is not None and node.folded:
            menu.offer("Open this run", lambda: self.stage.unfold(key))
        elif words := menu_verb(self.stage.picture, key):
            if not self._session.is_bundle:
                menu.offer(words, lambda: self.goal_chosen.emit(key))
            menu.offer("Show the plan and its SQL", lambda: self.plan_asked.emit(key))
            menu.addSeparator()
        place = self._session.reading.place if self._session.reading is not None else None
        if place is not None and place != key:
            menu.offer("Compare with the current one", lambda: self.compare_asked.emit(place, key))
        menu.offer("Open script", lambda: self._on_opened(key))
        menu.offer("Copy id", lambda: QGuiApplication.clipboard().setText(key.id))
        menu.popup(at)


__all__ = ["GraphPage"]
