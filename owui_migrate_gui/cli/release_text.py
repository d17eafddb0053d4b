"""The way to a release, in JSON and on the terminal."""

from __future__ import annotations

import shlex
from pathlib import Path

import msgspec
from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from owui_migrate_gui import places
from owui_migrate_gui.cli.look import Look
from owui_migrate_gui.database.target import BundleTarget
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.release_way import Fit, ReleaseWay, way_to_release
from owui_migrate_gui.engine.journal import list_runs
from owui_migrate_gui.engine.known_backups import backups_of
from owui_migrate_gui.sources.source import SourceKind

_SHOWN_BACKUPS = 3


class LossData(msgspec.Struct, frozen=True, kw_only=True):
    """What a step back can't keep."""

    revision: str
    title: str
    what: str


class ReleaseWayData(msgspec.Struct, frozen=True, kw_only=True):
    """How to get to a release; ``fit`` is fits, upgrade, downgrade or no-way."""

    release: str
    fit: str
    goal: str | None
    sentence: str
    steps: tuple[str, ...]
    losses: tuple[LossData, ...]
    backups: tuple[str, ...]
    warning: str


def find_way(look: Look, examination: Examination, version: str) -> ReleaseWay:
    """The way to a release, with the backups that were made there."""
    target = look.snapshot.target
    is_bundle = isinstance(target, BundleTarget)
    runs = () if is_bundle else list_runs(places.journal_dir(), target.key)
    folders = {_folder_of(run.backup) for run in runs if run.backup}
    return way_to_release(
        version,
        look.snapshot,
        look.graph,
        look.scripts.releases,
        examination=examination,
        backups=() if is_bundle else backups_of(target, sorted(folders)),
    )


def _folder_of(backup: str) -> Path:
    return Path(backup).parent


def way_data(way: ReleaseWay) -> ReleaseWayData:
    """The way as it stands in JSON."""
    return ReleaseWayData(
        release=way.release,
        fit=way.fit.value,
        goal=str(way.goal) if way.goal else None,
        sentence=way.sentence,
        steps=tuple(str(step.revision.key) for step in way.plan.steps) if way.plan else (),
        losses=tuple(
            LossData(revision=loss.revision, title=loss.title, what=loss.what)
            for loss in way.losses
        ),
        backups=tuple(str(backup.path) for backup in way.backups),
        warning=way.warning,
    )


def way_text(way: ReleaseWay, look: Look) -> tuple[RenderableType, ...]:
    """The way with its losses, its backups, and what to type."""
    lines: list[RenderableType] = [Text(way.sentence, style="bold")]
    if way.warning:
        lines.append(Text(way.warning, style="yellow"))
    lines += [
        Padding(Text(f"· {loss.revision}  {loss.title}: {loss.what}"), (0, 0, 0, 2))
        for loss in way.losses
    ]
    if look.bundle is not None:
        return tuple(lines)
    target = look.snapshot.target.key
    if way.fit in {Fit.UPGRADE, Fit.DOWNGRADE}:
        verb = way.fit.value
        words = ["owui-migrate", verb, target, "--to", f"release:{way.release}"]
        if look.scripts.source.kind is not SourceKind.BUNDLED:
            words += ["--source", str(look.scripts.source.path)]
        lines.append(f"Plan:   {shlex.join(words)}")
    for backup in way.backups[:_SHOWN_BACKUPS]:
        words = ["owui-migrate", "restore", str(backup.path), target]
        lines.append(f"Backup: {shlex.join(words)}    of {backup.made:%Y-%m-%d %H:%M} UTC")
    return tuple(lines)


__all__ = ["ReleaseWayData", "find_way", "way_data", "way_text"]
