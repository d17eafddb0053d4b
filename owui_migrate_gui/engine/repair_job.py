"""A repair: like a run, with the actions of findings in place of steps — all of it or nothing.

The same lock, backup, transaction, journal and checks. Beside them rows are accounted for: an
action of plain SQL may leave no table with fewer rows than before, unless they are in the
quarantine table or the table is one that it says it drops.
"""

from __future__ import annotations

import platform
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import sqlalchemy as sa

from owui_migrate_gui.database.integrity import quote
from owui_migrate_gui.database.json_text import add_json_function
from owui_migrate_gui.engine.actions import (
    Action,
    ScriptAction,
    SqlAction,
    StampAction,
    Statement,
    stamp_statements,
)
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.failure import step_failed
from owui_migrate_gui.engine.journal import JournalEntry, own_process
from owui_migrate_gui.engine.recovery import remove_half_made
from owui_migrate_gui.engine.reporting import Emit, RunJournal, RunLog, run_log
from owui_migrate_gui.engine.requests import RepairRequest, RepairSpec, StepSpec
from owui_migrate_gui.engine.run import (
    RunProgress,
    as_lists,
    attention,
    backed_up,
    check_unchanged,
    ending,
    explaining,
    journalled,
    report_of,
    script_folders,
    take_backup,
    told_undoing,
    waiting,
    write_result,
)
from owui_migrate_gui.engine.scripts import AlembicScripts, load_alembic, make_importable, present
from owui_migrate_gui.engine.session import RunSession, one_at_a_time
from owui_migrate_gui.engine.sessions import open_session
from owui_migrate_gui.engine.statements import StatementWatch
from owui_migrate_gui.engine.verify import changes
from owui_migrate_gui.errors import Cancelled, RunFailed
from owui_migrate_gui.events import (
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
from owui_migrate_gui.revision import Direction, Recorded, System
from owui_migrate_gui.sources.load import LoadableFolders

_QUARANTINE = "owui_quarantine"


def repair(request: RepairRequest, emit: Emit, cancellation: Cancellation) -> RunReport:
    """Carry out ``request``; returns the report of committed repairs, one step for each finding.

    Raises as ``run.run`` does; then the target is as it was before.
    """
    progress = RunProgress()
    emit(RunStarted(run_id=request.run_id, steps=len(request.repairs), at=datetime.now(UTC)))
    with run_log(emit) as log, script_folders(request) as folders, attention(progress):
        emit(PhaseStarted(phase=Phase.LOCK, text="Looking who else uses the database."))
        watch = StatementWatch(cancellation)
        with (
            one_at_a_time(request.target, "repairing it"),
            open_session(request.target, request.secret, watch, request.backup_way) as session,
            explaining(session, cancellation),
        ):
            cancellation.on_request(session.interrupt)
            session.on_wait = waiting(emit, cancellation)
            log.say(session.locked_text)
            emit(PhaseStarted(phase=Phase.PREFLIGHT, text="Loading the scripts."))
            before = check_unchanged(session, request)
            crew = _Crew(session, folders)
            journal = RunJournal(_intent(request, before), Path(request.journal_dir))
            progress.journal = journal
            remove_half_made(Path(request.backup_dir), request.target, request.secret)
            with journalled(journal, progress, log, session, cancellation), told_undoing(emit):
                progress.backup = take_backup(request, emit, cancellation, session, before)
                journal.note(**backed_up(progress.backup))
                emit(PhaseStarted(phase=Phase.STEPS, text="Repairing."))
                for index, spec in enumerate(request.repairs):
                    progress.steps.append(_repair_one(index, spec, emit, crew, log))
                emit(PhaseStarted(phase=Phase.VERIFY, text="Checking the result."))
                progress.after = session.read_recorded()
                session.require_sound()
                write_result(session, emit, cancellation)
        report = report_of(request.run_id, progress, before)
        journal.note(**ending(Outcome.DONE, progress, log), verified=True)
    return report


def repair_copy(
    session: RunSession,
    folders: LoadableFolders,
    repairs: tuple[RepairSpec, ...],
    emit: Emit,
    log: RunLog,
) -> tuple[StepReport, ...]:
    """Carry out repairs on a copy, checked as in the real one; the caller commits."""
    crew = _Crew(session, folders)
    reports = tuple(_repair_one(index, spec, emit, crew, log) for index, spec in enumerate(repairs))
    session.require_sound()
    return reports


class _Crew:
    """What carries out actions: the session's connection, and the scripts once one is needed."""

    def __init__(self, session: RunSession, folders: LoadableFolders) -> None:
        make_importable(folders)
        self.session = session
        self._folders = folders
        self._engine = session.sqlalchemy_engine()
        self._scripts: AlembicScripts | None = None

    def carry_out(self, action: Action) -> None:
        """Do one action; raises ``RunFailed`` where it loses rows."""
        match action:
            case ScriptAction():
                self._script_runner().run_again(action.revision)
            case StampAction():
                self._send(stamp_statements(action.revision))
            case SqlAction():
                before, aside = self.session.count_rows(), self._aside()
                self._send(action.statements)
                _account(action, before, self.session.count_rows(), aside, self._aside())

    def _script_runner(self) -> AlembicScripts:
        if self._scripts is None:
            folder = present(self._folders.alembic, System.ALEMBIC)
            self._scripts = AlembicScripts(load_alembic(folder), self._engine)
        return self._scripts

    def _send(self, statements: tuple[Statement, ...]) -> None:
        with self._engine.connect() as connection, connection.begin():
            raw = connection.connection.driver_connection
            if isinstance(raw, sqlite3.Connection):
                add_json_function(raw)
            for statement in statements:
                if statement.only_if_empty and _has_rows(connection, statement.only_if_empty):
                    continue
                done = connection.execute(_text(statement), statement.parameters)
                if statement.rows is not None and done.rowcount != statement.rows:
                    raise RunFailed(
                        f"{done.rowcount} of {statement.rows} rows would change, not all of them.",
                        unchanged="The database is as it was before.",
                        remedy="Somebody has changed it meanwhile: look again, then try again.",
                    )

    def _aside(self) -> dict[str, int]:
        """Rows in the quarantine by the table that they come from."""
        if _QUARANTINE not in self.session.count_rows():
            return {}
        query = f"SELECT table_name, count(*) FROM {_QUARANTINE} GROUP BY table_name"  # noqa: S608 - a constant
        with self._engine.connect() as connection, connection.begin():
            return {str(name): int(count) for name, count in connection.execute(sa.text(query))}


def _text(statement: Statement) -> sa.TextClause:
    """Without values to bind, a colon belongs to what a person wrote, in a trigger for instance."""
    return sa.text(statement.sql if statement.parameters else statement.sql.replace(":", "\\:"))


def _has_rows(connection: sa.Connection, table: str) -> bool:
    query = f"SELECT 1 FROM {quote(table)} LIMIT 1"  # noqa: S608 - quoted
    return connection.execute(sa.text(query)).first() is not None


def _account(
    action: SqlAction,
    before: dict[str, int],
    after: dict[str, int],
    aside: dict[str, int],
    aside_after: dict[str, int],
) -> None:
    for table, rows in before.items():
        if table == _QUARANTINE or (table in action.drops and table not in after):
            continue
        kept = aside_after.get(table, 0) - aside.get(table, 0) + action.forgets.get(table, 0)
        if after.get(table, 0) + kept < rows:
            raise RunFailed(
                f"The repair would lose {rows - after.get(table, 0) - kept} rows of {table}.",
                unchanged="The database is as it was before.",
                remedy="Please report this; nothing was written.",
            )


def _repair_one(index: int, spec: RepairSpec, emit: Emit, crew: _Crew, log: RunLog) -> StepReport:
    watch = crew.session.watch
    emit(
        StepStarted(
            index=index,
            revision=spec.finding,
            system=System.ALEMBIC,
            direction=Direction.UPGRADE,
            title=spec.title,
        )
    )
    began = perf_counter()
    counts = crew.session.count_rows()
    watch.start_step()
    watch.on_progress = lambda count, text: emit(
        StepProgressed(index=index, statements=count, statement=text)
    )
    try:
        for action in spec.actions:
            log.say(f"{spec.finding}: {action.text}")
            crew.carry_out(action)
    except (Cancelled, RunFailed):
        raise
    except Exception as error:  # a script may raise anything at all
        watch.check_cancelled()
        known = crew.session.explain_step(error)
        raise step_failed(_as_step(spec), watch.last, error, known) from error
    finally:
        watch.on_progress = None
    report = StepReport(
        revision=spec.finding,
        system=System.ALEMBIC,
        direction=Direction.UPGRADE,
        title=spec.title,
        seconds=perf_counter() - began,
        statements=watch.count,
        rows=changes(counts, crew.session.count_rows()),
        notes=log.take_notes(),
    )
    emit(StepFinished(index=index, step=report))
    return report


def _as_step(spec: RepairSpec) -> StepSpec:
    return StepSpec(
        system=System.ALEMBIC,
        revision=spec.finding,
        direction=Direction.UPGRADE,
        title=spec.title,
    )


def _intent(request: RepairRequest, before: Recorded) -> JournalEntry:
    pid, started = own_process()
    return JournalEntry(
        run_id=request.run_id,
        kind="repair",
        target=request.target.key,
        source=request.source.label,
        source_hash=request.source.content_hash,
        goal=", ".join(spec.finding for spec in request.repairs),
        direction="repair",
        started=datetime.now(UTC),
        pid=pid,
        pid_started=started,
        host=platform.node(),
        planned=len(request.repairs),
        recorded=request.recorded,
        backup_dir=request.backup_dir,
        before=as_lists(before),
    )


__all__ = ["repair", "repair_copy"]
