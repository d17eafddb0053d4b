"""Write docs/findings.md from resources/findings.toml, so that page and program say the same.

python tools/write_findings_page.py            write the file
python tools/write_findings_page.py --check    exit code 1 when it is out of date
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from owui_migrate_gui.doctor.catalogue import Kind, catalogue

PAGE = Path(__file__).resolve().parent.parent / "docs" / "findings.md"

BEGINNING = """\
# Findings

<!-- Written by tools/write_findings_page.py from resources/findings.toml. -->

What `owui-migrate diagnose`, `owui-migrate status` and the window's Doctor page notice about a
database. Each finding has an id that stays. An *info* leaves a database healthy; from *warning*
on something should be done. Evidence names objects and counts, never the contents of a row.

`status` and opening in the window look at what needs no row: version tables, tables, columns,
indexes, keys, the file. `diagnose` and *Examine again* on the Doctor page ask the rows too,
read-only: what was lost on the way, what would stop a pending migration, damaged pages, rows
that point nowhere. That takes well under two seconds on a usual database, and can be cancelled.

## Recorded and actual revision

*Recorded* is what the version tables say. *Actual* is the revision whose whole schema fits the
database best, whatever is recorded; the schemas of all 84 revisions, of both lineages and both
kinds of database, are known (`resources/schemas`). For every revision the doctor can tell
whether it is *applied*, *absent* or *partial*, and by which objects (`diagnose --revisions` lists
them). Revisions that only move rows leave no trace in the schema: the recorded one counts if it
is among those that fit, else
the earliest, so that nothing is taken for done without proof.

## Salvage

```
owui-migrate salvage webui.db new.db    what can still be read of a damaged file, in a new one
```

The damaged file is copied as bytes and never opened itself. Every table is walked by its row
numbers; where a page can't be read, the walk goes on behind it. What lies below a damaged inner
page is read from its own pages, to which nothing leads any more, if an index of the table names
the same key for the row's number (or, in a plain file, no other table could own it); deleted
rows don't come back. Table by table it is told how many
rows were read and, where an index that is whole can tell, how many are lost. Indexes are made
again, an encrypted file stays encrypted, and the new file appears only once it is whole. A file
that is torn and doesn't open any more can be salvaged too: **Salvage …** in the window.

## Which release

```
owui-migrate diagnose webui.db --for-release 0.6.43    how it gets there
```

`diagnose` says which releases open the database as it is and which one upgrades it, by how many
steps. With a release named, it says how to get there: the steps, what a downgrade can't keep, step
by step, and verified backups that were made at that release. In the window: **Which release? …** on
the Overview and the Doctor page, and in the menu *Database*.

Whole examinations are kept in the console's own folder, readable by you alone, at most fifty a
database; **Past examinations …** shows them with what came and went.

## Support bundle

```
owui-migrate bundle webui.db                shows what it would hold, writes nothing
owui-migrate bundle webui.db support.zip    writes it, readable by you alone
owui-migrate diagnose support.zip           on the other side; status, graph and preview too
```

One zip with findings, schema, rows of the version tables, row counts, sizes, plan, the newest runs
with their logs, versions, and which of Open WebUI's settings are set. No row, e-mail address, name
of a person or computer, path, key or password: in texts that could quote them only words that the
console or its scripts use themselves are kept, everything else becomes "…". **Support bundle …** on
the Doctor page shows every file of it before it is saved. A database that can't be opened has a
bundle too: it says why, and size, rights, file system and the kind of bytes at its beginning. A
bundle opens in the window and with those verbs like a database, with the same findings, graph and
plan; nothing can run on it.

## Compare

```
owui-migrate compare webui.db rev:head                  a database and what a revision should leave
owui-migrate compare webui.db rev:release:0.6.43        a release's; --lineage for the other birth
owui-migrate compare webui.db postgresql://u@h/owui     SQLite and PostgreSQL, by what types mean
owui-migrate compare webui.db rev:head --sql fix.sql    and a script that makes A like B
```

Tables, columns, types, defaults, keys, indexes, triggers and views (by name and place: of their
texts only whether they differ; what a support bundle leaves out of one counts as alike) and,
between two databases, row counts; in the window **Compare with …** on the Schema page. The
script, and for authors the Alembic revision (`--revision`), add what is missing and change what
differs, rows included; what only A has and may hold something is named in a comment and left
alone. Views and triggers that stand in the way are taken away before and made again at the end;
on PostgreSQL grants on such views have to be given again. Nothing is run: that is yours to do,
after a backup.

## Repairs

```
owui-migrate diagnose webui.db                    what is wrong
owui-migrate diagnose webui.db --repair OWM011    repair one finding; shows the SQL, then asks
owui-migrate diagnose webui.db --repair OWM011 --rehearse    on a throw-away copy alone
owui-migrate diagnose webui.db --undo OWM011      take back what was begun
owui-migrate diagnose webui.db --repair OWM062 --keep USER_ID    who keeps a shared address
owui-migrate diagnose webui.db --repair-all       repair all that need no choice of yours
owui-migrate diagnose --log open-webui.log        match a start-up log, without a database
owui-migrate diagnose webui.db --log -            both; the log from standard input
```

