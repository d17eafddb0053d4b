"""One script's text and syntax tree, and what its module level states as literals."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.util import decode_source
from pathlib import PurePosixPath

from owui_migrate_gui.revision import ProblemKind, RowEffect, SourceProblem

_BOILERPLATE = re.compile(r"(?i)(revision id|revises|create date)\s*:")
_CREATED = re.compile(r"(?im)^\s*create date\s*:\s*(\S.*?)\s*$")
_PEEWEE_TEMPLATE = re.compile(r"(?i)peewee migrations\s+--|some examples \(model")
_MAX_NAMES = 5
"""Names that stand for other names that are followed to a literal."""
_LEADING_ID = re.compile(r"[0-9a-f]{6,}_|\d+_")


Function = ast.FunctionDef | ast.AsyncFunctionDef


class BadLiteral(Exception):
    """A value is computed where it should be written out, or isn't of the expected shape."""


class BadScript(Exception):
    """A script that can't be read; ``problem`` says why. Never shown as an error."""

    def __init__(self, problem: SourceProblem) -> None:
        super().__init__(problem.what)
        self.problem = problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A script as syntax tree. ``constants`` are the values last bound at module level."""

    file: str
    text: str
    tree: ast.Module
    docstring: str
    constants: dict[str, ast.expr] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)

    @property
    def stem(self) -> str:
        """The file's name without folder and ending."""
        return PurePosixPath(self.file).stem

    def literal(self, name: str) -> object:
        """The value of a module-level literal; ``None`` also where the name is never bound.

        Raises ``BadLiteral`` where the value is computed instead of written out.
        """
        node = self.constants.get(name)
        return None if node is None else self._value(node, depth=0)

    def line_of(self, name: str) -> int:
        """The line that binds a module-level name; 0 where none does."""
        node = self.constants.get(name)
        return 0 if node is None else node.lineno

    def _value(self, node: ast.expr, *, depth: int) -> object:
        if isinstance(node, ast.Name) and node.id in self.constants and depth < _MAX_NAMES:
            return self._value(self.constants[node.id], depth=depth + 1)
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            return tuple(self._value(item, depth=depth + 1) for item in node.elts)
        try:
            value: object = ast.literal_eval(node)
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError) as error:
            raise BadLiteral("not a literal") from error
        return value


def parse_script(file: str, data: bytes) -> Script:
    """Read one script's bytes into its syntax tree; raises ``BadScript``."""
    try:
        text = decode_source(data)
    except (UnicodeDecodeError, SyntaxError, LookupError) as error:
        raise _bad(file, ProblemKind.UNREADABLE, "is not text that Python can decode") from error
    try:
        tree = ast.parse(text)
        docstring = _docstring(tree)
    except SyntaxError as error:
        what = f"has a syntax error ({error.msg})"
        raise _bad(file, ProblemKind.SYNTAX_ERROR, what, line=error.lineno or 0) from error
    except (ValueError, RecursionError, MemoryError) as error:
        what = "is not a Python script" if "\0" in text else "is nested too deeply to be read"
        raise _bad(file, ProblemKind.UNREADABLE, what) from error
    script = Script(file=file, text=text, tree=tree, docstring=docstring)
    for statement in tree.body:
        if isinstance(statement, Function):
            script.functions[statement.name] = statement
        script.constants.update(bindings(statement))
    return script


def _docstring(tree: ast.Module) -> str:
    """The first text that stands alone; some scripts have an import above their docstring."""
    for statement in tree.body:
        match statement:
            case ast.Expr(value=ast.Constant(value=str() as text)):
                return inspect.cleandoc(text)
    return ""


def bindings(statement: ast.stmt) -> Iterator[tuple[str, ast.expr]]:
    """Names that an assignment binds, with the expressions they are bound to."""
    if isinstance(statement, ast.AnnAssign):
        if isinstance(statement.target, ast.Name) and statement.value is not None:
            yield statement.target.id, statement.value
    elif isinstance(statement, ast.Assign):
        for target in statement.targets:
            yield from _pairs(target, statement.value)


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for left, right in zip(target.elts, value.elts, strict=False):
            if isinstance(left, ast.Name):
                yield left.id, right


def title_of(script: Script) -> str:
    """The docstring's first line, or the file's name made readable where there is none."""
    first = script.docstring.strip().partition("\n")[0].strip()
    if first and not _BOILERPLATE.match(first) and not _PEEWEE_TEMPLATE.match(first):
        return first.rstrip(".") or first
    slug = _LEADING_ID.sub("", script.stem, count=1).replace("_", " ").strip()
    return slug[:1].upper() + slug[1:] if slug else script.stem


def prose_of(script: Script) -> str:
    """The docstring after its title, without what the tools' templates put into each script."""
    text = script.docstring.strip()
    if _PEEWEE_TEMPLATE.match(text):
        return ""
    title, _, rest = text.partition("\n")
    lines = rest.splitlines() if not _BOILERPLATE.match(title) else text.splitlines()
    kept = [line for line in lines if not _BOILERPLATE.match(line.strip())]
    return "\n".join(kept).strip()


def created_of(script: Script) -> datetime | None:
    """The docstring's ``Create Date``; without a zone it is taken for UTC."""
    found = _CREATED.search(script.docstring)
    if found is None:
        return None
    try:
        created = datetime.fromisoformat(found[1])
        return (created if created.tzinfo else created.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def declared_rows(script: Script, direction: str) -> tuple[RowEffect, ...]:
    """What the module-level literal ``rows`` declares for one direction; raises ``BadLiteral``."""
    declared = script.literal("rows")
    if declared is None:
        return ()
    if not isinstance(declared, dict):
        raise BadLiteral("rows is not a dictionary")
    return tuple(_row_effect(entry) for entry in _sequence(declared.get(direction, ()), "rows"))


def _row_effect(entry: object) -> RowEffect:
    if not isinstance(entry, dict) or not {"table", "change"} <= entry.keys():
        raise BadLiteral("rows has an entry without table or change")
    return RowEffect(
        table=str(entry["table"]),
        change=str(entry["change"]),
        origin=str(entry.get("from", "")),
        reason=str(entry.get("reason", "")),
    )


def _sequence(value: object, name: str) -> tuple[object, ...]:
    if not isinstance(value, tuple | list):
        raise BadLiteral(f"{name} is not a sequence")
    return tuple(value)


def problem(
    file: str, kind: ProblemKind, what: str, *, line: int = 0, is_fatal: bool = True
) -> SourceProblem:
    """A problem of one file; ``what`` is the end of a sentence that begins with its name."""
    at = f", line {line}," if line else ""
    name = PurePosixPath(file).name
    return SourceProblem(
        kind=kind, what=f"{name}{at} {what}.", file=file, line=line, is_fatal=is_fatal
    )


def _bad(file: str, kind: ProblemKind, what: str, *, line: int = 0) -> BadScript:
    return BadScript(problem(file, kind, what, line=line))


__all__ = [
    "BadLiteral",
    "BadScript",
    "Function",
    "Script",
    "bindings",
    "created_of",
    "declared_rows",
    "parse_script",
    "problem",
    "prose_of",
    "title_of",
]
