"""The revision graph in letters: one row a revision, the newest on top, lanes as lines.

    ○─╮    a merge: two lanes from below end in one revision
    │ ○
    ├─╯    a branch: one lane from below becomes two
    ●

Rows and lanes come from ``layout``; this only draws the lines between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntFlag

from rich.text import Text

from owui_migrate_gui.drawing.drawing import Drawing, Mark, State
from owui_migrate_gui.layout import Edge

SYMBOLS = {
    State.APPLIED: "●",
    State.CURRENT: "◆",
    State.PENDING: "○",
    State.UNKNOWN: "?",
    State.PLAIN: "·",
}
_STYLES = {
    State.APPLIED: "green",
    State.CURRENT: "bold cyan",
    State.PENDING: "yellow",
    State.UNKNOWN: "bold red",
    State.PLAIN: "",
}
_ID_WIDTH = 12
"""Alembic's ids are as long."""


class _Way(IntFlag):
    UP = 1
    DOWN = 2
    LEFT = 4
    RIGHT = 8


_LINES = {
    _Way.UP: "╵",
    _Way.DOWN: "╷",
    _Way.UP | _Way.DOWN: "│",
    _Way.LEFT | _Way.RIGHT: "─",
    _Way.UP | _Way.RIGHT: "╰",
    _Way.UP | _Way.LEFT: "╯",
    _Way.DOWN | _Way.RIGHT: "╭",
    _Way.DOWN | _Way.LEFT: "╮",
    _Way.UP | _Way.DOWN | _Way.RIGHT: "├",
    _Way.UP | _Way.DOWN | _Way.LEFT: "┤",
    _Way.UP | _Way.LEFT | _Way.RIGHT: "┴",
    _Way.DOWN | _Way.LEFT | _Way.RIGHT: "┬",
    _Way.UP | _Way.DOWN | _Way.LEFT | _Way.RIGHT: "┼",
}


def draw_text(drawing: Drawing) -> Text:
    """The whole drawing, the newest revision on the first line."""
    edges = [edge for edge in drawing.layout.edges if edge.start.row < edge.end.row]
    text = Text(no_wrap=True, overflow="ignore")
    for mark in reversed(drawing.marks):
        turns = _turns_above(edges, mark.place.row, drawing.layout.lanes)
        if turns:
            text.append(turns.rstrip() + "\n")
        text.append_text(_row(mark, edges, drawing.layout.lanes))
        text.append("\n")
    text.rstrip()
    return text


def _row(mark: Mark, edges: list[Edge], lanes: int) -> Text:
    passing = {_lane(edge) for edge in edges if edge.start.row < mark.place.row < edge.end.row}
    text = Text()
    for lane in range(lanes):
        if lane == mark.place.lane:
            text.append(SYMBOLS[mark.state], style=_STYLES[mark.state])
        else:
            text.append("│" if lane in passing else " ")
        text.append(" ")
    text.append(mark.short_name.ljust(_ID_WIDTH), style=_STYLES[mark.state])
    text.append(f"  {mark.title}")
    for word in _words(mark):
        text.append(f"  {word}", style="dim")
    return text


def _words(mark: Mark) -> Iterator[str]:
    if mark.release:
        yield f"[{mark.release}]"
    if mark.state is not State.PLAIN:
        yield mark.state.value
    if mark.is_head:
        yield "head"


def _lane(edge: Edge) -> int:
    """Where an edge runs straight: a branch in its new lane, a merge in its old one."""
    return max(edge.start.lane, edge.end.lane)


def _turns_above(edges: list[Edge], row: int, lanes: int) -> str:
    """The line between ``row`` and the next one above it; empty where every lane is straight."""
    cells = [_Way(0)] * lanes
    has_turn = False
    for edge in edges:
        if not edge.start.row <= row < edge.end.row:
            continue
        below, above = _ends(edge, row)
        has_turn = has_turn or below != above
        _draw(cells, below, above)
    if not has_turn:
        return ""
    line = ""
    for cell in cells:
        line += _LINES.get(cell, " ") + ("─" if cell & _Way.RIGHT else " ")
    return line


def _ends(edge: Edge, row: int) -> tuple[int, int]:
    """The lanes in which an edge enters and leaves the gap above ``row``."""
    below = edge.start.lane if row == edge.start.row else _lane(edge)
    above = edge.end.lane if row + 1 == edge.end.row else _lane(edge)
    return below, above


def _draw(cells: list[_Way], below: int, above: int) -> None:
    cells[below] |= _Way.DOWN
    cells[above] |= _Way.UP
    left, right = min(below, above), max(below, above)
    for lane in range(left, right):
        cells[lane] |= _Way.RIGHT
        cells[lane + 1] |= _Way.LEFT


__all__ = ["SYMBOLS", "draw_text"]
