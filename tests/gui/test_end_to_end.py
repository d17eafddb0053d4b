"""The real pages, the real child process, real databases: only the dialogs are answered."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtWidgets import QPushButton

from owui_migrate_gui import places
from owui_migrate_gui.doctor.checks.crew import OnFound, nobody
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.engine.journal import JournalEntry, write_entry
from owui_migrate_gui.errors import Cancelled, HistoryUnusable, RunFailed, SourceNotTrusted
from owui_migrate_gui.events import Event, StepStarted
from owui_migrate_gui.gui.live_run import JobState
from owui_migrate_gui.gui.live_step import StepState
from owui_migrate_gui.gui.live_words import title_words
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.services import real_services
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.places import trust_file
from owui_migrate_gui.revision import RevisionKey, System
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.trust import trust
from tests.builders.running import request_for
from tests.builders.scripts import write_alembic
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, OpenDesk

HEAD_0_6_43 = "c440947495f3"
HEAD_0_8_12 = "b2c3d4e5f6a7"


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def alembic_row(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        (row,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row)


@pytest.mark.slow
def test_open_select_upgrade_and_restore(make_database: MakeDatabase, open_desk: OpenDesk) -> None:
    path = make_database("0.6.43")
    before = sha256(path)
    desk = open_desk(path)
    desk.wait_read()
    session, workspace = desk.session, desk.workspace
    assert sha256(path) == before
    assert [item.name for item in path.parent.iterdir()] == ["webui.db"]
    assert session.reading is not None
    assert session.reading.release_span == "0.6.42 – 0.7.2"
    assert session.reading.current == RevisionKey(System.ALEMBIC, HEAD_0_6_43)

    goal = RevisionKey(System.ALEMBIC, HEAD_0_8_12)
    workspace.show_page(Page.GRAPH)
    workspace.pages.graph.view.node_clicked.emit(goal)
    assert session.selected == goal
    workspace.pages.graph.goal_chosen.emit(goal)
    assert workspace.page is Page.RUNS
    desk.wait_job()
    assert [question.title for question in desk.prompts.asked] == ["Upgrade webui.db to 0.8.12?"]
    live = desk.commands.live
    assert live is not None
    assert live.state is JobState.DONE
    assert live.backup is not None
    assert all(step.state is StepState.DONE for step in live.steps)
    assert alembic_row(path) == HEAD_0_8_12
    desk.qtbot.waitUntil(
        lambda: session.reading is not None and session.reading.current == goal, timeout=PATIENCE_MS
    )
    desk.qtbot.waitUntil(lambda: len(session.records.runs) == 1, timeout=PATIENCE_MS)

    backup = Path(live.backup.path)
    assert session.records.backups[0].path == backup
    workspace.pages.runs.live.restore_asked.emit(backup)
    desk.wait_job()
    assert desk.prompts.asked[-1].is_danger
    assert desk.commands.live is not live
    assert desk.commands.live is not None
    assert desk.commands.live.state is JobState.DONE
    assert sha256(path) == sha256(backup)
    assert alembic_row(path) == HEAD_0_6_43
    desk.qtbot.waitUntil(
        lambda: session.reading is not None and session.reading.release == "0.7.2",
        timeout=PATIENCE_MS,
    )
    assert not desk.prompts.errors


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """A database at the first revision of a toy source; alone in its folder."""
    path = tmp_path / "data" / "webui.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)")
        connection.execute("CREATE TABLE user (id VARCHAR PRIMARY KEY)")
        connection.execute("CREATE TABLE chat (id VARCHAR PRIMARY KEY, title TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('aaaa00000001')")
        connection.execute("INSERT INTO chat VALUES ('1', 'one')")
    return path


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    folder = tmp_path / "scripts"
    write_alembic(folder, "aaaa00000001", None, title="Base tables")
    return folder


def test_a_failing_step_is_named_with_its_statement_and_nothing_changed(
    toy: Path, scripts: Path, open_desk: OpenDesk
) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", 'op.execute("DELETE FROM chat")')
    write_alembic(scripts, "aaaa00000003", "aaaa00000002", 'op.execute("SELECT missing FROM chat")')
    before = sha256(toy)
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    desk.commands.running.upgrade_to_head()
    desk.wait_job()
    live = desk.commands.live
    assert live is not None
    assert live.state is JobState.FAILED
    assert "aaaa00000003" in live.failed_step
    assert live.failed_statement == "SELECT missing FROM chat"
    assert isinstance(live.error, RunFailed)
    assert "no such column: missing" in live.error.what
    assert [step.state for step in live.steps] == [StepState.UNDONE, StepState.FAILED]
    assert sha256(toy) == before
    desk.qtbot.waitUntil(lambda: len(desk.session.records.runs) == 1, timeout=PATIENCE_MS)
    assert desk.workspace.pages.runs.live.isVisible()


def test_cancel_puts_everything_back(toy: Path, scripts: Path, open_desk: OpenDesk) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", 'op.execute("DELETE FROM chat")')
    write_alembic(scripts, "aaaa00000003", "aaaa00000002", "time.sleep(30)")
    before = sha256(toy)
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    desk.commands.running.upgrade_to_head()
    desk.qtbot.waitUntil(
        lambda: desk.commands.live is not None and desk.commands.live.done == 1, timeout=30_000
    )
    desk.workspace.pages.runs.live.cancel_asked.emit()
    live = desk.commands.live
    assert live is not None
    assert title_words(live) == "Stopping, and putting everything back"
    desk.wait_job()
    assert live.state is JobState.CANCELLED
    assert sha256(toy) == before


def test_a_source_from_elsewhere_is_asked_about_once(
    toy: Path, scripts: Path, open_desk: OpenDesk
) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", 'op.execute("DELETE FROM chat")')
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    desk.prompts.says_yes = False
    desk.commands.running.upgrade_to_head()
    assert [question.yes for question in desk.prompts.asked] == ["Trust these scripts"]
    assert desk.commands.job is None
    desk.prompts.says_yes = True
    desk.commands.running.upgrade_to_head()
    desk.wait_job()
    yes = [question.yes for question in desk.prompts.asked]
    assert yes == ["Trust these scripts", "Trust these scripts", "Upgrade now"]
    desk.commands.running.go_to(RevisionKey(System.ALEMBIC, "aaaa00000001"))
    assert desk.prompts.asked[-1].yes == "Downgrade now"
    desk.wait_job()
    assert alembic_row(toy) == "aaaa00000001"


def test_trust_that_was_taken_back_while_the_question_was_open_runs_nothing(
    toy: Path, scripts: Path, open_desk: OpenDesk
) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", 'op.execute("DELETE FROM chat")')
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    before = sha256(toy)
    desk.prompts.before_backup_answer = lambda: trust_file().unlink()
    desk.commands.running.upgrade_to_head()
    assert [type(error) for error in desk.prompts.errors] == [SourceNotTrusted]
    assert desk.commands.job is None
    assert sha256(toy) == before


def test_a_backup_into_another_folder_is_listed(
    toy: Path, scripts: Path, tmp_path: Path, open_desk: OpenDesk
) -> None:
    elsewhere = tmp_path / "backups"
    elsewhere.mkdir()
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    desk.prompts.folder = elsewhere
    desk.workspace.pages.backups.backup_asked.emit()
    desk.wait_job()
    desk.qtbot.waitUntil(lambda: len(desk.session.records.backups) == 1, timeout=PATIENCE_MS)
    backup = desk.session.records.backups[0]
    assert backup.path.parent == elsewhere
    assert backup.is_verified


def test_a_second_job_on_the_same_target_is_refused_in_words(
    toy: Path, scripts: Path, open_desk: OpenDesk
) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", "time.sleep(30)")
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    desk.commands.running.upgrade_to_head()
    desk.qtbot.waitUntil(lambda: desk.commands.live is not None, timeout=PATIENCE_MS)
    desk.commands.backups.back_up()
    assert "being worked on already" in desk.prompts.errors[0].what
    desk.commands.cancel()
    desk.wait_job()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"not a database at all, but long enough to be read as one" * 20, "not"),
    ],
)
def test_a_file_that_is_no_database_is_refused_in_one_line(
    content: bytes, words: str, tmp_path: Path, open_desk: OpenDesk
) -> None:
    path = tmp_path / "webui.db"
    path.write_bytes(content)
    desk = open_desk(path)
    desk.qtbot.waitUntil(lambda: desk.session.error is not None, timeout=10_000)
    error = desk.session.error
    assert error is not None
    assert words in error.what
    assert error.what in desk.workspace.message
    assert path.read_bytes() == content


def test_a_source_without_migrations_leaves_the_old_reading(
    toy: Path, scripts: Path, tmp_path: Path, open_desk: OpenDesk
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    before = desk.session.reading
    desk.session.use_source(str(empty))
    desk.qtbot.waitUntil(lambda: desk.session.error is not None, timeout=10_000)
    assert desk.session.reading is before
    assert desk.workspace.message
    desk.session.use_source(str(scripts))
    desk.qtbot.waitUntil(lambda: desk.session.error is None, timeout=10_000)
    assert not desk.workspace.message


def test_a_fresh_database_that_changed_outside_is_seen_after_reload(
    toy: Path, scripts: Path, open_desk: OpenDesk
) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001")
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    assert desk.session.reading is not None
    assert desk.session.reading.behind == 1
    with closing(sqlite3.connect(toy)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = 'aaaa00000002'")
    with desk.qtbot.waitSignal(desk.session.snapshot_changed, timeout=10_000):
        desk.session.refresh()
    assert desk.session.reading.behind == 0


def test_what_the_command_line_refuses_the_window_refuses_too(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    path = make_database("0.6.43")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE alembic_version")
    before = sha256(path)
    desk = open_desk(path)
    desk.wait_read()
    desk.commands.running.upgrade_to_head()
    assert [type(error) for error in desk.prompts.errors] == [HistoryUnusable]
    assert desk.prompts.asked == []
    assert desk.commands.job is None
    desk.workspace.show_page(Page.PLAN)
    state = desk.workspace.pages.plan.state
    assert state is not None
    assert not state.is_runnable
    assert sha256(path) == before


def test_a_rehearsal_leads_to_the_run(toy: Path, scripts: Path, open_desk: OpenDesk) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", 'op.execute("DELETE FROM chat")')
    before = sha256(toy)
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    state = desk.workspace.pages.plan.state
    assert state is not None
    desk.prompts.says_yes = False
    assert state.plan is not None
    trust(desk.session.reading.source if desk.session.reading else None)  # type: ignore[arg-type]
    desk.workspace.pages.plan.rehearsal_asked.emit(state.plan)
    desk.wait_job()
    live = desk.commands.live
    assert live is not None
    assert live.state is JobState.DONE
    assert title_words(live).startswith("Rehearsed to")
    assert sha256(toy) == before
    desk.qtbot.waitUntil(lambda: "went well" in desk.prompts.asked[-1].title, timeout=PATIENCE_MS)
    assert "with its backup, will take about" in desk.prompts.asked[-1].points[0]
    page = desk.workspace.pages.runs.live
    desk.prompts.save_to = toy.parent / "rehearsal.md"
    next(one for one in page.findChildren(QPushButton) if one.text() == "Save report …").click()
    desk.prompts.saves[-1].write(desk.prompts.save_to)
    told = desk.prompts.save_to.read_text()
    assert told.startswith("# Rehearsal of")
    for part in ("aaaa00000002", "Size after", "will take about", "can be read"):
        assert part in told, part


def test_a_job_stops_long_reads_of_its_target_and_they_begin_again_afterwards(
    toy: Path, open_desk: OpenDesk
) -> None:
    stopped: list[bool] = []

    def visit(
        reading: Reading,
        *,
        is_cancelled: Callable[[], bool],
        secret: Secret | None = None,
        keep: frozenset[str] = frozenset(),
        on_found: OnFound = nobody,
    ) -> Examination:
        """Takes its time, the first time."""
        del secret, keep, on_found
        if not stopped:
            while not is_cancelled():
                sleep(0.01)
            stopped.append(True)
            raise Cancelled("Cancelled.")
        snapshot = reading.snapshot
        return real_services().examine(snapshot, reading.graph, reading.releases, reading.source)

    desk = open_desk(toy, services=replace(real_services(), visit=visit))
    desk.qtbot.waitUntil(lambda: desk.session.is_examining, timeout=PATIENCE_MS)
    desk.commands.backups.back_up()
    desk.wait_job()
    assert desk.commands.live is not None
    assert desk.commands.live.state is JobState.DONE
    assert stopped == [True]
    desk.qtbot.waitUntil(
        lambda: not desk.session.is_examining and not desk.session.is_worked_on,
        timeout=PATIENCE_MS,
    )


def test_a_run_is_stepped_through_and_undone_in_the_middle(
    toy: Path, scripts: Path, open_desk: OpenDesk
) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", 'op.execute("DELETE FROM chat")')
    write_alembic(scripts, "aaaa00000003", "aaaa00000002", 'op.execute("DELETE FROM user")')
    write_alembic(scripts, "aaaa00000004", "aaaa00000003", 'op.execute("DELETE FROM user")')
    before = sha256(toy)
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    desk.prompts.ticks = {"Pause after each step"}
    trust(desk.session.reading.source if desk.session.reading else None)  # type: ignore[arg-type]
    desk.commands.running.upgrade_to_head()

    def waits_after(steps: int) -> Callable[[], bool]:
        live = desk.commands.live
        return lambda: live is not None and live.is_paused and live.done == steps

    desk.qtbot.waitUntil(waits_after(1), timeout=PATIENCE_MS)
    live = desk.commands.live
    assert live is not None
    assert title_words(live) == "Waiting after step 1 of 3: go on, or undo it all?"
    next_step = next(
        found
        for found in desk.workspace.pages.runs.findChildren(QPushButton)
        if found.text() == "Next step"
    )
    assert next_step.isVisibleTo(desk.workspace.pages.runs)
    next_step.click()
    desk.qtbot.waitUntil(waits_after(2), timeout=PATIENCE_MS)
    desk.commands.cancel()
    desk.wait_job()
    assert live.state is JobState.CANCELLED
    assert sha256(toy) == before


def test_a_write_during_the_rehearsal_is_told_and_the_run_not_offered(
    toy: Path, scripts: Path, open_desk: OpenDesk
) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", "import time; time.sleep(1)")
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    state, reading = desk.workspace.pages.plan.state, desk.session.reading
    assert state is not None
    assert reading is not None
    trust(reading.source)

    def write(events: tuple[Event, ...]) -> None:
        if any(isinstance(event, StepStarted) for event in events):
            with closing(sqlite3.connect(toy)) as connection, connection:
                connection.execute("INSERT INTO chat VALUES ('new', NULL)")

    def listen() -> None:
        assert desk.commands.job is not None
        desk.commands.job.progressed.connect(write)

    desk.commands.job_started.connect(listen)
    desk.prompts.says_yes = False
    desk.workspace.pages.plan.rehearsal_asked.emit(state.plan)
    desk.wait_job()
    desk.qtbot.waitUntil(lambda: bool(desk.prompts.asked))
    assert "was written to while it was rehearsed on" in desk.prompts.asked[-1].title
    assert desk.prompts.asked[-1].yes == "Look at the plan"


def test_a_run_that_died_is_looked_into_when_its_target_is_opened(
    toy: Path, scripts: Path, open_desk: OpenDesk
) -> None:
    write_alembic(scripts, "aaaa00000002", "aaaa00000001", 'op.execute("DELETE FROM chat")')
    request = request_for(toy, str(scripts), "head")
    write_entry(
        JournalEntry(
            run_id=request.run_id,
            kind="run",
            target=str(toy),
            source="",
            source_hash="",
            goal=request.goal,
            direction="upgrade",
            started=datetime.now(UTC),
            pid=1,
            plan=request.steps,
            recorded=request.recorded,
        ),
        places.journal_dir(),
    )
    desk = open_desk(toy, source=str(scripts))
    desk.wait_read()
    desk.qtbot.waitUntil(lambda: len(desk.prompts.asked) == 2, timeout=PATIENCE_MS)
    assert desk.prompts.asked[0].yes == "Look into it"
    assert "at aaaa00000001, as before the run" in desk.prompts.asked[1].title
    assert desk.prompts.asked[1].yes == "Look at the plan"
    desk.qtbot.waitUntil(lambda: bool(desk.session.records.runs[0].found), timeout=PATIENCE_MS)
    assert len(desk.prompts.asked) == 2
