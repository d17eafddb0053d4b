"""What one call of the program was asked for in general, whatever its verb."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

OpenWindow = Callable[[str | None], int]
"""Opens the window on a target (or none) and returns its exit code when it closes."""
MakeDemo = Callable[[Path], Path]
"""Makes the demo database in an empty folder and returns its path."""


@dataclass(slots=True, kw_only=True)
class Session:
    """Filled in as the arguments are read; verbs and the top level look at it.

    ``has_begun`` turns true when the engine starts to work on a target: until then an
    unexpected error can truthfully say that nothing was changed.
    """

    open_window: OpenWindow
    make_demo: MakeDemo
    is_json: bool = False
    is_verbose: bool = False
    has_begun: bool = False


__all__ = ["MakeDemo", "OpenWindow", "Session"]
