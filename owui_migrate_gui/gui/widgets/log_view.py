"""The live log: appends in batches, follows the end unless the person scrolled away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.theme import mono_font

_MOST_LINES = 5_000
_SLACK = 2
"""Lines from the end that still count as being there."""


class LogView(QPlainTextEdit):
    """A read-only log of lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = ""
        self.setReadOnly(True)
        self.setAccessibleName(tr("Log"))
        self.setMaximumBlockCount(_MOST_LINES)
        self.setUndoRedoEnabled(False)
        font = mono_font(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.94)
        self.setFont(font)

    def filter_lines(self, text: str, lines: Sequence[str]) -> None:
        """Show only lines that hold the text, now and from now on."""
        self._filter = text.strip().casefold()
        self.show_lines(self._fitting(lines))

    def _fitting(self, lines: Sequence[str]) -> Sequence[str]:
        if not self._filter:
            return lines
        return [line for line in lines if self._filter in line.casefold()]

    def show_lines(self, lines: Sequence[str]) -> None:
        """Replace everything."""
        self.setPlainText("\n".join(lines))
        self._to_end()

    def append_lines(self, lines: Sequence[str]) -> None:
        """Add lines; the view follows if it was at the end."""
        lines = self._fitting(lines)
        if not lines:
            return
        follows = self._is_at_end()
        self.appendPlainText("\n".join(lines))
        if follows:
            self._to_end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the end through a change of size."""
        follows = self._is_at_end()
        super().resizeEvent(event)
        if follows:
            self._to_end()

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _SLACK

    def _to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())


__all__ = ["LogView"]
