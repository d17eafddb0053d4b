"""Where the program starts: the engine's child, the window, or the command line."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

ENGINE_CHILD = "--engine-child"


def main(argv: list[str] | None = None) -> int:
    """Run ``owui-migrate`` with these arguments and return its exit code.

    The hidden first argument ``--engine-child`` makes this process the engine's child, which
    reads its request from standard input. Everything else goes to the command line.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == [ENGINE_CHILD]:
        from owui_migrate_gui.engine import child

        return child.main()
    from owui_migrate_gui.cli.main import run

    return run(arguments, open_window=_open_window)


def main_window(argv: list[str] | None = None) -> int:
    """Run ``owui-migrate-gui``: the same as ``owui-migrate gui``."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == [ENGINE_CHILD]:
        return main(arguments)
    return main(["gui", *arguments])


def _open_window(target: str | None) -> int:
    from owui_migrate_gui.gui import app

    return app.main([target] if target else [], make_demo=_make_demo)


def _make_demo() -> Path:
    from owui_migrate_gui import places
    from owui_migrate_gui.demo.database import make_demo_database

    return make_demo_database(places.data_dir() / "demo" / f"{datetime.now(UTC):%Y%m%d-%H%M%S}")


if __name__ == "__main__":
    sys.exit(main())
