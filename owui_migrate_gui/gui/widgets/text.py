"""Labels of the window's few kinds, and one that shortens a path in its middle."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.theme import mono_font


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget one of the style sheet's kinds, also when it is already on screen."""
    widget.setProperty("kind", kind)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label of a kind; its text can be selected where it may be worth copying."""
    made = QLabel(tr(text))
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        made.setProperty("kind", kind)
    return made


def rich_label(html: str = "", kind: str = "") -> QLabel:
    """A wrapping label whose text is the window's own HTML (never text from outside)."""
    made = label(kind=kind, wrap=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(html)
    return made


def mono_label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """A selectable label in the fixed font, for ids and hashes."""
    made = label(text, kind, wrap=wrap)
    made.setFont(mono_font(made.font()))
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


_SEPARATOR = " · "
_LONGEST_NAME = 30  # characters that every pane has room for
_LEAST_OF_FIRST = 60  # pixels: fewer letters of a path tell nothing


class ElidedLabel(QLabel):
    """A one-line label that gives way: the middle is left out, the tool tip has it all.

    Of "a long path · SQLite · 446 KB" the path alone gives way, as long as the rest fits.
    """

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if kind:
            self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``, all of it in the tool tip."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Almost nothing: it may always shrink."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        shown = elided(self.text(), metrics, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(self.rect(), int(self.alignment()), shown)


def value_label(value: str, name: str, *, is_mono: bool) -> QLabel:
    """A value in a grid: it can be selected, and takes what width there is.

    Words and paths go on in the next line; a long name has no place to break at. ``name`` tells
    screen readers what the value is of.
    """
    shown: QLabel
    if is_mono and len(value) > _LONGEST_NAME and not {" ", "/"} & set(value):
        shown = ElidedLabel(value)
        shown.setFont(mono_font(shown.font()))
    else:
        shown = mono_label(value, wrap=True) if is_mono else label(value, wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    shown.setAccessibleName(f"{name}: {value}")
    return shown


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """``text`` in at most ``width`` pixels: first its first part gives way, then the whole."""
    cut = Qt.TextElideMode.ElideMiddle
    first, separator, rest = text.partition(_SEPARATOR)
    room = width - metrics.horizontalAdvance(separator + rest)
    if separator and metrics.horizontalAdvance(first) > room >= _LEAST_OF_FIRST:
        return metrics.elidedText(first, cut, room) + separator + rest
    return metrics.elidedText(text, cut, width)


__all__ = [
    "ElidedLabel",
    "elided",
    "label",
    "mono_label",
    "rich_label",
    "set_kind",
    "value_label",
]
