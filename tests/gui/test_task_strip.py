from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from owui_migrate_gui.events import BytesCopied, LogLine, Phase, StepPaused
from owui_migrate_gui.gui.awake import Awake, holding_command
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.live_step import StepState
from owui_migrate_gui.gui.live_words import doing_words, rate_words, times_words, title_words
from owui_migrate_gui.gui.notifying import Notifier
from owui_migrate_gui.gui.runs.live_view import LiveView
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.task_strip import TaskStrip
from owui_migrate_gui.plan import make_plan
from owui_migrate_gui.revision import Lineage, Recorded
from tests.builders.revisions import a, graph_of
from tests.conftest import MakeDatabase
from tests.gui.conftest import OpenDesk
from tests.gui.fakes import NOW


def run_of(*, kind: JobKind = JobKind.RUN) -> LiveRun:
    graph = graph_of("aaaa1 aaaa2<aaaa1 aaaa3<aaaa2")
    plan = make_plan(graph, Recorded(alembic=("aaaa1",)), Lineage.ALEMBIC_BORN, a("aaaa3"))
    return LiveRun(kind=kind, goal="0.12.4", started=NOW, plan=plan)


def test_bytes_a_second_are_told_while_copying() -> None:
    run = run_of()
    run.take(BytesCopied(phase=Phase.BACKUP, done=0, total=400_000_000), NOW)
    run.take(BytesCopied(phase=Phase.BACKUP, done=200_000_000, total=400_000_000), NOW)
    assert rate_words(run, NOW) == ""
    assert rate_words(run, NOW + timedelta(seconds=2)).endswith("MB a second")
    assert "gone" in times_words(run, NOW + timedelta(seconds=2))


def test_steps_a_minute_and_the_statement_are_told_while_steps_run() -> None:
    run = run_of()
    run.steps[0] = replace(run.steps[0], state=StepState.DONE, began=NOW)
    run.steps[1] = replace(run.steps[1], state=StepState.RUNNING, began=NOW, statements=1_234)
    assert rate_words(run, NOW + timedelta(seconds=30)) == "2 steps a minute"
    assert doing_words(run) == "aaaa3 title of aaaa3 · statement 1,234"


def test_the_strip_stays_in_sight_until_the_end_was_seen(
    qtbot: QtBot, dressed: QApplication
) -> None:
    strip = TaskStrip()
    qtbot.addWidget(strip)
    run = run_of()
    strip.follow(run)
    assert strip.isVisible()
    strip.step_aside(aside=True)
    assert not strip.isVisible()
    strip.step_aside(aside=False)
    assert strip.isVisible()
    (cancel,) = [b for b in strip.findChildren(QPushButton) if b.text() == "Cancel"]
    with qtbot.waitSignal(strip.cancel_asked):
        cancel.click()
    run.cancel(NOW)
    strip.follow(run)
    assert not cancel.isEnabled()
    strip.step_aside(aside=True)
    strip.step_aside(aside=False)
    assert strip.isVisible()


def test_a_pause_is_asked_for_shown_and_not_counted(qtbot: QtBot, dressed: QApplication) -> None:
    strip = TaskStrip()
    qtbot.addWidget(strip)
    run = run_of()
    strip.follow(run)
    buttons = {b.text(): b for b in strip.findChildren(QPushButton)}
    assert buttons["Pause"].isVisible()
    assert not buttons["Go on"].isVisible()
    run.pause()
    strip.follow(run)
    assert not buttons["Pause"].isVisible()
    assert buttons["Go on"].isVisible()
    run.steps[0] = replace(run.steps[0], state=StepState.DONE, began=NOW)
    run.take(StepPaused(index=0), NOW)
    assert title_words(run) == "Waiting after step 1 of 2: go on, or undo it all?"
    run.go_on(NOW + timedelta(seconds=50))
    strip.follow(run)
    assert not buttons["Go on"].isVisible()
    assert rate_words(run, NOW + timedelta(seconds=60)) == "6 steps a minute"
    run.steps[1] = replace(run.steps[1], state=StepState.RUNNING, began=NOW)
    assert not run.can_pause


def test_a_real_run_is_followed_from_another_page(
    make_database: MakeDatabase, open_desk: OpenDesk
) -> None:
    desk = open_desk(make_database("0.9.6"))
    desk.wait_read()
    strip = desk.workspace.strip
    desk.commands.running.upgrade_to_head()
    assert not strip.isVisible()
    desk.workspace.show_page(Page.GRAPH)
    desk.qtbot.waitUntil(strip.isVisible)
    desk.wait_job()
    assert strip.isVisible()
    (show,) = [b for b in strip.findChildren(QPushButton) if b.text() == "Show"]
    show.click()
    assert desk.workspace.page is Page.RUNS
    desk.workspace.show_page(Page.GRAPH)
    assert not strip.isVisible()


def test_the_log_can_be_filtered_while_it_grows(qtbot: QtBot, dressed: QApplication) -> None:
    view = LiveView()
    qtbot.addWidget(view)
    run = run_of()
    for text in ("copying chat", "indexing tag"):
        run.take(LogLine(at=NOW, level="INFO", text=text), NOW)
    view.show_run(run)
    (field,) = [f for f in view.findChildren(QLineEdit) if f.accessibleName() == "Filter the log"]
    log = view.findChild(QPlainTextEdit)
    assert isinstance(log, QPlainTextEdit)
    field.setText("CHAT")
    run.take(LogLine(at=NOW, level="INFO", text="chat done"), NOW)
    run.take(LogLine(at=NOW, level="INFO", text="tag done"), NOW)
    view.refresh()
    shown = log.toPlainText()
    assert "copying chat" in shown
    assert "chat done" in shown
    assert "tag" not in shown
    field.clear()
    assert "tag done" in log.toPlainText()


def test_the_end_is_told_only_to_who_looks_elsewhere(qtbot: QtBot, dressed: QApplication) -> None:
    view = LiveView()
    qtbot.addWidget(view)
    notifier = Notifier(view)
    assert notifier.tell("Upgraded", "webui.db")
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    assert not notifier.tell("Upgraded", "webui.db")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the programs are Linux's")
def test_what_holds_sleep_off_ends_with_the_process_that_asked() -> None:
    command = holding_command("linux", 4711)
    assert command[0] == "systemd-inhibit"
    own = command[command.index("tail") :]
    assert "--pid=4711" in own
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    inner = [part.replace("4711", str(ended.pid)) for part in own]
    assert subprocess.run(inner, timeout=10, check=False).returncode == 0
    assert holding_command("darwin", 7) == ["caffeinate", "-i", "-w", "7"]


def test_holding_and_letting_go_works_wherever_there_is_a_way_or_none(qtbot: QtBot) -> None:
    for platform in (sys.platform, "unknown"):
        awake = Awake(platform=platform)
        awake.hold()
        awake.hold()
        assert awake.is_held
        awake.let_go()
        assert not awake.is_held
