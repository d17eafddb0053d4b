"""The way to a release: which steps, what is lost on it, and whether a backup leads there too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from owui_migrate_gui.database.backups import Backup
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.plan import (
    OUTGROWN,
    Plan,
    Step,
    make_plan,
    outgrows_encryption,
    resolve_goal,
    stand,
)
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import Direction, RevisionKey, Risk

_LOSES = {"drops": "rows of {table} go", "quarantines": "rows of {table} are set aside"}
_QUARANTINE = "owui_quarantine"
_COLUMNS = frozenset({"drop_column", "remove_fields"})


class Fit(StrEnum):
    """How a database stands to a release."""

    FITS = "fits"
    UPGRADE = "upgrade"
    DOWNGRADE = "downgrade"
    NO_WAY = "no-way"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What a step back can't keep."""

    revision: str
    title: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseWay:
    """How to get a database to a release.

    ``goal`` is where the release leaves its databases. ``backups`` are verified ones that were
    made there, newest first. ``refusal`` says why there is no way, ``warning`` what else counts.
    """

    release: str
    fit: Fit
    goal: RevisionKey | None
    plan: Plan | None = None
    losses: tuple[Loss, ...] = ()
    backups: tuple[Backup, ...] = ()
    refusal: str = ""
    warning: str = ""

    @property
    def sentence(self) -> str:
        """The answer in words."""
        if self.fit is Fit.FITS:
            return f"Open WebUI {self.release} opens this database as it is."
        if self.fit is Fit.NO_WAY:
            return f"No plan leads to Open WebUI {self.release}: {self.refusal}"
        count = len(self.plan.steps) if self.plan else 0
        steps = f"{count} step{'' if count == 1 else 's'}"
        if self.fit is Fit.UPGRADE:
            return (
                f"Open WebUI {self.release} would upgrade this database by {steps} when it starts;"
                " better do it here first, with a verified backup."
            )
        lost = len(self.losses)
        if not lost:
            return f"A downgrade of {steps} leads to Open WebUI {self.release}, without a loss."
        if count == 1:
            return f"A downgrade of 1 step leads to Open WebUI {self.release}, and loses something."
        return (
            f"A downgrade of {steps} leads to Open WebUI {self.release},"
            f" losing something in {lost} of them."
        )


def way_to_release(
    version: str,
    snapshot: Snapshot,
    graph: RevisionGraph,
    releases: ReleaseMap,
    *,
    examination: Examination | None = None,
    backups: Iterable[Backup] = (),
) -> ReleaseWay:
    """How to get a target to a release; raises ``UnknownRevision`` where it is not known."""
    wanted = version.strip().removeprefix("release:").removeprefix("v")
    standing = stand(graph, snapshot.recorded, snapshot.lineage)
    goal = resolve_goal(graph, f"release:{wanted}", releases, standing)
    fitting = _fitting(backups, goal, releases)
    found = examination.findings if examination else ()
    blocker = next((one for one in found if one.blocks), None)
    if blocker is not None:
        return _no_way(wanted, goal, fitting, f"{blocker.title}.")
    try:
        plan = make_plan(graph, snapshot.recorded, snapshot.lineage, goal)
    except MigrationError as error:
        return _no_way(wanted, goal, fitting, error.what)
    fit = Fit.FITS if not plan.steps else Fit(plan.direction.value)
    is_encrypted = isinstance(snapshot.target, FileTarget) and snapshot.target.cipher is not None
    return ReleaseWay(
        release=wanted,
        fit=fit,
        goal=goal,
        plan=plan,
        losses=tuple(loss for step in plan.steps for loss in _losses(step)),
        backups=fitting if fit is Fit.DOWNGRADE else (),
        warning=OUTGROWN if is_encrypted and outgrows_encryption(graph, plan) else "",
    )


def _no_way(
    release: str, goal: RevisionKey | None, backups: tuple[Backup, ...], refusal: str
) -> ReleaseWay:
    return ReleaseWay(release=release, fit=Fit.NO_WAY, goal=goal, backups=backups, refusal=refusal)


def _fitting(
    backups: Iterable[Backup], goal: RevisionKey | None, releases: ReleaseMap
) -> tuple[Backup, ...]:
    """Backups made where the release leaves its databases."""
    if goal is None:
        return ()
    found: list[Backup] = []
    for backup in backups:
        made_by = releases.find(backup.release) if backup.release else None
        head = made_by.alembic_head if made_by else None
        if backup.is_verified and goal.id in {backup.revision, head}:
            found.append(backup)
    return tuple(found)


def _losses(step: Step) -> Iterator[Loss]:
    if step.direction is not Direction.DOWNGRADE:
        return
    effects = step.revision.downgrade.rows
    moved = {effect.origin for effect in effects if effect.change in {"fills", "copies"}}
    said = [
        f"{_LOSES[effect.change].format(table=effect.origin or effect.table)} ({effect.reason})"
        for effect in effects
        if effect.change in _LOSES
        and effect.origin != _QUARANTINE
        and not (effect.change == "drops" and effect.table in moved)
    ]
    columns = [
        f"{one.table}.{one.detail}" if one.table else one.detail
        for one in step.revision.downgrade.operations
        if one.kind in _COLUMNS and one.detail
    ]
    if columns and Risk.LOSSY_DOWNGRADE in step.risks:
        said.append(f"what is in {', '.join(dict.fromkeys(columns))} goes")
    if not said and Risk.LOSSY_DOWNGRADE in step.risks:
        said.append("what it added goes")
    if said:
        what = "; ".join(dict.fromkeys(said))
        yield Loss(revision=step.revision.id, title=step.revision.title, what=what)


__all__ = ["Fit", "Loss", "ReleaseWay", "way_to_release"]
