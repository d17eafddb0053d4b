from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from owui_migrate_gui.graph import DEPENDS, HANDOVER, PARENT, build_graph
from owui_migrate_gui.revision import ProblemKind, Recorded, Revision, System
from tests.builders.revisions import a, graph_of, p, peewee_line, revision


def kinds(*problems: object) -> list[str]:
    return [getattr(problem, "kind").value for problem in problems]  # noqa: B009


def test_peewee_hands_over_to_alembics_base() -> None:
    #  001 ── 002 ══ a ── b
    graph = graph_of("a b<a", "001_x 002_y")
    assert graph.order == (p("001_x"), p("002_y"), a("a"), a("b"))
    assert graph.digraph.edges[p("002_y"), a("a")]["kind"] == HANDOVER
    assert graph.heads(System.PEEWEE) == (p("002_y"),)
    assert graph.heads(System.ALEMBIC) == (a("b"),)
    assert graph.bases(System.ALEMBIC) == (a("a"),)
    assert graph.ancestors(a("b")) == {p("001_x"), p("002_y"), a("a")}
    assert graph.problems == ()


def test_a_source_without_peewee_begins_with_alembics_base() -> None:
    #  a ── b
    graph = graph_of("a b<a")
    assert graph.order == (a("a"), a("b"))
    assert not graph.has_system(System.PEEWEE)
    assert graph.heads(System.PEEWEE) == ()


def test_branch_and_merge() -> None:
    #      ┌ b ┐
    #  a ──┤   ├── d
    #      └ c ┘
    graph = graph_of("d<b,c c<a b<a a")
    assert graph.order == (a("a"), a("b"), a("c"), a("d"))
    assert graph.parents(a("d")) == (a("b"), a("c"))
    assert set(graph.children(a("a"))) == {a("b"), a("c")}
    assert graph.heads(System.ALEMBIC) == (a("d"),)
    assert graph.problems == ()


def test_several_heads_are_a_problem_but_no_exception() -> None:
    #  a ──┬ b
    #      └ c
    graph = graph_of("a b<a c<a")
    assert graph.heads(System.ALEMBIC) == (a("b"), a("c"))
    assert kinds(*graph.problems) == ["several-heads"]
    assert "alembic has 2 heads: b, c." in graph.problems[0].what
    assert not graph.problems[0].is_fatal


def test_several_bases_all_follow_peewee() -> None:
    #  001 ══┬ a
    #        └ b
    graph = graph_of("a b", "001_x")
    assert kinds(*graph.problems) == ["several-bases", "several-heads"]
    assert set(graph.children(p("001_x"))) == {a("a"), a("b")}


def test_missing_parent_becomes_a_ghost() -> None:
    #  (gone) ── b ── c
    graph = graph_of("b<gone c<b")
    assert a("gone") in graph
    assert graph.is_ghost(a("gone"))
    assert graph.revision(a("gone")) is None
    assert [rev.id for rev in graph.revisions()] == ["b", "c"]
    assert graph.bases(System.ALEMBIC) == ()
    assert kinds(*graph.problems) == ["missing-parent"]
    assert graph.problems[0].what == "b builds on gone, which no script defines."
    assert graph.problems[0].file == "versions/b_x.py"
    assert graph.problems[0].is_fatal


def test_cycle_is_told_once_and_everything_stays_visible() -> None:
    #  a ── b ⇄ c ── d
    graph = graph_of("a b<a,c c<b d<c")
    assert set(graph.order) == {a("a"), a("b"), a("c"), a("d")}
    assert graph.order[0] == a("a")
    assert kinds(*graph.problems) == ["cycle"]
    assert "in a circle: b, c." in graph.problems[0].what
    assert graph.has_cycle(graph.order)
    assert not graph.has_cycle([a("a"), a("b")])


def test_self_loop_is_a_cycle() -> None:
    #  a ── b ↺
    graph = graph_of("a b<a,b")
    assert kinds(*graph.problems) == ["cycle"]
    assert graph.heads(System.ALEMBIC) == ()


