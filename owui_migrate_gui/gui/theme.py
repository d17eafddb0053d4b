"""Colours, sizes and the style sheet of the window, all in one place.

Custom-painted widgets ask ``theme_of(palette)``, so that a change of the application's palette
is the only thing that switches the theme.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from owui_migrate_gui.gui.tone import Tone

SMALLEST_POINTS = 9.75
"""Body text is never smaller than this: 13 pixels at 96 dpi."""

_MIDDLE = 128

IS_FUSION = "fusion"
"""Property of an application that has the style which the style sheet is made for."""


class Choice(StrEnum):
    """Which theme a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Shade(NamedTuple):
    """A pair that is readable together: ``ink`` on ``fill``.

    Named tuples, because a dataclass takes ten times as long to make: 3 ms before the first paint.
    """

    ink: str
    fill: str


class Theme(NamedTuple):
    """One set of colours, as ``#rrggbb``; every ink keeps 4.5:1 on the grounds it is used on."""

    name: str
    page: str
    surface: str
    border: str
    line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    good: str
    bad_solid: str
    code: str
    hover: str
    neutral: Shade
    accented: Shade
    positive: Shade
    warning: Shade
    negative: Shade
    keyword: str
    string: str
    comment: str
    number: str

    def shade(self, tone: Tone) -> Shade:
        """Ink and fill for a tone."""
        return {
            Tone.NEUTRAL: self.neutral,
            Tone.ACCENT: self.accented,
            Tone.GOOD: self.positive,
            Tone.WARN: self.warning,
            Tone.BAD: self.negative,
        }[tone]


LIGHT = Theme(
    name="light",
    page="#f5f6f8",
    surface="#ffffff",
    border="#dfe3e9",
    line="#e8ebf0",
    text="#1a2130",
    muted="#5d6676",
    accent="#3353d4",
    accent_hover="#2845bd",
    on_accent="#ffffff",
    good="#1c7a4b",
    bad_solid="#b3261e",
    code="#f2f4f7",
    hover="#f0f3f8",
    neutral=Shade(ink="#586172", fill="#eff1f5"),
    accented=Shade(ink="#2e4cc8", fill="#e6edfd"),
    positive=Shade(ink="#17683f", fill="#def3e7"),
    warning=Shade(ink="#855400", fill="#fff0cc"),
    negative=Shade(ink="#a8231b", fill="#fde5e3"),
    keyword="#2e4cc8",
    string="#17683f",
    comment="#667085",
    number="#855400",
)

DARK = Theme(
    name="dark",
    page="#13161b",
    surface="#1b1f26",
    border="#2c323c",
    line="#272d36",
    text="#e7eaf0",
    muted="#9ba5b5",
    accent="#8fa6ff",
    accent_hover="#a6b8ff",
    on_accent="#10162e",
    good="#5fc491",
    bad_solid="#ff8f86",
    code="#232831",
    hover="#232932",
    neutral=Shade(ink="#a7b0bf", fill="#282e38"),
    accented=Shade(ink="#a9baff", fill="#273052"),
    positive=Shade(ink="#7fdcab", fill="#173528"),
    warning=Shade(ink="#f4c965", fill="#3b2e10"),
    negative=Shade(ink="#ffa49c", fill="#47211e"),
    keyword="#a9baff",
    string="#7fdcab",
    comment="#8c96a6",
    number="#f4c965",
)


def theme_of(palette: QPalette) -> Theme:
    """The theme that a palette belongs to, by the one role that style sheets leave alone."""
    is_dark = palette.color(QPalette.ColorRole.Accent) == QColor(DARK.accent)
    return DARK if is_dark else LIGHT


def apply_theme(app: QApplication, choice: Choice) -> Theme:
    """Dress the application; returns the theme in use."""
    is_dark = choice is Choice.DARK or (choice is Choice.SYSTEM and _is_system_dark(app))
    theme = DARK if is_dark else LIGHT
    if not app.property(IS_FUSION):
        from PySide6.QtWidgets import QStyleFactory  # noqa: PLC0415 - rarely needed

        app.setStyle(QStyleFactory.create("Fusion"))
        app.setProperty(IS_FUSION, True)
    font = body_font()
    app.setFont(font)
    sheet = style_sheet(theme, font.pointSizeF())
    if app.styleSheet() != sheet:  # polishing every widget anew is slow
        app.setPalette(palette_for(theme))
        app.setStyleSheet(sheet)
    return theme


def _is_system_dark(app: QApplication) -> bool:
    """Whether the system is dark; before the window is dressed, its own palette says so too."""
    if not app.styleSheet():
        return app.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE
    from PySide6.QtCore import Qt  # noqa: PLC0415 - 93 enums: 20 ms before the first paint

    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def body_font() -> QFont:
    """The platform's own font, not smaller than is comfortable."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_POINTS))
    return font


def mono_font(body: QFont) -> QFont:
    """The platform's fixed font at the optical size of ``body``."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(body.pointSizeF() * 0.93)
    return font


