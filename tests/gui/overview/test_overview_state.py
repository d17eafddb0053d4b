from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from owui_migrate_gui.database.cipher_settings import CipherSettings
from owui_migrate_gui.database.snapshot import Holder
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.engine.actions import StampAction
from owui_migrate_gui.errors import HistoryUnusable
from owui_migrate_gui.graph import build_graph
from owui_migrate_gui.gui.header_state import header_of, status_of
from owui_migrate_gui.gui.live_run import JobKind, LiveRun
from owui_migrate_gui.gui.overview.facts import progress_of
from owui_migrate_gui.gui.overview.impacts import impacts_of
from owui_migrate_gui.gui.overview.next_step import Next, needed_bytes
from owui_migrate_gui.gui.overview.overview_state import overview_of
from owui_migrate_gui.gui.reading import Reading
from owui_migrate_gui.gui.records import Records
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.plan import LAST_ENCRYPTED
from owui_migrate_gui.revision import (
    Lineage,
    Operation,
    Recorded,
    Revision,
    RevisionKey,
    Risk,
    RowEffect,
    ScriptSide,
    System,
)
from tests.builders.revisions import a, graph_of
from tests.gui.fakes import NOW, reading_of, releases_of

PEEWEE = ("001_a", "002_b")
CHAIN = "aaaa1 aaaa2<aaaa1 aaaa3<aaaa2"
RELEASES = releases_of(v0_6_42="aaaa2", v0_6_43="aaaa2", v0_12_4="aaaa3")


def standing_at(*alembic: str, chain: str = CHAIN, holders: tuple[Holder, ...] = ()) -> Reading:
    recorded = Recorded(peewee=PEEWEE, alembic=alembic)
    graph = graph_of(chain, " ".join(PEEWEE))
    return reading_of(graph, recorded=recorded, releases=RELEASES, holders=holders)


def examined(reading: Reading, *severities: Severity, agrees: bool = True) -> Examination:
    findings = tuple(
        Finding(id="OWM1", severity=each, title="t", evidence=("e",), repair="r")
        for each in severities
    )
    actual = reading.current if agrees else None
    return Examination(findings=findings, actual=actual, standing=reading.standing)


def test_a_healthy_database_behind_is_told_to_upgrade() -> None:
    reading = standing_at("aaaa2")
    state = overview_of(reading, examined(reading), free=81_000_000_000)
    assert state.title == "This database is healthy and 1 step behind"
    assert state.subtitle == (
        "Recorded and actual revision agree: aaaa2 “title of aaaa2”. "
        "Releases 0.6.42 – 0.6.43 open it as it is."
    )
    assert state.next is Next.UPGRADE
    assert state.button == "Upgrade to 0.12.4 …"
    assert state.advice == ("Upgrade to 0.12.4: 1 step. Needs about 2.2 GB free (there are 81 GB).")
    assert state.known_title == "Nothing to worry about"


def test_a_database_at_head_is_told_to_rest() -> None:
    reading = standing_at("aaaa3")
    state = overview_of(reading, examined(reading), free=None)
    assert state.title == "This database is healthy and up to date"
    assert state.next is Next.BACK_UP
    assert state.impacts == ()


def encrypted_at(revision: str) -> Reading:
    chain = f"aaaa1 {LAST_ENCRYPTED.id}<aaaa1 aaaa3<{LAST_ENCRYPTED.id}"
    reading = standing_at(revision, chain=chain)
    target = FileTarget(path=Path("/data/webui.db"), cipher=CipherSettings())
    return replace(reading, snapshot=replace(reading.snapshot, target=target))


def test_an_encrypted_database_of_the_last_release_is_told_to_be_rescued() -> None:
    reading = encrypted_at(LAST_ENCRYPTED.id)
    state = overview_of(reading, examined(reading), free=None)
    assert (state.next, state.button) == (Next.RESCUE, "Rescue out of SQLCipher …")
    assert "without encryption into a new file" in state.advice
    assert state.encrypted == ""  # said already
    assert state.checks
    assert header_of(reading, None).primary == ""
    done = encrypted_at("aaaa3")
    state = overview_of(done, examined(done), free=None)
    assert state.next is Next.BACK_UP
    assert "a rescue writes an upgraded file" in state.encrypted


def test_nothing_is_called_healthy_before_it_was_examined() -> None:
    state = overview_of(standing_at("aaaa2"), None, free=None)
    assert state.title == "This database is 1 step behind"
    assert state.known_title == "Examining …"
    assert "agree" not in state.subtitle


def test_warnings_and_errors_come_before_the_upgrade() -> None:
    reading = standing_at("aaaa2")
    warned = overview_of(reading, examined(reading, Severity.INFO, Severity.WARNING), free=None)
    assert warned.title == "This database is 1 step behind, and there is something to know first"
    assert warned.known_title == "2 things to know"
    assert [known.tone for known in warned.known] == [Tone.NEUTRAL, Tone.WARN]
    broken = overview_of(reading, examined(reading, Severity.ERROR), free=None)
    assert broken.title == "This database needs attention before anything runs"


