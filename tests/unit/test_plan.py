"""Plans as tables: scripts, what is recorded, goal → steps. No files, no database."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from owui_migrate_gui.errors import HistoryUnusable, MigrationError, NoWayThere, UnknownRevision
from owui_migrate_gui.graph import RevisionGraph, build_graph
from owui_migrate_gui.plan import Plan, Standing, make_plan, resolve_goal, stand
from owui_migrate_gui.release import Release, ReleaseMap
from owui_migrate_gui.revision import (
    Direction,
    Lineage,
    Recorded,
    RevisionKey,
    Risk,
    ScriptSide,
    System,
)
from tests.builders.revisions import a, graph_of, p, peewee_line, revision

PEEWEE, ALEMBIC = Lineage.PEEWEE_BORN, Lineage.ALEMBIC_BORN
EMPTY, UNKNOWN = Lineage.EMPTY, Lineage.UNKNOWN
NO_RELEASES = ReleaseMap(releases=())

#  001 ── 002 ══ aaaa1 ── aaaa2 ── bbbb3
LINE = graph_of("aaaa1 aaaa2<aaaa1 bbbb3<aaaa2", "001_x 002_y")
ALL_PEEWEE = "001_x 002_y"
#          ┌ b1 ── b2 ┐
#  root ───┤          ├── end
#          └ c1 ──────┘
DIAMOND = graph_of("root b1<root b2<b1 c1<root end<b2,c1")
#          ┌ b1 ── b2
#  root ───┤
#          └ c1 ── c2
TWO_HEADS = graph_of("root b1<root b2<b1 c1<root c2<c1")


def recorded(alembic: str | None = None, peewee: str | None = None) -> Recorded:
    """``None``: no such table; ``""``: the table has no rows."""
    return Recorded(
        peewee=None if peewee is None else tuple(peewee.split()),
        alembic=None if alembic is None else tuple(alembic.split()),
    )


def names(plan: Plan) -> str:
    sign = "+" if plan.direction is Direction.UPGRADE else "-"
    assert all(step.direction is plan.direction for step in plan.steps)
    assert [step.index for step in plan.steps] == list(range(len(plan.steps)))
    return " ".join(f"{sign}{step.revision.id}" for step in plan.steps)


def resolve(
    graph: RevisionGraph, text: str, state: Recorded, lineage: Lineage = PEEWEE
) -> RevisionKey | None:
    return resolve_goal(graph, text, NO_RELEASES, stand(graph, state, lineage))


# --- where a target stands ----------------------------------------------------------------------

STANDINGS = [
    # graph, alembic rows, peewee rows, lineage → current, pending
    (LINE, None, "", EMPTY, "", "aaaa1 aaaa2 bbbb3"),
    (LINE, None, "001_x", PEEWEE, "001_x", "002_y aaaa1 aaaa2 bbbb3"),
    (LINE, None, ALL_PEEWEE, PEEWEE, "002_y", "aaaa1 aaaa2 bbbb3"),
    (LINE, "", ALL_PEEWEE, PEEWEE, "002_y", "aaaa1 aaaa2 bbbb3"),
    (LINE, "aaaa2", ALL_PEEWEE, PEEWEE, "aaaa2", "bbbb3"),
    (LINE, "bbbb3", ALL_PEEWEE, PEEWEE, "bbbb3", ""),
    # An Alembic row vouches for peewee's history, even a lost one.
    (LINE, "aaaa1", None, PEEWEE, "aaaa1", "aaaa2 bbbb3"),
    (LINE, "aaaa1", "001_x", PEEWEE, "aaaa1", "aaaa2 bbbb3"),
    # Peewee's revisions are neither applied nor pending where Alembic made the database.
    (LINE, "aaaa1", None, ALEMBIC, "aaaa1", "aaaa2 bbbb3"),
    (LINE, "bbbb3", None, ALEMBIC, "bbbb3", ""),
    # A gap in peewee's rows is pending.
    (graph_of("", "001 002 003"), None, "001 003", PEEWEE, "001 003", "002"),
    (DIAMOND, "b2 c1", None, ALEMBIC, "c1 b2", "end"),
    (DIAMOND, "b1", None, ALEMBIC, "b1", "c1 b2 end"),
    (TWO_HEADS, "b2", None, ALEMBIC, "b2", "c1 c2"),
    (TWO_HEADS, "b2 c2", None, ALEMBIC, "b2 c2", ""),
    # A source without peewee scripts says nothing about peewee's rows.
    (graph_of("a b<a"), "a", ALL_PEEWEE, PEEWEE, "a", "b"),
]


@pytest.mark.parametrize(("graph", "alembic", "peewee", "lineage", "current", "pending"), STANDINGS)
def test_standing(
    graph: RevisionGraph,
    alembic: str | None,
    peewee: str | None,
    lineage: Lineage,
    current: str,
    pending: str,
) -> None:
    state = recorded(alembic, peewee)
    standing = stand(graph.with_recorded(state), state, lineage)
    assert " ".join(key.id for key in standing.current) == current
    assert " ".join(key.id for key in standing.pending) == pending
    assert standing.unknown == ()
    assert not standing.applied & set(standing.pending)


def test_alembic_born_means_that_no_peewee_revision_is_applied() -> None:
    standing = stand(LINE, recorded("bbbb3"), ALEMBIC)
    assert standing.applied == {a("aaaa1"), a("aaaa2"), a("bbbb3")}


def test_peewee_born_means_that_all_of_them_are() -> None:
    assert p("002_y") in stand(LINE, recorded("aaaa1"), PEEWEE).applied


def test_unknown_revisions_of_either_system_are_told() -> None:
    state = recorded("fork", "001_x 019_fork")
    standing = stand(LINE.with_recorded(state), state, PEEWEE)
    assert standing.unknown == (p("019_fork"), a("fork"))
    assert a("fork") not in standing.applied


# --- what a goal means --------------------------------------------------------------------------

GOALS = [
    # graph, text, alembic rows, peewee rows → goal
    (LINE, "head", "aaaa1", ALL_PEEWEE, a("bbbb3")),
    (LINE, "heads", "aaaa1", ALL_PEEWEE, a("bbbb3")),
    (LINE, "base", "aaaa1", ALL_PEEWEE, None),
    (LINE, " bbbb3 ", "aaaa1", ALL_PEEWEE, a("bbbb3")),
    (LINE, "bbbb", "aaaa1", ALL_PEEWEE, a("bbbb3")),
    (LINE, "002_y", "aaaa1", ALL_PEEWEE, p("002_y")),
    (LINE, "peewee:002_y", "aaaa1", ALL_PEEWEE, p("002_y")),
    (LINE, "peewee:002", "aaaa1", ALL_PEEWEE, p("002_y")),
    (LINE, "peewee:2", "aaaa1", ALL_PEEWEE, p("002_y")),
    (LINE, "+1", "aaaa1", ALL_PEEWEE, a("aaaa2")),
    (LINE, "+2", "aaaa1", ALL_PEEWEE, a("bbbb3")),
    (LINE, "+2", None, "001_x", a("aaaa1")),
    (LINE, "+0", "aaaa2", ALL_PEEWEE, a("aaaa2")),
    (LINE, "-0", "aaaa2", ALL_PEEWEE, a("aaaa2")),
    (LINE, "-1", "aaaa2", ALL_PEEWEE, a("aaaa1")),
    (LINE, "-2", "aaaa2", ALL_PEEWEE, p("002_y")),
    (LINE, "-4", "aaaa2", ALL_PEEWEE, None),
    (graph_of("", "001 002"), "head", None, "001", p("002")),
    (DIAMOND, "+1", "b2 c1", None, a("end")),
]


@pytest.mark.parametrize(("graph", "text", "alembic", "peewee", "goal"), GOALS)
def test_goal(
    graph: RevisionGraph,
    text: str,
    alembic: str | None,
    peewee: str | None,
    goal: RevisionKey | None,
) -> None:
    assert resolve(graph, text, recorded(alembic, peewee)) == goal


BAD_GOALS = [
    # graph, text, alembic rows → what is wrong
    (LINE, "", "aaaa1", UnknownRevision, "no revision ''"),
    (LINE, "zzzz", "aaaa1", UnknownRevision, "no revision 'zzzz'"),
    (LINE, "aaaa", "aaaa1", UnknownRevision, "may mean aaaa1, aaaa2"),
    (LINE, "bbb", "aaaa1", UnknownRevision, "no revision 'bbb'"),
    (LINE, "peewee:7", "aaaa1", UnknownRevision, "no peewee revision '7'"),
    (LINE, "peewee:", "aaaa1", UnknownRevision, "no peewee revision ''"),
    (LINE, "release:0.6.43", "aaaa1", UnknownRevision, "No Open WebUI release 0.6.43"),
    (LINE, "+9", "aaaa1", NoWayThere, "Only 2 revisions are pending, not 9."),
    (LINE, "-9", "aaaa1", NoWayThere, "Only 3 revisions are applied, not 9."),
    (TWO_HEADS, "head", "root", NoWayThere, "2 heads (b2, c2)"),
    (TWO_HEADS, "+2", "root", NoWayThere, "+2 is not one place"),
    (TWO_HEADS, "-2", "b2 c2", NoWayThere, "-2 is not one place"),
    (build_graph([]), "head", None, NoWayThere, "no revisions"),
]


@pytest.mark.parametrize(("graph", "text", "alembic", "kind", "words"), BAD_GOALS)
def test_bad_goal(
    graph: RevisionGraph, text: str, alembic: str | None, kind: type[MigrationError], words: str
) -> None:
    with pytest.raises(kind) as caught:
        resolve(graph, text, recorded(alembic, ALL_PEEWEE))
    assert words in caught.value.what
    assert caught.value.unchanged == "Nothing was changed."
    assert "\n" not in str(caught.value)


RELEASES = ReleaseMap(
    releases=(
        Release(version="0.3.10", peewee_count=2, alembic_count=0, alembic_head=None),
        Release(version="0.6.43", peewee_count=2, alembic_count=2, alembic_head="aaaa2"),
        Release(version="0.13.0", peewee_count=0, alembic_count=9, alembic_head="newer"),
    )
)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("release:0.6.43", a("aaaa2")),
        ("release:v0.6.43", a("aaaa2")),
        ("release:0.3.10", p("002_y")),
    ],
)
def test_a_release_is_a_goal(text: str, goal: RevisionKey) -> None:
    assert resolve_goal(LINE, text, RELEASES, stand(LINE, recorded("aaaa1"), PEEWEE)) == goal


@pytest.mark.parametrize(
    ("graph", "text", "words"),
    [
        (LINE, "release:0.13.0", "ends at newer, which this source doesn't contain"),
        (LINE, "release:7", "No Open WebUI release 7"),
        (graph_of("a"), "release:0.3.10", "shipped no Alembic scripts"),
    ],
)
def test_a_release_out_of_reach(graph: RevisionGraph, text: str, words: str) -> None:
    with pytest.raises(UnknownRevision) as caught:
        resolve_goal(graph, text, RELEASES, stand(graph, recorded(), EMPTY))
    assert words in caught.value.what


# --- plans --------------------------------------------------------------------------------------

PLANS = [
    # graph, alembic rows, peewee rows, lineage, goal → steps
    (LINE, None, "", EMPTY, a("bbbb3"), "+aaaa1 +aaaa2 +bbbb3"),
    (LINE, None, "001_x", PEEWEE, a("aaaa1"), "+002_y +aaaa1"),
    (LINE, None, "001_x", PEEWEE, p("002_y"), "+002_y"),
    (LINE, "aaaa1", ALL_PEEWEE, PEEWEE, a("bbbb3"), "+aaaa2 +bbbb3"),
    (LINE, "aaaa1", None, ALEMBIC, a("bbbb3"), "+aaaa2 +bbbb3"),
    (LINE, "bbbb3", ALL_PEEWEE, PEEWEE, a("bbbb3"), ""),
    (LINE, "bbbb3", ALL_PEEWEE, PEEWEE, a("aaaa1"), "-bbbb3 -aaaa2"),
    (LINE, "aaaa1", ALL_PEEWEE, PEEWEE, p("001_x"), "-aaaa1 -002_y"),
    (LINE, "aaaa2", ALL_PEEWEE, PEEWEE, None, "-aaaa2 -aaaa1 -002_y -001_x"),
    (LINE, "aaaa2", None, ALEMBIC, None, "-aaaa2 -aaaa1"),
    (LINE, None, "", EMPTY, None, ""),
    (DIAMOND, "root", None, ALEMBIC, a("end"), "+b1 +c1 +b2 +end"),
    (DIAMOND, "root", None, ALEMBIC, a("b2"), "+b1 +b2"),
    (DIAMOND, "b2", None, ALEMBIC, a("end"), "+c1 +end"),
    (DIAMOND, "end", None, ALEMBIC, a("root"), "-end -b2 -c1 -b1"),
    # The other branch stays as it is, as in Alembic.
    (DIAMOND, "end", None, ALEMBIC, a("b1"), "-end -b2"),
    (TWO_HEADS, "b2 c2", None, ALEMBIC, a("b1"), "-b2"),
    (TWO_HEADS, "b2", None, ALEMBIC, a("c2"), "+c1 +c2"),
    (graph_of("a b<a c d<c+b"), "c", None, ALEMBIC, a("d"), "+a +b +d"),
    (graph_of("a b<a c d<c+b"), "d", None, ALEMBIC, a("a"), "-d -b"),
    # An old release's peewee rows mean nothing to a source without peewee scripts.
    (graph_of("a b<a"), "a", ALL_PEEWEE, PEEWEE, a("b"), "+b"),
    (graph_of("a b<a"), "b", ALL_PEEWEE, PEEWEE, None, "-b -a"),
]


@pytest.mark.parametrize(("graph", "alembic", "peewee", "lineage", "goal", "steps"), PLANS)
def test_plan(
    graph: RevisionGraph,
    alembic: str | None,
    peewee: str | None,
    lineage: Lineage,
    goal: RevisionKey | None,
    steps: str,
) -> None:
    state = recorded(alembic, peewee)
    plan = make_plan(graph.with_recorded(state), state, lineage, goal)
    assert names(plan) == steps
    assert plan.goal == goal
    assert plan.recorded == state


BAD_PLANS = [
    # graph, alembic rows, peewee rows, lineage, goal → what is wrong
    (LINE, "fork", None, ALEMBIC, a("bbbb3"), HistoryUnusable, "recorded at fork"),
    (LINE, "aaaa1", "001_x 019_z", PEEWEE, a("bbbb3"), HistoryUnusable, "peewee:019_z"),
    (LINE, "aaaa1 bbbb3", None, ALEMBIC, a("bbbb3"), HistoryUnusable, "two rows of one line"),
    (LINE, None, None, ALEMBIC, a("bbbb3"), HistoryUnusable, "no revision is recorded"),
    (LINE, "", None, ALEMBIC, a("bbbb3"), HistoryUnusable, "no revision is recorded"),
    (LINE, None, "", PEEWEE, a("bbbb3"), HistoryUnusable, "no revision is recorded"),
    (LINE, None, None, UNKNOWN, a("bbbb3"), HistoryUnusable, "no revision is recorded"),
    (LINE, None, None, UNKNOWN, None, HistoryUnusable, "no revision is recorded"),
    (LINE, "aaaa1", None, ALEMBIC, p("002_y"), NoWayThere, "no peewee history"),
    (LINE, None, None, EMPTY, p("002_y"), NoWayThere, "no peewee history"),
    (LINE, "aaaa1", None, ALEMBIC, a("nowhere"), NoWayThere, "no revision nowhere"),
    (graph_of("a c<gone"), "a", None, ALEMBIC, a("c"), NoWayThere, "over gone, which no script"),
    (graph_of("c<gone"), "c", None, ALEMBIC, None, NoWayThere, "over gone, which no script"),
    (graph_of("a b<a,c c<b"), "a", None, ALEMBIC, a("c"), NoWayThere, "in a circle"),
    (graph_of("a b<a,b"), "a", None, ALEMBIC, a("b"), NoWayThere, "in a circle"),
    (graph_of("a !b<a c<b"), "c", None, ALEMBIC, a("a"), NoWayThere, "b has no downgrade"),
]


@pytest.mark.parametrize(
    ("graph", "alembic", "peewee", "lineage", "goal", "kind", "words"), BAD_PLANS
)
def test_no_plan(  # noqa: PLR0917 - the columns of the table
    graph: RevisionGraph,
    alembic: str | None,
    peewee: str | None,
    lineage: Lineage,
    goal: RevisionKey | None,
    kind: type[MigrationError],
    words: str,
) -> None:
    state = recorded(alembic, peewee)
    with pytest.raises(kind) as caught:
        make_plan(graph.with_recorded(state), state, lineage, goal)
    assert words in caught.value.what
    assert caught.value.remedy
    assert "\n" not in str(caught.value)


def test_a_target_that_is_there_already_is_no_downgrade() -> None:
    plan = make_plan(LINE, recorded("bbbb3"), ALEMBIC, a("bbbb3"))
    assert (plan.steps, plan.direction) == ((), Direction.UPGRADE)


def test_a_missing_downgrade_below_the_goal_doesnt_matter() -> None:
    #  a ── b (no downgrade) ── c
    plan = make_plan(graph_of("a !b<a c<b"), recorded("c"), ALEMBIC, a("b"))
    assert names(plan) == "-c"


def test_a_plans_risks_are_those_of_its_steps_direction_each_once() -> None:
    up = ScriptSide(risks=(Risk.MOVES_DATA, Risk.ADDITIVE), is_present=True)
    down = ScriptSide(risks=(Risk.LOSSY_DOWNGRADE,), is_present=True)
    first = dataclasses.replace(revision("a"), upgrade=up, downgrade=down)
    second = dataclasses.replace(revision("b", "a"), upgrade=up, downgrade=down)
    graph = build_graph([first, second])
    upgrade = make_plan(graph, recorded(), EMPTY, a("b"))
    assert upgrade.risks == (Risk.ADDITIVE, Risk.MOVES_DATA)
    assert make_plan(graph, recorded("b"), ALEMBIC, a("a")).risks == (Risk.LOSSY_DOWNGRADE,)
    assert upgrade.steps[0].risks == (Risk.MOVES_DATA, Risk.ADDITIVE)


IDS = st.sampled_from("abcdefgh")
GRAPHS = st.builds(
    lambda some, legacy: build_graph([*peewee_line(*legacy), *some]),
    st.lists(st.builds(lambda i, ps: revision(i, *ps), IDS, st.lists(IDS, max_size=2)), max_size=9),
    st.sampled_from([(), ("001_a",), ("001_a", "002_b")]),
)
STATES = st.builds(
    lambda peewee, alembic: Recorded(peewee=peewee, alembic=alembic),
    st.none() | st.lists(st.sampled_from(["001_a", "002_b", "009_z"])).map(tuple),
    st.none() | st.sets(IDS, max_size=2).map(lambda ids: tuple(sorted(ids))),
)
LINEAGES = st.sampled_from(Lineage)
TEXTS = st.sampled_from(["head", "base", "+1", "-1", "+2", "a", "peewee:1", "release:1"]) | st.text(
    max_size=5
)


@given(GRAPHS, STATES, LINEAGES, TEXTS)
def test_any_history_and_goal_end_in_a_plan_or_in_an_error_for_people(
    graph: RevisionGraph, state: Recorded, lineage: Lineage, text: str
) -> None:
    graph = graph.with_recorded(state)
    standing = stand(graph, state, lineage)
    assert not standing.applied & set(standing.pending)
    try:
        goal = resolve_goal(graph, text, NO_RELEASES, standing)
        plan = make_plan(graph, state, lineage, goal)
    except MigrationError:
        return
    check_plan(graph, standing, plan)


def check_plan(graph: RevisionGraph, standing: Standing, plan: Plan) -> None:
    """Every step finds its parents applied (or its children gone), and the goal is reached."""
    applied = set(standing.applied)
    for step in plan.steps:
        key = step.revision.key
        if step.direction is Direction.UPGRADE:
            assert key not in applied
            parents = graph.parents(key)
            assert all(up in applied for up in parents if up.system is System.ALEMBIC)
            applied.add(key)
        else:
            assert key in applied
            assert not applied & set(graph.children(key))
            applied.remove(key)
    assert plan.goal in applied if plan.goal else not plan.steps or not applied