def palette_for(theme: Theme) -> QPalette:
    """The palette that Fusion draws with."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.page),
        (roles.WindowText, theme.text),
        (roles.Base, theme.surface),
        (roles.AlternateBase, theme.hover),
        (roles.Text, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Button, theme.surface),
        (roles.ButtonText, theme.text),
        (roles.Highlight, theme.accented.fill),
        (roles.HighlightedText, theme.text),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.ToolTipBase, theme.surface),
        (roles.ToolTipText, theme.text),
        (roles.Mid, theme.border),
        (roles.Light, theme.surface),
        (roles.Midlight, theme.line),
        (roles.Dark, theme.border),
        (roles.BrightText, theme.bad_solid),
        (roles.Accent, theme.accent),
    ):
        palette.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        palette.setColor(disabled, role, QColor(theme.muted))
    return palette


def style_sheet(theme: Theme, points: float) -> str:
    """The style sheet; sizes are in points so that it scales with the platform's font."""
    sizes = {"title": points * 1.42, "heading": points * 1.06, "small": points * 0.92}
    return "\n".join((_frames(theme, sizes), _controls(theme), _views(theme, sizes)))


def _frames(theme: Theme, sizes: dict[str, float]) -> str:
    return f"""
QToolTip {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.border}; padding: 4px 6px; }}
QFrame[kind="card"] {{ background: {theme.surface}; border: 1px solid {theme.border};
  border-radius: 10px; }}
QFrame[kind="bar"] {{ background: {theme.surface}; border: none;
  border-bottom: 1px solid {theme.border}; }}
QFrame[kind="toolbar"] {{ background: transparent; border: none;
  border-bottom: 1px solid {theme.line}; }}
QFrame[kind="legend"] {{ background: transparent; border: none;
  border-top: 1px solid {theme.line}; }}
QFrame[kind="bubble"] {{ background: {theme.surface}; border: 2px solid {theme.accent};
  border-radius: 10px; }}
QFrame[kind="strip"] {{ background: {theme.surface}; border: none;
  border-top: 2px solid {theme.accent}; }}
QFrame[kind="side"] {{ background: {theme.surface}; border: none;
  border-right: 1px solid {theme.border}; }}
QFrame[kind="banner-bad"] {{ background: {theme.negative.fill};
  border: 1px solid {theme.bad_solid}; border-radius: 10px; }}
QFrame[kind="banner-good"] {{ background: {theme.positive.fill};
  border: 1px solid {theme.good}; border-radius: 10px; }}
QFrame[kind="banner-warn"] {{ background: {theme.warning.fill};
  border: 1px solid {theme.warning.ink}; border-radius: 10px; }}
QFrame[kind="lit"] {{ background: {theme.accented.fill};
  border: 1px solid {theme.accent}; border-radius: 10px; }}
QFrame[kind="drop"] {{ background: {theme.surface}; border: 2px dashed {theme.border};
  border-radius: 14px; }}
QFrame[kind="drop"][active="true"] {{ background: {theme.accented.fill};
  border: 2px dashed {theme.accent}; }}
QLabel {{ background: transparent; }}
QLabel[kind="title"] {{ font-size: {sizes["title"]:.1f}pt; font-weight: 700; }}
QLabel[kind="heading"] {{ font-size: {sizes["heading"]:.1f}pt; font-weight: 700; }}
QLabel[kind="name"] {{ font-size: {sizes["heading"] * 1.06:.1f}pt; font-weight: 700; }}
QLabel[kind="centred"] {{ color: {theme.muted}; qproperty-alignment: AlignHCenter; }}
QLabel[kind="big"] {{ font-size: {sizes["heading"] * 1.06:.1f}pt; font-weight: 700;
  qproperty-alignment: AlignHCenter; }}
QLabel[kind="muted"] {{ color: {theme.muted}; }}
QLabel[kind="small"] {{ color: {theme.muted}; font-size: {sizes["small"]:.1f}pt; }}
QLabel[kind="good"] {{ color: {theme.positive.ink}; }}
QLabel[kind="bad"] {{ color: {theme.negative.ink}; }}
QLabel[kind="warn"] {{ color: {theme.warning.ink}; }}
QStatusBar {{ background: {theme.surface}; border-top: 1px solid {theme.border};
  color: {theme.muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {theme.muted}; padding: 3px 10px;
  font-size: {sizes["small"]:.1f}pt; }}
QMenuBar {{ background: {theme.surface}; border-bottom: 1px solid {theme.line}; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {theme.accented.fill}; color: {theme.text};
  border-radius: 4px; }}
QMenu {{ background: {theme.surface}; border: 1px solid {theme.border}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 14px; border-radius: 5px; }}
QMenu::item:selected {{ background: {theme.accented.fill}; color: {theme.text}; }}
QMenu::item:disabled {{ color: {theme.muted}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 5px 8px; }}
QSplitter::handle {{ background: transparent; }}
QDialog {{ background: {theme.page}; }}
QScrollArea[kind="bare"], QScrollArea[kind="bare"] > QWidget > QWidget[kind="bare"]
  {{ background: transparent; border: none; }}
"""


