from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.app import make_window
from owui_migrate_gui.gui.first_steps import FirstSteps
from owui_migrate_gui.gui.main_window import MainWindow
from owui_migrate_gui.gui.memory import Memory
from owui_migrate_gui.gui.palette import Palette
from owui_migrate_gui.gui.settings import Settings, SettingsDialog, read_settings, write_settings
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.theme import DARK, Choice, apply_theme, theme_of
from owui_migrate_gui.gui.workspace import Workspace
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    made = make_window(dressed, settings=tmp_path / "window.ini", makes_ahead=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    apply_theme(dressed, Choice.LIGHT)


def opened(qtbot: QtBot, window: MainWindow, path: Path) -> Workspace:
    window.open_target(str(path))
    workspace = window.workspace
    assert isinstance(workspace, Workspace)
    qtbot.waitUntil(lambda: workspace.session.examination is not None, timeout=PATIENCE_MS)
    return workspace


def open_palette(window: MainWindow) -> tuple[Palette, QLineEdit]:
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    field = palette.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return palette, field


def test_the_palette_finds_and_does_what_the_menus_and_the_page_offer(
    qtbot: QtBot, window: MainWindow, make_database: MakeDatabase
) -> None:
    workspace = opened(qtbot, window, make_database("0.12.4"))
    palette, field = open_palette(window)
    assert {"Open …", "Graph", "Runs", "Settings …", "Help for this page"} <= set(palette.shown)
    QTest.keyClicks(field, "schem")
    assert palette.shown[0] == "Schema"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.page is Page.SCHEMA
    qtbot.waitUntil(lambda: window.findChild(Palette) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    palette, field = open_palette(window)
    QTest.keyClicks(field, "diagram")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.pages.schema.diagram.isVisible()


def test_the_palette_offers_only_what_is_possible_and_arrows_choose(window: MainWindow) -> None:
    palette, field = open_palette(window)
    assert "Graph" not in palette.shown
    assert "Open …" in palette.shown
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClicks(field, "colours nothing like that")
    assert palette.shown == ()
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_settings_are_kept_and_take_effect(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, make_database: MakeDatabase
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    lines = {line.accessibleName(): line for line in dialog.findChildren(QLineEdit)}
    lines["Backup folder"].setText("/nowhere/at/all")
    assert not dialog.yes_button.isEnabled()
    lines["Backup folder"].setText(str(folder))
    boxes = {box.accessibleName(): box for box in dialog.findChildren(QComboBox)}
    boxes["Colours"].setCurrentIndex(2)
    boxes["Language"].setCurrentText("Deutsch")
    ticks = {box.text(): box for box in dialog.findChildren(QCheckBox)}
    ticks["Tell when a run ends while you look elsewhere"].setChecked(False)
    ticks["Compress backups (zstd)"].setChecked(True)
    dialog.accept()
    memory = Memory(tmp_path / "window.ini")
    assert read_settings(memory) == Settings(
        theme=Choice.DARK,
        backup_dir=folder,
        source="",
        notifies=False,
        compresses=True,
        language="de",
    )
    assert theme_of(window.palette()) is DARK
    workspace = opened(qtbot, window, make_database("0.12.4"))
    assert workspace.session.backup_dir == folder
    assert workspace.commands.compresses


def test_a_backup_folder_that_is_gone_is_as_good_as_none(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.ini")
    write_settings(memory, Settings(backup_dir=tmp_path / "gone", source="x.whl"))
    assert read_settings(memory) == Settings(source="x.whl")


def test_f1_tells_about_the_page_in_front_and_follows_it(
    qtbot: QtBot, window: MainWindow, make_database: MakeDatabase
) -> None:
    workspace = opened(qtbot, window, make_database("0.12.4"))
    workspace.show_page(Page.GRAPH)
    pane = window.assistance.pane
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert pane.isVisible()
    assert pane.text.startswith("Graph")
    workspace.show_page(Page.BACKUPS)
    assert pane.text.startswith("Backups")
    window.assistance.open_document("glossary.md")
    assert pane.text.startswith("Words")
    workspace.show_page(Page.RUNS)
    assert pane.text.startswith("Words")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert not pane.isVisible()
    assert workspace.pages.graph.whatsThis()


def test_the_tour_has_five_steps_and_is_offered_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, make_database: MakeDatabase
) -> None:
    window.assistance.offers_tour = True
    workspace = opened(qtbot, window, make_database("0.12.4"))
    qtbot.waitUntil(lambda: window.findChild(FirstSteps) is not None)
    tour = window.findChild(FirstSteps)
    assert isinstance(tour, FirstSteps)
    pages = []
    for number in range(1, 6):
        assert tour.number == number
        assert window.rect().contains(tour.geometry())
        pages.append(workspace.page)
        (go_on,) = [b for b in tour.findChildren(QPushButton) if b.text() in {"Next", "Done"}]
        QTest.keyClick(go_on, Qt.Key.Key_Space)
    assert pages == [Page.OVERVIEW, Page.GRAPH, Page.PLAN, Page.BACKUPS, Page.RUNS]
    qtbot.waitUntil(lambda: window.findChild(FirstSteps) is None)
    window.assistance.offers_tour = True
    window.assistance.offer_tour()
    assert window.findChild(FirstSteps) is None
    window.assistance.start_tour()
    again = window.findChild(FirstSteps)
    assert isinstance(again, FirstSteps)
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert not again.isVisible()
