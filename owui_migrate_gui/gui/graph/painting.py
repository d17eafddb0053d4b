"""Paints the part of the graph that is in view; the view only says what that is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from owui_migrate_gui.gui.graph import brush
from owui_migrate_gui.gui.graph.afar import Afar
from owui_migrate_gui.gui.graph.badges import paint_badges, paint_far_badges
from owui_migrate_gui.gui.graph.picture import Line, Node, Picture
from owui_migrate_gui.gui.node import NodeState
from owui_migrate_gui.gui.theme import Theme, mono_font
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.widgets.chip import ChipBrush, chip_font
from owui_migrate_gui.revision import RevisionKey

GUTTER = 34.0
"""Pixels at the left edge for the systems' bands, at every zoom."""

WORDS_FROM = 0.5
SHAPES_FROM = 0.25
_ROWS_APART = 4.0
"""Pixels a row below which rows are painted as bars that run together."""

_BAND = 22.0
_DOT = 2.0
"""Nodes are never smaller than this, in pixels."""

_MARK = 9.0
"""Pixels that a mark of the doctor's takes from afar."""

_THINNEST = 4
_FAINT = 0.32
_DONE = {NodeState.APPLIED, NodeState.CURRENT}


@dataclass(slots=True, kw_only=True)
class Scene:
    """What is shown of a picture: ``overlay`` are states that a run at work gives to nodes.

    ``pulse`` is where the ring around a running node is, from 0 to 1.
    """

    picture: Picture = field(default_factory=Picture)
    afar: Afar = field(default_factory=lambda: Afar(Picture()))
    overlay: Mapping[RevisionKey, NodeState] = field(default_factory=dict)
    found: AbstractSet[int] | None = None
    selected: int = -1
    hovered: int = -1
    pulse: float = 0.0

    def node(self, row: int) -> Node:
        """A row as it is shown."""
        node = self.picture.nodes[row]
        state = self.overlay.get(node.key)
        return node if state is None else replace(node, state=state)

    def lines(self, rows: range) -> tuple[Line, ...]:
        """The lines that touch rows; while a run is at work they follow it."""
        found = self.picture.lines_between(rows.start, rows.stop - 1)
        if not self.overlay:
            return found
        return tuple(
            line._replace(is_done=self._is_done(line[0]) and self._is_done(line[2]))
            for line in found
        )

    def _is_done(self, row: int) -> bool:
        picture = self.picture
        return self.overlay.get(picture.keys[row], picture.states[row]) in _DONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where it is looked at: scroll offsets and size in pixels."""

    scale: float
    across: float
    down: float
    width: float
    height: float
    theme: Theme
    font: QFont

    @property
    def row_height(self) -> float:
        """Pixels from row to row."""
        return brush.ROW * self.scale


def lanes_width(picture: Picture) -> float:
    """Scene units that the lanes take."""
    return brush.LEFT + picture.lanes * brush.LANE


def paint(painter: QPainter, scene: Scene, frame: Frame, rows: range, width: float) -> None:
    """Paint bands, lines and rows in view; ``width`` is the scene's, in its units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, frame.scale >= SHAPES_FROM)
    painter.save()
    painter.translate(GUTTER - frame.across, -frame.down)
    painter.scale(frame.scale, frame.scale)
    _paint_grounds(painter, scene, frame, width)
    if frame.row_height < _ROWS_APART:
        _paint_afar(painter, scene, frame)
    else:
        nodes = [scene.node(row) for row in rows]
        brush.paint_lines(painter, scene.lines(rows), frame.theme)
        if frame.scale < SHAPES_FROM:
            brush.paint_dots(painter, nodes, frame.theme, smallest=_DOT / frame.scale)
            paint_marks(painter, scene, frame)
        else:
            _Rows(painter, scene, frame, width).paint(nodes)
    painter.restore()
    if frame.scale < WORDS_FROM:
        _paint_tags(painter, scene, frame, rows)
    _paint_bands(painter, scene.picture, frame)


