"""What the plan page says: goals to choose from, the steps, what they risk; Qt-free."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from owui_migrate_gui.errors import MigrationError
from owui_migrate_gui.gui.language import tr
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import RISK_WORDS, count_words
from owui_migrate_gui.plan import Plan, make_plan, resolve_goal
from owui_migrate_gui.revision import Direction, RevisionKey, Risk, System

HEAD = "head"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalChoice:
    """One entry of the chooser: ``text`` is what ``resolve_goal`` takes."""

    text: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanState:
    """The page in words; without a plan, ``error`` says why."""

    plan: Plan | None
    error: MigrationError | None
    title: str
    subtitle: str
    chips: tuple[tuple[str, Tone, str], ...]
    button: str
    is_runnable: bool


def goals_of(reading: Reading) -> tuple[GoalChoice, ...]:
    """Every head, then every release that ends at a revision of this source, newest first."""
    goals: list[GoalChoice] = []
    if reading.head is not None:
        name = reading.head_name
        tail = f" ({reading.head.id})" if name != reading.head.id else ""
        goals.append(
            GoalChoice(text=HEAD, label=tr("Newest: {name}{tail}").format(name=name, tail=tail))
        )
    elif len(heads := reading.graph.heads(System.ALEMBIC)) > 1:
        for key in heads:
            revision = reading.graph.revision(key)
            title = f" “{said(revision.title)}”" if revision else ""
            goals.append(
                GoalChoice(
                    text=str(key), label=tr("Head {key}{title}").format(key=key.id, title=title)
                )
            )
    seen: set[str] = set()
    for release in reversed(reading.releases.releases):
        head = release.alembic_head
        if head is None or head in seen:
            continue
        key = RevisionKey(System.ALEMBIC, head)
        seen.add(head)
        if reading.graph.is_ghost(key) or key == reading.head:
            continue
        span = reading.releases.span(head)
        words = (
            tr("Release {span} — the database is here")
            if key == reading.current
            else tr("Release {span}")
        )
        goals.append(
            GoalChoice(
                text=f"release:{release.version}",
                label=words.format(span=span),
            )
        )
    return tuple(goals)


def goal_text(reading: Reading, key: RevisionKey | None) -> str:
    """How a revision is written in the chooser's line."""
    if key is None:
        return "base"
    return HEAD if key == reading.head else str(key)


def plan_of(reading: Reading, goal: str, blocker: MigrationError | None = None) -> PlanState:
    """The plan to a goal as a person wrote it, or the reason why there is none.

    ``blocker`` is why no plan can start at all.
    """
    try:
        if blocker is not None and not reading.standing.unknown:
            raise blocker
        key = resolve_goal(reading.graph, goal, reading.releases, reading.standing)
        plan = make_plan(reading.graph, reading.snapshot.recorded, reading.snapshot.lineage, key)
    except MigrationError as error:
        return PlanState(
            plan=None,
            error=error,
            title=tr("There is no plan to this goal")
            if blocker is None
            else tr("No plan can start now"),
            subtitle="",
            chips=(),
            button=tr("Upgrade …"),
            is_runnable=False,
        )
    return _state(reading, plan)


def _state(reading: Reading, plan: Plan) -> PlanState:
    name = reading.name_of(plan.goal)
    if not plan.steps:
        return PlanState(
            plan=plan,
            error=None,
            title=tr("Nothing to do: the database is at {name}").format(name=name),
            subtitle=tr("Choose another goal to see what it would take."),
            chips=(),
            button=tr("Upgrade …"),
            is_runnable=False,
        )
    steps = count_words(len(plan.steps), "step")
    is_up = plan.direction is Direction.UPGRADE
    title = tr("{steps} up to {name}") if is_up else tr("{steps} back to {name}")
    return PlanState(
        plan=plan,
        error=None,
        title=title.format(steps=steps, name=name),
        subtitle=_subtitle(plan),
        chips=_chips(plan),
        button=to_words(plan.direction).format(name=name),
        is_runnable=True,
    )


def _subtitle(plan: Plan) -> str:
    peewee = sum(1 for step in plan.steps if step.revision.system is System.PEEWEE)
    alembic = len(plan.steps) - peewee
    systems = (
        tr("{peewee} of peewee, {alembic} of Alembic.").format(peewee=peewee, alembic=alembic)
        if peewee and alembic
        else ""
    )
    if plan.direction is Direction.DOWNGRADE:
        what = tr(
            "Going back drops what the newer releases added. To get back exactly what was there, "
            "restore a backup instead."
        )
    else:
        what = tr("In this order, in one go: all of them or none.")
    return f"{systems} {what}" if systems else what


def to_words(direction: Direction) -> str:
    """A button that leads to ``{name}``."""
    is_up = direction is Direction.UPGRADE
    return tr("Upgrade to {name} …") if is_up else tr("Downgrade to {name} …")


def _chips(plan: Plan) -> tuple[tuple[str, Tone, str], ...]:
    count = Counter(risk for step in plan.steps for risk in step.risks)
    return tuple(
        (f"{count[risk]} × {tr(words.label)}", words.tone, tr(words.sentence))
        for risk in Risk
        if count[risk] and (words := RISK_WORDS[risk]).is_notable
    )


def row_of(plan: Plan | None, key: RevisionKey | None) -> int:
    """The row of a revision in the list, -1 where it is not a step."""
    steps = plan.steps if plan else ()
    return next((step.index for step in steps if step.revision.key == key), -1)


__all__ = [
    "HEAD",
    "GoalChoice",
    "PlanState",
    "goal_text",
    "goals_of",
    "plan_of",
    "row_of",
]
