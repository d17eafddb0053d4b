"""The executable's first line: which of the two programs it is depends on its name."""

from __future__ import annotations

import sys

from owui_migrate_gui.__main__ import main_executable

sys.exit(main_executable())
