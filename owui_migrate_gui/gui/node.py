"""The state of each revision for one target, told by letter, shape and tone; Qt-free."""

from __future__ import annotations

from enum import StrEnum

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.plan import Standing
from owui_migrate_gui.revision import RevisionKey


class NodeState(StrEnum):
    """Where a revision stands for the open target."""

    APPLIED = "applied"
    CURRENT = "current"
    PENDING = "pending"
    NOT_NEEDED = "not needed"
    UNKNOWN = "unknown"
    FAILED = "failed"
    RUNNING = "running"

    @property
    def letter(self) -> str:
        """What is written inside the node."""
        return _LETTERS[self]

    @property
    def tone(self) -> Tone:
        """The node's tone."""
        return _TONES[self]


_LETTERS = {
    NodeState.APPLIED: "A",
    NodeState.CURRENT: "C",
    NodeState.PENDING: "P",
    NodeState.NOT_NEEDED: "–",
    NodeState.UNKNOWN: "?",
    NodeState.FAILED: "!",
    NodeState.RUNNING: "R",
}
_TONES = {
    NodeState.APPLIED: Tone.GOOD,
    NodeState.CURRENT: Tone.ACCENT,
    NodeState.PENDING: Tone.NEUTRAL,
    NodeState.NOT_NEEDED: Tone.NEUTRAL,
    NodeState.UNKNOWN: Tone.WARN,
    NodeState.FAILED: Tone.BAD,
    NodeState.RUNNING: Tone.ACCENT,
}


def state_of(graph: RevisionGraph, standing: Standing, key: RevisionKey) -> NodeState:
    """A revision's state; a ghost is unknown even where it is recorded."""
    return states_of(graph, standing).get(key, NodeState.UNKNOWN)


def states_of(graph: RevisionGraph, standing: Standing) -> dict[RevisionKey, NodeState]:
    """The states of all revisions at once, in time linear in their number."""
    current, pending = set(standing.current), set(standing.pending)
    ghosts = graph.ghosts
    found: dict[RevisionKey, NodeState] = {}
    for key in graph.order:
        if key in ghosts:
            found[key] = NodeState.UNKNOWN
        elif key in current:
            found[key] = NodeState.CURRENT
        elif key in standing.applied:
            found[key] = NodeState.APPLIED
        else:
            found[key] = NodeState.PENDING if key in pending else NodeState.NOT_NEEDED
    return found


__all__ = ["NodeState", "state_of", "states_of"]
