"""The schema page: tables and their rows, what each consists of, its DDL, and a diagram."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.lights import TONES, short_name
from owui_migrate_gui.gui.models.schema_tables import column_list, part_list, table_list
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.schema.counting import RowCounter
from owui_migrate_gui.gui.schema.diagram_layout import lay_out_diagram
from owui_migrate_gui.gui.schema.diagram_view import DiagramView
from owui_migrate_gui.gui.schema.schema_lights import TableLight, table_lights, wanted_in
from owui_migrate_gui.gui.schema.schema_state import (
    TableRow,
    columns_of,
    ddl_of,
    lit_words,
    parts_of,
    rows_of,
    title_of,
    with_missing,
)
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.button import CopyButton, button
from owui_migrate_gui.gui.widgets.card import GAP, PAGE_MARGIN, Banner, Card, PageHead
from owui_migrate_gui.gui.widgets.code_view import CodeView
from owui_migrate_gui.gui.widgets.empty_state import EmptyState
from owui_migrate_gui.gui.widgets.icons import Glyph
from owui_migrate_gui.gui.widgets.lit_strip import LitStrip
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.gui.words import more_words
from owui_migrate_gui.schema import Schema

_STRUCTURE, _DDL = range(2)
_READABLE = 0.55
_GAP_BELOW = 8
"""The zoom at which the diagram's words can just be read."""


