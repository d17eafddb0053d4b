"""Every page in a language that puts brackets around what is translated: what has none is not."""

from __future__ import annotations

import re
import string
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from owui_migrate_gui.demo.odd_states import make_broken, make_empty, make_unknown
from owui_migrate_gui.gui import roles
from owui_migrate_gui.gui.language import Speech, speak
from owui_migrate_gui.gui.target_view import Page
from owui_migrate_gui.gui.translating import speech_of
from owui_migrate_gui.gui.widgets.chip import Chip
from tests.conftest import MakeDatabase
from tests.gui.conftest import PATIENCE_MS, Desk, OpenDesk

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import write_translations

BRACKETED = re.compile(r"⟦[^⟧]*(⟧|$)")
WORDS = re.compile(r"[A-Za-z]{3,} [A-Za-z]{2,}")
NOT_OURS = re.compile(
    r"[\w./-]*[_/.][\w./-]*|\b(TEXT|VARCHAR|INTEGER|BIGINT|NOT NULL|Open WebUI)\b"
)
"""Names of files, tables and columns, types, and the product's name."""
SQL = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|ALTER TABLE|CREATE INDEX|IS NOT NULL|ON DELETE)\b")

LEGEND = re.compile(r"\b[A-Z?–] \w+ · ")
"""Of the graph's legend, which is translated whole, parts are shown."""


def bracketed(text: str) -> str:
    """What is ours in brackets, and what is filled in outside of them."""
    told = ""
    for literal, field, _, _ in string.Formatter().parse(text):
        told += f"⟦{literal}⟧" if literal.strip() else literal
        told += f"{{{field}}}" if field is not None else ""
    return told


@pytest.fixture
def pseudo(dressed: QApplication) -> Iterator[None]:
    known = write_translations.texts().keys() | write_translations.plurals().keys()
    speak(
        Speech(
            text=lambda text: bracketed(text) if text in known else text,
            plural=lambda text, _count: bracketed(text),
            number=lambda value, decimals: f"{value:,.{decimals}f}",
            moment=lambda when, _seconds: f"{when:%Y-%m-%d %H:%M}",
            templates=speech_of("de").templates,
        )
    )
    yield
    speak(None)


def shown(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
        yield widget.toolTip()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, Chip):
        yield widget.text
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for column in range(len(getattr(model, "_columns", ()))):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            for row in range(min(model.rowCount(), 30)):
                index = model.index(row, column)
                yield str(index.data(Qt.ItemDataRole.DisplayRole) or "")
                yield str(index.data(roles.SECOND_ROLE) or "")
                yield from (chip for chip, _tone in index.data(roles.CHIPS_ROLE) or ())
    yield widget.accessibleName()


def untranslated(root: QWidget) -> set[str]:
    found = set()
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        for text in shown(widget):
            rest = NOT_OURS.sub(" ", BRACKETED.sub("", text))
            if WORDS.search(rest) and not SQL.search(text):
                found.add(text)
    return found


def walk(desk: Desk) -> list[str]:
    """What is not translated on any page; the language is spoken, or this fails."""
    told: list[str] = []
    seen = 0
    for page in Page:
        desk.workspace.show_page(page)
        QApplication.processEvents()
        seen += sum("⟦" in one.text() for one in desk.workspace.findChildren(QLabel))
        told += [f"{page.name}: {text}" for text in sorted(untranslated(desk.workspace))]
    assert seen > len(Page) * 10, "the language is not spoken"
    return told


def test_every_page_says_nothing_but_what_is_translated(
    open_desk: OpenDesk, make_database: MakeDatabase, pseudo: None
) -> None:
    desk = open_desk(make_database("0.6.43"))
    desk.wait_read()
    assert not walk(desk)


@pytest.mark.exhaustive
@pytest.mark.parametrize("state", ["broken", "unknown", "empty"])
def test_pages_of_odd_databases_say_nothing_but_what_is_translated(
    state: str, open_desk: OpenDesk, make_database: MakeDatabase, pseudo: None, tmp_path: Path
) -> None:
    path = make_empty(tmp_path / state)
    if state == "broken":
        path = make_broken(make_database("0.12.4").read_bytes(), tmp_path / "odd")
    elif state == "unknown":
        path = make_unknown(make_database("0.6.43"), tmp_path / "odd")
    desk = open_desk(path)
    desk.wait_read()
    desk.qtbot.waitUntil(lambda: not desk.session.is_examining, timeout=PATIENCE_MS)
    assert not [text for text in walk(desk) if not LEGEND.search(text)]
