from __future__ import annotations

from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.gui.plan.plan_state import goal_text, goals_of, plan_of, row_of
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.revision import (
    Recorded,
    Revision,
    RevisionKey,
    Risk,
    ScriptSide,
    System,
)
from tests.builders.revisions import a, graph_of, p
from tests.gui.fakes import reading_of, releases_of

CHAIN = "aaaa1 aaaa2<aaaa1 aaaa3<aaaa2"
RELEASES = releases_of(v0_3_17="aaaa1", v0_6_42="aaaa2", v0_6_43="aaaa2", v0_12_4="aaaa3", v1="zz")


def reading(*alembic: str, peewee: tuple[str, ...] = ("001_a", "002_b")) -> Reading:
    recorded = Recorded(peewee=peewee, alembic=alembic or None)
    return reading_of(graph_of(CHAIN, "001_a 002_b"), recorded=recorded, releases=RELEASES)


def test_goals_are_head_and_the_releases_of_this_source_newest_first() -> None:
    assert [(goal.text, goal.label) for goal in goals_of(reading("aaaa2"))] == [
        ("head", "Newest: 0.12.4 (aaaa3)"),
        ("release:0.6.43", "Release 0.6.42 – 0.6.43 — the database is here"),
        ("release:0.3.17", "Release 0.3.17"),
    ]


def test_both_systems_are_in_one_list_in_order() -> None:
    state = plan_of(reading(peewee=("001_a",)), "head")
    assert state.plan is not None
    assert [step.revision.id for step in state.plan.steps] == ["002_b", "aaaa1", "aaaa2", "aaaa3"]
    assert state.title == "4 steps up to 0.12.4"
    assert state.subtitle.startswith("1 of peewee, 3 of Alembic.")
    assert state.button == "Upgrade to 0.12.4 …"


def test_going_back_says_that_a_backup_brings_back_more() -> None:
    state = plan_of(reading("aaaa3"), "release:0.3.17")
    assert state.title == "2 steps back to 0.3.17"
    assert "restore a backup instead" in state.subtitle
    assert state.button == "Downgrade to 0.3.17 …"
    assert plan_of(reading("aaaa1"), "base").title.endswith("back to the very beginning")


def test_a_goal_that_is_reached_cannot_be_run() -> None:
    state = plan_of(reading("aaaa3"), "head")
    assert state.title == "Nothing to do: the database is at 0.12.4"
    assert not state.is_runnable


def test_a_goal_that_nobody_knows_is_an_answer_and_no_exception() -> None:
    state = plan_of(reading("aaaa2"), "nonsense")
    assert state.plan is None
    assert state.error is not None
    assert "nonsense" in state.error.what
    assert not state.is_runnable


def test_risks_are_counted_over_all_steps_and_only_notable_ones_shown() -> None:
    def script(id_: str, parent: str | None, *risks: Risk) -> Revision:
        return Revision(
            key=RevisionKey(System.ALEMBIC, id_),
            parents=(parent,) if parent else (),
            title="t",
            upgrade=ScriptSide(risks=risks, is_present=True),
            file="x.py",
        )

    graph = build_graph(
        [
            script("aaaa1", None, Risk.ADDITIVE),
            script("aaaa2", "aaaa1", Risk.MOVES_DATA, Risk.ADDITIVE),
            script("aaaa3", "aaaa2", Risk.MOVES_DATA, Risk.DROPS_DATA),
        ]
    )
    state = plan_of(reading_of(graph, recorded=Recorded(alembic=("aaaa1",))), "head")
    assert [text for text, _, _ in state.chips] == ["2 × moves data", "1 × drops data"]


def test_a_revision_is_found_in_the_list_by_its_key() -> None:
    state = plan_of(reading("aaaa1"), "head")
    assert row_of(state.plan, a("aaaa3")) == 1
    assert row_of(state.plan, a("aaaa1")) == -1
    assert row_of(None, None) == -1


def test_a_chosen_node_becomes_a_goal_that_can_be_written() -> None:
    shown = reading("aaaa1")
    assert goal_text(shown, a("aaaa3")) == "head"
    assert goal_text(shown, a("aaaa2")) == "aaaa2"
    assert goal_text(shown, p("001_a")) == "peewee:001_a"
    assert goal_text(shown, None) == "base"
    for key in (a("aaaa2"), p("001_a")):
        assert plan_of(shown, goal_text(shown, key)).error is None
