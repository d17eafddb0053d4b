"""A file that macOS hands over is opened; other events go their way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.file_opening import FileOpener


def test_a_file_handed_over_is_opened(qtbot: QtBot) -> None:
    opened: list[str] = []
    owner = QObject()
    opener = FileOpener(opened.append, owner)

    assert opener.eventFilter(owner, QFileOpenEvent("/tmp/my data/webui.db")) is True
    assert opener.eventFilter(owner, QEvent(QEvent.Type.User)) is False
    assert opened == ["/tmp/my data/webui.db"]
