"""The help pane at the window's right: the page that is open, explained."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from owui_migrate_gui.gui.help.pages import CONTENTS, document, section
from owui_migrate_gui.gui.language import spoken, tr
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.chooser import Chooser

_NARROWEST = 320


class HelpPane(QDockWidget):
    """Renders Markdown; links between documents stay inside, others open in the browser."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Help"), parent)
        self.setObjectName("help")
        self.setAllowedAreas(
            Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._chooser = Chooser(is_editable=False)
        self._chooser.setAccessibleName(tr("Help topics"))
        self._chooser.addItem(tr("This page"))
        for _name, title in CONTENTS:
            self._chooser.addItem(tr(title))
        self._page: Page | None = None
        self._text = QTextBrowser()
        self._text.setAccessibleName(tr("Help text"))
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._on_link)
        close = button("Close", "quiet", tip="Close the help (F1)")
        close.setAccessibleName(tr("Close the help"))
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self._chooser, 1)
        head.addWidget(close)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 10, 10, 10)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        inside.setMinimumWidth(_NARROWEST)
        self.setWidget(inside)
        self.setTitleBarWidget(QWidget(self))
        self._chooser.activated.connect(self._on_chosen)

    @property
    def text(self) -> str:
        """What is read there."""
        return self._text.toPlainText()

    def follow(self, page: Page | None) -> None:
        """Tell about the page in front, unless a document is being read."""
        self._page = page
        if self.isVisible() and self._chooser.currentIndex() == 0:
            self._text.setMarkdown(_with_note(section(page)))

    def open_page(self, page: Page | None) -> None:
        """Show the pane with the page in front."""
        self._page = page
        self._chooser.setCurrentIndex(0)
        self._text.setMarkdown(_with_note(section(page)))
        self._show()

    def open_document(self, place: str) -> None:
        """Show the pane with a document, at a heading where one is named (``name.md#heading``)."""
        name, _, heading = place.partition("#")
        names = [known for known, _ in CONTENTS]
        if name in names:
            self._chooser.setCurrentIndex(names.index(name) + 1)
        self._text.setMarkdown(_with_note(document(name)))
        self._show()
        if heading:
            QTimer.singleShot(0, self, lambda: self._go_to(heading))  # once it is laid out

    def _go_to(self, heading: str) -> None:
        """Bring the heading that begins with these letters to the top."""
        block = self._text.document().begin()
        while block.isValid():
            is_heading = block.blockFormat().headingLevel() > 0
            if is_heading and block.text().lower().startswith(heading.lower()):
                self._text.setTextCursor(QTextCursor(block))
                bar = self._text.verticalScrollBar()
                bar.setValue(bar.value() + self._text.cursorRect().top())
                return
            block = block.next()

    def _show(self) -> None:
        self.show()
        self.raise_()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        if number:
            self.open_document(CONTENTS[number - 1][0])
        else:
            self.open_page(self._page)

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        if url.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(url)
        elif url.path().endswith(".md"):
            fragment = url.fragment()
            self.open_document(f"{url.path()}#{fragment}" if fragment else url.path())


def _with_note(text: str) -> str:
    """The document, after a line in the person's language where that is another."""
    note = tr("This help is in English.")
    return text if spoken() is None else f"*{note}*\n\n{text}"


__all__ = ["HelpPane"]
