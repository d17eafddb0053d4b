"""The main job, done in the real window without a display, one picture for each part of it."""

from __future__ import annotations

from pathlib import Path

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.demo.guide import Guide, Picture, window_for
from owui_migrate_gui.gui.live_run import JobState
from owui_migrate_gui.gui.plan.step_pane import SCHEMA, SQL, STORY
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import Choice
from owui_migrate_gui.revision import RevisionKey, System

MOVES_MESSAGES = RevisionKey(System.ALEMBIC, "8452d01d26d7")
"""A step whose SQL and whose change of the schema are worth a look."""


class Tour(Guide):
    """The steps of the main job."""

    def show(self, page: Page, name: str, caption: str) -> None:
        """Go to a page and keep a picture of it."""
        self.workspace.show_page(page)
        self.keep(self.window, name, caption)

    def preview(self) -> None:
        """Look at the SQL of a step that moves data, and at what it does to the schema."""
        plan = self.workspace.pages.plan
        plan.pane.choose(SQL)
        self.settle()
        if plan.preview.loader.error is not None:
            raise plan.preview.loader.error
        self.workspace.session.select(MOVES_MESSAGES)
        self.keep(self.window, "preview", "The SQL of every step, before anything runs.")
        plan.pane.choose(SCHEMA)
        self.keep(self.window, "preview-schema", "What a step changes of the schema.")
        plan.pane.choose(STORY)

    def schema(self) -> None:
        """Count the rows and keep a picture of the tables."""
        self.workspace.show_page(Page.SCHEMA)
        count_rows(self)
        self.show(Page.SCHEMA, "schema", "What is really there: tables, columns, keys, rows.")

    def upgrade(self) -> None:
        """Upgrade to the newest revision, with pictures of the question and the run."""
        self.workspace.commands.running.upgrade_to_head()
        self.answer(
            ("question", "Before anything runs: what will happen, and where the backup goes.")
        )
        self.wait("some steps are done", lambda: has_run_a_while(self))
        self.keep(self.window, "run", "The run: the window stays live, Cancel is always there.")
        self.finish()

    def go_to(self, goal: RevisionKey | None) -> None:
        """Upgrade or downgrade to a revision."""
        self.workspace.commands.running.go_to(goal)
        self.answer()
        self.finish()

    def restore(self, backup: Backup) -> None:
        """Put a backup in the target's place."""
        self.workspace.commands.backups.restore(backup.path)
        self.answer(("restore", "A restore is guarded by a backup of what it replaces."))
        self.finish()


def count_rows(guide: Guide) -> None:
    """Count the rows of all tables."""
    page = guide.workspace.pages.schema
    page.count()
    guide.wait("the rows are counted", lambda: not page.counter.is_running)


def has_run_a_while(guide: Guide) -> bool:
    """Whether a quarter of the steps are done, or the run has ended before that."""
    live = guide.workspace.commands.live
    if live is None:
        return False
    done = [step for step in live.steps if step.seconds is not None]
    return len(done) > len(live.steps) // 4 or live.state is not JobState.RUNNING


def take_tour(target: Path, folder: Path) -> tuple[Picture, ...]:
    """Do the main job on ``target`` in the real window; pictures go into ``folder``.

    Open, look at the graph and the plan, upgrade to head, one step down and up again, restore the
    first backup. Raises ``NeedsAttention`` where something of it does not work.
    """
    with window_for(target, Choice.LIGHT) as (window, app):
        tour = Tour(window, app, folder, (Choice.LIGHT,))
        _go(tour, target)
    return tuple(tour.pictures)


def _go(tour: Tour, target: Path) -> None:
    tour.keep(tour.window, "start-empty", "The start page at the very beginning.")
    tour.open(target)
    tour.show(Page.OVERVIEW, "overview", "Where the database stands, and the one thing to do next.")
    tour.show(Page.GRAPH, "graph", "Both systems' revisions as one graph.")
    tour.show(Page.PLAN, "plan", "The plan: every step in order, with its risks.")
    tour.preview()
    tour.schema()
    tour.show(Page.DOCTOR, "doctor", "What the doctor found, the worst first, and what to do.")
    tour.upgrade()
    tour.show(Page.OVERVIEW, "overview-done", "At the newest revision.")
    reading = tour.workspace.session.reading
    assert reading is not None
    assert reading.head is not None
    tour.go_to(reading.graph.parents(reading.head)[0])
    tour.go_to(reading.head)
    tour.show(Page.BACKUPS, "backups", "Every run made a verified backup first.")
    tour.restore(tour.workspace.session.records.backups[-1])
    tour.show(Page.RUNS, "restored", "Restored: byte for byte what the backup was.")
    tour.workspace.pages.runs.show_journal()
    tour.show(Page.RUNS, "runs", "The journal of everything that was run.")
    tour.show(Page.OVERVIEW, "overview-restored", "Back to where it began.")


__all__ = [
    "MOVES_MESSAGES",
    "Tour",
    "count_rows",
    "has_run_a_while",
    "take_tour",
]
