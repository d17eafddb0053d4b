"""Plans: the ordered steps from where a target is to where it should be. Pure data."""

from __future__ import annotations

import re
from dataclasses import dataclass

from owui_migrate_gui.errors import HistoryUnusable, NoWayThere, UnknownRevision
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import (
    Direction,
    Lineage,
    Recorded,
    Revision,
    RevisionKey,
    Risk,
    System,
)

_RELATIVE = re.compile(r"[+-]\d+")
_RELEASE_PREFIX = "release:"
_PEEWEE_PREFIX = "peewee:"
MIN_PREFIX = 4
"""Shortest prefix of an Alembic id that is taken for it, as in Alembic itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One revision applied or taken back; ``index`` counts from 0 within its plan."""

    index: int
    revision: Revision
    direction: Direction

    @property
    def risks(self) -> tuple[Risk, ...]:
        """What this step's direction is known to do."""
        return self.revision.side(self.direction).risks


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Ordered steps. ``goal`` is the revision that the target will be at (None: base)."""

    recorded: Recorded
    goal: RevisionKey | None
    direction: Direction
    steps: tuple[Step, ...]

    @property
    def risks(self) -> tuple[Risk, ...]:
        """Every risk of any step, each once, in the order of the enum."""
        found = {risk for step in self.steps for risk in step.risks}
        return tuple(risk for risk in Risk if risk in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a target stands in a graph: what is applied, what is current, what is pending.

    ``current`` holds the newest applied revisions (usually one); ``unknown`` the recorded ones
    that no script defines; ``pending`` is oldest first.
    """

    applied: frozenset[RevisionKey]
    current: tuple[RevisionKey, ...]
    pending: tuple[RevisionKey, ...]
    unknown: tuple[RevisionKey, ...]


def stand(graph: RevisionGraph, recorded: Recorded, lineage: Lineage) -> Standing:
    """Compare the version tables with the graph; never raises.

    An alembic-born database has no peewee history and needs none: its peewee revisions are
    neither applied nor pending. An Alembic row vouches for the peewee history too, because
    Open WebUI runs peewee first (facts: Alembic's base presupposes all 18).
    """
    alembic = [RevisionKey(System.ALEMBIC, id_) for id_ in recorded.alembic or ()]
    peewee = [RevisionKey(System.PEEWEE, name) for name in recorded.peewee or ()]
    known = [key for key in (*peewee, *alembic) if not graph.is_ghost(key)]
    applied = set(known)
    for key in known:
        if key.system is System.ALEMBIC:
            applied |= {up for up in graph.ancestors(key) if up.system is System.ALEMBIC}
    if lineage is not Lineage.ALEMBIC_BORN and any(k.system is System.ALEMBIC for k in known):
        applied |= {rev.key for rev in graph.revisions(System.PEEWEE)}
    pending = tuple(
        rev.key
        for rev in graph.revisions()
        if rev.key not in applied and not _not_for(rev.key, lineage)
    )
    current = tuple(
        key
        for key in graph.order
        if key in applied and not any(child in applied for child in graph.children(key))
    )
    unknown = tuple(key for key in (*peewee, *alembic) if _is_unknown(graph, key))
    return Standing(applied=frozenset(applied), current=current, pending=pending, unknown=unknown)


def _is_unknown(graph: RevisionGraph, key: RevisionKey) -> bool:
    """Whether a recorded revision has no script, though the source has that system."""
    return graph.has_system(key.system) and graph.is_ghost(key)


def _not_for(key: RevisionKey, lineage: Lineage) -> bool:
    born_by_alembic = lineage in {Lineage.ALEMBIC_BORN, Lineage.EMPTY}
    return key.system is System.PEEWEE and born_by_alembic


def resolve_goal(
    graph: RevisionGraph, text: str, releases: ReleaseMap, standing: Standing
) -> RevisionKey | None:
    """Turn what a person wrote (``R`` of the command line) into a revision; None means base.

    Accepts a revision id or unique prefix, a peewee name or number (``peewee:012``), ``head``,
    ``base``, ``+N``/``-N`` and ``release:0.6.43``. Raises ``UnknownRevision`` or ``NoWayThere``.
    """
    wanted = text.strip()
    if wanted == "base":
        return None
    if wanted in {"head", "heads"}:
        return _only_head(graph)
    if _RELATIVE.fullmatch(wanted):
        return _relative(graph, int(wanted), standing)
    if wanted.startswith(_RELEASE_PREFIX):
        return _release_head(graph, wanted.removeprefix(_RELEASE_PREFIX), releases)
    if wanted.startswith(_PEEWEE_PREFIX):
        return _peewee_named(graph, wanted.removeprefix(_PEEWEE_PREFIX))
    return _by_prefix(graph, wanted)


