"""What the quarantine's dialog says of rows, and the question before they go back; Qt-free."""

from __future__ import annotations

from collections import Counter

from owui_migrate_gui.database.target import Target
from owui_migrate_gui.doctor.findings import Finding
from owui_migrate_gui.doctor.quarantined.going_back import Chosen
from owui_migrate_gui.doctor.quarantined.rows import Contents, Quarantine, QuarantinedRow
from owui_migrate_gui.engine.actions import SqlAction, written_out
from owui_migrate_gui.gui.language import plural, tr
from owui_migrate_gui.gui.questions import Question
from owui_migrate_gui.gui.saying import said
from owui_migrate_gui.gui.tone import Tone
from owui_migrate_gui.gui.words import count_words

_MOST_REASONS = 3


def summary_of(quarantine: Quarantine) -> str:
    """How many rows there are, and how many of them can go back."""
    if not quarantine.rows:
        return tr("Nothing is in the quarantine.")
    fit = sum(row.can_go_back for row in quarantine.rows)
    told = plural(
        len(quarantine.rows),
        "{count} row was put aside by a migration or a repair; {fit} can go back.",
        "{count} rows were put aside by migrations or repairs; {fit} can go back.",
        fit=str(fit),
    )
    return f"{told} {tr('What a row holds is read only when you ask for it.')}"


def standing_of(row: QuarantinedRow) -> tuple[str, Tone]:
    """Whether a row can go back, and if not, why."""
    if row.can_go_back:
        return tr("can go back"), Tone.GOOD
    return said(row.obstacle), Tone.WARN


def origin_of(row: QuarantinedRow) -> str:
    """The migration or finding, and the reason that it gave."""
    return f"{row.origin}: {said(row.reason)}"


def ask_put_back(target: Target, chosen: Chosen) -> Question:
    """What happens, before rows go back; and which of those asked for stay."""
    rows = plural(len(chosen.rows), "{count} row", "{count} rows")
    points = [
        tr(
            "A backup is made in the folder below, opened again and compared. Without it "
            "nothing is put back."
        ),
        tr("The rows go back into their tables as they were: {list}.").format(
            list=", ".join(
                f"{table} ({count_words(count, 'row')})"
                for table, count in sorted(Counter(row.table for row in chosen.rows).items())
            )
        ),
        tr("All of it happens at once or not at all. Afterwards the database is examined again."),
    ]
    return Question(
        title=tr("Put {rows} back into {target}?").format(rows=rows, target=target.name),
        points=tuple(points),
        yes=tr("Put back now"),
        warning=_staying(chosen),
        warning_tone=Tone.NEUTRAL,
    )


def _staying(chosen: Chosen) -> str:
    if not chosen.left:
        return ""
    reasons = Counter(why for _, why in chosen.left).most_common()
    told = [said(why) for why, _ in reasons[:_MOST_REASONS]]
    stay = plural(len(chosen.left), "{count} row stays:", "{count} rows stay:")
    more = " …" if len(reasons) > _MOST_REASONS else ""
    return f"{stay} {' '.join(told)}{more}"


def why_none(chosen: Chosen) -> str:
    """Why none of the rows that were asked for can go back."""
    reasons = dict.fromkeys(said(why) for _, why in chosen.left)
    return " ".join(list(reasons)[:_MOST_REASONS])


def differing_words(held: Contents) -> str:
    """What is another in the row that the table has now; empty where it has none."""
    if held.differs is None:
        return ""
    if not held.differs:
        return tr("The row that is in its table now is the same.")
    return tr("The row that is in its table now differs in: {list}.").format(
        list=", ".join(held.differs)
    )


def sql_of(finding: Finding) -> str:
    """The SQL that puts rows back; no contents stand in it."""
    lines: list[str] = []
    for action in finding.actions:
        if isinstance(action, SqlAction):
            lines += [f"-- {said(action.text)}", *written_out(action), ""]
    return "\n".join(lines).rstrip()


__all__ = [
    "ask_put_back",
    "differing_words",
    "origin_of",
    "sql_of",
    "standing_of",
    "summary_of",
    "why_none",
]
