"""Open WebUI's own wheels, downloaded by name into a cache outside the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import user_cache_path

RELEASES = (
    "0.3.35",
    "0.4.8",
    "0.5.20",
    "0.6.43",
    "0.7.2",
    "0.8.12",
    "0.9.6",
    "0.10.2",
    "0.11.4",
    "0.12.4",
)
_SECONDS = 420


def wheel(release: str) -> Path:
    """The wheel of ``release``; skips the test, saying so, where it can't be had."""
    path, reason = _fetch(release)
    if path is None:
        pytest.skip(f"the wheel of Open WebUI {release} could not be downloaded: {reason}")
    return path


def _fetch(release: str) -> tuple[Path | None, str]:
    """The wheel in the cache, downloaded where it isn't there yet; None and why it can't be had."""
    chosen = os.environ.get("OWUI_TEST_WHEELS")
    folder = Path(chosen) if chosen else user_cache_path("owui-migrate-tests") / "wheels"
    path = folder / f"open_webui-{release}-py3-none-any.whl"
    if path.exists():
        return path, ""
    # Without a network each attempt costs up to a minute, so the first one is the last.
    reason = _failures[0] if _failures else _download(release, path)
    if reason:
        _failures.append(reason)
        return None, reason
    return path, ""


_failures: list[str] = []


def _download(release: str, path: Path) -> str:
    """Put the wheel in its place, whole or not at all; empty, or why it didn't come."""
    folder = path.parent
    partial = folder / f"{release}-{os.getpid()}"
    partial.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--retries", "1", "--timeout", "30"]
    command += ["--ignore-requires-python", "--only-binary", ":all:", "--dest", str(partial)]
    try:
        ended = subprocess.run(
            [*command, f"open-webui=={release}"],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        if ended.returncode == 0:
            (partial / path.name).replace(path)
            return ""
    except subprocess.TimeoutExpired:
        return f"no answer in {_SECONDS} s"
    finally:
        shutil.rmtree(partial)
    if "Retrying" in ended.stderr:  # pip's last line then says that there is no such version
        return "no connection to the package index"
    return (ended.stderr.strip().splitlines() or ["pip failed"])[-1]


__all__ = ["RELEASES", "wheel"]