def _only_head(graph: RevisionGraph) -> RevisionKey:
    heads = graph.heads(System.ALEMBIC) or graph.heads(System.PEEWEE)
    if not heads:
        raise NoWayThere("This source has no revisions.", remedy="Choose another source.")
    if len(heads) > 1:
        names = ", ".join(str(head) for head in heads)
        raise NoWayThere(
            f"This source has {len(heads)} heads ({names}), so 'head' is not one place.",
            remedy="Name one of them with --to, or merge them first.",
        )
    return heads[0]


def _relative(graph: RevisionGraph, count: int, standing: Standing) -> RevisionKey | None:
    if count > 0:
        ahead = standing.pending[:count]
        if len(ahead) < count:
            raise NoWayThere(
                f"Only {len(standing.pending)} revisions are pending, not {count}.",
                remedy="Use a smaller number, or 'head'.",
            )
        goal = ahead[-1]
        if not (graph.ancestors(goal) | {goal}) >= set(ahead):
            raise _ambiguous(count)
        return goal
    behind = [key for key in graph.order if key in standing.applied]
    if -count > len(behind):
        raise NoWayThere(
            f"Only {len(behind)} revisions are applied, not {-count}.",
            remedy="Use a smaller number, or 'base'.",
        )
    left, undone = behind[: len(behind) + count], behind[len(behind) + count :]
    if not left:
        return None
    if not graph.descendants(left[-1]) >= set(undone):
        raise _ambiguous(count)
    return left[-1]


def _ambiguous(count: int) -> NoWayThere:
    return NoWayThere(
        f"{count:+} is not one place, because the history has branches there.",
        remedy="Name the revision; 'owui-migrate graph' shows them.",
    )


def _release_head(graph: RevisionGraph, version: str, releases: ReleaseMap) -> RevisionKey:
    release = releases.find(version)
    if release is None:
        newest = releases.releases[-1].version if releases.releases else ""
        raise UnknownRevision(
            f"No Open WebUI release {version} is known to this console.",
            remedy=f"The newest known one is {newest}." if newest else "",
        )
    if release.alembic_head is None:
        peewee = graph.heads(System.PEEWEE)
        if peewee:
            return peewee[-1]
        raise UnknownRevision(f"Release {version} shipped no Alembic scripts.")
    key = RevisionKey(System.ALEMBIC, release.alembic_head)
    if graph.is_ghost(key):
        raise UnknownRevision(
            f"Release {version} ends at {key.id}, which this source doesn't contain.",
            remedy="Use the bundled source or a newer one.",
        )
    return key


def _peewee_named(graph: RevisionGraph, name: str) -> RevisionKey:
    found = [
        rev.key
        for rev in graph.revisions(System.PEEWEE)
        if rev.id == name or rev.id.split("_", 1)[0] == name.zfill(3)
    ]
    if len(found) != 1:
        raise UnknownRevision(
            f"This source has no peewee revision {name!r}.",
            remedy="'owui-migrate history' lists them all.",
        )
    return found[0]