class SchemaPage(QWidget):
    """Shows the schema of the session's last reading; rows are counted when asked for.

    ``finding_asked`` leads back to the finding whose tables are lit up.
    """

    compare_asked = Signal()
    finding_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_divided = False
        self._nothing = EmptyState(
            Glyph.SCHEMA, "Open WebUI makes its tables when it starts on this database."
        )
        self._schema = Schema(tables=())
        self._drawn: Schema | None = None
        self._lights: dict[str, TableLight] = {}
        self._lit = LitStrip()
        self.counter = RowCounter(session.services, self)
        self._head = PageHead()
        self._banner = Banner()
        self._field = QLineEdit()
        self._rows, self._columns, self._parts = table_list(), column_list(), part_list()
        for model in (self._rows, self._columns, self._parts):
            model.setParent(self)
        self._list = Table(self._rows, name="Tables")
        self._column_table = Table(self._columns, name="Columns")
        self._part_table = Table(self._parts, name="Keys and indexes")
        self._code = CodeView("sql", name=tr("DDL of the table"))
        self._copy = CopyButton(self._code.toPlainText, what="the DDL", text="Copy DDL")
        self._details = Card("Select a table")
        self._tabs = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._views = QStackedWidget()
        self._count = button("Count rows", tip="Count the rows of every table")
        self._compare = button(
            "Compare with …", tip="Side by side with a revision or another database"
        )
        self._compare.clicked.connect(self.compare_asked)
        self._diagram_button = button("Diagram", "segment", tip="Tables and foreign keys as boxes")
        self.diagram = DiagramView()
        self._lay_out()
        self._connect()
        self._on_snapshot()

    @property
    def splitter(self) -> QSplitter:
        """For remembering where it stands."""
        return self._splitter

    def count(self) -> None:
        """Count the rows of every table, beside the window."""
        if not self.counter.is_running:
            self._on_count()

    def show_diagram(self, *, shown: bool) -> None:
        """Show the diagram, or the tables."""
        self._diagram_button.setChecked(shown)

    def show_table(self, name: str) -> None:
        """Select a table in the list."""
        self._diagram_button.setChecked(False)
        self._field.clear()
        names = [row.name for row in self._rows.rows]
        if name in names:
            self._list.select_row(names.index(name))

    def start_search(self) -> None:
        """Put the cursor into the search box."""
        self._diagram_button.setChecked(False)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _lay_out(self) -> None:
        self._diagram_button.setCheckable(True)
        self._head.buttons.addWidget(self._compare)
        self._head.buttons.addWidget(self._count)
        self._head.buttons.addWidget(self._diagram_button)
        self._field.setPlaceholderText(tr("Search table, column, index …"))
        self._field.setAccessibleName(tr("Search the schema"))
        self._field.setClearButtonEnabled(True)
        listed = Card()
        listed.setAccessibleName(tr("Tables"))
        listed.body.setContentsMargins(10, 10, 10, 8)
        listed.body.addWidget(self._field)
        listed.body.addWidget(self._list, 1)
        self._list.set_columns(stretch=0)
        self._list.set_sortable()
        self._fill_details()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(GAP)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(listed)
        self._splitter.addWidget(self._details)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 5)
        self._splitter.setSizes([390, 670])
        drawn = Card()
        drawn.setAccessibleName(tr("Diagram"))
        drawn.body.setContentsMargins(1, 1, 1, 1)
        drawn.body.addWidget(self.diagram, 1)
        self._views.addWidget(self._splitter)
        self._views.addWidget(drawn)
        self._views.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._banner)
        column.addWidget(self._lit)
        column.addWidget(self._views, 1)

    def _fill_details(self) -> None:
        for number, words in ((_STRUCTURE, tr("Structure")), (_DDL, "DDL")):
            made = button(words, "segment")
            made.setCheckable(True)
            self._tabs.addButton(made, number)
            self._details.head.addWidget(made)
        self._tabs.button(_STRUCTURE).setChecked(True)
        self._tabs.idClicked.connect(self._on_tab)
        self._column_table.set_columns(stretch=2)
        self._part_table.set_columns(stretch=1)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._list)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._on_clear)
        self._part_table.horizontalHeader().hide()
        structure = self._structure = QSplitter(Qt.Orientation.Vertical)
        structure.setChildrenCollapsible(False)
        structure.addWidget(self._column_table)
        structure.addWidget(self._part_table)
        structure.setStretchFactor(0, 0)
        structure.setStretchFactor(1, 1)
        structure.splitterMoved.connect(self._on_structure_moved)
        code = QWidget()
        inside = QVBoxLayout(code)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._code, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._copy)
        inside.addLayout(row)
        self._stack.addWidget(structure)
        self._stack.addWidget(code)
        self._details.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._session.snapshot_changed.connect(self._on_snapshot)
        self._session.examination_changed.connect(self._on_examination)
        self._session.lit_changed.connect(self._on_examination)
        self._lit.back_asked.connect(self.finding_asked)
        self._lit.next_asked.connect(self._on_next_lit)
        self._lit.clear_asked.connect(self._on_clear)
        self.diagram.left.connect(self._on_clear)
        self._field.textChanged.connect(self._show_list)
        self._list.row_chosen.connect(self._show_table)
        self._count.clicked.connect(self._on_count)
        self._diagram_button.toggled.connect(self._on_diagram)
        self.counter.changed.connect(self._on_counted)
        self.counter.failed.connect(self._on_failed)
        self.diagram.thing_clicked.connect(self._on_box)
        self.diagram.thing_opened.connect(self._on_box_opened)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._field)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._field.clear)

    @Slot()
    def _on_snapshot(self) -> None:
        reading = self._session.reading
        if reading is None:
            return
        self.counter.stop()
        self.counter.counts = {}
        self._schema = reading.snapshot.schema
        self._banner.say(Tone.BAD, "")
        self._drawn = None
        self._on_examination()
        self._on_counted()
        if self._list.item() is None:
            self._list.select_row(0 if self._rows.rows else -1)
        self._show_table(self._list.item())

    @Slot()
    def _show_list(self) -> None:
        chosen = self._chosen()
        rows = rows_of(self._schema, self.counter.counts, self._field.text(), self._lights)
        self._rows.set_rows(rows)
        names = [row.name for row in self._rows.rows]
        if chosen in names:
            self._list.select_row(names.index(chosen))
        elif rows:
            self._list.select_row(0)

    @Slot()
    def _on_examination(self) -> None:
        """Mark what the doctor found, and light up what the chosen finding is about."""
        session = self._session
        examination, lit = session.examination, session.lit
        findings = session.findings if examination else ()
        self._lights = table_lights(
            ((finding, session.affected(finding)) for finding in findings),
            lit,
            wanted_in(examination.schema if examination else None, session.target.dialect.value),
        )
        names = self._lit_names()
        if lit is None or not names:
            self._lit.say("", Tone.NEUTRAL, "", has_next=False)
        else:
            self._lit.say(
                short_name(lit),
                TONES[lit.severity],
                lit_words(len(names), said(lit.title)),
                has_next=len(names) > 1,
            )
        shown = with_missing(self._schema, self._lights)
        if shown != self._drawn:
            self._drawn = shown
            self.diagram.show_diagram(lay_out_diagram(shown))
        self.diagram.show_lights(self._lights)
        self._show_list()
        self._show_table(self._list.item())

    def _lit_names(self) -> list[str]:
        return [name for name in sorted(self._lights) if self._lights[name].is_lit]

    @Slot()
    def _on_next_lit(self) -> None:
        names, chosen = self._lit_names(), self._chosen()
        at = names.index(chosen) + 1 if chosen in names else 0
        self._on_box(names[at % len(names)])
        self.diagram.centre_on(names[at % len(names)])

    @Slot()
    def _on_clear(self) -> None:
        self._session.light_up(None)

    @Slot()
    def _on_counted(self) -> None:
        self._head.say(*title_of(self._schema, self.counter.counts))
        self._count.setText(tr("Stop counting") if self.counter.is_running else tr("Count rows"))
        self._count.setAccessibleName(self._count.text())
        self._show_something()
        self._show_list()

    @Slot()
    def _on_count(self) -> None:
        reading = self._session.reading
        if self.counter.is_running:
            self.counter.stop()
        elif self._session.is_worked_on:
            wait = tr("Rows are counted again when it has ended: reading would hold it up.")
            self._banner.say(Tone.WARN, tr("A job is at work on this database."), wait)
        elif reading is not None:
            self._banner.say(Tone.BAD, "")
            names = tuple(table.name for table in self._schema.tables)
            self.counter.start(reading.target, names, self._session.secret)

    @Slot(object)
    def _on_failed(self, error: MigrationError) -> None:
        self._banner.say(Tone.BAD, error.what, more_words(error))

    @Slot(object)
    def _show_table(self, row: object) -> None:
        if not isinstance(row, TableRow):
            self._details.set_heading(tr("Select a table"))
            self._columns.set_rows(())
            self._parts.set_rows(())
            self._code.show_code("")
            return
        table, light = row.table, row.light
        is_missing = table.name not in self._schema.table_names
        heading = tr("{name}: it should be here, and is not") if is_missing else "{name}"
        self._details.set_heading(heading.format(name=table.name))
        self._columns.set_rows(columns_of(table, light))
        self._parts.set_rows(parts_of(table, light))
        self._share_room()
        if self._tabs.checkedId() == _DDL:  # colouring a long one takes longer than a frame
            self._code.show_code(ddl_of(table))
        self.diagram.select(table.name)

    def _show_something(self) -> None:
        """Without any table there is nothing to count, to draw or to search."""
        has_tables = bool(self._schema.tables)
        self._count.setEnabled(has_tables)
        self._diagram_button.setEnabled(has_tables)
        if not has_tables:
            self._views.setCurrentWidget(self._nothing)
        elif self._views.currentWidget() is self._nothing:
            self._views.setCurrentWidget(self._splitter)

    @Slot()
    def _on_structure_moved(self) -> None:
        self._is_divided = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Rows have their height once they are shown."""
        super().showEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the columns what they need, and keys the rest, until the person divides it."""
        if self._is_divided:
            return
        table, room = self._column_table, self._structure.height()
        rows = sum(table.rowHeight(row) for row in range(table.model().rowCount()))
        wanted = rows + table.horizontalHeader().sizeHint().height() + _GAP_BELOW
        first = min(wanted, room * 3 // 5)
        self._structure.setSizes([first, room - first])

    @Slot(int)
    def _on_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._show_table(self._list.item())

    @Slot(bool)
    def _on_diagram(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self._views.setCurrentIndex(1 if shown else 0)
        if shown:
            self.diagram.fit()
            if self.diagram.zoom < _READABLE:
                self.diagram.set_zoom(_READABLE)
            self.diagram.horizontalScrollBar().setValue(0)
            self.diagram.verticalScrollBar().setValue(0)
            if self._lit_names():
                self.diagram.centre_on(self._chosen())
            self.diagram.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_box(self, name: str) -> None:
        self._field.clear()
        names = [row.name for row in self._rows.rows]
        if name in names:
            self._list.select_row(names.index(name))
        self.diagram.select(name)

    @Slot(object)
    def _on_box_opened(self, name: str) -> None:
        self._on_box(name)
        self._diagram_button.setChecked(False)

    def _chosen(self) -> str:
        item = self._list.item()
        return item.name if isinstance(item, TableRow) else ""


__all__ = ["SchemaPage"]
