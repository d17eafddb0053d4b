"""What is told about one revision beside the graph and the plan; Qt-free."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.foreign import tell_foreign
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.lights import Light, light_on
from owui_migrate_gui.gui.node import NodeState, state_of
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import RISK_WORDS, effect_words, system_words
from owui_migrate_gui.revision import Direction, Operation, RevisionKey, ScriptSide


@dataclass(frozen=True, slots=True, kw_only=True)
class SideStory:
    """One direction: operations as (verb, what), risks as (label, tone, sentence)."""

    is_present: bool
    operations: tuple[tuple[str, str], ...]
    risks: tuple[tuple[str, Tone, str], ...]
    effects: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionStory:
    """A revision in words. ``parents`` are ids; ``about`` is the docstring without its head."""

    key: RevisionKey
    title: str
    state: NodeState
    parents: tuple[str, ...]
    children: tuple[str, ...]
    date: str
    releases: str
    about: str
    upgrade: SideStory
    downgrade: SideStory
    text: str
    file: str
    doctor: Light = field(default_factory=Light)


def tell(
    reading: Reading, key: RevisionKey, examination: Examination | None = None
) -> RevisionStory | None:
    """The story of a revision or ghost of this graph; None for a key that is not in it.

    With an ``examination`` also what the doctor says of it.
    """
    graph = reading.graph
    if key not in graph:
        return None
    revision = graph.revision(key)
    state = state_of(graph, reading.standing, key)
    parents = tuple(str(parent) for parent in graph.parents(key))
    children = tuple(str(child) for child in graph.children(key))
    if revision is None:
        is_recorded = key in reading.standing.unknown
        ghost = _tell_ghost(key, parents, children, is_recorded=is_recorded)
        whose = _whose(key, reading)
        about = f"{ghost.about}\n\n{whose}" if whose else ghost.about
        return replace(ghost, about=about, doctor=light_on(reading, examination, key))
    return RevisionStory(
        key=key,
        title=said(revision.title),
        state=state,
        parents=parents,
        children=children,
        date=f"{revision.created:%Y-%m-%d}" if revision.created else "",
        releases=reading.releases.span(key.id),
        about="\n\n".join(map(said, revision.paragraphs)),
        upgrade=_side(revision.side(Direction.UPGRADE), Direction.UPGRADE),
        downgrade=_side(revision.side(Direction.DOWNGRADE), Direction.DOWNGRADE),
        text=revision.text,
        file=revision.file,
        doctor=light_on(reading, examination, key),
    )


def _whose(key: RevisionKey, reading: Reading) -> str:
    """Which releases or forks are known to have a revision that this source lacks."""
    told = tell_foreign(key.id, reading.releases)
    return f"{told.words}. {told.remedy}".strip() if told.is_release or told.forks else ""


def _tell_ghost(
    key: RevisionKey, parents: tuple[str, ...], children: tuple[str, ...], *, is_recorded: bool
) -> RevisionStory:
    nothing = SideStory(is_present=False, operations=(), risks=(), effects=())
    return RevisionStory(
        key=key,
        title=tr("Not in this source"),
        state=NodeState.UNKNOWN,
        parents=parents,
        children=children,
        date="",
        releases="",
        about=_about_ghost(is_recorded=is_recorded),
        upgrade=nothing,
        downgrade=nothing,
        text="",
        file="",
    )


def _about_ghost(*, is_recorded: bool) -> str:
    if is_recorded:
        return tr(
            "The database is recorded at this revision, but no script of this source defines it. "
            "A newer release or a fork may have made it: choose that as the source."
        )
    return tr(
        "A script names this revision, but no script of this source defines it. "
        "A newer release or a fork may have made it: choose that as the source."
    )


def _side(side: ScriptSide, direction: Direction) -> SideStory:
    words = [RISK_WORDS[risk] for risk in side.risks]
    return SideStory(
        is_present=side.is_present or direction is Direction.UPGRADE,
        operations=tuple((_verb(op), _object(op)) for op in side.operations),
        risks=tuple((tr(word.label), word.tone, tr(word.sentence)) for word in words),
        effects=tuple(f"{effect.table}: {effect_words(effect)}" for effect in side.rows),
    )


def _verb(operation: Operation) -> str:
    return said(operation.kind.replace("_", " "))


def _object(operation: Operation) -> str:
    table, detail = operation.table or "", operation.detail
    separator = "." if " " not in detail else "  "
    return separator.join(part for part in (table, detail) if part)


def system_line(story: RevisionStory) -> str:
    """Which system the revision belongs to, and its script's file."""
    return (
        f"{system_words(story.key.system)} · {PurePosixPath(story.file).name}" if story.file else ""
    )


__all__ = ["RevisionStory", "SideStory", "system_line", "tell"]
