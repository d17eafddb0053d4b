"""Asking before anything changes."""

from __future__ import annotations

from owui_migrate_gui.cli.render import ask, can_ask
from owui_migrate_gui.errors import Cancelled, UsageError


def require_answerable(*, yes: bool) -> None:
    """Raise ``UsageError`` where a question would have nobody to answer it."""
    if not yes and not can_ask():
        raise UsageError(
            "This has to be confirmed, and there is no terminal to ask on.",
            remedy="Add --yes to go ahead without a question.",
        )


def confirm(question: str, *, yes: bool) -> None:
    """Ask, unless ``yes`` has been said already; raises ``Cancelled`` for any other answer."""
    if not yes and not ask(question):
        raise Cancelled("You said no.")


__all__ = ["confirm", "require_answerable"]
