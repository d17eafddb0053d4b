from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from owui_migrate_gui.engine.journal import JournalEntry
from owui_migrate_gui.errors import Cancelled, RunFailed
from owui_migrate_gui.events import (
    BackupReport,
    BackupVerified,
    Failed,
    Outcome,
    RestoreReport,
    RunReport,
)
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.runs.runs_state import (
    backup_path,
    error_words,
    journal_title,
    run_facts,
    run_words,
    safety_of,
    verdict_of,
)
from owui_migrate_gui.gui.tone import Tone
from tests.gui.fakes import NOW, releases_of

BACKUP = BackupReport(
    path="/data/webui-x.backup.db",
    size=739_000_000,
    sha256="9f3c0000" + "0" * 56,
    tables=31,
    rows=20_484,
    revision="aaaa1",
    seconds=2.4,
)
DONE = RunReport(
    run_id="r",
    outcome=Outcome.DONE,
    steps=(),
    backup=BACKUP.path,
    seconds=3,
    verified=True,
    before={},
    after={},
)


def run(kind: JobKind = JobKind.RUN) -> LiveRun:
    return LiveRun(kind=kind, goal="0.12.4", started=NOW)


def test_the_safety_net_is_in_sight_at_every_moment() -> None:
    live = run()
    assert safety_of(live).sentence.startswith("No step runs before the backup is made")
    live.take(BackupVerified(backup=BACKUP), NOW)
    net = safety_of(live)
    assert (net.chip, net.name) == ("verified", "webui-x.backup.db")
    assert net.sentence == (
        "739 MB in 2.4 s · 31 tables, 20,484 rows equal · integrity ok · SHA-256 9f3c0000…"
    )


def test_a_job_that_ends_before_its_backup_left_the_database_untouched() -> None:
    live = run()
    live.fail(Cancelled("Cancelled."), None, NOW)
    assert safety_of(live).sentence == "Nothing was written to the database."


def test_a_restore_names_the_backup_of_what_it_replaced() -> None:
    live = run(JobKind.RESTORE)
    report = RestoreReport(backup="/b", target="/t", guard="/g.db", sha256="a", seconds=1)
    live.succeed(report, NOW)
    assert safety_of(live).name == "g.db"
    verdict = verdict_of(live)
    assert verdict is not None
    assert verdict.what == "The database is byte for byte what the backup was."


def test_success_shows_the_way_back() -> None:
    live = run()
    assert verdict_of(live) is None
    assert backup_path(live) is None
    live.take(BackupVerified(backup=BACKUP), NOW)
    live.succeed(DONE, NOW)
    assert backup_path(live) == Path(BACKUP.path)
    verdict = verdict_of(live)
    assert verdict is not None
    assert verdict.tone is Tone.GOOD


def test_failure_says_what_what_is_unchanged_and_what_to_do() -> None:
    live = run()
    error = RunFailed(
        "NOT NULL constraint failed: chat.id.",
        unchanged="The database is as it was before the run.",
        remedy="Look at the row first.",
    )
    live.fail(error, Failed(error=error.record(), step="8452 Messages", statement="X"), NOW)
    verdict = verdict_of(live)
    assert verdict is not None
    assert verdict.tone is Tone.BAD
    assert verdict.what == "NOT NULL constraint failed: chat.id."
    assert verdict.more == (
        "The database is as it was before the run. Look at the row first. Step: 8452 Messages."
    )


def test_cancelling_is_no_failure() -> None:
    live = run()
    live.fail(Cancelled("The run was cancelled."), None, NOW)
    verdict = verdict_of(live)
    assert verdict is not None
    assert verdict.tone is Tone.WARN


def entry(outcome: Outcome = Outcome.DONE, **changes: object) -> JournalEntry:
    values: dict[str, object] = {
        "run_id": "r1",
        "kind": "run",
        "target": "/data/webui.db",
        "source": "bundled",
        "source_hash": "ab" * 32,
        "goal": "aaaa3",
        "direction": "upgrade",
        "started": NOW,
        "ended": NOW + timedelta(seconds=24),
        "outcome": outcome,
        "before": {"peewee": ["001_a", "002_b"], "alembic": ["aaaa1"]},
    }
    return JournalEntry(**{**values, **changes})  # type: ignore[arg-type]


def test_the_journal_says_how_the_last_run_ended() -> None:
    now = NOW + timedelta(minutes=1)
    assert journal_title((), now)[0] == "No run on this database yet"
    title, _ = journal_title((entry(Outcome.DIED), entry()), now)
    assert title.startswith("2 runs, the last one today")
    assert title.endswith("died")


def test_goals_are_named_by_release_where_one_ended_there() -> None:
    assert run_words(entry(), releases_of(v0_12_4="aaaa3")) == "upgrade to 0.12.4"
    assert run_words(entry(), releases_of(v0_12_4="bbbb")) == "upgrade to aaaa3"
    assert run_words(entry(kind="restore")) == "restore"


def test_facts_of_a_run() -> None:
    facts = {name: value for name, value, _ in run_facts(entry())}
    assert facts["Took"] == "24 s"
    assert facts["Before"] == "peewee 002_b (2)\naaaa1"
    assert facts["After"] == "–"
    assert facts["Backup"] == "none"


def test_what_went_wrong_is_told_from_the_journal() -> None:
    assert error_words(entry()) == ("", "")
    assert error_words(entry(Outcome.DIED))[0] == "The run ended without a word."
    failed = entry(
        Outcome.FAILED, error=RunFailed("It broke.", remedy="Do this.").record(), failed_step="x"
    )
    assert error_words(failed) == ("It broke.", "Nothing was changed. Do this. Step: x.")


def test_a_restore_in_the_journal_names_what_it_restored_and_what_it_replaced() -> None:
    restored = entry(kind="restore", source="/b/one.backup.db", backup="/b/two.backup.db")
    facts = {name: value for name, value, _ in run_facts(restored)}
    assert facts["Restored"] == "one.backup.db"
    assert facts["Replaced"] == "kept in two.backup.db"
    assert "Before" not in facts
