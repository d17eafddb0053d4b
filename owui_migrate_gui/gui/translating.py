"""Brings the translations of ``resources/translations`` into the application."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from owui_migrate_gui import places
from owui_migrate_gui.gui.language import language_of, nearest, speak

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
    speak(lambda text: QCoreApplication.translate(CONTEXT, text))
    return language


def _system_language() -> str:
    if _IS_UNIX:
        return language_of(os.environ)
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 600 names of countries and languages

    asked = QLocale.system().uiLanguages()
    return next((known for one in asked if (known := nearest(one))), "en")


__all__ = ["CONTEXT", "use_language"]
