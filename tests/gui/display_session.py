"""What a person does at a real display, with keys and mouse only; run by ``test_real_display``.

    python display_session.py DATABASE PICTURE

Goes through open, graph, plan, upgrade and restore in the whole program's window, and prints one
JSON document of what was seen. Any exception ends it with a traceback and exit code 1.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from owui_migrate_gui.gui.app import make_application, make_window
from owui_migrate_gui.gui.live_run import JobState
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import Choice
from owui_migrate_gui.gui.widgets.dialog import QuestionDialog
from owui_migrate_gui.gui.workspace import Workspace

_PATIENCE = 90.0
_CONTROL = Qt.KeyboardModifier.ControlModifier


def wait(what: str, is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QTest.qWait(20)
    QTest.qWait(50)


class Person:
    """Presses keys where the focus is, and buttons where they are seen."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def workspace(self) -> Workspace:
        found = self.window.workspace
        assert isinstance(found, Workspace)
        return found

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focused(), key, modifier)
        QTest.qWait(30)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        """Where keys go. No window manager gives the focus back when a dialog closes: do that."""
        top = QApplication.activeModalWidget() or self.window
        top.activateWindow()
        wait("the focus", lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click at a place of the window, as the mouse does: whatever is there gets it."""
        top = widget.window()
        place = widget.mapTo(top, at or widget.rect().center())
        assert top.rect().contains(place), f"{widget.accessibleName()} is out of sight"
        handle = top.windowHandle()
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.qWait(30)

    def button(self, words: str) -> QPushButton:
        """The one visible button with these words."""
        top = QApplication.activeModalWidget() or self.window
        found = [
            button
            for button in top.findChildren(QPushButton)
            if button.isVisible() and button.text().replace("&", "") == words
        ]
        assert len(found) == 1, f"{len(found)} buttons say {words!r}"
        return found[0]

    def question(self) -> QuestionDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, QuestionDialog) else None

    def wait_question(self) -> None:
        wait("a question", lambda: self.question() is not None)

    def wait_no_question(self) -> None:
        wait("the question is gone", lambda: self.question() is None)

    def wait_job(self) -> JobState:
        commands = self.workspace.commands
        wait(
            "the job's end",
            lambda: (
                commands.live is not None
                and commands.live.is_over
                and commands.job is None
                and not self.workspace.session.is_loading
            ),
        )
        assert commands.live is not None
        return commands.live.state


def open_by_dialog(person: Person, database: Path) -> None:
    """Ctrl+O, type the path, Enter."""
    person.press(Qt.Key.Key_O, _CONTROL)
    wait("the file dialog", lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    QTest.keyClicks(line, str(database))
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait("the database is open", lambda: person.window.workspace is not None)
    session = person.workspace.session
    wait("the database is read", lambda: session.examination is not None)


def walk_the_graph(person: Person) -> list[str]:
    """Click the row above the current one, go down by key, search; the ids on the way."""
    person.press(Qt.Key.Key_2, _CONTROL)
    session, view = person.workspace.session, person.workspace.pages.graph.view
    reading = session.reading
    assert reading is not None
    assert reading.current is not None
    parent = reading.graph.parents(reading.current)[0]
    row: QRect = view.row_rect(parent).toRect()
    person.click(view.viewport(), QPoint(row.left() + 150, row.center().y()))
    seen = [str(session.selected)]
    person.press(Qt.Key.Key_Down)
    seen.append(str(session.selected))
    person.press(Qt.Key.Key_F, _CONTROL)
    person.type(reading.head.id if reading.head else "")
    person.press(Qt.Key.Key_Return)
    seen.append(str(session.selected))
    person.press(Qt.Key.Key_Escape)
    assert person.focused() is view
    return seen


def refuse_twice(person: Person) -> bool:
    """Esc and Enter both mean no; tells whether nothing was started."""
    person.press(Qt.Key.Key_3, _CONTROL)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        person.press(Qt.Key.Key_Return, _CONTROL)
        person.wait_question()
        person.press(key)
        person.wait_no_question()
    return person.workspace.commands.live is None


def upgrade(person: Person) -> str:
    """Ctrl+Enter, and this time yes."""
    person.press(Qt.Key.Key_Return, _CONTROL)
    person.wait_question()
    person.click(person.button("Upgrade now"))
    return person.wait_job().value


def restore(person: Person) -> str:
    """Backups page, the only backup, Restore."""
    person.press(Qt.Key.Key_5, _CONTROL)
    person.click(person.button("Restore …"))
    person.wait_question()
    person.click(person.button("Restore now"))
    return person.wait_job().value


def recorded(database: Path) -> str:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        (row,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row)


def main(database: Path, picture: Path) -> dict[str, object]:
    """Do all of it."""
    app = make_application()
    window = make_window(app, settings=database.parent / "window.ini", theme=Choice.LIGHT)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowExposed(window, 10_000)
    wait("the focus", lambda: QApplication.focusWidget() is not None)
    person = Person(window)
    found: dict[str, object] = {"platform": app.platformName()}
    open_by_dialog(person, database)
    found["before"] = recorded(database)
    found["graph"] = walk_the_graph(person)
    found["refused"] = refuse_twice(person)
    found["upgrade"] = upgrade(person)
    found["after"] = recorded(database)
    found["page"] = Page(person.workspace.page).name
    screen = app.primaryScreen().grabWindow(0)
    screen.save(str(picture))
    found["screen"] = [screen.width(), screen.height()]
    found["restore"] = restore(person)
    found["restored"] = recorded(database)
    window.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
