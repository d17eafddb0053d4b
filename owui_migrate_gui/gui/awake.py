"""Keeps the machine from falling asleep while a run is at work, where the platform offers that."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys

from PySide6.QtCore import QObject, QProcess

_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001
"""ES_CONTINUOUS and ES_SYSTEM_REQUIRED of SetThreadExecutionState (Windows, winbase.h)."""

_QUIT_MS = 1_000


def holding_command(platform: str, pid: int) -> list[str]:
    """The program that holds sleep off until process ``pid`` ends; empty where there is none.

    Sources: systemd-inhibit(1), caffeinate(8).
    """
    if platform == "darwin":
        return ["caffeinate", "-i", "-w", str(pid)]
    if platform.startswith("linux"):
        what = ["--what=sleep:idle", "--who=Open WebUI migration console"]
        why = "--why=A database is being migrated"
        return [
            "systemd-inhibit",
            *what,
            why,
            "--mode=block",
            "tail",
            f"--pid={pid}",
            "-f",
            os.devnull,
        ]
    return []


class Awake(QObject):
    """``hold`` and ``let_go`` come in pairs; without a way to do it nothing happens."""

    def __init__(self, parent: QObject | None = None, *, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform
        self._process: QProcess | None = None
        self.is_held = False

    def hold(self) -> None:
        """Keep the machine awake from now on."""
        if self.is_held:
            return
        self.is_held = True
        command = holding_command(self._platform, os.getpid())
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS | _SYSTEM_REQUIRED)
        elif command and shutil.which(command[0]):
            self._process = QProcess(self)
            self._process.setStandardOutputFile(QProcess.nullDevice())
            self._process.setStandardErrorFile(QProcess.nullDevice())
            self._process.start(command[0], command[1:])

    def let_go(self) -> None:
        """Let it sleep again."""
        self.is_held = False
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS)
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(_QUIT_MS)
            self._process.deleteLater()
            self._process = None


__all__ = ["Awake", "holding_command"]
