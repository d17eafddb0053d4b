"""The pages of one target: each is made, wired and filled when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QByteArray, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from owui_migrate_gui.gui.backups.backups_page import BackupsPage
from owui_migrate_gui.gui.commands.commands import Commands
from owui_migrate_gui.gui.doctor.doctor_page import DoctorPage
from owui_migrate_gui.gui.graph.graph_page import GraphPage
from owui_migrate_gui.gui.help.pages import summary
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.overview.overview_page import OverviewPage
from owui_migrate_gui.gui.plan.plan_page import PlanPage
from owui_migrate_gui.gui.runs.runs_page import RunsPage
from owui_migrate_gui.gui.schema.schema_page import SchemaPage
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.shelf import Shelf
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.widgets.table import Table
from owui_migrate_gui.revision import RevisionKey

P = TypeVar("P", bound=QWidget)


class Pages(QStackedWidget):
    """A stack of pages over one session; ``page_asked`` says which one a page leads to.

    ``open_asked`` asks for another file, ``compare_asked`` for what to compare with,
    ``revisions_asked`` for two revisions side by side,
    ``bundle_asked`` for a support bundle, ``release_asked`` for the way to a release,
    ``salvage_asked`` for what can be read of a damaged file, ``quarantine_asked`` for rows that
    were put aside,
    ``rescue_asked`` for the way out of SQLCipher, ``encryption_asked`` for another encryption,
    ``restore_elsewhere`` for the restore of another database's backup.
    """

    page_asked = Signal(object)
    open_asked = Signal()
    compare_asked = Signal()
    revisions_asked = Signal(object, object)
    bundle_asked = Signal()
    release_asked = Signal()
    salvage_asked = Signal()
    quarantine_asked = Signal()
    rescue_asked = Signal()
    encryption_asked = Signal()
    help_asked = Signal(str)
    restore_elsewhere = Signal(object)

    def __init__(
        self,
        session: Session,
        commands: Commands,
        memory: Memory,
        shelf: Shelf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._commands, self._memory = session, commands, memory
        self._shelf = shelf
        self._made: dict[Page, QWidget] = {}
        self._splitters: dict[str, QSplitter] = {}
        self._as_made: dict[str, QByteArray] = {}

    def show_page(self, page: Page) -> None:
        """Bring a page to the front."""
        self.setCurrentWidget(self.page(page))

    def page(self, page: Page) -> QWidget:
        """A page, made now unless it was made before."""
        makers: dict[Page, Callable[[], QWidget]] = {
            Page.OVERVIEW: lambda: self.overview,
            Page.GRAPH: lambda: self.graph,
            Page.PLAN: lambda: self.plan,
            Page.DOCTOR: lambda: self.doctor,
            Page.BACKUPS: lambda: self.backups,
            Page.RUNS: lambda: self.runs,
            Page.SCHEMA: lambda: self.schema,
        }
        return makers[page]()

    def make_one(self) -> bool:
        """Make one of the pages that nobody has looked at yet; False where all are there."""
        missing = next((page for page in Page if page not in self._made), None)
        if missing is not None:
            self.page(missing)
        return missing is not None

    @cached_property
    def overview(self) -> OverviewPage:
        """Where it stands."""
        commands, page = self._commands, OverviewPage(self._session)
        page.upgrade_asked.connect(commands.running.upgrade_to_head)
        page.repair_all_asked.connect(commands.repairing.repair_all)
        page.backup_asked.connect(commands.backups.back_up)
        page.source_asked.connect(commands.choose_source)
        page.rescue_asked.connect(self.rescue_asked)
        page.encryption_asked.connect(self.encryption_asked)
        page.release_asked.connect(self.release_asked)
        page.open_asked.connect(self.open_asked)
        for asked, other in (
            (page.backups_asked, Page.BACKUPS),
            (page.doctor_asked, Page.DOCTOR),
            (page.plan_asked, Page.PLAN),
            (page.runs_asked, Page.RUNS),
        ):
            asked.connect(self._leader_to(other))
        return self._add(Page.OVERVIEW, page)

    @cached_property
    def graph(self) -> GraphPage:
        """Every revision."""
        page = GraphPage(self._session)
        page.goal_chosen.connect(self.ask_goal)
        page.plan_asked.connect(self.show_plan)
        page.save_asked.connect(self._commands.saving.save)
        page.compare_asked.connect(self.revisions_asked)
        page.finding_asked.connect(self.show_lit)
        page.show_run(self._commands.live)
        added = self._add(Page.GRAPH, page, graph=page.splitter)
        page.restore(self._memory.text("graph"))
        return added

    @cached_property
    def plan(self) -> PlanPage:
        """What would run."""
        commands, page = self._commands, PlanPage(self._session)
        page.goal_chosen.connect(self.ask_goal)
        page.run_asked.connect(commands.running.run)
        page.rehearsal_asked.connect(commands.rehearsing.rehearse)
        page.doctor_asked.connect(self._leader_to(Page.DOCTOR))
        preview = page.preview
        preview.save_asked.connect(commands.saving.save)
        preview.trust_asked.connect(lambda: commands.trust_then(preview.loader.load_again))
        return self._add(Page.PLAN, page, plan=page.splitter)

    @cached_property
    def doctor(self) -> DoctorPage:
        """What is wrong, and what puts it right."""
        page = DoctorPage(self._session)
        page.repair_asked.connect(self._commands.repairing.repair)
        page.repair_all_asked.connect(self._commands.repairing.repair_all)
        page.table_asked.connect(self._show_table)
        page.undo_asked.connect(self._commands.repairing.undo)
        page.rehearsal_asked.connect(self._commands.repairing.rehearse)
        page.bundle_asked.connect(self.bundle_asked)
        page.help_asked.connect(self.help_asked)
        page.release_asked.connect(self.release_asked)
        page.salvage_asked.connect(self.salvage_asked)
        page.past_asked.connect(self._commands.show_past)
        page.quarantine_asked.connect(self.quarantine_asked)
        page.plan_asked.connect(self._leader_to(Page.PLAN))
        page.backup_asked.connect(self._commands.backups.back_up)
        page.revision_asked.connect(self._show_revision)
        return self._add(Page.DOCTOR, page, doctor=page.splitter)

    @cached_property
    def backups(self) -> BackupsPage:
        """The ways back."""
        commands, page = self._commands, BackupsPage(self._session, self._shelf)
        page.backup_asked.connect(commands.backups.back_up)
        page.restore_asked.connect(commands.backups.restore)
        page.restore_elsewhere.connect(self.restore_elsewhere)
        return self._add(Page.BACKUPS, page, backups=page.splitter)

    @cached_property
    def runs(self) -> RunsPage:
        """What is done now, and what was done."""
        commands, page = self._commands, RunsPage(self._session)
        page.report_asked.connect(commands.saving.save_report)
        page.rehearsal_report_asked.connect(commands.saving.save_rehearsal)
        page.restore_asked.connect(commands.backups.restore)
        page.cancel_asked.connect(commands.cancel)
        page.pause_asked.connect(commands.pause)
        page.go_on_asked.connect(commands.go_on)
        following = commands.repairing.following
        following.changed.connect(lambda: page.live.show_next(following.step))
        following.look_asked.connect(self._leader_to(Page.DOCTOR))
        page.live.next_asked.connect(following.go_on)
        return self._add(Page.RUNS, page, live=page.live.splitter, journal=page.journal.splitter)

    @cached_property
    def schema(self) -> SchemaPage:
        """What is really there."""
        page = SchemaPage(self._session)
        page.compare_asked.connect(self.compare_asked)
        page.finding_asked.connect(self.show_lit)
        self._commands.job_started.connect(page.counter.stop)
        return self._add(Page.SCHEMA, page, schema=page.splitter)

    def show_run(self, run: LiveRun | None) -> None:
        """Let the pages that are there follow a run."""
        if Page.RUNS in self._made:
            self.runs.live.refresh()
        if Page.GRAPH in self._made:
            self.graph.show_run(run)

    @Slot(object)
    def ask_goal(self, key: RevisionKey) -> None:
        """Show the plan first, then ask: nobody is surprised by what runs."""
        self.show_plan(key)
        self.plan.start()

    def close_pages(self) -> None:
        """End what pages do beside the window, and remember how they looked."""
        for name, splitter in self._splitters.items():
            self._memory.set_state(name, splitter.saveState())
        for name, table in self._tables():
            self._memory.set_text(name, table.columns.memo)
        if Page.PLAN in self._made:
            self.plan.preview.loader.close()
        if Page.GRAPH in self._made:
            self._memory.set_text("graph", self.graph.memo)
        if Page.SCHEMA in self._made:
            self.schema.counter.close()

    def reset_layout(self) -> None:
        """Splitters, columns and the graph as at the very beginning."""
        for name, splitter in self._splitters.items():
            splitter.restoreState(self._as_made[name])
        for _, table in self._tables():
            table.columns.reset()
        if Page.GRAPH in self._made:
            self.graph.reset()

    def _tables(self) -> Iterator[tuple[str, Table]]:
        """The tables of the pages that are there, by the names that they are remembered by."""
        for number, page in self._made.items():
            for table in page.findChildren(Table):
                yield f"columns {number.name.lower()} {table.name}", table

    def _add(self, number: Page, page: P, **splitters: QSplitter) -> P:
        page.setWhatsThis(summary(number))
        self._made[number] = page
        self._splitters.update(splitters)
        for name, table in self._tables():
            if page.isAncestorOf(table):
                table.columns.restore(self._memory.text(name))
        for name, splitter in splitters.items():
            self._as_made[name] = splitter.saveState()
            if (state := self._memory.state(name)) is not None:
                splitter.restoreState(state)
        self.addWidget(page)
        return page

    def _leader_to(self, page: Page) -> Callable[[], None]:
        return lambda *_: self.page_asked.emit(page)

    @Slot(str)
    def _show_table(self, name: str) -> None:
        self.page_asked.emit(Page.SCHEMA)
        self.schema.show_table(name)

    @Slot(object)
    def _show_revision(self, key: RevisionKey) -> None:
        self.page_asked.emit(Page.GRAPH)
        self.graph.centre_on(key)

    @Slot()
    def show_lit(self) -> None:
        """Go back to the finding whose objects are lit up."""
        self.page_asked.emit(Page.DOCTOR)
        if self._session.lit is not None:
            self.doctor.show_finding(self._session.lit.id)

    @Slot(object)
    def show_plan(self, key: RevisionKey) -> None:
        """Show the plan to a revision."""
        self.plan.set_goal(key)
        self.page_asked.emit(Page.PLAN)


__all__ = ["Pages"]
