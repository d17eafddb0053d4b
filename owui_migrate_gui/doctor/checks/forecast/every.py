"""Every forecast, by when it is asked."""

from __future__ import annotations

from owui_migrate_gui.doctor.case import Case
from owui_migrate_gui.doctor.checks.forecast.access import ACCESS
from owui_migrate_gui.doctor.checks.forecast.chats import CHATS, SCANNED_CHATS, odd_chat_sums
from owui_migrate_gui.doctor.checks.forecast.gaps import GAPS
from owui_migrate_gui.doctor.checks.forecast.groups import GROUPS
from owui_migrate_gui.doctor.checks.forecast.harm import HARM
from owui_migrate_gui.doctor.checks.forecast.keys import KEYS
from owui_migrate_gui.doctor.checks.forecast.knowledge import KNOWLEDGE
from owui_migrate_gui.doctor.checks.forecast.messages import SCANNED_MESSAGES, odd_message_sums
from owui_migrate_gui.doctor.checks.forecast.models import MODELS
from owui_migrate_gui.doctor.checks.forecast.people import PEOPLE
from owui_migrate_gui.doctor.checks.forecast.prompts import PROMPTS
from owui_migrate_gui.doctor.checks.forecast.tags import TAGS
from owui_migrate_gui.doctor.checks.forecast.timers import SCANNED_TIMERS, timer_sums
from owui_migrate_gui.doctor.checks.inquiry import Check, Sums

FORECASTS: tuple[Check, ...] = (
    *PROMPTS,
    *TAGS,
    *KEYS,
    *GAPS,
    *GROUPS,
    *KNOWLEDGE,
    *ACCESS,
    *PEOPLE,
    *MODELS,
    *CHATS,
    *HARM,
)
"""Those that ask for themselves."""

SCANNED_FORECASTS: tuple[Check, ...] = (*SCANNED_CHATS, *SCANNED_MESSAGES, *SCANNED_TIMERS)
"""Those that judge what passes over whole tables have counted."""


def forecast_sums(case: Case) -> tuple[Sums, ...]:
    """What those passes are to count."""
    return odd_chat_sums(case), odd_message_sums(case), timer_sums(case)


__all__ = ["FORECASTS", "SCANNED_FORECASTS", "forecast_sums"]