def test_a_revision_from_elsewhere_asks_for_another_source() -> None:
    reading = standing_at("ffff9")
    state = overview_of(reading, examined(reading, Severity.ERROR), free=None)
    assert state.title == "This source doesn't know where the database is"
    assert "ffff9" in state.subtitle
    assert state.next is Next.CHOOSE_SOURCE


def test_two_heads_ask_for_a_goal_instead_of_guessing() -> None:
    reading = standing_at("aaaa2", chain=f"{CHAIN} bbbb3<aaaa2")
    state = overview_of(reading, examined(reading), free=None)
    assert state.next is Next.CHOOSE_GOAL
    assert header_of(reading, None).primary == ""


def test_an_empty_database_is_not_offered_as_open_webui() -> None:
    reading = reading_of(graph_of(CHAIN), recorded=Recorded(), lineage=Lineage.EMPTY)
    state = overview_of(reading, examined(reading), free=None)
    assert state.title == "There is no Open WebUI in this database"


def test_company_and_lack_of_space_are_seen_before_anything_runs() -> None:
    holder = Holder(pid=7, name="uvicorn", command="uvicorn open_webui", is_writing=True)
    reading = standing_at("aaaa2", holders=(holder,))
    state = overview_of(reading, None, free=needed_bytes(reading) - 1)
    tones = {what: tone for what, _, tone in state.checks}
    assert tones["Stop what has the file open: uvicorn"] is Tone.WARN
    assert tones["Free space for backup and growth"] is Tone.BAD
    assert ("Open in", "uvicorn, process 7", False) in state.facts


def script(id_: str, parent: str | None, side: ScriptSide) -> Revision:
    return Revision(
        key=RevisionKey(System.ALEMBIC, id_),
        parents=(parent,) if parent else (),
        title="t",
        upgrade=side,
        file=f"{id_}.py",
    )


def test_what_pending_steps_do_is_told_by_table_those_that_move_rows_first() -> None:
    create = ScriptSide(
        operations=(
            Operation(kind="create_table", table="chat_message", detail="", line=1),
            Operation(kind="create_table", table="auto", detail="", line=2),
        ),
        risks=(Risk.MOVES_DATA,),
        rows=(RowEffect(table="chat_message", change="fills", origin="chat", reason="all"),),
    )
    index = ScriptSide(
        operations=(Operation(kind="create_index", table="chat_message", detail="", line=1),)
    )
    graph = build_graph(
        [
            script("aaaa1", None, ScriptSide()),
            script("aaaa2", "aaaa1", create),
            script("aaaa3", "aaaa2", index),
        ]
    )
    reading = reading_of(graph, recorded=Recorded(peewee=PEEWEE, alembic=("aaaa1",)))
    impacts = [(row.table, row.words, row.steps) for row in impacts_of(reading)]
    assert impacts == [
        ("chat_message", "created, filled from chat, new indexes", 2),
        ("auto", "created", 1),
    ]
    assert "1 of them moves data" in overview_of(reading, None, free=None).advice


def test_progress_leaves_out_peewee_where_it_does_not_count() -> None:
    words = [part.words for part in progress_of(standing_at("aaaa2"))]
    assert words == ["peewee 2 of 2", "Alembic 2 of 3"]
    recorded = Recorded(alembic=("aaaa2",))
    graph = graph_of(CHAIN, " ".join(PEEWEE))
    young = reading_of(graph, recorded=recorded, lineage=Lineage.ALEMBIC_BORN)
    assert [part.words for part in progress_of(young)] == ["Alembic 2 of 3"]


def test_the_bar_shows_what_the_tables_prove_of_what_is_recorded() -> None:
    reading = standing_at("aaaa3")
    ahead = replace(examined(reading), actual=a("aaaa1"))
    peewee, alembic = progress_of(reading, ahead)
    assert (peewee.words, peewee.done) == ("peewee 2 of 2", 2)
    assert (alembic.words, alembic.done) == ("Alembic 1 of 3, though 3 are recorded", 1)
    assert progress_of(reading, examined(reading)) == progress_of(reading)


def test_the_header_says_release_distance_and_lock() -> None:
    reading = standing_at("aaaa2")
    state = header_of(reading, None)
    assert state.place == "/srv/open-webui/data · SQLite, WAL · 739 MB"
    assert [text for text, _ in state.chips] == [
        "Open WebUI 0.6.43",
        "1 step behind 0.12.4",
        "read-only",
    ]
    assert state.primary == "Upgrade to 0.12.4 …"
    live = LiveRun(kind=JobKind.RESTORE, goal="x", started=NOW)
    busy = header_of(reading, live)
    assert busy.primary == ""
    assert busy.chips[-1][0] == "locked by this run"


