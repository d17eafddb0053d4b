"""Everything that reaches the terminal goes through here: results, errors, notes, questions.

Answers go to standard output, all else (progress, notes, questions, errors) to standard error, so
that an answer can be piped.
"""

from __future__ import annotations

import getpass
import json
import sys

import msgspec
from rich.console import Console, RenderableType
from rich.text import Text

from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.errors import ErrorRecord

_PROGRAM = "owui-migrate"
_PLAIN_WIDTH = 160
"""Columns where the output is no terminal; wide enough for the tables, so that lines stay whole."""

_MINUTE = 60
_EXACT_BELOW = 9.95


def answer_console() -> Console:
    """Standard output as rich sees it."""
    width = None if sys.stdout.isatty() else _PLAIN_WIDTH
    return Console(file=sys.stdout, width=width, highlight=False, markup=False, emoji=False)


def side_console() -> Console:
    """Standard error as rich sees it."""
    width = None if sys.stderr.isatty() else _PLAIN_WIDTH
    return Console(file=sys.stderr, width=width, highlight=False, markup=False, emoji=False)


def render(result: Result, *, is_json: bool, is_verbose: bool) -> None:
    """Print a verb's answer: one JSON document, or text, or the error's one line."""
    if is_json:
        print_json(result.data)
    elif result.error is None:
        print_text(answer_console(), result.text)
    if result.error is not None:
        _print_error(result.error, is_json=is_json, is_verbose=is_verbose)


def print_json(data: msgspec.Struct) -> None:
    """Print one JSON document on standard output."""
    try:
        document = msgspec.json.format(msgspec.json.encode(data), indent=2).decode("utf-8")
    except UnicodeEncodeError:
        # A file name that is no text; its bytes come out as lone surrogates, escaped.
        document = json.dumps(msgspec.to_builtins(data), indent=2)
    print(document)


def print_text(console: Console, text: tuple[RenderableType, ...]) -> None:
    """Print for people; plain strings are never wrapped or interpreted."""
    for part in text:
        if isinstance(part, str):
            console.out(part, highlight=False)
        elif console.is_terminal:
            console.print(part)
        else:
            _print_plain(console, part)


def _print_plain(console: Console, part: RenderableType) -> None:
    """For a file or a pipe: lines of text stay whole, tables carry no blanks at their right."""
    with console.capture() as capture:
        console.print(part, soft_wrap=isinstance(part, Text))
    for line in capture.get().splitlines():
        console.out(line.rstrip(), highlight=False)


def show(*text: RenderableType, is_json: bool) -> None:
    """Print something before the answer, for example a plan: beside the answer in JSON mode."""
    print_text(side_console() if is_json else answer_console(), text)


def note(line: str) -> None:
    """Print one line of progress on standard error."""
    print(line, file=sys.stderr, flush=True)


def _print_error(error: ErrorRecord, *, is_json: bool, is_verbose: bool) -> None:
    if is_verbose and error.detail:
        note(error.detail.rstrip())
    if not is_json:
        note(f"{_PROGRAM}: {one_line(error.sentence)}")


def can_ask() -> bool:
    """Whether a person is there to answer a question."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def ask(question: str) -> bool:
    """Ask on standard error; anything but a clear yes is a no."""
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def ask_text(question: str) -> str:
    """Ask on standard error for a line."""
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def ask_secret(question: str) -> str:
    """Ask on the terminal without showing what is typed."""
    return getpass.getpass(question, stream=sys.stderr)


def one_line(text: str) -> str:
    """The text without line breaks."""
    return " ".join(text.split())


def duration(seconds: float) -> str:
    """A length of time, as exact as is useful: ``0.04 s``, ``2.5 s``, ``12 s``, ``3 min 20 s``."""
    if seconds < 1:
        return f"{max(seconds, 0):.2f} s"
    if seconds < _EXACT_BELOW:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), _MINUTE)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def about(seconds: int) -> str:
    """A coarse estimate: whole seconds, from a minute on whole minutes."""
    return f"{seconds} s" if seconds < _MINUTE else f"{round(seconds / _MINUTE)} min"


def plural(count: int, one: str, many: str = "") -> str:
    """``1 step``, ``37 steps``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def faint(text: str) -> Text:
    """Text that may be passed over."""
    return Text(text, style="dim")


__all__ = [
    "about",
    "answer_console",
    "ask",
    "ask_secret",
    "ask_text",
    "can_ask",
    "duration",
    "faint",
    "note",
    "one_line",
    "plural",
    "print_json",
    "print_text",
    "render",
    "show",
    "side_console",
]
