"""Both directions of a script as data: operations, risks and declared row effects."""

from __future__ import annotations

from owui_migrate_gui.revision import Direction, ProblemKind, RowEffect, ScriptSide, SourceProblem
from owui_migrate_gui.sources.risks import declared_risks, derived_risks, is_empty, is_present
from owui_migrate_gui.sources.script import BadLiteral, Function, Script, declared_rows, problem
from owui_migrate_gui.sources.walk import Recogniser, Seen, operations_of

Sides = tuple[ScriptSide, ScriptSide, list[SourceProblem]]


def read_sides(script: Script, up: str, down: str, recogniser: Recogniser) -> Sides:
    """What the functions called ``up`` and ``down`` do; problems tell of unusable declarations."""
    forward, back = script.functions.get(up), script.functions.get(down)
    # A merge does nothing in either direction, and nothing is lost by that.
    can_go_back = is_present(back) and (not is_empty(back) or is_empty(forward))
    problems: list[SourceProblem] = []
    if forward is None:
        what = f"has no function {up}"
        problems.append(problem(script.file, ProblemKind.UNREADABLE, what))
    sides = [
        _side(script, direction, function, recogniser, problems, can_go_back=can_go_back)
        for direction, function in ((Direction.UPGRADE, forward), (Direction.DOWNGRADE, back))
    ]
    return sides[0], sides[1], problems


def _side(
    script: Script,
    direction: Direction,
    function: Function | None,
    recogniser: Recogniser,
    problems: list[SourceProblem],
    *,
    can_go_back: bool,
) -> ScriptSide:
    seen: tuple[Seen, ...] = ()
    if function is not None:
        try:
            seen = operations_of(script, function, recogniser)
        except RecursionError:
            what = f"is nested too deeply to tell what its {direction.value} does"
            problems.append(problem(script.file, ProblemKind.UNREADABLE, what, is_fatal=False))
    risks = derived_risks(direction, seen, can_go_back=can_go_back)
    rows: tuple[RowEffect, ...] = ()
    try:
        declared = declared_risks(script, direction)
        risks = risks if declared is None else declared
        rows = declared_rows(script, direction.value)
    except BadLiteral as error:
        what = f"declares something unusable ({error})"
        line = script.line_of("risks")
        found = problem(script.file, ProblemKind.UNREADABLE, what, line=line, is_fatal=False)
        if found not in problems:
            problems.append(found)
    return ScriptSide(
        operations=tuple(each.operation for each in seen),
        risks=risks,
        rows=rows,
        is_present=is_present(function),
    )


__all__ = ["Sides", "read_sides"]