def test_the_status_line_names_source_journal_and_backup() -> None:
    reading = standing_at("aaaa2")
    line = status_of(reading, Records(), None, NOW)
    assert line == "Ready · read-only · source: bundled · journal: 0 runs · no backup yet"
    assert status_of(None, Records(), None, NOW) == "Reading …"
    live = LiveRun(kind=JobKind.BACKUP, goal="", started=NOW)
    assert status_of(reading, Records(), live, NOW).startswith("● Backing up")


def test_a_peewee_only_database_belongs_to_the_last_release_of_its_age() -> None:
    releases = releases_of(v0_3_15="", v0_3_16="", v0_3_17="aaaa1")
    names = tuple(f"{number:03}_x" for number in range(1, 19))
    graph = graph_of("aaaa1", " ".join(names))
    reading = reading_of(graph, recorded=Recorded(peewee=names), releases=releases)
    assert reading.release == "0.3.16"
    assert reading.current is not None
    assert reading.current.system is System.PEEWEE
    assert reading.head == a("aaaa1")


def blocked(reading: Reading) -> Examination:
    finding = Finding(
        id="OWM5", severity=Severity.ERROR, title="It is torn", evidence=(), repair="r", blocks=True
    )
    return Examination(findings=(finding,), actual=None, standing=reading.standing)


def test_what_the_doctor_blocks_is_not_offered_as_an_upgrade() -> None:
    reading = standing_at("aaaa2")
    state = overview_of(reading, blocked(reading), free=81_000_000_000)
    assert state.next is Next.LOOK_AT_BACKUPS
    assert state.subtitle.startswith("It is torn. ")
    assert (state.impacts, state.checks) == ((), ())
    header = header_of(reading, None, HistoryUnusable("It is torn."))
    assert header.primary == ""
    assert [words for words, _ in header.chips] == ["needs attention", "read-only"]


def test_what_the_doctor_can_put_right_leads_to_the_doctor() -> None:
    reading = standing_at("aaaa2")
    torn = blocked(reading)
    repairable = replace(torn.findings[0], actions=(StampAction(text="t", revision="aaaa2"),))
    for finding in (repairable, replace(repairable, blocks=False)):
        state = overview_of(reading, replace(torn, findings=(finding,)), free=None)
        assert state.next is Next.SEE_DOCTOR
        assert state.button == "See the doctor"
        assert "verified backup first" in state.advice
        whole = replace(torn, findings=(finding,), is_whole=True)
        state = overview_of(reading, whole, free=81_000_000_000)
        assert (state.next, state.button) == (Next.REPAIR, "Repair it, then upgrade …")
        assert next(what for what, _chip, _tone in state.checks).startswith("A backup")
    unmended = replace(torn, findings=(replace(torn.findings[0], blocks=False),))
    state = overview_of(reading, unmended, free=None)
    assert (state.next, state.button) == (Next.SEE_TROUBLE, "See the doctor")
    before = standing_at("aaaa1")
    assert header_of(before, None).primary == "Upgrade to 0.12.4 …"
    assert header_of(before, None, may_upgrade=False).primary == ""
    warned = replace(repairable, blocks=False, severity=Severity.WARNING)
    state = overview_of(reading, replace(torn, findings=(warned,)), free=None)
    assert state.next is Next.UPGRADE


def test_an_unknown_revision_is_given_no_release_and_is_where_one_looks() -> None:
    reading = reading_of(
        graph_of(CHAIN, " ".join(PEEWEE)),
        recorded=Recorded(peewee=PEEWEE, alembic=("ffff9",)),
        releases=RELEASES,
    )
    assert reading.release == ""
    assert reading.place == RevisionKey(System.ALEMBIC, "ffff9")
    assert [part.words for part in progress_of(reading)][-1] == "Alembic: not known to this source"


def test_a_file_that_could_not_be_opened_is_not_said_to_be_read_for_ever() -> None:
    assert status_of(None, Records(), None, NOW) == "Reading …"
    failed = status_of(None, Records(), None, NOW, has_failed=True)
    assert failed == "Could not be opened; nothing was changed"


def test_while_a_job_is_at_work_nothing_is_offered_but_to_look_at_it() -> None:
    state = overview_of(standing_at("aaaa1"), None, None, is_worked_on=True)
    assert (state.next, state.button) == (Next.SEE_RUN, "Show the run")
    assert not state.checks


def test_long_evidence_is_cut_here_and_whole_at_the_doctor() -> None:
    reading = standing_at("aaaa1")
    examination = examined(reading, Severity.ERROR)
    long = replace(examination.findings[0], evidence=("word " * 60, "second", "third", "fourth"))
    examination = replace(examination, findings=(long,))
    (known,) = overview_of(reading, examination, None).known
    assert known.evidence.endswith(" … and 2 more")
    assert len(known.evidence) < 180
