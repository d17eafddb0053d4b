"""Searching the graph: by id, text, table, state, release and date; Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from owui_migrate_gui.graph import RevisionGraph
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.release import ReleaseMap
from owui_migrate_gui.revision import RevisionKey

FIELDS = mark(
    "Words of id, title, release or state; table:chat, state:pending, date:2025-03, after:2025"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What can be found of one revision: all words in lower case, and its day or empty."""

    key: RevisionKey
    words: str
    day: str


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
            return tr("no match")
        return tr("{at} of {count}").format(at=self.at + 1, count=len(self.found))

    def moved(self, step: int) -> Search:
        """The next or previous match, around the end."""
        if not self.found:
            return self
        at = (self.at + step) % len(self.found)
        return Search(text=self.text, found=self.found, at=at)


def begin_search(text: str, found: tuple[RevisionKey, ...]) -> Search:
    """A search that stands at its first match."""
    return Search(text=text, found=found, at=0 if found else -1)


def make_index(
    graph: RevisionGraph, states: Mapping[RevisionKey, NodeState], releases: ReleaseMap
) -> tuple[Entry, ...]:
    """Everything that can be found, oldest first."""
    return tuple(_entry(graph, releases, key, states[key]) for key in graph.order)


def _entry(graph: RevisionGraph, releases: ReleaseMap, key: RevisionKey, state: NodeState) -> Entry:
    revision = graph.revision(key)
    title = f"{said(revision.title)} {revision.title}" if revision else tr("not in this source")
    tables = [f"table:{name}" for name in revision.tables] if revision else []
    day = f"{revision.created:%Y-%m-%d}" if revision and revision.created else ""
    tag = releases.tag(key)
    words = (key.id, title, *tables, tag, f"release:{tag}", state.value, f"state:{state.value}")
    return Entry(key=key, words=" ".join((*words, f"date:{day}")).casefold(), day=day)


def find(index: tuple[Entry, ...], text: str) -> tuple[RevisionKey, ...]:
    """Revisions that hold every word; ``before:`` and ``after:`` compare with their day."""
    wanted = [_test(word) for word in text.casefold().split()]
    if not wanted:
        return ()
    return tuple(entry.key for entry in index if all(fits(entry) for fits in wanted))


def _test(word: str) -> Callable[[Entry], bool]:
    field, colon, value = word.partition(":")
    if colon and field == "before":
        return lambda entry: bool(entry.day) and entry.day < value
    if colon and field == "after":
        return lambda entry: bool(entry.day) and entry.day[: len(value)] >= value
    return lambda entry: word in entry.words


__all__ = ["FIELDS", "Entry", "Search", "begin_search", "find", "make_index"]
