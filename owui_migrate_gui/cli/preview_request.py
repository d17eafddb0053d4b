"""The request for a preview that a person wrote: of a target, or between two revisions."""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui.cli.look import look_at_source, look_at_target_or_bundle
from owui_migrate_gui.engine.prepare_preview import (
    Way,
    plan_way,
    prepare_offline_preview,
    prepare_preview,
    recorded_at,
)
from owui_migrate_gui.engine.requests import PreviewRequest
from owui_migrate_gui.errors import NoWayThere, UsageError
from owui_migrate_gui.plan import make_plan, resolve_goal, stand
from owui_migrate_gui.revision import Lineage, Recorded
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import require_trust

_LINEAGES = {"peewee": Lineage.PEEWEE_BORN, "alembic": Lineage.ALEMBIC_BORN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person asked for."""

    target: str | None
    goal: str
    start: str | None
    dialect: str | None
    lineage: str | None
    source: str
    trust: bool


def make_request(wish: Wish) -> PreviewRequest:
    """What was asked for; raises ``UsageError`` and what opening, reading and planning raise."""
    return _between_revisions(wish) if wish.target is None else _of_target(wish)


def _of_target(wish: Wish) -> PreviewRequest:
    """The request for the way from where a target is."""
    assert wish.target is not None
    if wish.start or wish.dialect or wish.lineage:
        raise UsageError(
            "With a target, --from, --dialect and --lineage have no meaning: the target tells.",
            remedy="Leave them out, or leave TARGET out.",
        )
    look = look_at_target_or_bundle(wish.target, wish.source)
    scripts, snapshot = look.scripts, look.snapshot
    goal = resolve_goal(look.graph, wish.goal, scripts.releases, look.standing)
    plan = make_plan(look.graph, snapshot.recorded, snapshot.lineage, goal)
    if look.bundle is not None and scripts.source.path == look.bundle.path:
        raise NoWayThere(
            f"{snapshot.target.name} was made beside scripts that are not here, so their SQL"
            " can't be shown.",
            remedy="Name them with --source; 'owui-migrate status' shows the plan without SQL.",
        )
    trusted = require_trust(scripts.source, grant=wish.trust)
    return prepare_preview(snapshot, trusted, plan, look.measure())


def _between_revisions(wish: Wish) -> PreviewRequest:
    """The request for the way between two revisions, without a target."""
    if wish.dialect is None or wish.start is None:
        raise UsageError(
            "Without a target, a preview needs --dialect and --from.",
            remedy="Give both, for example --dialect postgresql --from base; or name a target.",
        )
    scripts = look_at_source(wish.source)
    bundled = read_source("bundled")
    lineage = _lineage(wish)
    nowhere = stand(scripts.graph, Recorded(), lineage)
    known = look_at_source("bundled") if wish.start.startswith("peewee:") else scripts
    start = resolve_goal(known.graph, wish.start, scripts.releases, nowhere)
    there = stand(scripts.graph, recorded_at(scripts.graph, bundled, lineage, start), lineage)
    goal = resolve_goal(scripts.graph, wish.goal, scripts.releases, there)
    way = Way(dialect=wish.dialect, lineage=lineage, start=start, goal=goal)
    plan = plan_way(scripts.graph, way, bundled)
    trusted = require_trust(scripts.source, grant=wish.trust)
    return prepare_offline_preview(trusted, bundled, plan, way)


def _lineage(wish: Wish) -> Lineage:
    """What was asked for, else peewee-born where the way touches a peewee revision."""
    if wish.lineage is not None:
        return _LINEAGES[wish.lineage]
    touches = any((text or "").startswith("peewee:") for text in (wish.start, wish.goal))
    return Lineage.PEEWEE_BORN if touches else Lineage.ALEMBIC_BORN


__all__ = ["Wish", "make_request"]
