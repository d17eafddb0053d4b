"""What the graph page says and offers, apart from any widget."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from owui_migrate_gui.doctor.affected import Affected
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.gui.graph.picture import Node, Picture
from owui_migrate_gui.gui.language import mark, number, tr
from owui_migrate_gui.gui.lights import Light, long_name
from owui_migrate_gui.gui.live_run import LiveRun
from owui_migrate_gui.gui.live_step import StepState
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.words import RISK_WORDS, count_words, system_words
from owui_migrate_gui.revision import Direction, RevisionKey

LEGEND = mark(
    "A applied · C current · R running · P pending · – not needed · "
    "? unknown · ! failed · ring: merge"
)
_LEGEND_OF_DOCTOR = mark(
    "× error · ! warning · i to know · ½ half done · − recorded, not there · + there, not recorded"
)
_BETWEEN = " · "
_MOST_FOLDED = 8


def legend_of(picture: Picture, overlay: Iterable[NodeState]) -> str:
    """What the letters and shapes in a picture mean; those that are not there are left out."""
    letters = {state.letter for state in {*picture.states, *overlay}}
    parts = [part for part in tr(LEGEND).split(_BETWEEN) if part[0] in letters]
    if picture.lanes > 1:
        parts.append(tr(LEGEND).split(_BETWEEN)[-1])
    signs = {sign for light in picture.lights.values() for sign in (light.sign, light.letter)}
    shown = [part for part in tr(_LEGEND_OF_DOCTOR).split(_BETWEEN) if part[0] in signs]
    if shown:
        shown[0] = f"{tr('Doctor')}: {shown[0]}"
    return _BETWEEN.join([*parts, *shown])


def lit_words(finding: Finding, affected: Affected) -> str:
    """What is lit up, and why."""
    count = len(affected.revisions)
    words = tr("{count} revision lit up: {title}")
    if count != 1:
        words = tr("{count} revisions lit up: {title}")
    return words.format(count=count, title=said(finding.title))


def menu_verb(picture: Picture, key: RevisionKey) -> str:
    """The run that the menu of a revision offers, or nothing where it makes no sense."""
    node = picture.node(key)
    if node is None or node.folded:
        return ""
    return {
        NodeState.PENDING: tr("Upgrade to here …"),
        NodeState.APPLIED: tr("Downgrade to here …"),
    }.get(node.state, "")


def summary(picture: Picture, source: str) -> str:
    """One line about the whole graph, for screen readers and the legend's tool tip."""
    states = [picture.states[row] for row in picture.rows.values()]
    pending = states.count(NodeState.PENDING)
    return tr("{revisions} of {source}, {pending} pending").format(
        revisions=count_words(len(states), "revision"), source=source, pending=number(pending)
    )


def overlay_of(run: LiveRun) -> dict[RevisionKey, NodeState]:
    """States of nodes while a run is at work; a failed one stays marked after it."""
    done = NodeState.APPLIED if run.direction is Direction.UPGRADE else NodeState.PENDING
    shown = {StepState.FAILED: NodeState.FAILED}
    if not run.is_over:
        shown |= {StepState.RUNNING: NodeState.RUNNING, StepState.DONE: done}
    return {step.key: shown[step.state] for step in run.steps if step.state in shown}


def card_of(reading: Reading, node: Node) -> str:
    """What is told about a row below the resting pointer, as rich text."""
    if node.folded:
        title = tr("{revisions}, folded").format(
            revisions=count_words(len(node.folded), "revision")
        )
        return _card(title, _folded(node, reading))
    revision = reading.graph.revision(node.key)
    lines = [f"{node.key} · {tr(node.state.value)} · {system_words(node.key.system)}"]
    lines += _told_by_doctor(node.light)
    if revision is None:
        lines.append(tr("No script of this source defines it: a newer release or a fork made it."))
        return _card(node.title, lines)
    parents = ", ".join(map(str, reading.graph.parents(node.key)))
    facts = [tr("after {list}").format(list=parents) if parents else tr("the first of all")]
    if revision.created:
        facts.append(f"{revision.created:%Y-%m-%d}")
    if span := reading.releases.span(node.key.id):
        facts.append(tr("Open WebUI {release}").format(release=span))
    lines.append(" · ".join(facts))
    risks = [tr(RISK_WORDS[risk].label) for risk in revision.side(Direction.UPGRADE).risks]
    if risks:
        lines.append(tr("Upgrade: {risks}").format(risks=", ".join(risks)))
    if revision.tables:
        lines.append(tr("Tables: {tables}").format(tables=", ".join(revision.tables)))
    return _card(node.title, lines)


def _told_by_doctor(light: Light | None) -> list[str]:
    if light is None:
        return []
    found = [long_name(one) for one in light.findings]
    return [*found, *([light.sentence] if light.sentence else []), *light.objects]


def _folded(node: Node, reading: Reading) -> list[str]:
    titles = []
    for key in node.folded[:_MOST_FOLDED]:
        revision = reading.graph.revision(key)
        titles.append(f"{key} {said(revision.title) if revision else ''}")
    more = len(node.folded) - _MOST_FOLDED
    return [*titles, tr("and {more} more").format(more=more)] if more > 0 else titles


def _card(title: str, lines: list[str]) -> str:
    told = "<br>".join(escape(line) for line in lines)
    return f"<div style='width: 340px'><b>{escape(title)}</b><br>{told}</div>"


__all__ = [
    "LEGEND",
    "card_of",
    "legend_of",
    "lit_words",
    "menu_verb",
    "overlay_of",
    "summary",
]
