from __future__ import annotations

import gc
import threading
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from owui_migrate_gui.errors import Cancelled, MigrationError, NeedsAttention, NotADatabase
from owui_migrate_gui.events import (
    BackupReport,
    BytesCopied,
    Event,
    Failed,
    Finished,
    LogLine,
    Phase,
    StepProgressed,
)
from owui_migrate_gui.gui.engine_job import EngineJob, merge_progress
from owui_migrate_gui.gui.jobs import JobBoard, Queries
from tests.gui.fakes import RecordedEngine

REPORT = BackupReport(
    path="/b", size=1, sha256="ab" * 32, tables=3, rows=4, revision="r", seconds=0.1
)
FAILURE = Failed(error=NotADatabase("No database.").record(), step="aaaa", statement="SELECT 1")


def log(number: int) -> LogLine:
    return LogLine(at=datetime(2026, 1, 1, tzinfo=UTC), level="INFO", text=str(number))


class Heard:
    """Everything a job signals, in order."""

    def __init__(self, job: EngineJob) -> None:
        self.order: list[str] = []
        self.events: list[Event] = []
        self.batches = 0
        self.outcome: object = None
        job.progressed.connect(self._on_progressed)
        job.succeeded.connect(lambda report: self._on_end("succeeded", report))
        job.failed.connect(lambda error: self._on_end("failed", error))
        job.ended.connect(lambda: self.order.append("ended"))

    def _on_progressed(self, events: tuple[Event, ...]) -> None:
        self.order.append("progressed")
        self.batches += 1
        self.events.extend(events)

    def _on_end(self, name: str, value: object) -> None:
        self.order.append(name)
        self.outcome = value


def run(qtbot: QtBot, engine: RecordedEngine) -> tuple[EngineJob, Heard]:
    job = EngineJob(engine)
    heard = Heard(job)
    with qtbot.waitSignal(job.ended, timeout=10_000):
        job.start()
    return job, heard


def test_a_job_that_succeeds_says_so_once_and_ends_last(qtbot: QtBot) -> None:
    _, heard = run(qtbot, RecordedEngine((log(1), Finished(report=REPORT))))
    assert heard.order == ["progressed", "succeeded", "ended"]
    assert heard.outcome == REPORT


def test_a_job_that_fails_keeps_step_and_statement(qtbot: QtBot) -> None:
    job, heard = run(qtbot, RecordedEngine((log(1), FAILURE)))
    assert heard.order == ["progressed", "failed", "ended"]
    assert isinstance(heard.outcome, NotADatabase)
    assert job.failure is not None
    assert (job.failure.step, job.failure.statement) == ("aaaa", "SELECT 1")


def test_an_engine_that_ends_without_a_last_word_needs_attention(qtbot: QtBot) -> None:
    _, heard = run(qtbot, RecordedEngine(()))
    assert heard.order == ["failed", "ended"]
    assert isinstance(heard.outcome, NeedsAttention)


def test_an_error_that_the_engine_raises_is_the_failure(qtbot: QtBot) -> None:
    refused = NotADatabase("No database.")
    _, heard = run(qtbot, RecordedEngine((FAILURE,), crash=refused))
    assert heard.outcome is refused


