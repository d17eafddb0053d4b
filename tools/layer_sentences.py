"""The sentences that the layers below the window make, as templates for translators.

What the engine, the doctor and the databases say is finished English. Every literal of theirs that
reads like words for people is a template here: what an f-string or ``str.format`` fills in becomes
``{0}``, ``{1}`` … ``owui_migrate_gui/gui/saying.py`` finds the template of a sentence again.
"""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

from owui_migrate_gui.revision import Direction
from owui_migrate_gui.sources.read import read_source

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "owui_migrate_gui"

LAYERS = (
    *("errors.py", "plan.py", "graph.py", "preview.py", "schema_difference.py"),
    *("sources", "database", "engine", "doctor"),
)
NOT_SHOWN = (
    "engine/shadow/postgresql/",  # what a server would answer, read by scripts only
    "engine/report.py",  # a document to hand over
    "engine/stand_ins/modelfile.py",
    "doctor/bundle/vocabulary.py",
    "doctor/compare/scripts.py",
    "doctor/self_test.py",  # the command line's
)
"""Modules whose literals no page shows."""

NOT_OURS = frozenset(
    (
        *("character varying", "timestamp without time zone", "time without time zone"),
        *("server does not support SSL", "no password supplied", "No space left"),
        *("closed the connection unexpectedly", "closed transaction", "already exists"),
        *("duplicate column", "Context impl", "Will assume", "Rehearsal of owui-migrate"),
        *(
            "cancel watcher",
            "unsupported file format",
            "{0} {1} where {2}",
            "unique {0} {1} where {2}",
        ),
        *(
            "Application Support",
            "Running upgrade",
            "id, user_id",
            "C:/Program Files/PostgreSQL/*/bin",
        ),
    )
)
"""Words of servers, drivers and systems that the layers look for."""

_PREDICATE = re.compile(r"(is|has|can't|doesn't|declares something) ")
"""How a problem of a script begins; the script's name is put before it."""

_CODE = frozenset(
    (
        *("compile", "execute", "text", "exec_driver_sql", "scalar", "scalars", "getLogger"),
        *("TypeError", "ValueError", "KeyError", "LookupError", "RuntimeError", "AttributeError"),
        *("split", "startswith", "endswith", "replace", "sub", "match", "search", "join"),
        *("debug", "info", "warning", "error", "exception", "strftime", "TypeVar"),
    )
)
"""Calls whose arguments are for machines or for the program's own log."""

_SQL = re.compile(
    r"[\s(;]*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|WITH|BEGIN|SAVEPOINT|ROLLBACK"
    r"|RELEASE|ATTACH|DETACH|VACUUM|SET|LOCK|COPY|COMMENT|GRANT|REVOKE|ANALYZE|EXPLAIN|TRUNCATE"
    r"|FROM|WHERE|VALUES|ON|AND|OR|UNION|JOIN|LEFT|GROUP|ORDER|NOT|PRIMARY|FOREIGN|REFERENCES"
    r"|CHECK|DEFAULT|UNIQUE|CONSTRAINT|ADD|DO|INTO|USING|EXISTS|IF|CASE|COMMIT|RENAME|CAST"
    r"|coalesce|set_config|count)\b"
)
_PATTERN = re.compile(r"[a-z]\|[a-zA-Z(]|\\[a-z]|\.\*|</")
_FIELD = re.compile(r"\{\d+\}")
_FINDINGS = ("title", "cause", "consequence", "repair", "limits")


def sentences() -> dict[str, str]:
    """Every template, with the file where it was met first."""
    found: dict[str, str] = {}
    for path in _modules():
        for text in _of_module(path):
            found.setdefault(text, str(path.relative_to(ROOT)))
    findings = ROOT / "resources" / "findings.toml"
    for finding in tomllib.loads(findings.read_text(encoding="utf-8")).values():
        for part in _FINDINGS:
            if text := str(finding.get(part, "")).replace("{", "{{").replace("}", "}}"):
                found.setdefault(text, str(findings.relative_to(ROOT)))
    return found | {text: place for text, place in _of_scripts().items() if text not in found}


def _of_scripts() -> dict[str, str]:
    """What the bundled scripts tell of themselves: titles, paragraphs, operations, reasons."""
    found: dict[str, str] = {}
    for revision in read_source(None).revisions:
        sides = [revision.side(direction) for direction in Direction]
        words = [revision.title, *revision.paragraphs]
        words += [effect.reason for side in sides for effect in side.rows if effect.reason]
        words += [
            effect.origin
            for side in sides
            for effect in side.rows
            if effect.origin and " " in effect.origin
        ]
        words += [one.kind.replace("_", " ") for side in sides for one in side.operations]
        for text in words:
            found.setdefault(_escaped(text), revision.file)
    return found


