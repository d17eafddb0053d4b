"""A program that does nothing with the same libraries: the yardstick of the executable."""

from __future__ import annotations

import importlib
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

LIBRARIES = (
    "sqlalchemy",
    "alembic.command",
    "networkx",
    "peewee",
    "peewee_migrate",
    "sqlcipher3",
    "psycopg",
    "rich.console",
    "pygments",
    "click",
    "psutil",
    "msgspec",
    "humanize",
    "platformdirs",
    "yaml",
    "dotenv",
    "keyring",
    # Linux's own keychain; brings cryptography.
    "secretstorage",
)


class Label(QLabel):
    """Loads the libraries once it has been painted."""

    _is_loaded = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, then load in the next turn of the event loop."""
        super().paintEvent(event)
        if not self._is_loaded:
            self._is_loaded = True
            QTimer.singleShot(0, lambda: [importlib.import_module(name) for name in LIBRARIES])


def main() -> int:
    """Show one label; load the libraries after the first paint, as the program does."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setWindowTitle("Toy")
    window.setCentralWidget(Label("Nothing to see here"))
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
