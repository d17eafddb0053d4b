"""Open WebUI's own wheels, downloaded by name into a cache outside the repository."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
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


@cache
def _fetch(release: str) -> tuple[Path | None, str]:
    """Download once, even where several test processes ask at the same time."""
    chosen = os.environ.get("OWUI_TEST_WHEELS")
    folder = Path(chosen) if chosen else user_cache_path("owui-migrate-tests") / "wheels"
    path = folder / f"open_webui-{release}-py3-none-any.whl"
    if path.exists():
        return path, ""
    partial = folder / f"{release}-{os.getpid()}"
    partial.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    command += ["--ignore-requires-python", "--only-binary", ":all:", "--dest", str(partial)]
    try:
        ended = subprocess.run(
            [*command, f"open-webui=={release}"],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None, f"no answer in {_SECONDS} s"
    if ended.returncode != 0:
        return None, (ended.stderr.strip().splitlines() or ["pip failed"])[-1]
    (partial / path.name).replace(path)
    partial.rmdir()
    return path, ""


__all__ = ["RELEASES", "wheel"]
