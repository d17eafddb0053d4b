"""Write docs/cli.md from the parser and the answers' types, so that it can't be out of date.

python tools/write_cli_reference.py            write the file
python tools/write_cli_reference.py --check    exit code 1 when it is out of date
"""

from __future__ import annotations

import importlib
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from owui_migrate_gui.cli.main import VERBS, program

PAGE = Path(__file__).resolve().parent.parent / "docs" / "cli.md"

BEGINNING = """\
# The command line

<!-- Written by tools/write_cli_reference.py; change the program, then run it again. -->

`TARGET` is a path or an SQLAlchemy URL (`sqlite:///relative.db`, `sqlite:////absolute.db`,
`postgresql://user@host:5432/database`), a saved connection (`@NAME`), or what Open WebUI's settings
name: `env:` the environment, `env:FILE` a `.env` or compose file.

`R` is a revision id or unique prefix (four letters or more), a peewee name or number
(`peewee:012`), `head`, `base`, `+N` or `-N` from where the target is, or `release:0.6.43`.

`S`, a source, is `bundled`, an Open WebUI wheel, an installed package, a checkout or its
`backend/`, or any folder with migrations. Looking at a source never executes it. `upgrade` and
`downgrade` do, after you trusted it once with `--trust`; a changed source asks again.

Answers go to standard output; progress, questions and errors to standard error. Where there is
no terminal to ask on, whatever changes a target needs `--yes`. Ctrl-C asks for a clean stop and
waits for it.

## Exit codes

| code | meaning |
|---|---|
| 0 | done, and nothing wrong |
| 1 | the answer is "no": revisions are pending, or there are findings |
| 2 | usage, or bad input |
| 3 | refused, the target is untouched (locked, no space, not a database, not trusted …) |
| 4 | the run failed or was stopped, the target is as it was before |
| 5 | the target needs attention |

## JSON

With `--json` a verb prints exactly one document, in UTF-8; times are ISO 8601 in UTC, sizes
bytes. The keys of each verb are listed with it below. What was refused prints

```
{"error": {"code": "target_locked", "what": "…", "unchanged": "…", "remedy": "…"}}
```

with the exit code, and a failed run prints `error` (then with `step` and `statement`, where one
failed) beside its other keys: `steps` were done and rolled back. With `-v` there may be
`detail`.

## Environment

`OWUI_MIGRATE_HOME` is the folder of the journal and of the list of trusted sources, instead of
the platform's user data folder. `NO_COLOR` and `COLUMNS` are respected.
"""


def main(arguments: list[str]) -> int:
    """Write or check the page."""
    page = reference()
    if arguments == ["--check"]:
        is_current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page
        if not is_current:
            print("docs/cli.md is out of date: run python tools/write_cli_reference.py")
        return 0 if is_current else 1
    PAGE.write_text(page, encoding="utf-8")
    return 0


def reference() -> str:
    """The whole page."""
    root = click.Context(program, info_name="owui-migrate")
    parts = [BEGINNING]
    for name in VERBS:
        command = program.get_command(root, name)
        assert command is not None
        parts.append("\n".join(_section(name, command, root)))
    return "\n".join(parts)


def _section(name: str, command: click.Command, root: click.Context) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=root)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f"## {name}"
    yield ""
    yield f"    owui-migrate {name} {usage}"
    yield ""
    yield inspect.cleandoc(command.help or "")
    yield ""
    records = [param.get_help_record(context) for param in command.get_params(context)]
    options = [record for record in records if record is not None]
    yield "| option | |"
    yield "|---|---|"
    for option, text in options:
        if text:
            name_cell = option.replace("|", r"\|")
            yield f"| `{name_cell}` | {' '.join(text.split())} |"
    yield ""
    module = importlib.import_module(f"owui_migrate_gui.cli.{name.replace('-', '_')}")
    document = getattr(module, "DOCUMENT", None)
    if document is not None:
        yield f"JSON: `{_keys(msgspec.inspect.type_info(document))}`"
        yield ""


def _keys(kind: msgspec.inspect.Type) -> str:
    """A type's keys as ``a, b{c, d}, e[]``; a question mark for what may be null or missing."""
    match kind:
        case msgspec.inspect.StructType():
            return ", ".join(f"{field.encode_name}{_shape(field.type)}" for field in kind.fields)
        case _:
            return ""


def _shape(kind: msgspec.inspect.Type) -> str:
    match kind:
        case msgspec.inspect.StructType():
            return f"{{{_keys(kind)}}}"
        case msgspec.inspect.VarTupleType() | msgspec.inspect.ListType():
            inner = _keys(kind.item_type)
            return f"[{{{inner}}}]" if inner else "[]"
        case msgspec.inspect.DictType():
            return "{}"
        case msgspec.inspect.UnionType():
            return "".join(_shape(part) for part in kind.types) + "?"
        case _:
            return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
