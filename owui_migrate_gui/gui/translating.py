"""Brings the translations of ``resources/translations`` into the application."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from functools import cache, cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QTranslator

from owui_migrate_gui import places
from owui_migrate_gui.gui.language import Speech, language_of, nearest, speak

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

_IS_UNIX = os.name == "posix" and sys.platform != "darwin"

CONTEXT = "window"
"""Of every text, so that a text keeps its translation when it moves to another module."""


def use_language(app: QCoreApplication, chosen: str) -> str:
    """Speak the chosen language, or the system's where none is chosen; returns its name.

    Call it before the first widget is made: what is there already keeps its words.
    """
    language = chosen or _system_language()
    if language == "en":
        speak(None)
        return language
    own, qts = QTranslator(app), QTranslator(app)
    if not own.load(str(places.resource(f"translations/{language}.qm"))):
        speak(None)
        return "en"
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(f"qtbase_{language}", folder):  # OK, Cancel and the file dialog
        app.installTranslator(qts)
    app.installTranslator(own)
    speak(speech_of(language))
    return language


def speech_of(language: str) -> Speech:
    """Texts from the installed translators; numbers and dates as Qt knows the language's."""
    ways = _Ways(language)
    return Speech(
        text=lambda text: QCoreApplication.translate(CONTEXT, text),
        plural=lambda text, count: QCoreApplication.translate(CONTEXT, text, "", count),
        number=ways.number,
        moment=ways.moment,
        templates=_templates,
    )


class _Ways:
    """How a language writes numbers and dates."""

    def __init__(self, language: str) -> None:
        self._language = language

    @cached_property
    def _locale(self) -> QLocale:
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - 600 names of countries and languages

        return QLocale(self._language)

    @cached_property
    def _day(self) -> str:
        day = self._locale.dateFormat(self._locale.FormatType.ShortFormat)
        return day if "yyyy" in day else day.replace("yy", "yyyy")

    def number(self, value: float, decimals: int) -> str:
        return self._locale.toString(float(value), "f", decimals)

    def moment(self, when: datetime, seconds: bool) -> str:  # noqa: FBT001 - as Speech asks
        day = self._locale.toString(QDate(when.year, when.month, when.day), self._day)
        return f"{day} {when:%H:%M:%S}" if seconds else f"{day} {when:%H:%M}"


@cache
def _templates() -> tuple[str, ...]:
    """What ``tools/write_translations.py`` collected; read when the first is needed."""
    text = places.resource("translations/sentences.txt").read_text(encoding="utf-8")
    return tuple(line.replace("\\n", "\n") for line in text.splitlines())


def _system_language() -> str:
    if _IS_UNIX:
        return language_of(os.environ)
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 600 names of countries and languages

    asked = QLocale.system().uiLanguages()
    return next((known for one in asked if (known := nearest(one))), "en")


__all__ = ["CONTEXT", "speech_of", "use_language"]