def _controls(theme: Theme) -> str:
    return f"""
QPushButton {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.border}; border-radius: 8px; padding: 6px 14px; font-weight: 600; }}
QPushButton:hover {{ background: {theme.hover}; }}
QPushButton:pressed {{ background: {theme.line}; }}
QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {theme.muted}; background: {theme.page}; }}
QPushButton::menu-indicator {{ width: 0; }}
QPushButton[kind="primary"] {{ background: {theme.accent}; color: {theme.on_accent};
  border: 1px solid {theme.accent}; }}
QPushButton[kind="primary"]:hover {{ background: {theme.accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {theme.text}; padding: 5px 13px; }}
QPushButton[kind="primary"]:disabled {{ background: {theme.line}; color: {theme.muted};
  border: 1px solid {theme.border}; }}
QPushButton[kind="danger"] {{ color: {theme.negative.ink}; }}
QPushButton[kind="danger"]:disabled {{ color: {theme.muted}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent;
  padding: 3px 8px; color: {theme.accented.ink}; }}
QPushButton[kind="quiet"]:hover {{ background: {theme.accented.fill}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {theme.accent}; padding: 2px 7px; }}
QPushButton[kind="segment"] {{ padding: 5px 12px; }}
QPushButton[kind="segment"]:focus {{ padding: 4px 11px; }}
QPushButton[kind="segment"]:checked {{ background: {theme.accented.fill};
  color: {theme.accented.ink}; border-color: {theme.accented.ink}; }}
QPushButton[kind="nav"] {{ text-align: left; background: transparent;
  border: 2px solid transparent; border-radius: 8px; padding: 8px 12px; font-weight: 500; }}
QPushButton[kind="nav"]:hover {{ background: {theme.hover}; }}
QPushButton[kind="nav"]:checked {{ background: {theme.accented.fill};
  color: {theme.accented.ink}; font-weight: 700; }}
QPushButton[kind="nav"]:focus {{ border: 2px solid {theme.accent}; padding: 8px 12px; }}
QLineEdit, QComboBox, QSpinBox {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.border}; border-radius: 8px; padding: 6px 10px;
  selection-background-color: {theme.accented.fill}; selection-color: {theme.text}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ border: 2px solid {theme.accent};
  padding: 5px 9px; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; }}
QComboBox::drop-down {{ width: 26px; border: none; }}
QComboBox QAbstractItemView {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.border}; selection-background-color: {theme.accented.fill};
  selection-color: {theme.text}; outline: none; padding: 4px; }}
QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {theme.muted};
  border-radius: 7px; background: {theme.surface}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {theme.accent}; }}
QRadioButton:focus {{ color: {theme.accented.ink}; }}
QCheckBox::indicator {{ width: 13px; height: 13px; border: 1px solid {theme.muted};
  border-radius: 4px; background: {theme.surface}; }}
QCheckBox::indicator:checked {{ width: 7px; height: 7px; border: 4px solid {theme.accent};
  background: {theme.on_accent}; }}
QCheckBox:focus {{ color: {theme.accented.ink}; }}
QProgressBar {{ background: {theme.line}; border: none; border-radius: 5px;
  max-height: 10px; min-height: 10px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: 5px; }}
QProgressBar[kind="good"]::chunk {{ background: {theme.good}; }}
QProgressBar[kind="bad"]::chunk {{ background: {theme.bad_solid}; }}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{ background: {theme.page}; color: {theme.muted}; padding: 6px 16px;
  border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {theme.accented.ink}; background: {theme.surface};
  border-bottom: 2px solid {theme.accent}; }}
"""


def _views(theme: Theme, sizes: dict[str, float]) -> str:
    return f"""
QPlainTextEdit {{ background: {theme.code}; color: {theme.text}; border: 1px solid {theme.code};
  border-radius: 8px; padding: 6px; selection-background-color: {theme.accent};
  selection-color: {theme.on_accent}; }}
QPlainTextEdit:focus {{ border: 1px solid {theme.accent}; }}
QAbstractScrollArea[kind="graph"] {{ background: {theme.surface}; border: none; }}
QTableView, QListView {{ background: transparent; border: none; outline: none;
  gridline-color: {theme.line}; selection-background-color: {theme.accented.fill};
  selection-color: {theme.text}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {theme.muted}; border: none;
  border-bottom: 1px solid {theme.border}; padding: 6px 8px; font-weight: 600;
  font-size: {sizes["small"]:.1f}pt; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {theme.border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {theme.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


__all__ = [
    "DARK",
    "IS_FUSION",
    "LIGHT",
    "Choice",
    "Shade",
    "Theme",
    "Tone",
    "apply_theme",
    "body_font",
    "mono_font",
    "palette_for",
    "style_sheet",
    "theme_of",
]
