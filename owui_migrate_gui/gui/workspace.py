"""Everything about one target: header, page list, pages, and how they are wired together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from owui_migrate_gui.database.target import Target
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.awake import Awake
from owui_migrate_gui.gui.bundling import Bundling
from owui_migrate_gui.gui.commands.commands import Commands
from owui_migrate_gui.gui.comparing import Comparing
from owui_migrate_gui.gui.doctor.doctor_state import badge_of, badge_words
from owui_migrate_gui.gui.encrypting import Encrypting
from owui_migrate_gui.gui.first_steps import Stop
from owui_migrate_gui.gui.header import Header
from owui_migrate_gui.gui.header_state import header_of, status_of
from owui_migrate_gui.gui.jobs import JobBoard
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.live_words import title_words
from owui_migrate_gui.gui.memory import Memory, Recent
from owui_migrate_gui.gui.notifying import Notifier
from owui_migrate_gui.gui.overview.next_step import Next, next_of
from owui_migrate_gui.gui.pages import Pages
from owui_migrate_gui.gui.prompts import Prompts
from owui_migrate_gui.gui.quarantining import Quarantining
from owui_migrate_gui.gui.releasing import Releasing
from owui_migrate_gui.gui.restoring import Restoring
from owui_migrate_gui.gui.salvaging import Salvaging
from owui_migrate_gui.gui.saved import saved_as
from owui_migrate_gui.gui.session import Session
from owui_migrate_gui.gui.settings import read_settings
from owui_migrate_gui.gui.shelf import Shelf
from owui_migrate_gui.gui.target_view import Page, TargetView
from owui_migrate_gui.gui.task_strip import TaskStrip
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.tour_stops import TOUR
from owui_migrate_gui.gui.unlocking import Unlocking
from owui_migrate_gui.gui.waiting_page import WaitingPage
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import PAGE_MARGIN, Banner
from owui_migrate_gui.gui.widgets.icons import Glyph
from owui_migrate_gui.gui.widgets.side_nav import SideNav
from owui_migrate_gui.gui.words import more_words, now_utc
from owui_migrate_gui.secret import Secret

_PAGES = (
    (mark("Overview"), Glyph.OVERVIEW),
    (mark("Graph"), Glyph.GRAPH),
    (mark("Plan && Preview"), Glyph.PLAN),
    (mark("Doctor"), Glyph.DOCTOR),
    (mark("Backups"), Glyph.BACKUPS),
    (mark("Runs"), Glyph.RUNS),
    (mark("Schema"), Glyph.SCHEMA),
)


_SPARE_MS = 30
"""Between the pages that are made ahead: room for what the person does."""


class Workspace(TargetView):
    """The pages over one session."""

    def __init__(
        self,
        session: Session,
        *,
        board: JobBoard,
        prompts: Prompts,
        memory: Memory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        session.setParent(self)
        self.commands = Commands(session, board, prompts, self)
        self.bundling = Bundling(session, prompts, self)
        self.comparing = Comparing(session, prompts, self)
        self.releasing = Releasing(session, self)
        self.salvaging = Salvaging(session, self.commands, prompts, self)
        self.quarantining = Quarantining(session, self.commands, prompts, self)
        self.encrypting = Encrypting(session, self.commands, prompts)
        self.unlocking = Unlocking(session, prompts, self)
        self.restoring = Restoring(session, self.commands.backups, memory, self)
        self._memory = memory
        self.header = Header()
        self.nav = SideNav(_PAGES)
        self.shelf = Shelf(session.services, prompts, memory, self.unlocking.secret_of, self)
        self.pages = Pages(session, self.commands, memory, self.shelf)
        self.strip = TaskStrip()
        self._awake = Awake(self)
        self._notifier = Notifier(self)
        self._page = Page.OVERVIEW
        self._banner = Banner()
        self._waiting = WaitingPage(session.target.name)
        self._stack = QStackedWidget()
        self._spare = QTimer(self)
        self._spare.setInterval(_SPARE_MS)
        self._spare.timeout.connect(self._on_spare_time)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(session.target.name)
        self._lay_out()
        self._connect()
        self.header.show_name(session.target.name, session.target.place)
        self.nav.setEnabled(False)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    @property
    def target(self) -> Target:
        """The database that is shown."""
        return self.session.target

    @property
    def badge(self) -> tuple[str, Tone]:
        """How many findings are above *info*, in words, and how bad they are."""
        return badge_words(self.session.examination)

    @property
    def has_database(self) -> bool:
        """Whether the database is here, so that something can be done to it."""
        return not self.session.is_bundle

    @property
    def is_busy(self) -> bool:
        """Whether a job is at work on the target."""
        return self.commands.job is not None

    def first_steps(self) -> tuple[Stop, ...]:
        """The tour through this target; empty as long as it has not been read."""
        if self.session.reading is None:
            return ()

        def at(page: Page) -> Callable[[], QWidget]:
            def find() -> QWidget:
                self.show_page(page)
                return self.nav.button_of(page)

            return find

        return tuple(
            Stop(title=tr(title), words=tr(words), find=at(page)) for page, title, words in TOUR
        )

    def show_page(self, page: Page) -> None:
        """Go to a page, once the target has been read."""
        self.nav.choose(page)
        self.header.show_page(page)
        if self.session.reading is not None:
            self._page = page
            self.pages.show_page(page)
            self._stack.setCurrentWidget(self.pages)
        is_shown = self.session.reading is not None
        self.strip.allow_show(allowed=is_shown)
        self.strip.step_aside(aside=page is Page.RUNS and is_shown)
        self.page_changed.emit()

    def search(self) -> None:
        """Go to the page's search box: the graph's where the page has none."""
        pages = self.pages
        if self.page is Page.SCHEMA:
            pages.schema.start_search()
        elif self.page is Page.PLAN and pages.plan.preview.sql.isVisible():
            pages.plan.preview.sql.start_search()
        elif self.page is Page.RUNS and pages.runs.live.isVisible():
            pages.runs.live.start_search()
        else:
            self.show_page(Page.GRAPH)
            pages.graph.start_search()

    def upgrade(self) -> None:
        """Ask for a run to the newest revision."""
        self.commands.running.upgrade_to_head()

    def run_plan(self) -> None:
        """Ask for the run that the plan page shows."""
        self.pages.plan.start()

    def back_up(self) -> None:
        """Ask for a backup."""
        self.commands.backups.back_up()

    def restore(self, backup: Path) -> None:
        """Ask for a restore, as soon as it is known how the target is opened."""
        self.restoring.restore(backup)

    def rescue(self) -> None:
        """Ask for a rescue out of SQLCipher."""
        self.encrypting.rescue()

    def change_encryption(self) -> None:
        """Ask what is to become of the file's encryption."""
        self.encrypting.change()

    def ask_release(self) -> None:
        """Show which releases open the target, and how it gets to another one."""
        self.releasing.open(self)

    @property
    def takes_log(self) -> bool:
        """Whether a log can be looked at beside the target: it has been read."""
        return self.session.reading is not None

    def read_log(self, path: str) -> None:
        """Look at a log file beside the target."""
        self.show_page(Page.DOCTOR)
        self.pages.doctor.log_box.read_file(path)

    def choose_source(self) -> None:
        """Ask for other migration scripts."""
        self.commands.choose_source()

    def refresh(self) -> None:
        """Read everything again."""
        self.session.refresh()

    def reset_layout(self) -> None:
        """Let splitters, columns and the graph look as at the very beginning."""
        self.pages.reset_layout()

    def cancel_then(self, act: Callable[[], None]) -> None:
        """Cancel the job at work and call ``act`` when it has ended."""
        job = self.commands.job
        if job is None:
            act()
            return
        job.ended.connect(act)
        self.commands.cancel()

    @property
    def message(self) -> str:
        """What the banner above the pages says; empty where nothing is wrong."""
        return self._banner.text or self._waiting.message

    @property
    def status(self) -> str:
        """The status bar's line."""
        session = self.session
        return status_of(
            session.reading,
            session.records,
            self.commands.live,
            now_utc(),
            has_failed=session.error is not None,
        )

    def close_session(self) -> None:
        """Let the target go."""
        self._spare.stop()
        self.shelf.close()
        self.pages.close_pages()
        self.bundling.close()
        self.comparing.close()
        self.quarantining.close()
        self.session.close()

    def _lay_out(self) -> None:
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.pages)
        again = button("Try again")
        again.clicked.connect(self.session.refresh)
        self._banner.buttons.addWidget(again)
        message = QHBoxLayout()
        message.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        message.addWidget(self._banner)
        self._banner_place = message
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(message)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.nav)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        session, commands = self.session, self.commands
        session.snapshot_changed.connect(self._on_snapshot)
        session.records_changed.connect(self._on_status)
        session.records_changed.connect(commands.recovering.look_into_newest)
        session.failed.connect(self._on_session_failed)
        commands.job_started.connect(self._on_job_started)
        commands.live_changed.connect(self._on_live)
        commands.job_ended.connect(self._on_job_ended)
        self.nav.chosen.connect(lambda number: self.show_page(Page(number)))
        self.header.upgrade_asked.connect(commands.running.upgrade_to_head)
        self.header.backup_asked.connect(commands.backups.back_up)
        self.header.source_asked.connect(commands.choose_source)
        self.pages.page_asked.connect(self.show_page)
        self.pages.open_asked.connect(self.open_asked)
        self.pages.restore_elsewhere.connect(self.restore_elsewhere)
        self.restoring.elsewhere.connect(self.restore_elsewhere)
        self.shelf.touched.connect(session.refresh_records)
        session.snapshot_changed.connect(self.restoring.go_on)
        session.failed.connect(self.restoring.go_on)
        self._waiting.backups_asked.connect(self.restoring.choose)
        self._waiting.again_asked.connect(session.refresh)
        self._waiting.key_asked.connect(self.unlocking.ask)
        self._waiting.open_asked.connect(self.open_asked)
        commands.plan_asked.connect(lambda: self.show_page(Page.PLAN))
        session.examination_changed.connect(self._on_examination)
        self.pages.compare_asked.connect(lambda: self.comparing.open(self))
        self._waiting.salvage_asked.connect(self.salvaging.ask)
        self._waiting.bundle_asked.connect(self.bundling.make)
        self.pages.salvage_asked.connect(self.salvaging.ask)
        self.pages.quarantine_asked.connect(lambda: self.quarantining.open(self))
        self.pages.release_asked.connect(self.ask_release)
        self.releasing.plan_asked.connect(self.pages.show_plan)
        self.releasing.restore_asked.connect(commands.backups.restore)
        self.pages.revisions_asked.connect(
            lambda first, second: self.comparing.open_revisions(first, second, self)
        )
        self.pages.bundle_asked.connect(self.bundling.make)
        self.pages.rescue_asked.connect(self.encrypting.rescue)
        self.pages.encryption_asked.connect(self.encrypting.change)
        self.pages.help_asked.connect(self.help_asked)
        self.bundling.busy_changed.connect(self._on_bundling)
        self.strip.cancel_asked.connect(commands.cancel)
        self.strip.pause_asked.connect(commands.pause)
        self.strip.go_on_asked.connect(commands.go_on)
        self.strip.show_asked.connect(lambda: self.show_page(Page.RUNS))

    @Slot()
    def _on_snapshot(self) -> None:
        reading = self.session.reading
        if reading is None:
            return
        self._say("", "")
        self.nav.setEnabled(True)
        if self._stack.currentWidget() is self._waiting:
            self.show_page(Page(self.nav.number))
            self._spare.start()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        is_firm = self.session.blocker is None
        self._memory.add_recent(
            Recent(
                path=reading.target.key,
                opened=reading.snapshot.taken,
                release=reading.release if is_firm else "",
                revision=str(reading.place or ""),
                behind=reading.behind if is_firm else 0,
                size=reading.snapshot.size,
                trouble="" if is_firm else tr("needs attention"),
            )
        )
        self._on_status()
        self.badge_changed.emit()

    @Slot()
    def _on_examination(self) -> None:
        self.nav.set_badge(Page.DOCTOR, *badge_of(self.session.examination))
        self._on_status()
        self.badge_changed.emit()

    @Slot(object)
    def _on_session_failed(self, error: MigrationError) -> None:
        if self.session.reading is None:
            self._waiting.say_failed(error)
        else:
            self._say(error.what, more_words(error))
        self.unlocking.ask_where_locked(error)
        self._on_status()

    def unlock(self, secret: Secret, *, is_kept: bool) -> None:
        """Read the target with a password or key."""
        self.unlocking.unlock(secret, is_kept=is_kept)

    @Slot(object)
    def _on_job_started(self, live: LiveRun) -> None:
        self.pages.runs.show_run(live)
        self.show_page(Page.RUNS)
        self.header.set_busy(True)
        self._awake.hold()
        self._on_status()

    @Slot()
    def _on_live(self) -> None:
        self.strip.follow(self.commands.live)
        self.pages.show_run(self.commands.live)
        self.status_changed.emit(self.status)

    @Slot()
    def _on_job_ended(self) -> None:
        self.header.set_busy(False)
        self._awake.let_go()
        live = self.commands.live
        if live is not None and read_settings(self._memory).notifies:
            self._notifier.tell(title_words(live), self.session.target.name)
        self._on_status()

    @Slot()
    def _on_status(self) -> None:
        reading = self.session.reading
        if reading is not None:
            self.header.show_state(
                header_of(
                    reading,
                    self.commands.live,
                    self.session.blocker,
                    saved_as(self.session.target),
                    self.badge,
                    may_upgrade=next_of(reading, self.session.examination) is not Next.SEE_TROUBLE,
                )
            )
        self.status_changed.emit(self.status)

    def _say(self, what: str, more: str) -> None:
        """Show a message above the pages; an empty one takes it away."""
        self._banner_place.setContentsMargins(
            PAGE_MARGIN, PAGE_MARGIN if what else 0, PAGE_MARGIN, 0
        )
        self._banner.say(Tone.BAD, what, more)

    @Slot(bool)
    def _on_bundling(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        if self.session.reading is not None:
            self.pages.doctor.show_gathering(busy)

    @Slot()
    def _on_spare_time(self) -> None:
        """Make the pages that nobody has looked at, one at a time, so that each opens at once."""
        if not self.pages.make_one():
            self._spare.stop()


__all__ = ["Page", "Workspace"]
