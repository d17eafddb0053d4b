"""How a test examines, repairs and upgrades a database: as the console does."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import migrations  # noqa: F401 - from here, not from the folder that a run unpacks it to
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import Target, parse_target
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Severity
from owui_migrate_gui.doctor.repairs import choose, prepare_repair
from owui_migrate_gui.doctor.visit import visit
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.repair_job import repair as carry_out_here
from owui_migrate_gui.engine.run import run
from owui_migrate_gui.events import Event
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.source import Source
from tests.builders.running import request_for_target


def visited(path: Path, *, is_bundled: bool = True) -> Examination:
    """The whole examination against the bundled scripts."""
    return visited_target(parse_target(str(path)), is_bundled=is_bundled)


def visited_target(
    target: Target, secret: Secret | None = None, *, is_bundled: bool = True
) -> Examination:
    """The same of a target of any kind."""
    snapshot = open_target(target, secret=secret)
    source = _bundled()
    graph = build_graph(source.revisions).with_recorded(snapshot.recorded)
    return visit(
        snapshot, graph, load_releases(), source.problems, is_bundled=is_bundled, secret=secret
    )


@cache
def _bundled() -> Source:
    return read_source(None)


def above_info(examination: Examination) -> tuple[str, ...]:
    """Ids of what is wrong, sorted."""
    return tuple(sorted({f.id for f in examination.findings if f.severity > Severity.INFO}))


def at_info(examination: Examination) -> tuple[str, ...]:
    """Ids of what is only worth knowing, sorted."""
    return tuple(sorted({f.id for f in examination.findings if f.severity is Severity.INFO}))


def repair(path: Path, *ids: str) -> None:
    """Repair the findings named, or in rounds all that need no choice."""
    repair_target(parse_target(str(path)), None, *ids)


def repair_target(
    target: Target, secret: Secret | None, *ids: str, seen: Examination | None = None
) -> Examination:
    """The same for a target of any kind; the examination after which nothing is left to do.

    ``seen`` is one that still holds.
    """
    examination = seen or visited_target(target, secret)
    for _ in range(6):
        findings = choose(examination, ids, everything=not ids)
        if not findings:
            break
        request = prepare_repair(open_target(target, secret=secret), findings, secret=secret)
        assert carry_out_here(request, _unseen, Cancellation()).verified
        examination = visited_target(target, secret)
        if ids:
            break
    return examination


def upgrade(path: Path, goal: str = "head") -> None:
    """Upgrade with the bundled scripts, in this process: the child has tests of its own."""
    upgrade_target(parse_target(str(path)), goal=goal)


def upgrade_target(target: Target, secret: Secret | None = None, goal: str = "head") -> None:
    """The same for a target of any kind."""
    request = request_for_target(target, None, goal, secret=secret)
    assert run(request, _unseen, Cancellation()).verified


def _unseen(event: Event) -> None:
    """What a run says on its way is not looked at here."""


__all__ = [
    "above_info",
    "at_info",
    "repair",
    "repair_target",
    "upgrade",
    "upgrade_target",
    "visited",
    "visited_target",
]
