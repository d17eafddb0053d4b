"""Every page in every state that a database can be in, as pictures for the documentation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from PySide6.QtWidgets import QDialog, QPushButton

from owui_migrate_gui.demo.gallery_index import write_index
from owui_migrate_gui.demo.guide import HEIGHT, WIDTH, Guide, Picture, window_for
from owui_migrate_gui.demo.odd_states import (
    make_broken,
    make_empty,
    make_failing_source,
    make_no_database,
    make_unknown,
)
from owui_migrate_gui.demo.tour import MOVES_MESSAGES, count_rows, has_run_a_while
from owui_migrate_gui.engine.child_start import CHILD_ARGUMENT
from owui_migrate_gui.gui.bundle_dialog import BundleDialog
from owui_migrate_gui.gui.compare_dialog import CompareDialog
from owui_migrate_gui.gui.connect_dialog import ConnectDialog
from owui_migrate_gui.gui.encryption_dialog import EncryptionDialog
from owui_migrate_gui.gui.first_steps import FirstSteps
from owui_migrate_gui.gui.live_run import JobState
from owui_migrate_gui.gui.log_dialog import LogDialog
from owui_migrate_gui.gui.palette import Palette
from owui_migrate_gui.gui.plan.step_pane import SCHEMA, SQL, STORY
from owui_migrate_gui.gui.release_dialog import ReleaseDialog
from owui_migrate_gui.gui.settings import SettingsDialog
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import Choice

_THEMES = (Choice.LIGHT, Choice.DARK)
_WIDE, _TALL = 1920, 1080
_ATTEMPTS = 20
_LOG = """INFO  [alembic.runtime.migration] Running upgrade c440947495f3 -> 374d2f66af06
sqlite3.OperationalError: database is locked"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A view of the window: the picture's name, what it shows, and how to get there."""

    name: str
    caption: str
    go: Callable[[], None]


class Gallery(Guide):
    """Brings a database from state to state and keeps pictures of all pages in each."""

    def state(self, name: str, shots: tuple[Shot, ...]) -> None:
        """Keep pictures of the window in both sizes and all themes, in a folder of its own."""
        for theme in self.themes:  # changing it polishes every widget there is: half a second
            self.dress(theme)
            for size, tail in (((WIDTH, HEIGHT), ""), ((_WIDE, _TALL), "-wide")):
                self.window.resize(*size)
                for shot in shots:
                    shot.go()
                    self.settle()
                    picture = f"{name}/{shot.name}{tail}-{theme.value}.png"
                    self.save(self.window, picture, shot.caption)
        self.dress(self.themes[0])
        self.window.resize(WIDTH, HEIGHT)

    def pages(self, *others: Shot, **captions: str) -> tuple[Shot, ...]:
        """The pages named, as they are found, then other views."""
        return (
            *(
                Shot(name=name, caption=caption, go=self._opener(Page[name.upper()]))
                for name, caption in captions.items()
            ),
            *others,
        )

    def dialog(self, kind: type[QDialog], name: str, caption: str) -> None:
        """Keep a picture of the dialog that is open, and close it."""
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, kind
        self.keep(found[0], f"dialogs/{name}", caption)
        found[0].reject()

    def _opener(self, page: Page) -> Callable[[], None]:
        def go() -> None:
            pages, live = self.workspace.pages, self.workspace.commands.live
            if page is Page.PLAN:
                pages.plan.pane.choose(STORY)
            if page is Page.RUNS and live is not None:
                pages.runs.show_run(live)
            self.workspace.show_page(page)

        return go


def take_gallery(target: Path, folder: Path) -> tuple[Picture, ...]:
    """Bring ``target`` through all states in the real window; pictures go into ``folder``.

    At the end the target is what it was. Raises ``NeedsAttention`` where something does not work.
    """
    for old in folder.rglob("*.png"):
        old.unlink()
    with window_for(target, _THEMES[0]) as (window, app):
        gallery = Gallery(window, app, folder, _THEMES)
        _nothing_open(gallery)
        _loading(gallery, target)
        _pending(gallery)
        _dialogs(gallery)
        _running(gallery)
        _healthy(gallery)
        healthy = target.read_bytes()
        _restored(gallery)
        _failed(gallery, target)
        _broken(gallery, target, healthy)
        _empty(gallery, target)
        _start_again(gallery)
    write_index(folder, tuple(gallery.pictures))
    return tuple(gallery.pictures)


def _nothing_open(gallery: Gallery) -> None:
    start = "The start page at the very beginning."
    gallery.state("empty", (Shot(name="start", caption=start, go=lambda: None),))


def _loading(gallery: Gallery, target: Path) -> None:
    """The first moment, before anything has been read."""
    gallery.window.open_target(str(target))
    for theme in gallery.themes:
        gallery.dress(theme)
        gallery.save(
            gallery.window, f"loading/overview-{theme.value}.png", "While a database is read."
        )
    gallery.dress(gallery.themes[0])
    gallery.open(target)