def test_a_bug_in_the_engine_is_not_swallowed(qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as exceptions:
        _, heard = run(qtbot, RecordedEngine((FAILURE,), crash=ZeroDivisionError("bug")))
        qtbot.wait(10)
    assert heard.order == ["failed", "ended"]
    assert [kind for kind, _, _ in exceptions] == [ZeroDivisionError]


def test_cancel_reaches_the_engine_and_ends_as_cancelled(qtbot: QtBot) -> None:
    stopped = Failed(error=Cancelled("The run was cancelled.").record())
    engine = RecordedEngine((log(1), FAILURE), on_cancel=stopped)
    job = EngineJob(engine)
    heard = Heard(job)
    job.start()
    qtbot.waitUntil(lambda: heard.batches > 0, timeout=5_000)
    with qtbot.waitSignal(job.ended, timeout=10_000):
        job.cancel()
    assert job.is_cancelling
    assert isinstance(heard.outcome, Cancelled)


def test_a_flood_of_events_arrives_whole_in_few_batches(qtbot: QtBot) -> None:
    lines = tuple(log(number) for number in range(20_000))
    _, heard = run(qtbot, RecordedEngine((*lines, Finished(report=REPORT))))
    assert [event.text for event in heard.events if isinstance(event, LogLine)] == [
        str(number) for number in range(20_000)
    ]
    assert heard.batches < 200


def test_progress_that_was_overtaken_is_left_out_but_order_stays() -> None:
    def copied(done: int) -> BytesCopied:
        return BytesCopied(phase=Phase.BACKUP, done=done, total=9)

    def at_work(count: int) -> StepProgressed:
        return StepProgressed(index=0, statements=count, statement="")

    merged = merge_progress([copied(1), copied(2), log(1), copied(3), at_work(1), at_work(2)])
    assert merged == (copied(2), log(1), copied(3), at_work(2))


def test_signals_can_be_emitted_thousands_of_times(qtbot: QtBot) -> None:
    """PySide6 6.12 on Python 3.11 aborted after about 570 (docs: pyproject's pin)."""

    class Sender(QObject):
        said = Signal(bool)

    sender = Sender()
    heard: list[bool] = []
    sender.said.connect(heard.append)
    for _ in range(5_000):
        sender.said.emit(True)
    assert len(heard) == 5_000


def test_a_target_has_one_job_at_a_time_and_others_run_beside_it(qtbot: QtBot) -> None:
    board = JobBoard()
    engines = [RecordedEngine((Finished(report=REPORT),)) for _ in range(3)]
    for engine in engines:
        engine.gate = threading.Event()
    first, second, other = (EngineJob(engine) for engine in engines)
    assert board.start("/a.db", first)
    assert not board.start("/a.db", second)
    assert board.start("/b.db", other)
    assert board.running == (first, other)
    assert board.job_for("/a.db") is first
    for engine in engines:
        assert engine.gate is not None
        engine.gate.set()
    qtbot.waitUntil(lambda: not board.running, timeout=10_000)
    assert board.job_for("/a.db") is None


def test_a_late_answer_never_replaces_a_newer_one(qtbot: QtBot) -> None:
    queries = Queries()
    release = threading.Event()
    heard: list[str] = []
    errors: list[MigrationError] = []

    def slow() -> str:
        release.wait(5)
        return "old"

    queries.ask("reading", slow, heard.append, errors.append)
    queries.ask("reading", lambda: "new", heard.append, errors.append)
    qtbot.waitUntil(lambda: heard == ["new"], timeout=5_000)
    release.set()
    queries.close()
    qtbot.wait(50)
    assert heard == ["new"]
    assert not errors


def test_a_query_hands_over_what_is_wrong(qtbot: QtBot) -> None:
    queries = Queries()
    errors: list[MigrationError] = []

    def read() -> None:
        raise NotADatabase("No database.")

    queries.ask("reading", read, lambda _value: pytest.fail("no answer"), errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=5_000)
    assert isinstance(errors[0], NotADatabase)
    queries.close()


def test_nothing_arrives_after_closing(qtbot: QtBot) -> None:
    queries = Queries()
    errors: list[MigrationError] = []
    queries.ask("reading", lambda: 1, lambda _value: pytest.fail("closed"), errors.append)
    queries.close()
    qtbot.wait(50)
    assert not queries.is_waiting()


class Ring(QWidget):
    """A widget that only its own ring of references holds, and where it was destroyed."""

    def __init__(self, destroyed_on: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.destroyed.connect(
            lambda *_: destroyed_on.append(threading.get_ident()),
            Qt.ConnectionType.DirectConnection,
        )


def test_a_thread_that_reads_destroys_nothing_of_the_window(qtbot: QtBot) -> None:
    destroyed_on: list[int] = []

    def read(held: QWidget) -> None:
        assert held.isWidgetType()
        for _ in range(3_000):  # rings enough for the automatic collector to run
            ring: list[object] = []
            ring.append(ring)

    for _ in range(20):
        Ring(destroyed_on)
        asker = QObject()
        queries = Queries(asker)
        held = Ring(destroyed_on)
        queries.ask("a", partial(read, held), lambda _value: None, raise_it)
        del held, queries, asker
    gc.collect()
    qtbot.waitUntil(lambda: not gc.collect() and len(destroyed_on) == 40, timeout=10_000)
    assert set(destroyed_on) == {threading.get_ident()}


def raise_it(error: MigrationError) -> None:
    raise error


def test_a_job_that_is_forgotten_at_work_ends_in_peace(qtbot: QtBot) -> None:
    engine = RecordedEngine((Finished(report=REPORT),))
    engine.gate = threading.Event()
    job = EngineJob(engine)
    job.start()
    thread = job._thread
    del job
    gc.collect()
    engine.gate.set()
    qtbot.waitUntil(thread.isFinished, timeout=10_000)


def test_a_board_that_is_forgotten_at_work_is_destroyed_once(qtbot: QtBot) -> None:
    """A segmentation fault, were the board held by a job that it owns."""
    for _ in range(20):
        engine = RecordedEngine((Finished(report=REPORT),))
        board = JobBoard()
        assert board.start("/a.db", EngineJob(engine))
        qtbot.waitUntil(lambda board=board: not board.running, timeout=10_000)  # type: ignore[misc]
        del board
        gc.collect()
        qtbot.wait(1)
