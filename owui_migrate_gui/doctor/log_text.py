"""A log as people have it, as plain numbered lines: whatever wrapped it is taken off.

Colours of a terminal, JSON a line (Docker's json-file, Kubernetes' collectors), Windows' newlines
and encodings, entities of a web page.
"""

from __future__ import annotations

import codecs
import html
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import msgspec

from owui_migrate_gui.errors import BadTarget

LARGEST = 64 * 1024 * 1024
"""Bytes of a log that are looked at: its end, where it is longer."""

_ANSI = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-_])|\x9b[0-?]*[@-~]"
)
_LOOKS_LIKE_ANSI = re.compile(r"(?:␛|\^\[|\\x1b|\\u001b|\\033)\[[0-9;]*m", re.IGNORECASE)
"""The same, written out by a tool that shows what it can't print."""

_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u2028\u2029\ufeff]")
_NEWLINE = re.compile(r"\r\n|\n|\r")
_FIELDS = (
    "log",
    "message",
    "msg",
    "MESSAGE",
    "text",
    "textPayload",
    "line",
    "exception",
    "exc_info",
)
"""Where collectors put the line: Docker, Fluentd, Loki, Google Cloud, journald, structlog."""

_DEEPEST = 3
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Line(NamedTuple):
    """One line; ``number`` is where it stood in the log, from 1."""

    number: int
    text: str


def decode_log(data: bytes) -> str:
    """The text of a log file: UTF-8, or UTF-16 as PowerShell writes it; anything else somehow."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    if not encoding and data[1:200:2].count(0) > len(data[1:200:2]) // 2:
        encoding = "utf-16-le"
    return data.decode(encoding or "utf-8", errors="replace")


def read_log(path: Path) -> str:
    """The text of a log file, of its end where it is long; raises ``BadTarget`` if unreadable."""
    try:
        if path.exists() and not (path.is_file() or path.is_fifo()):
            raise BadTarget(f"The log {path} is no file.", remedy="Name a text file.")
        with path.open("rb") as file:
            return decode_log(end_of(file))
    except OSError as error:
        raise BadTarget(
            f"The log {path} can't be read: {error.strerror or error}.", remedy="Check its path."
        ) from error


def end_of(file: BinaryIO) -> bytes:
    """The last ``LARGEST`` bytes of a file or pipe, without holding more of it."""
    if file.seekable():
        file.seek(max(0, file.seek(0, os.SEEK_END) - LARGEST))
        return file.read(LARGEST)
    end = b""
    while chunk := file.read(LARGEST):
        end = (end + chunk)[-LARGEST:]
    return end


def lines_of(text: str) -> Iterator[Line]:
    """The lines that the program wrote; one line of JSON may hold several."""
    for number, raw in enumerate(_NEWLINE.split(text), start=1):
        for written in _unpacked(raw):
            for part in _NEWLINE.split(written):
                yield Line(number, _plain(part))


def _plain(line: str) -> str:
    if "\x1b" in line or "\x9b" in line:
        line = _ANSI.sub("", line)
    if "[" in line:
        line = _LOOKS_LIKE_ANSI.sub("", line)
    if "&" in line and ";" in line:
        line = html.unescape(line)
    return _UNSEEN.sub("", line)


def _unpacked(line: str) -> Iterator[str]:
    """What a line of JSON holds, also behind a prefix; the line itself where it is none."""
    begin = line.find("{")
    if begin < 0 or not line.rstrip().endswith("}"):
        yield line
        return
    try:
        found = msgspec.json.decode(line[begin:].strip())
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        yield line
        return
    texts = list(_texts(found, _DEEPEST))
    yield from texts or [line]


def _texts(found: Any, depth: int) -> Iterator[str]:  # noqa: ANN401 - what JSON holds
    if not isinstance(found, dict) or depth == 0:
        return
    for name in _FIELDS:
        value = found.get(name)
        if isinstance(value, str):
            yield from _unpacked(value) if value.lstrip().startswith("{") else (value,)
        elif isinstance(value, dict):
            yield from _texts(value, depth - 1)


__all__ = ["LARGEST", "Line", "decode_log", "end_of", "lines_of", "read_log"]
