from __future__ import annotations

from datetime import timedelta

import pytest

from owui_migrate_gui.errors import Cancelled, RunFailed
from owui_migrate_gui.events import (
    BackupReport,
    BackupVerified,
    BytesCopied,
    Failed,
    LogLine,
    Outcome,
    Phase,
    PhaseStarted,
    RunReport,
    RunStarted,
    StepFinished,
    StepProgressed,
    StepReport,
    StepStarted,
)
from owui_migrate_gui.gui.live_run import JobKind, JobState, LiveRun
from owui_migrate_gui.gui.live_step import StepState, live_steps, rows_words
from owui_migrate_gui.gui.live_words import subtitle_words, title_words
from owui_migrate_gui.plan import make_plan
from owui_migrate_gui.revision import Direction, Lineage, Recorded, System
from tests.builders.revisions import a, graph_of
from tests.gui.fakes import NOW

BACKUP = BackupReport(
    path="/data/webui-1.backup.db",
    size=739_000_000,
    sha256="9f3c" * 16,
    tables=31,
    rows=20_484,
    revision="aaaa1",
    seconds=2.4,
)


def new_run() -> LiveRun:
    graph = graph_of("aaaa1 aaaa2<aaaa1 aaaa3<aaaa2")
    plan = make_plan(graph, Recorded(alembic=("aaaa1",)), Lineage.ALEMBIC_BORN, a("aaaa3"))
    return LiveRun(kind=JobKind.RUN, goal="0.12.4", started=NOW, plan=plan)


def started(index: int) -> StepStarted:
    return StepStarted(
        index=index,
        revision=f"aaaa{index + 2}",
        system=System.ALEMBIC,
        direction=Direction.UPGRADE,
        title="t",
    )


def finished(index: int) -> StepFinished:
    report = StepReport(
        revision=f"aaaa{index + 2}",
        system=System.ALEMBIC,
        direction=Direction.UPGRADE,
        title="t",
        seconds=8.7,
        statements=4,
        rows={"chat_message": 200_000, "chat": 0, "tag": -3},
    )
    return StepFinished(index=index, step=report)


def test_a_run_tells_where_it_is_from_backup_to_last_step() -> None:
    run = new_run()
    later = NOW + timedelta(seconds=15)
    run.take(RunStarted(run_id="r1", steps=2, at=NOW), NOW)
    run.take(PhaseStarted(phase=Phase.BACKUP, text="Backing up"), NOW)
    run.take(BytesCopied(phase=Phase.BACKUP, done=100_000_000, total=739_000_000), NOW)
    assert "Backing up: 100 MB of 739 MB" in subtitle_words(run, NOW)
    assert 0 < run.share < 0.2
    run.take(BackupVerified(backup=BACKUP), later)
    run.take(started(0), later)
    assert title_words(run) == "Upgrading to 0.12.4 · step 1 of 2"
    assert "the file stays as it was until the last step is verified" in subtitle_words(run, later)
    run.take(StepProgressed(index=0, statements=7, statement="UPDATE"), later)
    assert run.steps[0].statements == 7
    run.take(finished(0), later)
    assert run.steps[0].state is StepState.DONE
    assert run.steps[0].rows == "chat_message +200,000, tag −3"
    assert run.share == pytest.approx(0.2 + 0.75 / 2)
    assert run.remaining(later) == pytest.approx(15 * (1 - run.share) / run.share)


def test_progress_never_runs_backwards() -> None:
    run = new_run()
    shares = [run.share]
    for event in (
        PhaseStarted(phase=Phase.BACKUP, text="Backing up"),
        BytesCopied(phase=Phase.BACKUP, done=5, total=10),
        BytesCopied(phase=Phase.BACKUP, done=10, total=10),
        BackupVerified(backup=BACKUP),
        started(0),
        finished(0),
        started(1),
        finished(1),
        PhaseStarted(phase=Phase.VERIFY, text="Verifying"),
        PhaseStarted(phase=Phase.COMMIT, text="Writing"),
    ):
        run.take(event, NOW)
        shares.append(run.share)
    assert shares == sorted(shares)
    assert shares[-1] < 1