In the window a log is pasted into the box of **Paste a log …**, chosen as a file there, or dropped
on the window. Its findings stand beside the database's own, in the list and in the graph.

A log is taken as it is: with the prefixes of Docker, Compose or journald, as JSON a line (Docker's
json-file, Kubernetes), with colours, with Windows' newlines or as UTF-16; of more than 64 MB, the
end. SQLite's words are known, and PostgreSQL's as psycopg2, psycopg and asyncpg give them, in
English and in German. Evidence names the line, the words that were recognised, and the step at
work; a missing table that only follows from a migration's stop is told there, not by itself.

A repair is like any run: a verified backup first, one transaction, all or nothing, in the
journal; afterwards the database is examined again. How long it takes is said before you are
asked, roughly, from the size of the database and of the tables that the repair is on. Many
repairs run a bundled migration again, which does only what is not done yet. Rows are never
deleted: what has to go is moved to the
table `owui_quarantine` (see [differences](differences.md)), and a repair that would leave a
table with fewer rows is refused. "Repair all" goes in rounds where one finding hides another; at
its end it names the command that upgrades, and in the window one yes can do both.

A migration that was begun (OWM011) can be taken back too, as long as it has done nothing but add:
its tables, columns and indexes go, and what was stored in them is kept in the quarantine table.

What is recorded is only ever set to what the tables prove. Where they fit no revision exactly,
the doctor refuses, and says why.

Findings about a pending migration say where **Open WebUI's own** script stops. The bundled
scripts cope with these rows, so with the bundled source such a finding is an *info*; the repair
is there for those who upgrade with Open WebUI itself.

## The quarantine

Rows that a migration can't carry over, and rows that a repair has to take away, are kept in the
table `owui_quarantine`, with where they came from and why. There they can be seen, saved, and put
back:

```
owui-migrate quarantine webui.db                    what is there and why; never what rows hold
owui-migrate quarantine webui.db --show 12          what row 12 holds
owui-migrate quarantine webui.db --export FILE      all of it as JSON lines; only you may read FILE
owui-migrate quarantine webui.db --put-back 12      back into its table; or --put-back-all
owui-migrate quarantine webui.db --drop 12          delete it; or --drop-all
```

In the window, **Quarantine …** on the doctor's page does the same, except for deleting.

A row goes back where its table and columns are there, nobody has its key, and what it refers to is
there or goes back with it: the SQL is shown, and all happens as a repair does, `--rehearse` too. Of
each row that can't go back it is said why: another row has its key, say, or its text is no JSON
and the column takes nothing else. Where a repair changed a row that stayed, the quarantine has the
row as it was before, for reading: beside what it holds it is said in which columns the row is
another now. What is made good first (the missing chat brought back, say) lets
a row go back afterwards.

Some migrations take their rows back by themselves when they are run the other way; what was deleted
here is not there for them. Nothing of what rows hold is written to journals, logs or bundles.

## On PostgreSQL

All of this holds for files and servers alike, and every failure is tested on both where it can
come about. What differs:

- An upgrade is one transaction, so a crash leaves nothing half-done. Half-done states (OWM011 to
  OWM015) come from a copy of a SQLite file, from statements by hand, or from a tool that commits
  each statement.
- Only a server has counters behind their rows (OWM024), NUL characters that it can't take apart
  (OWM064), time limits (OWM088), missing rights (OWM089), and tables in two schemas (OWM090).
- Only a file has text in a JSON column that is no JSON (OWM059), damaged pages (OWM080), files
  beside it (OWM082), and findings about where it lies (OWM083 to OWM085).
- Rows that point to nothing (OWM081) are in a server where a tool loaded them with checks off.

## All findings
"""


def _section(id_: str, kind: Kind) -> Iterator[str]:
    yield f"\n### {id_}\n\n**{_markdown(kind.title)}** ({kind.severity})\n\n"
    yield f"*Cause.* {_markdown(kind.cause)}  \n"
    yield f"*Consequence.* {_markdown(kind.consequence)}  \n"
    yield f"*What to do.* {_markdown(kind.repair)}"
    limits = _markdown(kind.limits)
    yield f"  \n*What can't be brought back.* {limits}\n" if limits else "\n"


def _markdown(text: str) -> str:
    """The text, with nothing in it that Markdown would take for its own."""
    return re.sub(r"(?<!\w)_|_(?!\w)", r"\\_", text.replace("<", "&lt;"))


def page() -> str:
    """The whole page."""
    sections = (part for id_, kind in catalogue().items() for part in _section(id_, kind))
    return BEGINNING + "".join(sections)


def main() -> int:
    """Write the page, or compare."""
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