def _paint_grounds(painter: QPainter, scene: Scene, frame: Frame, width: float) -> None:
    theme = frame.theme
    left = lanes_width(scene.picture) - 8
    painter.setPen(Qt.PenStyle.NoPen)
    for row, fill in (
        (scene.hovered, theme.hover),
        (scene.selected, theme.accented.fill),
    ):
        if row < 0:
            continue
        painter.setBrush(QColor(fill))
        top = row * brush.ROW + 2
        painter.drawRoundedRect(QRectF(left, top, width - left - 6, brush.ROW - 4), 7, 7)
        if frame.scale < WORDS_FROM:
            middle = brush.centre(row, scene.picture.lane_of[row])
            far = max(brush.RADIUS * 2.4, 5 / frame.scale)
            painter.drawEllipse(middle, far, far)


def _paint_afar(painter: QPainter, scene: Scene, frame: Frame) -> None:
    """Bars and strokes of the level at which about a pixel lies between rows."""
    number = max(int(1 / frame.row_height), 1).bit_length() - 1
    level = scene.afar.level(number)
    first, last = frame.down / frame.row_height, (frame.down + frame.height) / frame.row_height
    lines: dict[bool, list[QLineF]] = defaultdict(list)
    for start, start_lane, end, end_lane, is_done in level.strokes:
        if end >= first and start <= last:
            lines[is_done].append(
                QLineF(brush.centre(start, start_lane), brush.centre(end, end_lane))
            )
    for is_done, found in lines.items():
        pen = QPen(QColor(frame.theme.good if is_done else frame.theme.muted), 0)
        painter.setPen(pen)
        painter.drawLines(found)
    paint_bars(painter, scene, frame, (first, last))
    paint_marks(painter, scene, frame)


def paint_bars(painter: QPainter, scene: Scene, frame: Frame, rows: tuple[float, float]) -> None:
    """The nodes of a level, one batch for each state; the heavier states on top."""
    number = max(int(1 / frame.row_height), 1).bit_length() - 1
    side = max(brush.RADIUS * 1.8, _DOT / frame.scale)
    least = max(brush.ROW, _DOT / frame.scale)
    bars: dict[NodeState, list[QRectF]] = defaultdict(list)
    for lane, start, end, state in scene.afar.level(number).bars:
        if end >= rows[0] and start <= rows[1]:
            left = brush.centre(start, lane).x() - side / 2
            tall = max((end - start + 1) * brush.ROW, least)
            bars[state].append(QRectF(left, start * brush.ROW, side, tall))
    for key, state in scene.overlay.items():
        row = scene.picture.rows.get(key)
        if row is not None:
            middle = brush.centre(row, scene.picture.lane_of[row])
            bars[state].append(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
    painter.setPen(Qt.PenStyle.NoPen)
    for state, found in bars.items():
        painter.setBrush(QColor(brush.fill_of(state, frame.theme)))
        painter.drawRects(found)


def paint_marks(painter: QPainter, scene: Scene, frame: Frame) -> None:
    """What the doctor found, from afar: one shape for each row, as large on the screen as a dot."""
    picture = scene.picture
    size = _MARK / frame.scale
    places = {
        row: brush.centre(row, picture.lane_of[row]) + QPointF(size, 0) for row in picture.lights
    }
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_far_badges(painter, picture.lights, places, frame.theme, size)
    painter.restore()


class _Rows:
    """Paints rows with shapes, letters and, near enough, words."""

    def __init__(self, painter: QPainter, scene: Scene, frame: Frame, width: float) -> None:
        self._painter, self._scene, self._frame, self._width = painter, scene, frame, width
        self._mono, self._body = mono_font(frame.font), frame.font
        self._chips = chip_font(frame.font)
        self._letter = QFont(frame.font)
        self._letter.setBold(True)
        self._letter.setPixelSize(11)
        self._id_width = QFontMetricsF(self._mono).horizontalAdvance("0" * 12)
        self._metrics = QFontMetricsF(self._body)

    def paint(self, nodes: Iterable[Node]) -> None:
        painter, found = self._painter, self._scene.found
        for node in nodes:
            painter.setOpacity(1.0)
            if found is not None and node.row not in found:
                brush.cover_lines(painter, node, self._frame.theme)
                painter.setOpacity(_FAINT)
            brush.paint_node(painter, node, self._frame.theme, self._letter)
            if node.light is not None:
                middle = brush.centre(node.row, node.lane)
                paint_badges(painter, middle, node.light, self._frame.theme)
            if node.state is NodeState.RUNNING:
                brush.paint_pulse(painter, node, self._frame.theme, self._scene.pulse)
            if self._frame.scale >= WORDS_FROM:
                self._paint_words(node)
        painter.setOpacity(1.0)

    def _paint_words(self, node: Node) -> None:
        painter, theme = self._painter, self._frame.theme
        left, right = lanes_width(self._scene.picture) + 4, self._width - 16
        middle = node.row * brush.ROW + brush.ROW / 2
        look = ChipBrush(
            painter=painter,
            theme=theme,
            font=self._chips,
            on_selection=node.row == self._scene.selected,
        )
        used = look.paint_from_right(QPointF(right, middle), node.chips, (right - left) * 0.6)
        top = node.row * brush.ROW
        painter.setPen(QColor(theme.muted if node.folded else theme.text))
        painter.setFont(self._mono)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        id_width = self._id_width
        painter.drawText(QRectF(left, top, id_width, brush.ROW), flags, node.id_text)
        painter.setFont(self._body)
        room = max(right - left - id_width - used - 24, 20)
        title = self._metrics.elidedText(node.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left + id_width + 14, top, room, brush.ROW), flags, title)