def test_nothing_is_guessed_in_the_first_seconds() -> None:
    run = new_run()
    assert run.remaining(NOW + timedelta(seconds=1)) is None


def test_a_failed_step_is_named_and_the_ones_before_it_are_undone() -> None:
    run = new_run()
    for event in (BackupVerified(backup=BACKUP), started(0), finished(0), started(1)):
        run.take(event, NOW)
    error = RunFailed("NOT NULL failed.", unchanged="It is as it was.", remedy="Look.")
    run.fail(error, Failed(error=error.record(), step="aaaa3 t", statement="UPDATE x"), NOW)
    assert run.state is JobState.FAILED
    assert [step.state for step in run.steps] == [StepState.UNDONE, StepState.FAILED]
    assert title_words(run) == "Upgrade to 0.12.4 stopped at aaaa3 t"
    assert run.failed_statement == "UPDATE x"


def test_a_cancelled_run_says_that_everything_is_as_before() -> None:
    run = new_run()
    run.take(started(0), NOW)
    run.cancel(NOW)
    assert title_words(run) == "Stopping, and putting everything back"
    run.fail(Cancelled("Cancelled."), None, NOW)
    assert run.state is JobState.CANCELLED
    assert title_words(run) == "Cancelled: the database is as it was before"
    assert run.steps[0].state is StepState.UNDONE


def test_a_finished_run_counts_its_steps() -> None:
    run = new_run()
    report = RunReport(
        run_id="r",
        outcome=Outcome.DONE,
        steps=(),
        backup=BACKUP.path,
        seconds=3,
        verified=True,
        before={},
        after={},
    )
    run.succeed(report, NOW + timedelta(seconds=3))
    assert title_words(run) == "Upgraded to 0.12.4: 2 steps, verified"
    assert run.share == 1
    assert subtitle_words(run, NOW + timedelta(hours=1)) == "Took 3.0 s."


def test_log_lines_keep_their_own_time() -> None:
    run = new_run()
    run.take(LogLine(at=NOW, level="INFO", text="Running upgrade"), NOW + timedelta(hours=1))
    assert run.log == [f"{NOW.astimezone():%H:%M:%S} INFO    Running upgrade"]


def test_a_flood_of_log_lines_is_kept_in_bounds_and_none_is_shown_twice() -> None:
    run, shown, seen = new_run(), list[str](), 0

    for number in range(25_000):
        run.take(LogLine(at=NOW, level="INFO", text=f"line {number}"), NOW)
        if number % 1_000 == 0:
            shown += run.said_since(seen)
            seen = run.logged
    shown += run.said_since(seen)

    assert len(run.log) <= 10_000
    assert [int(line.split()[-1]) for line in shown] == list(range(25_000))
    assert run.said_since(run.logged) == []
    assert run.said_since(0) == run.log


def test_an_index_outside_of_the_plan_changes_nothing() -> None:
    run = new_run()
    run.take(started(7), NOW)
    assert all(step.state is StepState.WAITING for step in run.steps)


def test_only_changed_tables_are_told_and_no_more_than_three() -> None:
    assert rows_words({"a": 1, "b": 0, "c": -5, "d": 2, "e": 9}) == "e +9, c −5, d +2"


def test_steps_of_a_run_without_a_good_end_were_undone() -> None:
    report = finished(0).step
    (done,) = live_steps((report,), outcome=Outcome.DONE)
    (undone,) = live_steps((report,), outcome=Outcome.DIED)
    assert (done.state, undone.state) == (StepState.DONE, StepState.UNDONE)
    assert done.seconds == 8.7


def test_a_cancel_that_comes_while_the_result_is_written_is_said_to_be_too_late() -> None:
    run = new_run()
    run.take(PhaseStarted(phase=Phase.STEPS, text="Running the steps."), NOW)
    could = run.can_cancel
    run.cancel(NOW)
    run.take(PhaseStarted(phase=Phase.COMMIT, text="Writing everything at once."), NOW)
    assert title_words(run) == "Too late to stop: the verified result is being written"
    assert (could, run.can_cancel) == (True, False)
    run.succeed(BACKUP, NOW)
    assert run.came_too_late
