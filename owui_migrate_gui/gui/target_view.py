"""What the window's frame knows of an open target; light, so that the frame appears at once."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from owui_migrate_gui.gui.tone import Tone

if TYPE_CHECKING:
    from owui_migrate_gui.database.target import Target
    from owui_migrate_gui.gui.first_steps import Stop
    from owui_migrate_gui.secret import Secret


class Page(IntEnum):
    """The pages, in the order of Ctrl+1 …."""

    OVERVIEW = 0
    GRAPH = 1
    PLAN = 2
    DOCTOR = 3
    BACKUPS = 4
    RUNS = 5
    SCHEMA = 6


class TargetView(QWidget):
    """One target's part of the window; ``status_changed`` carries the status bar's line.

    ``open_asked`` asks for another file, ``restore_elsewhere`` for the restore of another
    database's backup, ``help_asked`` for a document; ``badge_changed`` follows what the doctor
    found.
    """

    status_changed = Signal(str)
    page_changed = Signal()
    badge_changed = Signal()
    open_asked = Signal()
    restore_elsewhere = Signal(object)
    help_asked = Signal(str)

    @property
    @abstractmethod
    def target(self) -> Target:
        """The database that is shown."""

    @property
    @abstractmethod
    def page(self) -> Page:
        """The page that is shown."""

    @property
    @abstractmethod
    def status(self) -> str:
        """The status bar's line."""

    @property
    @abstractmethod
    def badge(self) -> tuple[str, Tone]:
        """What the doctor found, in a word or two; empty where nothing is wrong."""

    @property
    @abstractmethod
    def has_database(self) -> bool:
        """Whether the database is here, so that something can be done to it."""

    @property
    @abstractmethod
    def is_busy(self) -> bool:
        """Whether a job is at work on the target."""

    @abstractmethod
    def first_steps(self) -> tuple[Stop, ...]:
        """The tour through this target; empty as long as it has not been read."""

    @abstractmethod
    def show_page(self, page: Page) -> None:
        """Go to a page, once the target has been read."""

    @abstractmethod
    def search(self) -> None:
        """Go to the graph's search box."""

    @abstractmethod
    def upgrade(self) -> None:
        """Ask for a run to the newest revision."""

    @abstractmethod
    def run_plan(self) -> None:
        """Ask for the run that the plan page shows."""

    @abstractmethod
    def back_up(self) -> None:
        """Ask for a backup."""

    @abstractmethod
    def restore(self, backup: Path) -> None:
        """Ask for a restore, as soon as it is known how the target is opened."""

    @abstractmethod
    def rescue(self) -> None:
        """Ask for a rescue out of SQLCipher."""

    @abstractmethod
    def change_encryption(self) -> None:
        """Ask what is to become of the file's encryption."""

    @abstractmethod
    def ask_release(self) -> None:
        """Show which releases open the target, and how it gets to another one."""

    @property
    @abstractmethod
    def takes_log(self) -> bool:
        """Whether a log can be looked at beside the target: it has been read."""

    @abstractmethod
    def read_log(self, path: str) -> None:
        """Look at a log file beside the target."""

    @abstractmethod
    def choose_source(self) -> None:
        """Ask for other migration scripts."""

    @abstractmethod
    def refresh(self) -> None:
        """Read everything again."""

    @abstractmethod
    def unlock(self, secret: Secret, *, is_kept: bool) -> None:
        """Read the target with a password or key."""

    @abstractmethod
    def reset_layout(self) -> None:
        """Let splitters, columns and the graph look as at the very beginning."""

    @abstractmethod
    def cancel_then(self, act: Callable[[], None]) -> None:
        """Cancel the job at work and call ``act`` when it has ended."""

    @abstractmethod
    def close_session(self) -> None:
        """Let the target go."""


__all__ = ["Page", "TargetView"]
