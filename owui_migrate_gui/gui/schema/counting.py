"""Counts rows beside the window, table by table, until it is told to stop."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal, Slot

from owui_migrate_gui.database.target import Target
from owui_migrate_gui.errors import Cancelled, MigrationError
from owui_migrate_gui.gui.jobs import Queries
from owui_migrate_gui.gui.services import Services
from owui_migrate_gui.secret import Secret


class RowCounter(QObject):
    """``changed`` follows every table and the end; ``counts`` is what is known so far."""

    changed = Signal()
    failed = Signal(object)
    _counted = Signal(object, str, object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counts: dict[str, int] = {}
        self._services = services
        self._queries = Queries(self)
        self._stop: threading.Event | None = None
        self._counted.connect(self._on_counted)

    @property
    def is_running(self) -> bool:
        """Whether tables are being counted."""
        return self._stop is not None

    def start(self, target: Target, tables: tuple[str, ...], secret: Secret | None = None) -> None:
        """Count all of these anew."""
        self.stop()
        self.counts = {}
        stop = self._stop = threading.Event()

        def count() -> None:
            self._services.count_tables(
                target,
                tables,
                # PySide makes a C int of an int: a row count may not fit into one.
                lambda name, rows: self._counted.emit(stop, name, (rows,)),
                stop.is_set,
                secret=secret,
            )

        self._queries.ask("rows", count, lambda _none: self._end(), self._on_failed)
        self.changed.emit()

    def stop(self) -> None:
        """Stop; what was counted stays."""
        if self._stop is not None:
            self._stop.set()
            self._end()

    def close(self) -> None:
        """Stop, and wait until the target is let go."""
        self.stop()
        self._queries.close()

    @Slot(object, str, object)
    def _on_counted(self, whose: threading.Event, name: str, rows: tuple[int]) -> None:
        if whose is self._stop:
            self.counts[name] = rows[0]
            self.changed.emit()

    def _on_failed(self, error: MigrationError) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _end(self) -> None:
        self._stop = None
        self.changed.emit()


__all__ = ["RowCounter"]
