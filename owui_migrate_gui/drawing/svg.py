"""The revision graph as an SVG picture: states by shape and colour, both systems as bands."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from owui_migrate_gui.drawing.drawing import Drawing, Mark, State
from owui_migrate_gui.layout import Edge, Placed
from owui_migrate_gui.revision import System

_NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"'
_ROW = 28
_LANE = 24
_LEFT = 36
_TOP = 24
_RADIUS = 7
_TEXT_GAP = 22
_ID_WIDTH = 110
_WIDTH_OF_TEXT = 760

_FILLS = {
    State.APPLIED: "#2f855a",
    State.CURRENT: "#1a56c4",
    State.PENDING: "#ffffff",
    State.UNKNOWN: "#fde8e8",
    State.PLAIN: "#9aa3b2",
}
_STROKES = {
    State.APPLIED: "#276749",
    State.CURRENT: "#123f91",
    State.PENDING: "#b7791f",
    State.UNKNOWN: "#c53030",
    State.PLAIN: "#6b7482",
}
_BANDS = {System.PEEWEE: "#f6f1e7", System.ALEMBIC: "#eef3fb"}
_STYLE = (
    "text{font-family:sans-serif;font-size:13px;fill:#1f2733}"
    ".id{font-family:monospace;font-size:12px}"
    ".faint{fill:#5b6573;font-size:11px}"
)


def draw_svg(drawing: Drawing) -> str:
    """A complete SVG document, the newest revision on top."""
    height = _TOP * 2 + _ROW * max(len(drawing.marks) - 1, 0)
    width = _text_left(drawing) + _WIDTH_OF_TEXT
    rows = len(drawing.marks)
    parts = [
        f'<svg {_NAMESPACE} viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        "<title>Revision graph</title>",
        f"<style>{_STYLE}</style>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *_bands(drawing, width),
        *(_edge(edge, rows) for edge in drawing.layout.edges),
    ]
    for mark in drawing.marks:
        parts.extend(_mark(mark, rows, _text_left(drawing)))
    return "\n".join([*parts, "</svg>"])


def _text_left(drawing: Drawing) -> int:
    return _LEFT + _LANE * (drawing.layout.lanes - 1) + _TEXT_GAP


def _point(place: Placed, rows: int) -> tuple[int, int]:
    return _LEFT + _LANE * place.lane, _TOP + _ROW * (rows - 1 - place.row)


def _bands(drawing: Drawing, width: int) -> Iterator[str]:
    """A tinted band behind each unbroken stretch of one system, with its name at the edge."""
    rows = len(drawing.marks)
    start = 0
    while start < rows:
        system = drawing.marks[start].key.system
        end = start
        while end < rows and drawing.marks[end].key.system is system:
            end += 1
        _, y = _point(drawing.marks[end - 1].place, rows)
        top = y - _ROW // 2
        yield (
            f'<rect x="0" y="{top}" width="{width}" height="{_ROW * (end - start)}"'
            f' fill="{_BANDS[system]}"/>'
        )
        yield (
            f'<text class="faint" x="12" y="{top + 8}" transform="rotate(90 12 {top + 8})">'
            f"{system.value}</text>"
        )
        start = end


def _edge(edge: Edge, rows: int) -> str:
    x1, y1 = _point(edge.start, rows)
    x2, y2 = _point(edge.end, rows)
    dash = "" if edge.kind == "parent" else ' stroke-dasharray="4 3"'
    if x1 == x2:
        path = f"M{x1} {y1}V{y2}"
    elif x2 > x1:
        path = f"M{x1} {y1}C{x1} {y1 - _ROW} {x2} {y1} {x2} {y1 - _ROW}V{y2}"
    else:
        path = f"M{x1} {y1}V{y2 + _ROW}C{x1} {y2} {x2} {y2 + _ROW} {x2} {y2}"
    return f'<path d="{path}" fill="none" stroke="#8d97a6" stroke-width="1.5"{dash}/>'


def _mark(mark: Mark, rows: int, text_left: int) -> Iterator[str]:
    x, y = _point(mark.place, rows)
    yield f"<g><title>{escape(f'{mark.key}: {mark.title} ({mark.state.value})')}</title>"
    yield _shape(mark.state, x, y)
    yield f'<text class="id" x="{text_left}" y="{y + 4}">{escape(mark.short_name)}</text>'
    title_left = text_left + _ID_WIDTH
    yield f'<text x="{title_left}" y="{y + 4}">{escape(_label(mark))}</text></g>'


def _label(mark: Mark) -> str:
    release = f" — release {mark.release}" if mark.release else ""
    head = " — head" if mark.is_head else ""
    return f"{mark.title}{release}{head}"


def _shape(state: State, x: int, y: int) -> str:
    """Circle full or hollow, diamond, square with a question mark: readable without colour."""
    look = f'fill="{_FILLS[state]}" stroke="{_STROKES[state]}" stroke-width="2"'
    size = _RADIUS
    if state is State.CURRENT:
        points = f"{x},{y - size - 2} {x + size + 2},{y} {x},{y + size + 2} {x - size - 2},{y}"
        return f'<polygon points="{points}" {look}/>'
    if state is State.UNKNOWN:
        return (
            f'<rect x="{x - size}" y="{y - size}" width="{size * 2}" height="{size * 2}" {look}/>'
            f'<text class="faint" x="{x - 3}" y="{y + 4}">?</text>'
        )
    return f'<circle cx="{x}" cy="{y}" r="{size}" {look}/>'


__all__ = ["draw_svg"]
