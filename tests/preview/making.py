"""Previews with a target and without one, made by the real child or in this process."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from owui_migrate_gui.database.measure import measure_target
from owui_migrate_gui.database.open import open_target
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.engine.cancel import Cancellation
from owui_migrate_gui.engine.prepare_preview import (
    Way,
    plan_way,
    prepare_offline_preview,
    prepare_preview,
)
from owui_migrate_gui.engine.preview_job import preview
from owui_migrate_gui.engine.process import EngineProcess
from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.engine.wire import decode_request, encode_request
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
from tests.preview.real_run import as_in_a_child

_read = cache(read_source)


def key_of(text: str) -> RevisionKey | None:
    """``base``, a peewee name with its prefix, or an Alembic id."""
    if text == "base":
        return None
    if text.startswith("peewee:"):
        return RevisionKey(System.PEEWEE, text.removeprefix("peewee:"))
    return RevisionKey(System.ALEMBIC, text)


def made_by_child(request: PreviewRequest) -> Preview:
    """As for a person."""
    last: Event | None = None
    for event in EngineProcess(request).events():
        last = event
    assert isinstance(last, Finished), last
    assert isinstance(last.report, Preview)
    return last.report


def made_here(request: PreviewRequest) -> Preview:
    """The same without starting a process, which takes much longer than a small step."""
    there = decode_request(encode_request(request))
    assert isinstance(there, PreviewRequest)
    with as_in_a_child():
        return preview(there, lambda _event: None, Cancellation())


Make = Callable[[PreviewRequest], Preview]


def offline_preview(
    dialect: Dialect,
    lineage: Born,
    start: str,
    goal: str,
    source: str = "bundled",
    make: Make = made_by_child,
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
    return make(prepare_offline_preview(trusted, _read("bundled"), plan, way))


def preview_of(
    target: Target,
    goal: str,
    source: str,
    secret: Secret | None = None,
    make: Make = made_by_child,
) -> Preview:
    """The way of a target to ``goal``, as window and command line ask for it."""
    snapshot = open_target(target, secret=secret)
    scripts = _read(source)
    graph = build_graph(scripts.revisions).with_recorded(snapshot.recorded)
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    wanted = resolve_goal(graph, goal, load_releases(), standing)
    plan = make_plan(graph, snapshot.recorded, snapshot.lineage, wanted)
    trusted = require_trust(scripts, grant=True)
    return make(prepare_preview(snapshot, trusted, plan, measure_target(target, secret)))


__all__ = ["key_of", "made_by_child", "made_here", "offline_preview", "preview_of"]
