"""``owui-migrate diagnose``: what is wrong, from a database, a log, or both; and its repair."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click
import msgspec
from rich.console import RenderableType
from rich.text import Text

from owui_migrate_gui import places
from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.examining import examining
from owui_migrate_gui.cli.finding_text import FindingDetails, finding_block, finding_details
from owui_migrate_gui.cli.look import Look, look_at_target_or_bundle
from owui_migrate_gui.cli.release_text import ReleaseWayData, find_way, way_data, way_text
from owui_migrate_gui.cli.render import about, plural
from owui_migrate_gui.cli.repair_data import RepairData, RepairWish
from owui_migrate_gui.cli.result import ExitCode, Result
from owui_migrate_gui.cli.revision_text import RevisionTrace, revision_traces, revisions_text
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.doctor.catalogue import notice
from owui_migrate_gui.doctor.examine import Examination
from owui_migrate_gui.doctor.findings import Finding, Severity
from owui_migrate_gui.doctor.log import match_log, merge
from owui_migrate_gui.doctor.log_text import decode_log, end_of, read_log
from owui_migrate_gui.doctor.past import keep_examination
from owui_migrate_gui.doctor.quarantined.reading import has_quarantine
from owui_migrate_gui.doctor.release_way import Fit, ReleaseWay
from owui_migrate_gui.doctor.which_release import advise
from owui_migrate_gui.errors import DamagedDatabase, UsageError


class DiagnosisData(msgspec.Struct, frozen=True, kw_only=True):
    """The JSON document; ``findings`` is stable, each with the first five of its keys.

    ``unanswered`` says which questions to the rows were given up, and why.
    ``advice`` says which release fits. ``repairs`` lists what was repaired, by round. ``way`` is
    there with ``--for-release``, and ``revisions``, oldest first, with ``--revisions``.
    """

    target: str | None
    recorded: tuple[str, ...]
    actual: str | None
    advice: str
    findings: tuple[FindingDetails, ...]
    unanswered: tuple[str, ...] = ()
    repairs: tuple[RepairData, ...] = ()
    way: ReleaseWayData | None = None
    revisions: tuple[RevisionTrace, ...] = ()


@click.command(short_help="What is wrong, why, and what puts it right.")
@options.optional_target
@click.option(
    "--log",
    "log",
    metavar="FILE",
    help="Open WebUI's log or traceback to look through; - reads it from standard input.",
)
@click.option(
    "--repair", "repair", metavar="ID", multiple=True, help="Repair this finding; may be repeated."
)
@click.option("--repair-all", is_flag=True, help="Repair all findings that need no choice.")
@click.option(
    "--undo",
    "undo",
    metavar="ID",
    help="For OWM011: take back what was begun, instead of finishing it.",
)
@click.option(
    "--rehearse",
    is_flag=True,
    help="With --repair, --repair-all or --undo: try it on a throw-away copy alone.",
)
@click.option(
    "--keep",
    metavar="USER_ID",
    multiple=True,
    help="For OWM062: the account that keeps a shared address; may be repeated.",
)
@click.option(
    "--for-release",
    metavar="R",
    help="Say how TARGET gets to this release: steps, losses, and backups made there.",
)
@click.option(
    "--revisions",
    "wants_revisions",
    is_flag=True,
    help="Also tell of every revision whether the tables have it: applied, partial or absent.",
)
@options.source
@options.backup_dir
@options.yes
@options.common
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    session: Session,
    target: str | None,
    log: str | None,
    repair: tuple[str, ...],
    repair_all: bool,  # noqa: FBT001 - click passes by name
    undo: str | None,
    rehearse: bool,  # noqa: FBT001 - click passes by name
    keep: tuple[str, ...],
    for_release: str | None,
    wants_revisions: bool,  # noqa: FBT001 - click passes by name
    source: str,
    backup_dir: Path | None,
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """Examine TARGET, rows included, and say what is wrong, why, and what puts it right.

    TARGET may be a support bundle: then the findings are shown that were made with it.

    Without --repair nothing is changed. A repair takes a verified backup first and happens as a
    whole or not at all. Exit code 0: nothing above info; 1: there are findings.
    """
    logged = match_log(_read_log(log)) if log else ()
    if target is None:
        return _from_log_alone(log, logged, wants_repair=bool(repair or repair_all or undo))
    kept = frozenset(keep)
    try:
        look = look_at_target_or_bundle(target, source)
    except DamagedDatabase as error:
        return _answer_unopened(target, (notice("OWM080", error.what), *logged))
    wants_repair = bool(repair or repair_all or undo)
    if look.bundle is not None and wants_repair:
        raise UsageError(
            f"{look.snapshot.target.name} is a support bundle, which can't be repaired.",
            remedy="Repair the database that it was made of.",
        )
    repairs: tuple[RepairData, ...] = ()
    if wants_repair:
        wish = RepairWish(
            target=target,
            source=source,
            ids=repair,
            everything=repair_all,
            keep=kept,
            backup_dir=backup_dir,
            yes=yes,
            only_rehearse=rehearse,
            undo=undo or "",
        )
        from owui_migrate_gui.cli.repair import repair_target  # the engine: a tenth of the start

        done = repair_target(look, wish, session)
        if done.error is not None:
            return done.as_result()
        repairs, look = done.rounds, done.look
    with examining(is_plain=session.is_json) as on_found:
        examination = look.examine_rows(keep=kept, on_found=on_found)
    if look.bundle is None:
        keep_examination(look.snapshot, examination, places.examinations_dir())
    findings = merge(examination.findings, logged)
    way = find_way(look, examination, for_release) if for_release is not None else None
    traces = revision_traces(examination, look.graph) if wants_revisions else ()
    return _answer(look, examination, findings, repairs, way, traces)


def _read_log(name: str) -> str:
    if name == "-":
        return decode_log(end_of(sys.stdin.buffer))
    return read_log(Path(name))


def _from_log_alone(log: str | None, logged: tuple[Finding, ...], *, wants_repair: bool) -> Result:
    if log is None:
        raise UsageError("Neither a TARGET nor a --log was named.", remedy="Name one of them.")
    if wants_repair:
        raise UsageError("A log can't be repaired.", remedy="Name the TARGET too.")
    return _answer_unopened(None, logged)


def _answer_unopened(target: str | None, findings: tuple[Finding, ...]) -> Result:
    data = DiagnosisData(
        target=target,
        recorded=(),
        actual=None,
        advice="",
        findings=tuple(finding_details(finding) for finding in findings),
    )
    said = _sentence(findings) if findings else "Nothing in this log is known to the doctor."
    return Result(data=data, text=_text(said, findings), exit_code=_exit_code(findings))


def _answer(
    look: Look,
    examination: Examination,
    findings: tuple[Finding, ...],
    repairs: tuple[RepairData, ...],
    way: ReleaseWay | None,
    traces: tuple[RevisionTrace, ...],
) -> Result:
    advice = advise(examination.actual, look.graph, look.scripts.releases, look.standing).sentence
    data = DiagnosisData(
        target=str(look.snapshot.target),
        recorded=look.snapshot.recorded.alembic or look.snapshot.recorded.peewee or (),
        actual=str(examination.actual) if examination.actual else None,
        advice=advice,
        findings=tuple(finding_details(finding) for finding in findings),
        unanswered=examination.unanswered,
        repairs=repairs,
        way=way_data(way) if way else None,
        revisions=traces,
    )
    done: list[RenderableType] = [_round_text(one) for one in repairs]
    gaps = [f"Not answered by the rows: {why}." for why in examination.unanswered]
    said = _text(_sentence(findings), findings)
    listed = ("", *revisions_text(traces)) if traces else ()
    aside = _aside_text(look)
    text = (str(look.snapshot.target), *done, *said, *gaps, *aside, advice, *listed)
    next_ = _next_of_repaired if any(not one.rehearsed for one in repairs) else _next_of_found
    text = (*text, *next_(look, examination))
    if way is None:
        asked = ["owui-migrate", "diagnose", look.snapshot.target.key, "--for-release", "R"]
        more = f"To another release: {shlex.join(asked)}"
        return Result(data=data, text=(*text, more), exit_code=_exit_code(findings))
    fits = ExitCode.DONE if way.fit is Fit.FITS else ExitCode.ANSWER_IS_NO
    return Result(
        data=data,
        text=(*text, "", *way_text(way, look)),
        exit_code=max(_exit_code(findings), fits),
    )


def _next_of_repaired(look: Look, examination: Examination) -> tuple[str, ...]:
    """The command that goes on after a repair, where nothing stands in its way."""
    if not look.standing.pending or examination.worst >= Severity.ERROR:
        return ()
    steps = plural(len(look.standing.pending), "step")
    command = shlex.join(["owui-migrate", "upgrade", look.snapshot.target.key])
    return (f"Next, {steps} to the newest revision: {command}",)


def _next_of_found(look: Look, examination: Examination) -> tuple[str, ...]:
    """The command that repairs what needs no choice."""
    if look.bundle is not None or not any(one.is_for_all for one in examination.findings):
        return ()
    command = shlex.join(["owui-migrate", "diagnose", look.snapshot.target.key, "--repair-all"])
    return (f"To repair it, backup first: {command} (--rehearse tries it on a copy)",)


def _aside_text(look: Look) -> tuple[RenderableType, ...]:
    if look.bundle is not None or not has_quarantine(look.snapshot):
        return ()
    asked = shlex.join(["owui-migrate", "quarantine", look.snapshot.target.key])
    return (f"Rows that had to go are kept in the quarantine: {asked}",)


def _round_text(done: RepairData) -> Text:
    names = ", ".join(done.findings)
    if not done.rehearsed:
        return Text(f"Repaired {names}. Backup: {done.backup}", style="green")
    time = f" The real repair will take about {about(done.estimated_seconds or 1)}."
    if not done.left:
        return Text(
            f"Rehearsed {names} on a copy, which was examined afterwards: all well.{time}",
            style="green",
        )
    left = ", ".join(one.id for one in done.left)
    return Text(
        f"Rehearsed {names} on a copy: it went well; the copy would still have {left}.{time}",
        style="yellow",
    )


def _sentence(findings: tuple[Finding, ...]) -> str:
    if not findings:
        return "Nothing is wrong."
    bad = [one for one in findings if one.severity > Severity.INFO]
    if not bad:
        return "Nothing is wrong; there is something to know."
    return f"{plural(len(bad), 'finding')}; the worst is {bad[0].severity.word}."


def _text(sentence: str, findings: tuple[Finding, ...]) -> tuple[RenderableType, ...]:
    parts: list[RenderableType] = [Text(sentence, style="bold"), ""]
    for finding in findings:
        parts.extend(finding_block(finding))
    return tuple(parts)


def _exit_code(findings: tuple[Finding, ...]) -> int:
    is_bad = any(finding.severity > Severity.INFO for finding in findings)
    return ExitCode.ANSWER_IS_NO if is_bad else ExitCode.DONE


DOCUMENT = DiagnosisData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