def _pending(gallery: Gallery) -> None:
    workspace = gallery.workspace
    plan = workspace.pages.plan
    count_rows(gallery)

    def look(pane: int) -> Callable[[], None]:
        def go() -> None:
            workspace.show_page(Page.PLAN)
            plan.pane.choose(pane)
            workspace.session.select(MOVES_MESSAGES)

        return go

    def fold() -> None:
        workspace.pages.graph.bar.fold_button.setChecked(True)
        workspace.show_page(Page.GRAPH)

    def draw() -> None:
        workspace.pages.graph.bar.fold_button.setChecked(False)
        workspace.show_page(Page.SCHEMA)
        workspace.pages.schema.show_diagram(shown=True)

    def help_beside() -> None:
        workspace.pages.schema.show_diagram(shown=False)
        workspace.show_page(Page.GRAPH)
        gallery.window.assistance.toggle_help()

    gallery.state(
        "pending",
        gallery.pages(
            Shot(name="sql", caption="The SQL of a step, before anything runs.", go=look(SQL)),
            Shot(name="change", caption="What a step changes of the schema.", go=look(SCHEMA)),
            overview="Where the database stands, and the one thing to do next.",
            graph="Both systems' revisions as one graph.",
            plan="The plan: every step in order, with its risks.",
            doctor="Nothing is wrong, and what was looked at.",
            backups="No backup yet.",
            runs="No run yet.",
            schema="What is really there: tables, columns, keys, rows.",
        ),
    )
    plan.pane.choose(STORY)
    for name, caption, go in (
        ("graph-folded", "Straight runs folded into one row each.", fold),
        ("schema-diagram", "Who refers to whom.", draw),
        ("help", "Help beside the page that it is about.", help_beside),
    ):
        go()
        gallery.keep(gallery.window, f"pending/{name}", caption)
    gallery.window.assistance.toggle_help()


def _dialogs(gallery: Gallery) -> None:
    window, workspace, assistance = gallery.window, gallery.workspace, gallery.window.assistance
    workspace.show_page(Page.OVERVIEW)
    assistance.start_tour()
    gallery.keep(window, "dialogs/first-steps", "The tour of five steps.")
    tour = window.findChild(FirstSteps)
    assert isinstance(tour, FirstSteps)
    tour.hide()
    tour.deleteLater()
    workspace.show_page(Page.PLAN)
    assistance.open_palette()
    gallery.dialog(Palette, "commands", "Every action, found by a few letters.")
    assistance.open_settings()
    gallery.dialog(SettingsDialog, "settings", "What is chosen once for all.")
    window.start.server_asked.emit()
    gallery.dialog(ConnectDialog, "connect", "A PostgreSQL server, or a saved connection.")
    workspace.comparing.open(window)
    dialog = window.findChild(CompareDialog)
    assert isinstance(dialog, CompareDialog)
    press(dialog, "Compare")
    gallery.dialog(CompareDialog, "compare", "The schema beside that of another revision.")
    workspace.releasing.open(window)
    gallery.dialog(ReleaseDialog, "release", "How to get to the release that one must run.")
    workspace.change_encryption()
    gallery.dialog(EncryptionDialog, "encryption", "A file is encrypted after a verified backup.")
    workspace.bundling.make()
    gallery.settle()
    gallery.dialog(BundleDialog, "bundle", "All of a support bundle, before it is saved.")


def press(dialog: QDialog, name: str) -> None:
    """Press a button as a person would."""
    next(made for made in dialog.findChildren(QPushButton) if made.text() == name).click()


def _running(gallery: Gallery) -> None:
    """A run at work: its engine is held while pictures are taken, so that they are of one moment.

    A pause comes after that.
    """
    commands, workspace = gallery.workspace.commands, gallery.workspace
    commands.running.upgrade_to_head()
    before = "Before anything runs: what will happen, and where the backup goes."
    gallery.answer(("dialogs/question", before))
    gallery.wait("some steps are done", lambda: has_run_a_while(gallery))
    with _engine_held(gallery):
        gallery.state(
            "running",
            gallery.pages(
                runs="The run: every step, the log, the safety net; Pause and Cancel.",
                overview="The strip below every page follows the run.",
                graph="The run on the graph's nodes.",
                plan="The plan while it runs.",
                doctor="The doctor waits for the end of the run.",
                backups="The backup that the run made first.",
                schema="The schema as it was before the run.",
            ),
        )
    workspace.show_page(Page.RUNS)
    commands.pause()
    gallery.wait("the run is paused", lambda: commands.live is not None and commands.live.is_paused)
    gallery.keep(gallery.window, "running/paused", "Paused before the next step.")
    commands.go_on()
    gallery.finish()


