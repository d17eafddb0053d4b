"""Where the program starts: the engine's child, the window, or the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from owui_migrate_gui.errors import Refused

if TYPE_CHECKING:
    from owui_migrate_gui.database.target import Target
    from owui_migrate_gui.events import StillFound
    from owui_migrate_gui.secret import Secret

ENGINE_CHILD = "--engine-child"


def main(argv: list[str] | None = None) -> int:
    """Run ``owui-migrate`` with these arguments and return its exit code.

    The hidden first argument ``--engine-child`` makes this process the engine's child, which
    reads its request from standard input (``preview`` behind it: prepare for a preview meanwhile).
    Everything else goes to the command line.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == [ENGINE_CHILD]:
        from owui_migrate_gui.engine import child

        return child.main(arguments[1:], look_again=_look_again)
    from owui_migrate_gui.cli.main import run

    return run(arguments, open_window=_open_window, make_demo=_make_demo_in)


def main_window(argv: list[str] | None = None) -> int:
    """Run ``owui-migrate-gui``: the same as ``owui-migrate gui``.

    Without options the command line isn't even loaded, unless it has to say why there is no window.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] == [ENGINE_CHILD]:
        return main(arguments)
    if not arguments or (len(arguments) == 1 and not arguments[0].startswith("-")):
        try:
            return _open_window(arguments[0] if arguments else None)
        except Refused:
            pass
    return main(["gui", *arguments])


def main_executable() -> int:
    """Run the executable: the window where its own name ends in ``-gui``, else the command line.

    One file serves both, because a link to it is all that the second name needs.
    """
    own_name = Path(sys.argv[0]).stem
    return main_window() if own_name.endswith("-gui") else main()


def _open_window(target: str | None) -> int:
    """Open the window; raises ``Refused`` where Qt would abort the process or can't be loaded."""
    load_window()
    from owui_migrate_gui.gui import app

    return app.main([target] if target else [], make_demo=_make_demo)


def load_window() -> None:
    """Load Qt and what the first paint needs; raises ``Refused`` like ``_open_window``."""
    from owui_migrate_gui.gui import display, qt_loading

    display.require_window()
    if getattr(sys, "frozen", False):
        _forget_the_bundle()
    try:
        qt_loading.load_qt()
        from owui_migrate_gui.gui import app  # noqa: F401
    except ModuleNotFoundError as error:
        raise Refused(
            "Qt is not installed here.",
            remedy="Type 'pip install PySide6-Essentials' where this program is, or use the verbs.",
        ) from error
    except ImportError as error:
        import re

        missing = re.match(r"(\S+\.so\S*): cannot open shared object", str(error))
        if missing:
            raise display.libraries_missing([missing[1]]) from error
        raise Refused(
            f"Qt can't be loaded: {error}.",
            remedy="Install the system libraries that it needs (see README), or use the verbs.",
        ) from error


def _forget_the_bundle() -> None:
    """Keep other programs' plugins out of this Qt, and this bundle's libraries out of others.

    The executable's own start has used LD_LIBRARY_PATH up; a browser or file manager that the
    window opens must not inherit it.
    """
    os.environ.pop("QT_PLUGIN_PATH", None)
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


def _look_again(
    target: Target, secret: Secret | None, is_cancelled: Callable[[], bool]
) -> tuple[StillFound, ...]:
    from owui_migrate_gui.doctor.afterwards import look_again

    return look_again(target, secret, is_cancelled)


def _make_demo() -> Path:
    from datetime import UTC, datetime

    from owui_migrate_gui import places

    return _make_demo_in(places.data_dir() / "demo" / f"{datetime.now(UTC):%Y%m%d-%H%M%S}")


def _make_demo_in(folder: Path) -> Path:
    from owui_migrate_gui.demo.database import make_demo_database

    return make_demo_database(folder)


if __name__ == "__main__":
    sys.exit(main())