def test_the_first_of_two_equal_ids_wins() -> None:
    first, second = revision("a", file="versions/a_1.py"), revision("a", file="versions/a_2.py")
    graph = build_graph([first, second])
    assert graph.revision(a("a")) is first
    assert kinds(*graph.problems) == ["duplicate-id"]
    assert graph.problems[0].what == (
        "a is defined twice: in versions/a_1.py and in versions/a_2.py."
    )


def test_equal_ids_of_different_systems_are_different_revisions() -> None:
    graph = build_graph([*peewee_line("001_x"), revision("001_x")])
    assert len(graph) == 2
    assert graph.problems == ()


def test_depends_on_orders_but_makes_nobody_a_child() -> None:
    #  a ── b ┄┄┐
    #  c ───────d
    graph = graph_of("a b<a c d<c+b")
    assert graph.digraph.edges[a("b"), a("d")]["kind"] == DEPENDS
    assert graph.heads(System.ALEMBIC) == (a("b"), a("d"))
    assert a("a") in graph.ancestors(a("d"))


def test_parent_and_dependency_at_once_is_a_parent() -> None:
    #  a ── b, and b says depends_on = a as well
    graph = graph_of("a b<a+a")
    assert graph.digraph.edges[a("a"), a("b")]["kind"] == PARENT
    assert graph.heads(System.ALEMBIC) == (a("b"),)


def test_recorded_revisions_without_a_script_are_ghosts() -> None:
    #  001 ══ a        (fork)
    graph = graph_of("a", "001_x").with_recorded(
        Recorded(peewee=("001_x", "019_fork", "019_fork"), alembic=("fork",))
    )
    assert graph.order == (p("001_x"), a("a"), p("019_fork"), a("fork"))
    assert graph.is_ghost(a("fork"))
    assert graph.is_ghost(p("019_fork"))


def test_nothing_new_recorded_changes_nothing() -> None:
    graph = graph_of("a", "001_x")
    assert graph.with_recorded(Recorded(peewee=("001_x",), alembic=("a",))) is graph
    assert graph.with_recorded(Recorded()) is graph


def test_a_source_without_peewee_makes_no_ghosts_of_peewees_rows() -> None:
    graph = graph_of("a").with_recorded(Recorded(peewee=("001_x", "002_y"), alembic=("a",)))
    assert graph.order == (a("a"),)


def test_an_unknown_key_has_no_relatives() -> None:
    graph = graph_of("a")
    assert graph.ancestors(a("nowhere")) == frozenset()
    assert graph.descendants(a("nowhere")) == frozenset()
    assert graph.is_ghost(a("nowhere"))


def test_no_scripts_make_an_empty_graph() -> None:
    graph = build_graph([])
    assert len(graph) == 0
    assert graph.order == ()
    assert graph.problems == ()


IDS = st.sampled_from("abcdefgh")
REVISIONS = st.lists(
    st.builds(
        lambda id_, parents, depends_on, system: revision(
            id_, *parents, depends_on=tuple(depends_on), system=system
        ),
        IDS,
        st.lists(IDS, max_size=3),
        st.lists(IDS, max_size=1),
        st.sampled_from(System),
    ),
    max_size=12,
)


@given(REVISIONS)
def test_whatever_the_scripts_say_the_graph_is_built(revisions: list[Revision]) -> None:
    graph = build_graph(revisions)
    assert len(set(graph.order)) == len(graph.order) == len(graph)
    assert {rev.key for rev in graph.revisions()} == {rev.key for rev in revisions}
    place = {key: index for index, key in enumerate(graph.order)}
    backwards = [edge for edge in graph.digraph.edges if place[edge[0]] >= place[edge[1]]]
    has_cycle = ProblemKind.CYCLE in {problem.kind for problem in graph.problems}
    assert graph.has_cycle(graph.order) is has_cycle
    assert has_cycle or not backwards