def has_fields(text: str) -> bool:
    """Whether something is filled in."""
    return bool(_FIELD.search(text))


def _modules() -> Iterator[Path]:
    for layer in LAYERS:
        at = PACKAGE / layer
        for path in sorted(at.rglob("*.py")) if at.is_dir() else (at,):
            name = path.relative_to(PACKAGE).as_posix()
            if not name.startswith(NOT_SHOWN):
                yield path


def _of_module(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = set(_skipped(tree))
    for node in ast.walk(tree):
        if id(node) not in skipped:
            least = 1 if path.name in _TERSE else _LEAST_WORDS
            for text in _templates(node):
                if _is_prose(text, least):
                    yield _whole(text)


def _skipped(tree: ast.Module) -> Iterator[int]:
    """Docstrings, ``__all__``, parts of f-strings, and what calls take that no person reads."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets
        ):
            yield from map(id, ast.walk(node.value))
        elif isinstance(node, ast.JoinedStr):
            yield from _inside(node)
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in _CODE:
                yield from map(id, node.args)


def _inside(text: ast.JoinedStr) -> Iterator[int]:
    for value in text.values:
        yield id(value)
        if isinstance(value, ast.FormattedValue):
            if isinstance(value.value, ast.IfExp):
                yield from (id(value.value.body), id(value.value.orelse))
            if value.format_spec is not None:
                yield from map(id, ast.walk(value.format_spec))


def _templates(node: ast.AST) -> list[str]:
    """What a literal may become: one template, or one for each ending that it chooses from."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [_of_constant(node.value)]
    if not isinstance(node, ast.JoinedStr):
        return []
    ways: list[list[str]] = [[]]
    for value in node.values:
        ways = [[*way, part] for way in ways for part in _parts(value)]
    return [_numbered(way) for way in ways]


_HOLE = "\0"


def _parts(value: ast.expr) -> tuple[str, ...]:
    if isinstance(value, ast.Constant):
        return (_escaped(str(value.value)),)
    chosen = value.value if isinstance(value, ast.FormattedValue) else None
    if isinstance(chosen, ast.IfExp):
        ends = (chosen.body, chosen.orelse)
        words = tuple(end.value for end in ends if isinstance(end, ast.Constant))
        if len(words) == len(ends) and all(isinstance(word, str) for word in words):
            return tuple(_escaped(str(word)) for word in words)
    return (_HOLE,)


def _of_constant(text: str) -> str:
    """A constant may be a template for ``str.format`` with named fields."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return _escaped(text)
    if not any(name and name.isidentifier() for _, name, _, _ in parts):
        return _escaped(text)
    pieces: list[str] = []
    for literal, name, _, _ in parts:
        pieces += [_escaped(literal), *([_HOLE] if name is not None else [])]
    return _numbered(pieces)


def _numbered(pieces: list[str]) -> str:
    holes = iter(range(len(pieces)))
    return "".join(f"{{{next(holes)}}}" if piece == _HOLE else piece for piece in pieces)


def _whole(text: str) -> str:
    """A problem of a script with the name of the script, as it is shown."""
    if not _PREDICATE.match(text):
        return text
    return "{0} " + _FIELD.sub(lambda field: f"{{{int(field[0][1:-1]) + 1}}}", text)


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


_LEAST_WORDS = 2
_TERSE = frozenset(
    (
        *("schema_difference.py", "comparison.py", "risks.py", "facts.py", "structure.py"),
        *("record_tables.py", "examine.py", "leftovers.py", "repairs.py", "forecast.py"),
    )
)
"""Here a single word with something filled in is a sentence."""
_LONGEST = 400
"""Longer ones are documents."""


def _is_prose(text: str, least: int) -> bool:
    bare = _FIELD.sub(" ", text)
    if text in NOT_OURS or len(text) > _LONGEST:
        return False
    words = re.findall(r"[A-Za-z]{2,}", bare)
    if len(words) < least or " " not in text.strip() or "%s" in bare:
        return False
    if _SQL.match(bare) or _PATTERN.search(bare) or bare.lstrip().startswith(("--", "#", "<")):
        return False
    return bool(re.search(r"[a-z]{2,}[,;:]? (?:[a-z“(]|\{)|\} [a-z]{2,}|[A-Z][a-z]+ ", text))


__all__ = ["has_fields", "sentences"]