def _paint_tags(painter: QPainter, scene: Scene, frame: Frame, rows: range) -> None:
    """From afar only release names are written, as many as have room."""
    font = chip_font(frame.font)
    tall = QFontMetricsF(font).height()
    look = ChipBrush(painter=painter, theme=frame.theme, font=font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = GUTTER - frame.across + lanes_width(scene.picture) * frame.scale + 14
    free_from = -tall
    for row in scene.picture.tagged:
        top = (row + 0.5) * frame.row_height - frame.down
        if row not in rows or top - tall < free_from:
            continue
        told = scene.picture.lights.get(row)
        aside = told.chips if told is not None else ()
        tags = tuple(
            chip
            for chip in scene.picture.nodes[row].chips
            if chip[1] is Tone.ACCENT and chip not in aside
        )
        look.paint_from_left(QPointF(left, top), tags, frame.width)
        free_from = top + tall / 2


def _paint_bands(painter: QPainter, picture: Picture, frame: Frame) -> None:
    """Name each system along the left edge, always in sight."""
    font = chip_font(frame.font)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for band in picture.bands:
        top = max(band.first * frame.row_height - frame.down + 3, 3)
        bottom = min((band.last + 1) * frame.row_height - frame.down - 3, frame.height - 3)
        if bottom - top < _THINNEST:
            continue
        shade = frame.theme.accented if band.label == "Alembic" else frame.theme.positive
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.fill))
        painter.drawRoundedRect(QRectF(6, top, _BAND, bottom - top), 6, 6)
        if bottom - top < metrics.horizontalAdvance(band.label) + 8:
            continue
        painter.setPen(QColor(shade.ink))
        painter.save()
        painter.translate(6 + _BAND / 2, (top + bottom) / 2)
        painter.rotate(-90)
        box = QRectF(-(bottom - top) / 2, -_BAND / 2, bottom - top, _BAND)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), band.label)
        painter.restore()


__all__ = [
    "GUTTER",
    "SHAPES_FROM",
    "WORDS_FROM",
    "Frame",
    "Scene",
    "lanes_width",
    "paint",
    "paint_bars",
    "paint_marks",
]
