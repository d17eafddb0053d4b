"""``owui-migrate rescue``: out of SQLCipher, and up to the newest revision."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import RenderableType
from rich.text import Text

from owui_migrate_gui.cli import options
from owui_migrate_gui.cli.confirm import confirm, require_answerable
from owui_migrate_gui.cli.encryption import PLAIN_WARNING, EncryptionData, answer
from owui_migrate_gui.cli.job import drive
from owui_migrate_gui.cli.look import Look, look_at_target
from owui_migrate_gui.cli.migrate import require_firm_start
from owui_migrate_gui.cli.render import plural, show
from owui_migrate_gui.cli.result import Result
from owui_migrate_gui.cli.session import Session
from owui_migrate_gui.database.target import FileTarget
from owui_migrate_gui.engine.prepare import prepare_rescue
from owui_migrate_gui.errors import NoWayThere, UsageError
from owui_migrate_gui.plan import Plan, make_plan, resolve_goal
from owui_migrate_gui.revision import Direction
from owui_migrate_gui.sources.trust import require_trust


@click.command(short_help="Out of SQLCipher: upgrade and decrypt into a new file.")
@options.target
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--to", "goal", metavar="R", default="head", show_default=True, help="Where to go.")
@options.source
@options.trust
@options.yes
@options.common
@click.pass_obj
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    session: Session,
    target: str,
    out: Path,
    goal: str,
    source: str,
    trust: bool,  # noqa: FBT001 - click passes by name
    yes: bool,  # noqa: FBT001 - click passes by name
) -> Result:
    """Upgrade an encrypted copy of TARGET and write the result, decrypted, into the new file OUT.

    Open WebUI 0.9.0 and later can't open encrypted files, so this is the way to them. TARGET
    stays as it is, and OUT is the only file that is ever written without encryption.
    """
    look = look_at_target(target, source)
    file = look.snapshot.target
    if not isinstance(file, FileTarget) or file.cipher is None or look.secret is None:
        raise UsageError(
            f"{file} is not encrypted, so there is nothing to rescue.",
            remedy="Use 'owui-migrate upgrade'.",
        )
    require_firm_start(look)
    wanted = resolve_goal(look.graph, goal, look.scripts.releases, look.standing)
    plan = make_plan(look.graph, look.snapshot.recorded, look.snapshot.lineage, wanted)
    if plan.steps and plan.direction is not Direction.UPGRADE:
        raise NoWayThere(
            "A rescue leads to a newer revision, and this one is older.",
            remedy="Name a newer one with --to, or use 'owui-migrate decrypt'.",
        )
    require_answerable(yes=yes)
    trusted = require_trust(look.scripts.source, grant=trust)
    request = prepare_rescue(look.snapshot, look.secret, out, trusted, plan)
    if not yes:
        show(*_question(look, plan, out), is_json=session.is_json)
    confirm("Rescue now?", yes=yes)
    return answer(drive(request, session), session, [PLAIN_WARNING, _next(out)])


def _question(look: Look, plan: Plan, out: Path) -> tuple[RenderableType, ...]:
    return (
        Text(f"Rescue {look.snapshot.target}", style="bold"),
        f"An encrypted copy is upgraded by {plural(len(plan.steps), 'step')} and verified.",
        f"The result is written decrypted into the new file {out}, and read back.",
        f"{look.snapshot.target.name} itself is only read.",
        Text(PLAIN_WARNING, style="yellow"),
    )


def _next(out: Path) -> str:
    return (
        f"Next: stop Open WebUI, set DATABASE_URL to sqlite:///{out.absolute()} (and remove"
        " DATABASE_TYPE and DATABASE_PASSWORD), then start the new release."
    )


DOCUMENT = EncryptionData
"""What ``--json`` prints."""

__all__ = ["DOCUMENT", "command"]
