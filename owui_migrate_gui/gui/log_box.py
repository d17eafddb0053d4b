"""A box for Open WebUI's start-up log or traceback: pasted, dropped on it, or chosen as a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.log import match_log
from owui_migrate_gui.doctor.log_text import read_log
from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.dropping import dropped_path
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.language import mark, tr
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.theme import mono_font
from owui_migrate_gui.gui.widgets.button import button
from owui_migrate_gui.gui.widgets.card import Card
from owui_migrate_gui.gui.widgets.dialog import file_dialog
from owui_migrate_gui.gui.widgets.text import label
from owui_migrate_gui.gui.words import count_words

_LOG_HEIGHT = 130
_SHOWN_LINES = 400
"""Lines of a file that are shown, from its end; all of them are looked at."""

_TOLD = mark("It speaks of {count}, listed below with the database's own.")
_FILES = mark("Logs (*.log *.txt *.out *.err *.json);;All files (*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A log file, as it is shown, and what it speaks of."""

    name: str
    lines: int
    end: str
    findings: tuple[Finding, ...]


class LogField(QPlainTextEdit):
    """A field for text; ``file_pasted`` where a file was copied instead."""

    file_pasted = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text; of a file that was copied, its contents and not its path."""
        if path := dropped_path(source):
            self.file_pasted.emit(path)
        else:
            super().insertFromMimeData(source)


class LogBox(Card):
    """Hidden until it is wanted; ``matched`` carries the findings that the text speaks of."""

    matched = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, told: str = _TOLD) -> None:
        super().__init__(tr("Open WebUI's log"), parent)
        self._telling = tr(told)
        self._queries = Queries(self)
        self.text = LogField()
        self.text.setAccessibleName(tr("Open WebUI's log"))
        self.text.setPlaceholderText(
            tr("Paste the start-up log or the traceback here, or drop its file on this box")
        )
        self.text.setFont(mono_font(self.text.font()))
        self.text.setFixedHeight(_LOG_HEIGHT)
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)  # the whole box takes what is dropped
        self.setAcceptDrops(True)
        self._told = label(kind="muted", wrap=True)
        choose = button("Choose a file …", tip="A log that was saved, of any size")
        choose.clicked.connect(self._on_choose)
        forget = button("Forget the log")
        forget.clicked.connect(self._on_forget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        row.addWidget(choose)
        row.addWidget(forget)
        self.body.addWidget(self.text)
        self.body.addLayout(row)
        self.text.textChanged.connect(self._on_text)
        self.text.file_pasted.connect(self.read_file)
        self.hide()

    @property
    def told(self) -> str:
        """What is said of the text."""
        return self._told.text()

    @Slot()
    def toggle(self) -> None:
        """Show the box, or hide it again."""
        self.setVisible(self.isHidden())
        if not self.isHidden():
            self.text.setFocus()

    @Slot(str)
    def read_file(self, path: str) -> None:
        """Look at a file; it is read beside the window."""
        self.show()
        self._told.setText(tr("Reading {name} …").format(name=Path(path).name))
        self._queries.ask("log", lambda: _read(Path(path)), self._on_read, self._on_unreadable)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or text."""
        if dropped_path(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file, or take the text."""
        event.acceptProposedAction()
        if path := dropped_path(event.mimeData()):
            self.read_file(path)
        else:
            self._let_write()
            self.text.setPlainText(event.mimeData().text())

    @Slot()
    def _on_choose(self) -> None:
        file_dialog(
            self.window(), tr("Choose a log"), tr(_FILES), str(Path.home()), self.read_file
        ).open()

    def _on_read(self, found: _Read) -> None:
        with QSignalBlocker(self.text):
            self.text.setPlainText(found.end)
        self.text.setReadOnly(True)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())
        lines = count_words(found.lines, "line")
        name = tr("{name}, {lines}.").format(name=found.name, lines=lines)
        self._told.setText(f"{name} {self._words(found.findings)}")
        self.matched.emit(found.findings)

    def _on_unreadable(self, error: MigrationError) -> None:
        self._told.setText(f"{said(error.what)} {said(error.remedy)}")

    @Slot()
    def _on_text(self) -> None:
        text = self.text.toPlainText()
        findings = match_log(text)
        self._told.setText(self._words(findings) if text.strip() else "")
        self.matched.emit(findings)

    def _words(self, findings: tuple[Finding, ...]) -> str:
        if not findings:
            return tr("Nothing in it is known to the doctor.")
        return self._telling.format(count=count_words(len(findings), "finding"))

    def _let_write(self) -> None:
        self.text.setReadOnly(False)

    @Slot()
    def _on_forget(self) -> None:
        self._let_write()
        self.text.clear()
        self._told.setText("")
        self.matched.emit(())
        self.hide()


def _read(path: Path) -> _Read:
    text = read_log(path)
    lines = text.splitlines()
    return _Read(
        name=path.name,
        lines=len(lines),
        end="\n".join(lines[-_SHOWN_LINES:]),
        findings=match_log(text),
    )


__all__ = ["LogBox", "LogField"]