def _by_prefix(graph: RevisionGraph, text: str) -> RevisionKey:
    for system in (System.ALEMBIC, System.PEEWEE):
        exact = RevisionKey(system, text)
        if not graph.is_ghost(exact):
            return exact
    found = [
        rev.key
        for rev in graph.revisions(System.ALEMBIC)
        if len(text) >= MIN_PREFIX and rev.id.startswith(text)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(key.id for key in found)
        raise UnknownRevision(f"{text!r} may mean {names}.", remedy="Write more of the id.")
    raise UnknownRevision(
        f"This source has no revision {text!r}.",
        remedy="'owui-migrate history' lists them all.",
    )


def make_plan(
    graph: RevisionGraph, recorded: Recorded, lineage: Lineage, goal: RevisionKey | None
) -> Plan:
    """Order the steps from the recorded revision to ``goal`` (None: base), both systems in one.

    A goal that is applied already takes back what builds on it; other branches stay as they are,
    as in Alembic. Raises ``HistoryUnusable`` where the version tables give no firm start,
    ``NoWayThere`` where the way leads over a missing script, in a circle, over a script without
    downgrade, or to a peewee revision of a database that Alembic made.
    """
    standing = stand(graph, recorded, lineage)
    _check_start(graph, recorded, lineage, standing)
    if goal is None:
        todo = [key for key in reversed(graph.order) if key in standing.applied]
        return _downgrade(graph, recorded, todo, goal=None)
    if goal in standing.applied:
        above = graph.descendants(goal) - {goal}
        todo = [key for key in reversed(graph.order) if key in standing.applied & above]
        return _downgrade(graph, recorded, todo, goal=goal)
    return _upgrade(graph, recorded, standing, lineage, goal)


def plan_from_nothing(graph: RevisionGraph, lineage: Lineage, goal: RevisionKey) -> Plan:
    """The steps that make an empty database of a lineage and bring it to ``goal``.

    Raises ``NoWayThere`` as ``make_plan`` does.
    """
    recorded = Recorded()
    return _upgrade(graph, recorded, stand(graph, recorded, lineage), lineage, goal)


def _upgrade(
    graph: RevisionGraph,
    recorded: Recorded,
    standing: Standing,
    lineage: Lineage,
    goal: RevisionKey,
) -> Plan:
    if goal not in graph:
        raise NoWayThere(f"This source has no revision {goal}.", remedy="Choose another source.")
    if _not_for(goal, lineage):
        raise NoWayThere(
            f"{goal} is for databases from before release 0.9; this one has no peewee history.",
            remedy="Choose one of Alembic's revisions, or base.",
        )
    needed = graph.ancestors(goal) | {goal}
    todo = [key for key in standing.pending if key in needed]
    on_the_way = (key for key in needed - standing.applied if not _not_for(key, lineage))
    _check_scripts(graph, frozenset(on_the_way), goal)
    return _plan(graph, recorded, todo, Direction.UPGRADE, goal)


def _check_scripts(
    graph: RevisionGraph, keys: frozenset[RevisionKey], goal: RevisionKey | None
) -> None:
    """Every revision on the way needs a script, and the way may not be a circle."""
    for key in sorted(keys):
        if graph.is_ghost(key):
            whither = f"The way to {goal or 'base'} leads over {key}"
            raise NoWayThere(
                f"{whither}, which no script of this source defines.",
                remedy="Choose a source that contains it.",
            )
    if graph.has_cycle(keys):
        raise NoWayThere(
            f"The way to {goal or 'base'} leads in a circle: its scripts build on one another.",
            remedy="Choose another source, or mend the scripts' down_revision.",
        )


def _downgrade(
    graph: RevisionGraph,
    recorded: Recorded,
    todo: list[RevisionKey],
    *,
    goal: RevisionKey | None,
) -> Plan:
    _check_scripts(graph, frozenset(todo), goal)
    # Where nothing is to be taken back the target is there already; that is no downgrade.
    direction = Direction.DOWNGRADE if todo else Direction.UPGRADE
    plan = _plan(graph, recorded, todo, direction, goal)
    for step in plan.steps:
        if not step.revision.downgrade.is_present:
            raise NoWayThere(
                f"{step.revision.key} has no downgrade in this source.",
                remedy="Restore a backup from before it, or choose the bundled source.",
            )
    return plan


def _plan(
    graph: RevisionGraph,
    recorded: Recorded,
    todo: list[RevisionKey],
    direction: Direction,
    goal: RevisionKey | None,
) -> Plan:
    scripts = [rev for key in todo if (rev := graph.revision(key)) is not None]
    steps = tuple(
        Step(index=index, revision=revision, direction=direction)
        for index, revision in enumerate(scripts)
    )
    return Plan(recorded=recorded, goal=goal, direction=direction, steps=steps)


def _check_start(
    graph: RevisionGraph, recorded: Recorded, lineage: Lineage, standing: Standing
) -> None:
    if lineage is not Lineage.EMPTY and not recorded.alembic and not recorded.peewee:
        raise HistoryUnusable(
            "The database has tables, but no revision is recorded for them.",
            remedy="Restore a backup, or see what 'owui-migrate status' finds.",
        )
    if standing.unknown:
        names = ", ".join(str(key) for key in standing.unknown)
        raise HistoryUnusable(
            f"The database is recorded at {names}, which this source doesn't know.",
            remedy="Use the release that made it as --source, or restore a backup.",
        )
    rows = [RevisionKey(System.ALEMBIC, id_) for id_ in recorded.alembic or ()]
    for row in rows:
        over = [other for other in rows if other in graph.descendants(row)]
        if over:
            raise HistoryUnusable(
                f"alembic_version has two rows of one line: {row.id} comes before {over[0].id}.",
                remedy=f"Only one of them can be right; usually {over[0].id}.",
            )


LAST_ENCRYPTED = RevisionKey(System.ALEMBIC, "b2c3d4e5f6a7")
"""Where 0.8.12 ended, the last release that opens files encrypted with SQLCipher."""


def outgrows_encryption(graph: RevisionGraph, plan: Plan) -> bool:
    """Whether a plan leads beyond the releases that open an encrypted file."""
    return plan.goal is not None and is_beyond_encryption(graph, plan.goal)


def is_beyond_encryption(graph: RevisionGraph, key: RevisionKey) -> bool:
    """Whether a revision belongs to releases that can't open an encrypted file."""
    return LAST_ENCRYPTED in graph and key in graph and key in graph.descendants(LAST_ENCRYPTED)


OUTGROWN = (
    "This revision belongs to Open WebUI 0.9.0 or later, which can't open encrypted files: after"
    " the upgrade no release opens this one. A rescue writes an upgraded file without encryption."
)
"""What is said of such a plan."""

__all__ = [
    "LAST_ENCRYPTED",
    "MIN_PREFIX",
    "OUTGROWN",
    "Plan",
    "Standing",
    "Step",
    "is_beyond_encryption",
    "make_plan",
    "outgrows_encryption",
    "plan_from_nothing",
    "resolve_goal",
    "stand",
]
