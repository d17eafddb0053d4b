"""Risks of a script: those that it declares, else those that its operations show.

Derived risks are coarse on purpose: they may warn of more than a script does, for example of a
rebuilt table where Alembic's batch mode finds that it can add the column in place.
"""

from __future__ import annotations

import ast

from owui_migrate_gui.revision import Direction, Risk
from owui_migrate_gui.sources.script import BadLiteral, Function, Script
from owui_migrate_gui.sources.sql_text import Effect
from owui_migrate_gui.sources.walk import Seen

_RISK_OF = {
    Effect.INDEXES: Risk.CREATES_INDEX,
    Effect.REBUILDS: Risk.REBUILDS_TABLE,
    Effect.MOVES: Risk.MOVES_DATA,
    Effect.DROPS: Risk.DROPS_DATA,
}


def declared_risks(script: Script, direction: Direction) -> tuple[Risk, ...] | None:
    """What the module-level literal ``risks`` says; None where there is none.

    Raises ``BadLiteral`` where it isn't ``{"upgrade": (…), "downgrade": (…)}`` of known words.
    """
    declared = script.literal("risks")
    if declared is None:
        return None
    words = declared.get(direction.value, ()) if isinstance(declared, dict) else None
    if not isinstance(words, tuple | list):
        raise BadLiteral("risks is not a dictionary of tuples")
    known = {risk.value for risk in Risk}
    unknown = [str(word) for word in words if word not in known]
    if unknown:
        raise BadLiteral(f"risks has unknown words: {', '.join(unknown)}")
    return tuple(risk for risk in Risk if risk.value in words)


def derived_risks(
    direction: Direction, seen: tuple[Seen, ...], *, can_go_back: bool
) -> tuple[Risk, ...]:
    """Risks of one direction by its operations, in the order of the enum."""
    effects = {effect for each in seen for effect in each.effects}
    found = {_RISK_OF[effect] for effect in effects if effect in _RISK_OF}
    if Effect.ADDS in effects and effects <= {Effect.ADDS, Effect.INDEXES}:
        found.add(Risk.ADDITIVE)
    if not can_go_back:
        found.add(Risk.IRREVERSIBLE)
    if direction is Direction.DOWNGRADE and Effect.DROPS in effects:
        found.add(Risk.LOSSY_DOWNGRADE)
    return tuple(risk for risk in Risk if risk in found)


def is_present(function: Function | None) -> bool:
    """Whether a direction can be run at all: written, and more than a refusal."""
    if function is None:
        return False
    body = _beyond_docstring(function)
    return not (len(body) == 1 and isinstance(body[0], ast.Raise))


def is_empty(function: Function | None) -> bool:
    """Whether a direction does nothing: ``pass``, ``...``, ``return`` or only a docstring."""
    return function is None or all(_is_nothing(part) for part in _beyond_docstring(function))


def _beyond_docstring(function: Function) -> list[ast.stmt]:
    return [
        part
        for part in function.body
        if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
    ]


def _is_nothing(part: ast.stmt) -> bool:
    if isinstance(part, ast.Return):
        return part.value is None or isinstance(part.value, ast.Constant)
    return isinstance(part, ast.Pass)


__all__ = ["declared_risks", "derived_risks", "is_empty", "is_present"]
