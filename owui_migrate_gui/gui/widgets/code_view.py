"""Text of a programming language, read-only, with the colours of Pygments' lexers."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.theme import Theme, mono_font, theme_of

if TYPE_CHECKING:
    from pygments.lexer import Lexer

Language = Literal["python", "sql"]


class CodeHighlighter(QSyntaxHighlighter):
    """Colours a text; it is lexed once as a whole, blocks only look it up."""

    def __init__(self, document: QTextDocument, language: Language) -> None:
        super().__init__(document)
        self._language = language
        self._spans: tuple[tuple[tuple[int, int, str], ...], ...] = ()
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
        self._spans = _spans(text, self._language)

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


@lru_cache(maxsize=256)
def _spans(text: str, language: Language) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """For each line the (column, length, kind) of its coloured pieces.

    SQL's words for a column such as ``role`` or ``usage`` are keywords only where they are written
    as such, in capitals.
    """
    lines: list[list[tuple[int, int, str]]] = [[]]
    column = 0
    lexer = _lexer(language)
    for token, value in lexer.get_tokens(text):
        kind = _kind(token)
        if kind == "keyword" and language == "sql" and not value.isupper():
            kind = ""
        for number, piece in enumerate(value.split("\n")):
            if number:
                lines.append([])
                column = 0
            if kind and piece:
                lines[-1].append((column, len(piece), kind))
            column += len(piece)
    return tuple(tuple(spans) for spans in lines)


def _lexer(language: Language) -> Lexer:
    # 18 ms to import, and only once code is looked at.
    if language == "sql":
        from pygments.lexers.sql import SqlLexer  # noqa: PLC0415

        return SqlLexer(stripnl=False, ensurenl=False)
    from pygments.lexers.python import PythonLexer  # noqa: PLC0415

    return PythonLexer(stripnl=False, ensurenl=False)


@cache
def _kind(token: object) -> str:
    name = str(token)
    for prefix, kind in (
        ("Token.Keyword", "keyword"),
        ("Token.Operator.Word", "keyword"),
        ("Token.Literal.String", "string"),
        ("Token.Comment", "comment"),
        ("Token.Literal.Number", "number"),
        ("Token.Name.Function", "name"),
        ("Token.Name.Class", "name"),
        ("Token.Name.Decorator", "name"),
    ):
        if name.startswith(prefix):
            return kind
    return ""


__all__ = ["CodeHighlighter", "CodeView", "Language"]
