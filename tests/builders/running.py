"""Open, plan and run with the real child process, as window and command line do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import Target, parse_target
from owui_migrate_gui.engine.journal import new_run_id
from owui_migrate_gui.engine.prepare import prepare_run
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import RehearseRequest, Request, RunRequest
from owui_migrate_gui.events import Event, Failed, Finished, RunReport
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan, resolve_goal, stand
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.trust import require_trust


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """All events of a job, and the last one."""

    events: tuple[Event, ...]
    last: Finished | Failed

    @property
    def report(self) -> RunReport:
        """The report of a run that is expected to have gone well."""
        assert isinstance(self.last, Finished), self.last
        assert isinstance(self.last.report, RunReport)
        return self.last.report

    @property
    def failure(self) -> Failed:
        """The failure of a run that is expected to have failed."""
        assert isinstance(self.last, Failed), self.last
        return self.last


def request_for(
    database: Path, source: str | None, goal: str, backup_dir: Path | None = None
) -> RunRequest:
    """The request for an upgrade or downgrade of ``database`` to ``goal``; trusts the source."""
    return request_for_target(parse_target(str(database)), source, goal, backup_dir)


def request_for_target(
    target: Target,
    source: str | None,
    goal: str,
    backup_dir: Path | None = None,
    secret: Secret | None = None,
) -> RunRequest:
    """The same for a target of any kind."""
    snapshot = open_target(target, secret=secret)
    read = read_source(source)
    graph = build_graph(read.revisions).with_recorded(snapshot.recorded)
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    wanted = resolve_goal(graph, goal, load_releases(), standing)
    plan = make_plan(graph, snapshot.recorded, snapshot.lineage, wanted)
    trusted = require_trust(read, grant=True)
    return prepare_run(snapshot, trusted, plan, backup_dir=backup_dir, secret=secret)


def rehearsal_of(request: RunRequest) -> RehearseRequest:
    """The rehearsal of a run."""
    return RehearseRequest(
        run_id=new_run_id(datetime.now(UTC)),
        target=request.target,
        secret=request.secret,
        source=request.source,
        steps=request.steps,
        recorded=request.recorded,
        goal=request.goal,
    )


def carry_out(
    request: Request, on_event: Callable[[EngineProcess, Event], None] | None = None
) -> Ended:
    """Run a job to its end; ``on_event`` may cancel or kill it."""
    process = EngineProcess(request)
    events = []
    for event in process.events():
        events.append(event)
        if on_event is not None:
            on_event(process, event)
    last = events[-1]
    assert isinstance(last, Finished | Failed)
    return Ended(events=tuple(events), last=last)


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


__all__ = ["Ended", "carry_out", "digest", "rehearsal_of", "request_for", "request_for_target"]
