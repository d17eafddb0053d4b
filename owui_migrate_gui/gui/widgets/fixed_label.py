"""Labels of the first paint.

The namespace ``Qt`` is made when it is first imported: 93 enums, 20 ms. So what the first paint
shows does without it; ``widgets.text`` has the labels for everything else.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from owui_migrate_gui.gui.language import tr


def fixed_label(text: str, kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label of a kind for the window's own fixed words, never for text from outside."""
    made = QLabel(tr(text))
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("kind", kind)
    return made


__all__ = ["fixed_label"]
