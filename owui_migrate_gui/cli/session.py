"""What one call of the program was asked for in general, whatever its verb."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from owui_migrate_gui.cli.key_wish import KeyWish
from owui_migrate_gui.database.backup_way import BackupWay

OpenWindow = Callable[[str | None], int]
"""Opens the window on a target (or none) and returns its exit code when it closes."""
MakeDemo = Callable[[Path], Path]
"""Makes the demo database in an empty folder and returns its path."""


@dataclass(slots=True, kw_only=True)
class Session:
    """Filled in as the arguments are read; verbs and the top level look at it.

    ``has_begun`` turns true when the engine starts to work on a target: until then an
    unexpected error can truthfully say that nothing was changed. ``key`` opens the target,
    ``new_key`` is the one that a file gets, ``other_key`` the second of two targets,
    ``backup_key`` opens a backup made under another,
    ``place_key`` is the password of another server that a rehearsal's copy is made on.
    ``backup_way`` is how a server's database is backed up, ``compresses`` whether a file's backup
    is compressed, ``confirmed_name`` what was typed for
    a production database.
    """

    open_window: OpenWindow
    make_demo: MakeDemo
    is_json: bool = False
    is_verbose: bool = False
    has_begun: bool = False
    key: KeyWish = field(default_factory=KeyWish)
    new_key: KeyWish = field(default_factory=KeyWish)
    backup_key: KeyWish = field(default_factory=KeyWish)
    other_key: KeyWish = field(default_factory=KeyWish)
    place_key: KeyWish = field(default_factory=KeyWish)
    backup_way: BackupWay = BackupWay.DUMP
    compresses: bool = False
    confirmed_name: str | None = None


__all__ = ["MakeDemo", "OpenWindow", "Session"]
