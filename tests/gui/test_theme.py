from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from owui_migrate_gui.gui.theme import (
    DARK,
    LIGHT,
    Choice,
    Theme,
    apply_theme,
    mono_font,
    theme_of,
)
from owui_migrate_gui.gui.tone import Tone

READABLE = 4.5
"""WCAG 2.1, 1.4.3: contrast of text."""

VISIBLE = 3.0
"""WCAG 2.1, 1.4.11: contrast of what is not text."""


def luminance(colour: str) -> float:
    whole = QColor(colour)
    parts = [whole.redF(), whole.greenF(), whole.blueF()]
    linear = [c / 12.92 if c <= 0.03928 else math.pow((c + 0.055) / 1.055, 2.4) for c in parts]
    weights = (0.2126, 0.7152, 0.0722)
    return sum(weight * part for weight, part in zip(weights, linear, strict=True))


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_all_text_can_be_read_on_every_ground_that_it_stands_on(theme: Theme) -> None:
    pairs = {
        **{tone.value: (theme.shade(tone).ink, theme.shade(tone).fill) for tone in Tone},
        **{
            f"{ink} on {ground}": (getattr(theme, ink), getattr(theme, ground))
            for ink in ("text", "muted")
            for ground in ("page", "surface", "hover", "code")
        },
        **{
            f"{ink} on code": (getattr(theme, ink), theme.code)
            for ink in ("keyword", "string", "comment", "number")
        },
        "text on selection": (theme.text, theme.accented.fill),
        "muted on selection": (theme.muted, theme.accented.fill),
        "primary button": (theme.on_accent, theme.accent),
        "primary button, hovered": (theme.on_accent, theme.accent_hover),
        "accent chip on a selected row": (theme.accented.ink, theme.surface),
        "text on a bad banner": (theme.text, theme.negative.fill),
        "link on a bad banner": (theme.accented.ink, theme.negative.fill),
        "letter in an applied node": (theme.on_accent, theme.good),
        "danger button": (theme.negative.ink, theme.surface),
    }
    poor = {name: contrast(*pair) for name, pair in pairs.items() if contrast(*pair) < READABLE}
    assert not poor


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_nodes_and_focus_can_be_seen(theme: Theme) -> None:
    for colour in (theme.good, theme.accent, theme.muted, theme.warning.ink, theme.bad_solid):
        assert contrast(colour, theme.surface) >= VISIBLE


def test_fonts_are_there_and_ids_are_set_in_fixed_width(dressed: QApplication) -> None:
    assert QFontDatabase.families()
    assert QFontInfo(mono_font(dressed.font())).fixedPitch()


def test_switching_the_theme_reaches_widgets_that_are_open(
    qtbot: QtBot, dressed: QApplication
) -> None:
    shown = QLabel("x")
    qtbot.addWidget(shown)
    shown.show()
    assert theme_of(shown.palette()) is LIGHT
    apply_theme(dressed, Choice.DARK)
    assert theme_of(shown.palette()) is DARK
    apply_theme(dressed, Choice.LIGHT)
    assert theme_of(shown.palette()) is LIGHT
