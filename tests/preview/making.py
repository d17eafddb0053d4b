"""Previews made by the real child, with a target and without one."""

from __future__ import annotations

from functools import cache

from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.engine.prepare_preview import (
    Way,
    plan_way,
    prepare_offline_preview,
    prepare_preview,
)
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.events import Event, Finished
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.plan import make_plan, resolve_goal, stand
from owui_migrate_gui.preview import Preview
from owui_migrate_gui.revision import Lineage, RevisionKey, System
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.releases import load_releases
from owui_migrate_gui.sources.source import Source
from owui_migrate_gui.sources.trust import require_trust
from tests.chain.facts import Dialect
from tests.chain.facts import Lineage as Born

_read = cache(read_source)


def key_of(text: str) -> RevisionKey | None:
    """``base``, a peewee name with its prefix, or an Alembic id."""
    if text == "base":
        return None
    if text.startswith("peewee:"):
        return RevisionKey(System.PEEWEE, text.removeprefix("peewee:"))
    return RevisionKey(System.ALEMBIC, text)


def offline_preview(
    dialect: Dialect, lineage: Born, start: str, goal: str, source: str = "bundled"
) -> Preview:
    """The way from ``start`` to ``goal``; trusts the source."""
    scripts: Source = _read(source)
    way = Way(
        dialect=dialect,
        lineage=Lineage(f"{lineage}-born"),
        start=key_of(start),
        goal=key_of(goal),
    )
    plan = plan_way(build_graph(scripts.revisions), way, _read("bundled"))
    trusted = require_trust(scripts, grant=True)
    return _made(prepare_offline_preview(trusted, _read("bundled"), plan, way))


def preview_of(target: Target, goal: str, source: str, secret: Secret | None = None) -> Preview:
    """The way of a target to ``goal``, as window and command line ask for it."""
    snapshot = open_target(target, secret=secret)
    scripts = _read(source)
    graph = build_graph(scripts.revisions).with_recorded(snapshot.recorded)
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    wanted = resolve_goal(graph, goal, load_releases(), standing)
    plan = make_plan(graph, snapshot.recorded, snapshot.lineage, wanted)
    trusted = require_trust(scripts, grant=True)
    return _made(prepare_preview(snapshot, trusted, plan, measure_target(target, secret)))


def _made(request: PreviewRequest) -> Preview:
    last: Event | None = None
    for event in EngineProcess(request).events():
        last = event
    assert isinstance(last, Finished), last
    assert isinstance(last.report, Preview)
    return last.report


__all__ = ["key_of", "offline_preview", "preview_of"]
