"""A support bundle made in the window, and opened in it without the database."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.bundle_dialog import BundleDialog
from owui_migrate_gui.gui.menus import Menus
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import Choice
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk
from tests.gui.doctor.test_doctor_page import button, changed, examined, ids


def test_a_bundle_is_shown_then_saved_and_shows_the_same_without_the_database(
    make_database: MakeDatabase, open_desk: OpenDesk, tmp_path: Path
) -> None:
    database = changed(make_database("0.8.12"), "DELETE FROM chat_message")
    desk = open_desk(database)
    examined(desk)
    desk.prompts.save_to = tmp_path / "webui-support.zip"
    button(desk, "Support bundle").click()
    desk.qtbot.waitUntil(lambda: bool(desk.prompts.bundles), timeout=PATIENCE_MS)
    assert "findings.json" in desk.prompts.bundles[0]
    before = ids(desk)
    order = desk.session.reading.graph.order  # type: ignore[union-attr]
    database.unlink()

    other = open_desk(desk.prompts.save_to)
    examined(other)
    assert ids(other) == before == ["OWM030"]
    assert other.session.reading is not None
    assert other.session.reading.graph.order == order
    assert other.session.reading.behind == 32
    assert_nothing_is_offered(other)
    other.commands.running.upgrade_to_head()
    (error,) = other.prompts.errors
    assert "support bundle" in error.what


def assert_nothing_is_offered(desk: Desk) -> None:
    """Nothing that would be refused when it is pressed."""
    workspace, pages = desk.workspace, desk.workspace.pages
    assert not workspace.has_database
    for page in Page:
        workspace.show_page(page)
    offered = {
        one.accessibleName()
        for place in (workspace.header, pages.overview, pages.plan, pages.backups, pages.doctor)
        for one in place.findChildren(QPushButton)
        if not one.isHidden() and one.isEnabled()
    }
    refused = {"Back up now", "Encryption", "Rehearse, then run", "Upgrade to 0.12.4"}
    assert not offered & (refused | {"Upgrade to here", "Repair this", "Rehearse", "Salvage"})
    assert "Which release?" in offered
    workspace.show_page(Page.PLAN)
    (run,) = (
        one
        for one in pages.plan.findChildren(QPushButton)
        if one.accessibleName() == "Upgrade to 0.12.4"
    )
    assert run.toolTip() == "This is a support bundle: the database is not here."
    assert "support bundle of" in workspace.status


def test_the_menu_offers_a_bundle_only_what_can_be_done(
    qtbot: QtBot, dressed: QApplication
) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = Menus(bar, Choice.LIGHT)
    menus.set_has_target(has_target=True, has_database=False)
    offered = {
        action.text().replace("&", ""): action.isEnabled()
        for menu in bar.findChildren(QMenu)
        for action in menu.actions()
    }
    assert not any(offered[name] for name in ("Back up now …", "Run the plan …", "Encryption …"))
    assert all(offered[name] for name in ("Reload", "Which release? …", "Migration scripts …"))


def test_a_file_that_can_t_be_opened_has_a_bundle_too(open_desk: OpenDesk, tmp_path: Path) -> None:
    text = tmp_path / "webui.db"
    text.write_text("not a database")
    desk = open_desk(text)
    desk.qtbot.waitUntil(lambda: desk.session.error is not None, timeout=PATIENCE_MS)
    (made,) = (
        one
        for one in desk.workspace.findChildren(QPushButton)
        if one.accessibleName() == "Support bundle"
    )
    desk.prompts.save_to = tmp_path / "support.zip"
    made.click()
    desk.qtbot.waitUntil(lambda: bool(desk.prompts.bundles), timeout=PATIENCE_MS)
    other = open_desk(desk.prompts.save_to)
    other.qtbot.waitUntil(lambda: other.session.examination is not None, timeout=PATIENCE_MS)
    for page in Page:
        other.workspace.show_page(page)
    assert ids(other) == ["OWM091"]
    assert other.workspace.badge[0] == "1 finding"


def test_the_dialog_shows_every_file(qtbot: QtBot) -> None:
    dialog = BundleDialog({"README.txt": b"what it is", "rows.json": b"{}"})
    qtbot.addWidget(dialog)
    files, text = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
    assert isinstance(files, QListWidget)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "what it is"
    files.setCurrentRow(1)
    assert text.toPlainText() == "{}"
    (save,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Save …"]
    with qtbot.waitSignal(dialog.save_asked):
        save.click()
