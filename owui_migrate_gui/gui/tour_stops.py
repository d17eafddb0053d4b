"""What the tour of first steps says, and of which page."""

from __future__ import annotations

from owui_migrate_gui.gui.language import mark
from owui_migrate_gui.gui.target_view import Page

TOUR = (
    (
        Page.OVERVIEW,
        mark("Where it stands"),
        mark(
            "The first sentence says how the database is. Below it is the one thing to do "
            "next. Looking never changes a byte."
        ),
    ),
    (
        Page.GRAPH,
        mark("The whole history"),
        mark(
            "Every revision, the oldest on top: A is applied, C is where the database is, P "
            "is still to come. A click tells more, a right click leads there."
        ),
    ),
    (
        Page.PLAN,
        mark("What would run"),
        mark(
            "Choose a goal, see each step and its SQL. Nothing runs before you said yes to "
            "a question that names what will happen."
        ),
    ),
    (
        Page.BACKUPS,
        mark("The way back"),
        mark(
            "Every run makes a backup first and opens it again to verify it. Any of them "
            "can be restored from here."
        ),
    ),
    (
        Page.RUNS,
        mark("What was done"),
        mark(
            "A run is followed here and can be cancelled: then the database is as it was. "
            "F1 explains every page, Ctrl+K finds every action."
        ),
    ),
)
"""Page, title, words."""

__all__ = ["TOUR"]
