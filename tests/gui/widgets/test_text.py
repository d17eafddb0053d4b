"""Long words give way where they tell least."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.widgets.text import elided

TEXT = "/srv/containers/open-webui/volumes/data · SQLite, delete journal · 446 KB"


@pytest.fixture
def metrics(qtbot: QtBot) -> QFontMetrics:
    return QFontMetrics(QFont())


def test_what_fits_is_shown_whole(metrics: QFontMetrics) -> None:
    assert elided(TEXT, metrics, metrics.horizontalAdvance(TEXT) + 1) == TEXT


def test_the_path_gives_way_before_what_follows_it(metrics: QFontMetrics) -> None:
    shown = elided(TEXT, metrics, metrics.horizontalAdvance(TEXT) - 40)
    assert shown.endswith(" · SQLite, delete journal · 446 KB")
    assert "…" in shown.split(" · ")[0]


def test_in_very_little_room_all_of_it_gives_way(metrics: QFontMetrics) -> None:
    shown = elided(TEXT, metrics, 120)
    assert metrics.horizontalAdvance(shown) <= 120
