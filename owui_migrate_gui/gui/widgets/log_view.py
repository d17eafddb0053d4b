"""The live log: appends in batches, follows the end unless the person scrolled away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from owui_migrate_gui.gui.theme import mono_font

_MOST_LINES = 20_000


class LogView(QPlainTextEdit):
    """A read-only log of lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName("Log")
        self.setMaximumBlockCount(_MOST_LINES)
        self.setUndoRedoEnabled(False)
        font = mono_font(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.94)
        self.setFont(font)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Replace everything."""
        self.setPlainText("\n".join(lines))
        self._to_end()

    def append_lines(self, lines: Sequence[str]) -> None:
        """Add lines; the view follows if it was at the end."""
        if not lines:
            return
        bar = self.verticalScrollBar()
        follows = bar.value() >= bar.maximum() - 2
        self.appendPlainText("\n".join(lines))
        if follows:
            self._to_end()

    def _to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())


__all__ = ["LogView"]
