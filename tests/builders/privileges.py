"""Doing things as a user whom file permissions stop, also where the tests run as root."""

from __future__ import annotations

import os
import pickle
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_NOBODY = 65534


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter; pytest's own ones are private."""
    folder = Path(tempfile.mkdtemp(prefix="owui-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def as_plain_user(action: Callable[[], Any]) -> Any:
    """Call ``action`` in a forked child that is not root; its result, or its error raised."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork and POSIX permissions")
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _answer(action, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as answers:
        content = answers.read()
    os.waitpid(child, 0)
    error, result = pickle.loads(content)
    if error is not None:
        raise error
    return result


def _answer(action: Callable[[], Any], writing: int) -> None:
    """In the child: never returns."""
    try:
        if os.geteuid() == 0:
            os.setegid(_NOBODY)
            os.seteuid(_NOBODY)
        answer: tuple[BaseException | None, Any] = (None, action())
    except BaseException as error:  # noqa: BLE001 - handed to the parent as it is
        answer = (error, None)
    os.write(writing, pickle.dumps(answer))
    os._exit(0)
