"""What the doctor's page says, without Qt."""

from __future__ import annotations

from dataclasses import replace

from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.engine.actions import SqlAction, Statement
from owui_migrate_gui.errors import NoAccess
from owui_migrate_gui.gui.aftercare import repairable
from owui_migrate_gui.gui.doctor.doctor_state import (
    as_text,
    badge_of,
    details_of,
    title_of,
)
from owui_migrate_gui.gui.questions import Question
from owui_migrate_gui.gui.target_questions import with_time
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.plan import Standing

DROP = SqlAction(text="Drop it.", statements=(Statement(sql="DROP TABLE x"),))


def examined(*findings: Finding, is_whole: bool = True) -> Examination:
    standing = Standing(applied=frozenset(), current=(), pending=(), unknown=())
    return Examination(findings=findings, actual=None, standing=standing, is_whole=is_whole)


def test_the_badge_counts_what_is_above_info() -> None:
    assert badge_of(None) == ("", Tone.NEUTRAL)
    assert badge_of(examined(notice("OWM020"))) == ("", Tone.NEUTRAL)
    found = examined(notice("OWM013"), notice("OWM016"), notice("OWM020"))
    assert badge_of(found) == ("2", Tone.BAD)
    assert badge_of(examined(notice("OWM016"))) == ("1", Tone.WARN)


def test_the_sentence_says_the_worst_and_what_was_asked() -> None:
    found = examined(notice("OWM013"), notice("OWM016"))
    title, behind = title_of(found, is_examining=False, error=None)
    assert title.startswith("2 findings: An interrupted migration of the prompts")
    assert "nothing was changed" in behind
    assert title_of(examined(), is_examining=False, error=None)[0] == "Nothing is wrong"
    assert "so far" in title_of(examined(), is_examining=True, error=None)[0]
    glance = title_of(examined(is_whole=False), is_examining=False, error=None)
    assert "the rows were not asked" in glance[1]
    failed = title_of(found, is_examining=False, error=NoAccess("No permission."))
    assert failed == ("The rows could not be examined", "No permission.")


def test_a_repair_is_shown_as_its_sql_and_what_it_cannot_bring_back() -> None:
    finding = notice("OWM012", "table _alembic_tmp_user", actions=(DROP,))
    told = details_of(finding)
    assert told.sql == "-- Drop it.\nDROP TABLE x;"
    assert told.can_repair
    assert "What it can't bring back" in told.note
    refused = details_of(notice("OWM005", refusal="No proof."))
    assert not refused.can_repair
    assert "No proof." in refused.note


def test_all_that_needs_a_choice_is_left_out_of_repair_all() -> None:
    chosen = notice("OWM062", actions=(DROP,), needs_choice=True)
    plain = notice("OWM016", actions=(DROP,))
    known = replace(notice("OWM020"), actions=(DROP,))
    assert repairable(examined(chosen, plain, known)) == (plain,)


def test_the_text_to_paste_names_findings_and_evidence() -> None:
    text = as_text((notice("OWM016", "x on chat"),))
    assert text.splitlines()[:2] == ["warning OWM016: Indexes are missing", "  - x on chat"]
    assert as_text(()) == "No findings."


def test_a_repair_s_question_says_how_long_it_may_take() -> None:
    asked = Question(title="Repair OWM016 of webui.db?", points=("A backup is made.",), yes="Now")
    told = with_time(asked, 120)
    assert told.points == (
        "A backup is made.",
        "With its backup and checks this takes about 2 min, by a rough estimate.",
    )
    early = with_time(asked, 7, is_backup_alone=True)
    assert early.points[-1] == (
        "The backup alone takes about 7 s; the rest is known once the rows have been asked."
    )
