"""Loads Qt, and keeps PySide from reading the source of every module that is imported after it.

PySide looks through each module's source text for its own name, in case the module uses one of its
optional "features". Nothing here does. For the thousand modules of this program and its libraries
that takes a third of a second and keeps 13 MB of source text in memory. There is no public switch;
where a later PySide has no such function any more, nothing is changed.
"""

from __future__ import annotations

import sys


def load_qt() -> None:
    """Import Qt's widgets. Raises ``ImportError`` where that can't be done."""
    import PySide6.QtWidgets  # noqa: F401, PLC0415 - not before it is asked for

    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        setattr(features, "_mod_uses_pyside", _uses_no_features)  # noqa: B010 - not typed


def _uses_no_features(_module: object) -> bool:
    return False


__all__ = ["load_qt"]
