"""What the graph page says and offers, apart from any widget."""

from __future__ import annotations

from dataclasses import dataclass

from owui_migrate_gui.gui.graph.picture import Picture
from owui_migrate_gui.gui.live_run import LiveRun, StepState
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.words import count_words
from owui_migrate_gui.revision import Direction, RevisionKey

LEGEND = (
    "A applied · C current · R running · P pending · – not needed · "
    "? unknown · ! failed · ring: merge"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Matches of a search and which of them is shown."""

    text: str = ""
    found: tuple[RevisionKey, ...] = ()
    at: int = -1

    @property
    def key(self) -> RevisionKey | None:
        """The match that is shown."""
        return self.found[self.at] if 0 <= self.at < len(self.found) else None

    @property
    def words(self) -> str:
        """``2 of 7``, or that there is none."""
        if not self.text.strip():
            return ""
        if not self.found:
            return "no match"
        return f"{self.at + 1} of {len(self.found)}"

    def moved(self, step: int) -> Search:
        """The next or previous match, around the end."""
        if not self.found:
            return self
        at = (self.at + step) % len(self.found)
        return Search(text=self.text, found=self.found, at=at)


def begin_search(text: str, found: tuple[RevisionKey, ...]) -> Search:
    """A search that stands at its first match."""
    return Search(text=text, found=found, at=0 if found else -1)


def menu_verb(picture: Picture, key: RevisionKey) -> str:
    """The run that the menu of a revision offers, or nothing where it makes no sense."""
    node = picture.node(key)
    if node is None:
        return ""
    return {
        NodeState.PENDING: "Upgrade to here …",
        NodeState.APPLIED: "Downgrade to here …",
    }.get(node.state, "")


def summary(picture: Picture, source: str) -> str:
    """One line about the whole graph, for screen readers and the legend's tool tip."""
    pending = sum(1 for node in picture.nodes if node.state is NodeState.PENDING)
    return f"{count_words(len(picture.nodes), 'revision')} of {source}, {pending} pending"


def overlay_of(run: LiveRun) -> dict[RevisionKey, NodeState]:
    """States of nodes while a run is at work; a failed one stays marked after it."""
    done = NodeState.APPLIED if run.direction is Direction.UPGRADE else NodeState.PENDING
    shown = {StepState.FAILED: NodeState.FAILED}
    if not run.is_over:
        shown |= {StepState.RUNNING: NodeState.RUNNING, StepState.DONE: done}
    return {step.key: shown[step.state] for step in run.steps if step.state in shown}


__all__ = ["LEGEND", "Search", "begin_search", "menu_verb", "overlay_of", "summary"]
