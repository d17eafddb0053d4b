"""Starting and ending the child's process, and starting one ahead of its request. Qt-free.

Nothing else of the engine is loaded for this, so that a child can be under way before anything is.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Self

from owui_migrate_gui.engine.own_folder import OwnFolder, make_own_folder

CHILD_ARGUMENT = "--engine-child"
PREVIEW_ARGUMENT = "preview"
"""What a child is started with, and a dialect, that is to be ready for a preview before its request
is."""

_ORPHAN_SECONDS = 2.0
"""How long to wait for what a dead child had started, so that it writes no more."""
_LOOK_SECONDS = 0.01
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class ChildAhead:
    """A preview's child that starts up while its request is still being made.

    Its libraries take half a second, which is what reading sources and targets takes, too.
    ``dialect`` is what the request is expected to be of. Leaving the block ends a child that no
    ``EngineProcess`` has taken.
    """

    def __init__(self, dialect: str) -> None:
        self._folder: OwnFolder | None = make_own_folder("owui-migrate-")
        self._process = start_child(self._folder, PREVIEW_ARGUMENT, dialect)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._folder is None:
            return
        kill(self._process)
        self._process.communicate()
        self._folder.remove()

    def take(self) -> tuple[subprocess.Popen[bytes], OwnFolder]:
        """The child and its own folder, once; whoever takes them ends them."""
        folder, self._folder = self._folder, None
        assert folder is not None
        return self._process, folder


def start_child(folder: OwnFolder, *arguments: str) -> subprocess.Popen[bytes]:
    """A child with its own folder; it waits for a request on its standard input."""
    return subprocess.Popen(
        [*_command(), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(folder.path),
        pass_fds=(folder.descriptor,) if os.name == "posix" else (),
        start_new_session=os.name == "posix",
        creationflags=_NO_WINDOW,
    )


def kill(process: subprocess.Popen[bytes]) -> None:
    """End the child alone; ``Popen.kill`` would take its last word from ``bury``."""
    if sys.platform == "win32":
        process.kill()
        return
    with suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGKILL)


def bury(process: subprocess.Popen[bytes], timeout: float | None = None) -> None:
    """Wait for the child's end, and end what it had started itself (pg_dump) and left behind.

    As long as the child has not been waited for, nobody else gets the number of its group. Raises
    ``TimeoutExpired``.
    """
    if process.returncode is not None:
        return
    if sys.platform == "win32":
        process.wait(timeout)
        return
    _wait_unburied(process, timeout)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    end = monotonic() + _ORPHAN_SECONDS
    with suppress(ProcessLookupError, PermissionError):
        while monotonic() < end:
            os.killpg(process.pid, 0)
            sleep(_LOOK_SECONDS)


def _wait_unburied(process: subprocess.Popen[bytes], timeout: float | None) -> None:
    """Wait until the child is dead without taking its last word; raises ``TimeoutExpired``."""
    if not hasattr(os, "waitid"):  # macOS before Python 3.13
        process.wait(timeout)
        return
    options = os.WEXITED | os.WNOWAIT
    with suppress(ChildProcessError):
        if timeout is None:
            os.waitid(os.P_PID, process.pid, options)
            return
        end = monotonic() + timeout
        while os.waitid(os.P_PID, process.pid, options | os.WNOHANG) is None:
            if monotonic() > end:
                raise subprocess.TimeoutExpired(process.args, timeout)
            sleep(_LOOK_SECONDS)


def _command() -> list[str]:
    """The program itself with the hidden argument: the executable, or Python with the package.

    ``-P`` keeps the current folder, which may be anybody's, out of the import path.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_ARGUMENT]
    return [sys.executable, "-P", "-m", "owui_migrate_gui", CHILD_ARGUMENT]


def _environment(folder: Path) -> dict[str, str]:
    """The parent's environment, with this very package first on the path and UTF-8 on.

    Temporary files go into ``folder``: POSIX looks at TMPDIR, Windows at TMP and TEMP.
    """
    environment = dict(os.environ, PYTHONUTF8="1", PYTHONDONTWRITEBYTECODE="1")
    environment |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    root = str(Path(__file__).resolve().parents[2])
    known = environment.get("PYTHONPATH")
    environment["PYTHONPATH"] = os.pathsep.join([root, known]) if known else root
    return environment


__all__ = ["CHILD_ARGUMENT", "PREVIEW_ARGUMENT", "ChildAhead", "bury", "kill", "start_child"]
