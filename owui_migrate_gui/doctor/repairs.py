"""Repairs as plans: which findings, in which order, as one request for the engine."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from owui_migrate_gui import places
from owui_migrate_gui.database.backup import default_backup_dir
from owui_migrate_gui.database.backup_way import BackupWay
from owui_migrate_gui.database.snapshot import Snapshot
from owui_migrate_gui.database.target import Target
from owui_migrate_gui.database.volume import Volume
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.journal import new_run_id
from owui_migrate_gui.engine.prepare import source_spec
from owui_migrate_gui.engine.repair_time import estimate_repair
from owui_migrate_gui.engine.requests import (
    RecordedSpec,
    RehearseRequest,
    RepairRequest,
    RepairSpec,
)
from owui_migrate_gui.errors import Refused, UsageError
from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.secret import Secret
from owui_migrate_gui.sources.read import read_source
from owui_migrate_gui.sources.trust import require_trust

_ORDER = (
    "OWM023",  # a table is made anew as it was seen, before anything else changes it
    "OWM012",  # left-over copies: a table may have to get its name back
    "OWM059",  # text that is no JSON stops scripts
    "OWM064",
    "OWM022",
    "OWM070",
    "OWM061",
    "OWM013",
    "OWM003",
    "OWM004",
    "OWM005",
    "OWM008",  # what is recorded, before scripts go on from there
    "OWM018",
    "OWM015",
    "OWM014",
    "OWM011",
)
"""What comes first, and in this order; everything else follows by its id."""

_UNDONE = (
    "What the migration added is taken back; rows and values in it go to the quarantine table."
)

_LEFT_COPIES = "OWM012"

_CHANGES_THE_START = frozenset({"OWM003", "OWM004", "OWM005", "OWM008"})
"""Repairs after which the target stands elsewhere, so that other findings look different."""


def choose(
    examination: Examination, wanted: Iterable[str] = (), *, everything: bool = False
) -> tuple[Finding, ...]:
    """The findings to repair, in order; raises ``UsageError`` or ``Refused`` with the reason.

    ``everything`` takes all that can be repaired without a person's choice. Where one of them
    changes what is recorded, it goes first and alone: the rest has to be seen anew after it.
    """
    found = (
        _all_of(examination)
        if everything
        else [_named(examination, id_) for id_ in dict.fromkeys(wanted)]
    )
    return tuple(sorted(found, key=_rank))


def choose_undo(examination: Examination, id_: str) -> tuple[Finding, ...]:
    """The finding with what takes back what was begun; raises ``UsageError`` or ``Refused``."""
    found = examination.find(id_)
    if found is None:
        raise UsageError(
            f"The examination found no {id_.upper()}.",
            remedy="'owui-migrate diagnose' lists what it found.",
        )
    if not found.can_undo:
        raise Refused(
            f"{found.id} can't be undone: only a migration that has done nothing but add can.",
            remedy="Repair it, which finishes it; or restore a backup from before.",
        )
    undone = replace(
        found, title=f"Undone: {found.title}", repair=_UNDONE, limits="", actions=found.undo
    )
    return (undone,)


def _all_of(examination: Examination) -> list[Finding]:
    """What can be repaired at once; what changes where the database starts goes alone."""
    found = [one for one in examination.findings if one.is_for_all]
    starts = sorted((one for one in found if one.id in _CHANGES_THE_START), key=_rank)
    if not starts:
        return found
    return [*(one for one in found if one.id == _LEFT_COPIES), starts[0]]


def _named(examination: Examination, id_: str) -> Finding:
    found = examination.find(id_)
    if found is None:
        raise UsageError(
            f"The examination found no {id_.upper()}.",
            remedy="'owui-migrate diagnose' lists what it found.",
        )
    if not found.can_repair:
        raise Refused(
            f"{found.id} is not repaired by itself: {found.refusal or found.repair}",
            remedy=found.repair if found.refusal else "",
        )
    return found


def _rank(finding: Finding) -> tuple[int, str]:
    place = _ORDER.index(finding.id) if finding.id in _ORDER else len(_ORDER)
    return place, finding.id


def prepare_repair(
    snapshot: Snapshot,
    findings: tuple[Finding, ...],
    *,
    backup_dir: Path | None = None,
    secret: Secret | None = None,
    backup_way: BackupWay = BackupWay.DUMP,
) -> RepairRequest:
    """The request that repairs ``findings`` in their order, with the bundled scripts."""
    source = require_trust(read_source(None))
    folder = backup_dir or default_backup_dir(snapshot.target)
    recorded = snapshot.recorded
    return RepairRequest(
        run_id=new_run_id(datetime.now(UTC)),
        target=snapshot.target,
        secret=secret,
        source=source_spec(source),
        repairs=tuple(
            RepairSpec(finding=one.id, title=one.title, actions=one.actions) for one in findings
        ),
        recorded=RecordedSpec(peewee=recorded.peewee, alembic=recorded.alembic),
        backup_dir=str(folder.absolute()),
        backup_way=backup_way,
        journal_dir=str(places.journal_dir()),
        known_folders=str(places.backup_folders_file()),
    )


def prepare_repair_rehearsal(
    snapshot: Snapshot, findings: tuple[Finding, ...], *, secret: Secret | None = None
) -> RehearseRequest:
    """The request that carries the same repairs out on a throw-away copy."""
    request = prepare_repair(snapshot, findings, secret=secret)
    return RehearseRequest(
        run_id=request.run_id,
        target=request.target,
        secret=secret,
        source=request.source,
        steps=(),
        recorded=request.recorded,
        goal=", ".join(one.id for one in findings),
        repairs=request.repairs,
    )


def seconds_for(
    findings: tuple[Finding, ...], target: Target, volume: Volume, graph: RevisionGraph
) -> int:
    """How many seconds the repair of ``findings`` may take, its backup included; coarse."""
    actions = (action for finding in findings for action in finding.actions)
    return estimate_repair(actions, target, volume, graph)


__all__ = ["choose", "choose_undo", "prepare_repair", "prepare_repair_rehearsal", "seconds_for"]
