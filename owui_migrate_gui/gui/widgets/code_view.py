"""Text of a programming language, read-only, with the colours of Pygments' lexers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.theme import Theme, mono_font, theme_of
from owui_migrate_gui.gui.widgets.lexing import Language, Lines, spans_of


class CodeHighlighter(QSyntaxHighlighter):
    """Colours a text; it is lexed once as a whole, blocks only look it up."""

    def __init__(self, document: QTextDocument, language: Language) -> None:
        super().__init__(document)
        self._language = language
        self._spans: Lines = ()
        self._formats: dict[str, QTextCharFormat] = {}

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._formats = {
            "keyword": _format(theme.keyword, bold=True),
            "string": _format(theme.string),
            "comment": _format(theme.comment),
            "number": _format(theme.number),
            "name": _format(theme.keyword),
        }
        self.rehighlight()

    def set_text(self, text: str) -> None:
        """Lex the text that the document is about to show."""
        self._spans = spans_of(text, self._language)

    def highlightBlock(self, _text: str) -> None:
        """Colour one line."""
        line = self.currentBlock().blockNumber()
        if line >= len(self._spans):
            return
        for start, length, kind in self._spans[line]:
            if (style := self._formats.get(kind)) is not None:
                self.setFormat(start, length, style)


class CodeView(QPlainTextEdit):
    """A read-only view of code in one language."""

    def __init__(
        self, language: Language, *, name: str = mark("Script text"), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(tr(name))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(mono_font(self.font()))
        self._highlighter = CodeHighlighter(self.document(), language)
        self._highlighter.set_theme(theme_of(self.palette()))

    def show_code(self, text: str) -> None:
        """Show another text from its beginning."""
        self._highlighter.set_text(text)
        self.setPlainText(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            self._highlighter.set_theme(theme_of(self.palette()))


def _format(colour: str, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    return made


__all__ = ["CodeHighlighter", "CodeView"]
