from __future__ import annotations

import string
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QMenuBar
from pytestqt.qtbot import QtBot

from owui_migrate_gui import places
from owui_migrate_gui.gui.language import LANGUAGES, language_of, nearest, speak, tr
from owui_migrate_gui.gui.menus import Menus
from owui_migrate_gui.gui.start.start_page import StartPage
from owui_migrate_gui.gui.theme import Choice
from owui_migrate_gui.gui.translating import CONTEXT, use_language

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import write_translations

FOREIGN = tuple(language for language in LANGUAGES if language != "en")


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(None)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", FOREIGN)
def test_texts_are_translated_and_the_binary_says_the_same(
    language: str, qapp: QApplication
) -> None:
    texts, counted = write_translations.texts(), write_translations.plurals()
    known = write_translations.read_translations(language)
    missing = sorted((texts | counted).keys() - known.keys())
    assert len(missing) <= len(texts) // 20, f"python tools/write_translations.py; {missing}"
    binary = QTranslator(qapp)
    assert binary.load(str(places.resource(f"translations/{language}.qm")))
    for text, forms in known.items():
        if text in counted:
            said = [binary.translate(CONTEXT, text, "", count) for count in (1, 2)]
            assert said == [forms[0], forms[-1]]
        else:
            assert binary.translate(CONTEXT, text) == forms[0]
        for translation in forms:
            assert _fields(text) == _fields(translation), text
            assert text.endswith("…") == translation.endswith("…"), text
            has_key = "&" in translation.replace("&&", "")
            assert ("&" in text.replace("&&", "")) == has_key, text


def test_the_layers_sentences_are_listed_as_they_are_made() -> None:
    listed = set(write_translations.TEMPLATES.read_text(encoding="utf-8").splitlines())
    made = set(write_translations.templates().splitlines())
    assert len(made - listed) <= len(made) // 20, "python tools/write_translations.py"


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", FOREIGN)
def test_keys_of_a_menu_lead_to_one_action_each(
    language: str, qtbot: QtBot, dressed: QApplication, english_again: None
) -> None:

    assert use_language(dressed, language) == language
    bar = QMenuBar()
    qtbot.addWidget(bar)
    Menus(bar, Choice.LIGHT)
    for menu in bar.actions():
        within = menu.menu()
        assert within is not None
        words = [one.text().replace("&&", "").lower() for one in within.actions()]  # type: ignore[attr-defined]
        keys = [word[word.index("&") + 1] for word in words if "&" in word]
        assert len(set(keys)) == len(keys), words


def test_the_start_page_speaks_the_language_that_was_chosen(
    qtbot: QtBot, dressed: QApplication, english_again: None
) -> None:
    use_language(dressed, "de")
    page = StartPage(has_demo=True)
    qtbot.addWidget(page)
    assert tr("Settings") == "Einstellungen"
    assert [button.text() for button in page.findChildren(type(page._open))] == [
        "Datei ö&ffnen …",
        "Mit einem Server &verbinden …",
        "Log einfügen …",
        tr("Backups …"),
        "Demo ausprobieren",
    ]


def test_the_system_chooses_where_nobody_did() -> None:
    assert language_of({"LANG": "de_AT.UTF-8"}) == "de"
    assert language_of({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:zh_CN"}) == "zh_CN"
    assert language_of({"LC_ALL": "C", "LANG": "de_DE"}) == "en"
    assert language_of({}) == "en"
    assert (nearest("zh-Hans-CN"), nearest("zh_TW"), nearest("pt_BR")) == ("zh_CN", "", "")