@contextmanager
def _engine_held(gallery: Gallery) -> Iterator[None]:
    """Hold the engine in the middle of a step, if it is still at work."""
    children = [one for one in psutil.Process().children() if CHILD_ARGUMENT in one.cmdline()]
    for _ in range(_ATTEMPTS):
        for child in children:
            child.suspend()
        gallery.settle()
        live = gallery.workspace.commands.live
        if live is None or live.is_over or live.running_step is not None:
            break
        for child in children:  # it was between two steps
            child.resume()
    try:
        yield
    finally:
        for child in children:
            child.resume()


def _healthy(gallery: Gallery) -> None:
    done = gallery.workspace.pages.runs
    gallery.state(
        "healthy",
        gallery.pages(
            Shot(name="journal", caption="The journal of all runs.", go=done.show_journal),
            overview="At the newest revision.",
            graph="Everything is applied.",
            plan="There is nothing to do.",
            doctor="Nothing is wrong, and what was looked at.",
            backups="The run made a verified backup first.",
            schema="The schema after the upgrade.",
            runs="The run is done and verified; its backup leads back.",
        ),
    )


def _restored(gallery: Gallery) -> None:
    workspace = gallery.workspace
    workspace.commands.backups.restore(workspace.session.records.backups[-1].path)
    guarded = "A restore is guarded by a backup of what it replaces."
    gallery.answer(("dialogs/restore", guarded))
    gallery.finish()
    restored = "Restored: byte for byte what the backup was."
    gallery.keep(gallery.window, "healthy/restored", restored)


def _failed(gallery: Gallery, target: Path) -> None:
    workspace = gallery.workspace
    reading = workspace.session.reading
    assert reading is not None
    assert reading.current is not None
    folder = target.parent.parent / "fork"
    gallery.use_source(make_failing_source(folder, current=reading.current.id))
    workspace.commands.running.upgrade_to_head()
    trust = "A source that isn't bundled is trusted once, by its content."
    gallery.answer(("dialogs/trust", trust))
    gallery.answer()
    gallery.finish(ends=JobState.FAILED)
    gallery.state(
        "failed",
        gallery.pages(
            Shot(
                name="journal",
                caption="The failed run in the journal.",
                go=workspace.pages.runs.show_journal,
            ),
            overview="After a failed run: nothing of it stayed.",
            graph="The graph shows where the run stopped.",
            plan="The plan that failed.",
            doctor="The doctor after the failed run.",
            backups="The backup that the failed run made first.",
            schema="The schema is as it was before the failed run.",
            runs="A failing step: nothing of it stays, and what to do next.",
        ),
    )


def _broken(gallery: Gallery, target: Path, healthy: bytes) -> None:
    beside = target.parent.parent
    gallery.open(make_broken(healthy, beside / "interrupted"))
    gallery.wait("the rows are examined", lambda: not gallery.workspace.session.is_examining)
    gallery.state(
        "broken",
        gallery.pages(
            overview="Something has to be put right first.",
            graph="Where the record and the tables disagree.",
            plan="Why no plan starts, or what stands in its way.",
            doctor="Findings, the worst first, each with its repair.",
            backups="No backup yet: one is made before every repair.",
            runs="No run of this program did that.",
            schema="Tables with a finding are coloured.",
        ),
    )
    gallery.open(make_unknown(target, beside / "from-a-fork"))
    gallery.state(
        "unknown",
        gallery.pages(
            overview="A revision that this source doesn't know.",
            graph="The unknown revision in the graph.",
            doctor="What the doctor says of it, and how to go on.",
        ),
    )
    gallery.open(make_no_database(beside / "notes"))
    gallery.keep(gallery.window, "not-opened/overview", "A file that is no database.")


def _empty(gallery: Gallery, target: Path) -> None:
    gallery.open(make_empty(target.parent.parent / "new"))
    gallery.state(
        "empty",
        gallery.pages(
            overview="A database without tables.",
            graph="Nothing is applied.",
            plan="The plan from nothing.",
            doctor="What the doctor says of a database without tables.",
            backups="No backup yet.",
            runs="No run yet.",
            schema="No table yet.",
        ),
    )


def _start_again(gallery: Gallery) -> None:
    window = gallery.window
    window.show_start()
    start = "The start page: drop a file, or go on with a recent one."
    gallery.state("pending", (Shot(name="start", caption=start, go=window.show_start),))
    window.start.log_asked.emit()
    dialog = window.findChild(LogDialog)
    assert isinstance(dialog, LogDialog)
    dialog.box.text.setPlainText(_LOG)
    gallery.dialog(LogDialog, "log", "A log is explained without its database.")


__all__ = ["Gallery", "Shot", "take_gallery"]
